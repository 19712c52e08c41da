import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Line, Today } from '../../lib/model/view.ts';
import { dayIn } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { firstOf, isFocusFree, useKeptFocus } from '../shared/keptFocus.ts';
import { useMoment } from '../shared/moment.ts';
import { useRoving } from '../shared/roving.ts';
import { BulkBar, useBulk } from './BulkBar.tsx';
import { BlindNote, EmptyState } from './EmptyState.tsx';
import { Folds } from './Folds.tsx';
import { Foot } from './Foot.tsx';
import type { LineHandlers } from './lineActions.ts';
import { Lines } from './Lines.tsx';
import { Numbers } from './Numbers.tsx';
import type { PopupProps } from './Popup.tsx';
import { useSelection } from './selection.ts';
import { VacationBar } from './VacationBar.tsx';

type Props = PopupProps & {
  today: Today;
  actions: Actions;
  skip: LineHandlers['skip'];
  onSorter: () => void;
};

/** The list by groups, what is done with several at once, and the folds at its foot. */
export function TodayView(props: Props) {
  const { today, welcomed, actions, onSorter, onSetUp, onOpenGmail, onVacationSeen, spreadOf } = props;
  const groups = useGroups(props);
  const list = useList(groups, props);
  const inFolds = useRef(false);
  useKeptFocus(() => (inFolds.current ? nextInFolds() : null) ?? mostFitting());
  useEffect(() => {
    if (isFocusFree()) mostFitting()?.focus();
  }, []);
  const blind = today.sites.filter(({ state }) => state === 'blind');
  const listed = list.keys.length > 0;
  return (
    <>
      {blind.map((report) => (
        <BlindNote key={report.site} {...report} listed={listed} />
      ))}
      <VacationBar note={today.vacation} runAll={actions.runAll} spreadOf={spreadOf} onSeen={onVacationSeen} />
      {(today.numbers.prospects > 0 || listed) && <Numbers numbers={today.numbers} />}
      <Groups {...props} groups={groups} list={list} />
      {!listed && <EmptyState {...{ today, welcomed, onSetUp, onOpenGmail }} />}
      <div className="folds" onFocus={() => (inFolds.current = true)} onBlur={() => (inFolds.current = false)}>
        <Folds {...props} />
      </div>
      <Foot toSort={today.numbers.toSort} onSorter={onSorter} hints={listed} />
    </>
  );
}

interface Groups {
  promises: Line[];
  answers: Line[];
  newcomers: Line[];
  touches: Line[];
}

function useGroups({ today, further, furtherAnswers, furtherPromises }: Props): Groups {
  const { promises, answers, touches, newcomers } = today;
  return useMemo(
    () => ({
      promises: [...promises, ...furtherPromises],
      answers: [...answers, ...furtherAnswers],
      newcomers,
      touches: [...touches, ...further],
    }),
    [promises, answers, newcomers, touches, furtherPromises, furtherAnswers, further],
  );
}

/** Which line is the current one, which are selected, and the keys that move and deal with them. */
function useList({ promises, answers, newcomers, touches }: Groups, { actions, skip, onOpenThread }: Props) {
  const selectable = useMemo(() => [...promises, ...answers, ...touches], [promises, answers, touches]);
  const keys = useMemo(
    () => keysOf([...promises, ...answers, ...newcomers, ...touches]),
    [promises, answers, newcomers, touches],
  );
  const offered = useMemo(() => keysOf(selectable), [selectable]);
  const roving = useRoving(keys);
  const selection = useSelection(offered);
  const chosen = selectable.filter(({ prospect }) => selection.keys.has(prospect.key));
  const bulk = useBulk(chosen, actions.runAll, selection.clear);
  const { run, runAll } = actions;
  const { now, zone } = useMoment();
  const day = dayIn(zone, now);
  const handlers = useMemo(
    () => ({ run, runAll, skip, openThread: onOpenThread, today: day }),
    [run, runAll, skip, onOpenThread, day],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!selection.onKeyDown(event, roving)) roving.onKeyDown(event);
  };
  return { keys, roving, selection, handlers, onKeyDown, bulk };
}

function Groups(props: Props & { groups: Groups; list: ReturnType<typeof useList> }) {
  const { today, groups, list } = props;
  const { promises, answers, newcomers, touches } = groups;
  const { roving, selection, handlers, bulk } = list;
  const group = { roving, selection, handlers };
  const rest = {
    promises: { rest: today.morePromises - props.furtherPromises.length, onMore: props.onMorePromises },
    answers: { rest: today.moreAnswers - props.furtherAnswers.length, onMore: props.onMoreAnswers },
    touches: { rest: today.more - props.further.length, onMore: props.onMore },
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys; every line is a button
    <div className="groups" onKeyDownCapture={bulk.onKeyDown} onKeyDown={list.onKeyDown}>
      <Lines title={t('sectionPromises')} kind="promise" lines={promises} {...rest.promises} {...group} />
      <Lines title={t('sectionAnswers')} kind="answer" lines={answers} {...rest.answers} {...group} />
      <Lines title={t('sectionNewcomers')} kind="newcomer" lines={newcomers} {...group} />
      <Lines title={t('sectionTouches')} kind="touch" lines={touches} {...rest.touches} {...group} />
      <BulkBar {...bulk.bar} />
    </div>
  );
}

/** What she most likely does next: the current line, else what an empty list offers. */
function mostFitting(): HTMLElement | null {
  return firstOf('.line-current .line-main', '.empty .button', '.foot .button', '.head-options');
}

/** An answered question is gone: the next one has the focus. */
function nextInFolds(): HTMLElement | null {
  return firstOf('.fold[open] .question .button', '.fold[open] summary');
}

/** Somebody may stand in two groups: the first place is theirs. */
function keysOf(lines: Line[]): string[] {
  return [...new Set(lines.map(({ prospect }) => prospect.key))];
}
