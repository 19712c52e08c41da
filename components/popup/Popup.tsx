import { useEffect, useMemo, useState } from 'react';
import type { Line, Today, Trouble } from '../../lib/model/view.ts';
import { t, tn } from '../../lib/io/words.ts';
import { useActions, type Commander } from '../shared/actions.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { firstOf, isFocusFree, useKeptFocus } from '../shared/keptFocus.ts';
import { useRoving } from '../shared/roving.ts';
import { Status } from '../shared/Status.tsx';
import { UndoBar } from '../shared/UndoBar.tsx';
import { BlindNote, EmptyState } from './EmptyState.tsx';
import type { LineHandlers } from './lineActions.ts';
import { Lines } from './Lines.tsx';
import { Numbers } from './Numbers.tsx';
import { PopupHead } from './PopupHead.tsx';
import { SiteOffer, type ActiveSite } from './SiteOffer.tsx';
import { Sorter } from './Sorter.tsx';
import './popup.css';

export interface PopupProps {
  /** Null while it is being read. */
  today: Today | null;
  /** Touches beyond the first ten, as far as she asked for them. */
  further: Line[];
  /** Answers owed beyond the first ones, likewise. */
  furtherAnswers: Line[];
  /** Candidates; null while they are being read. */
  toSort: Line[] | null;
  welcomed: boolean;
  trouble: Trouble | null;
  /** Looks again for a list that could not be read; null where that would change nothing. */
  onAgain: (() => void) | null;
  site: ActiveSite | null;
  command: Commander;
  onMore: () => void;
  onMoreAnswers: () => void;
  onSort: () => void;
  onOpenThread: (url: string) => void;
  onSetUp: () => void;
  onOptions: () => void;
  onOpenGmail: () => void;
  onAllowSite: (origin: string) => Promise<boolean>;
}

/** Today's list: what to do, in order, with undo after every action. */
export function Popup(props: PopupProps) {
  const { today, trouble, onAgain, toSort, command, site, onAllowSite, onSort, onOptions } = props;
  const actions = useActions(command);
  const [sorting, setSorting] = useState(false);
  const openSorter = () => {
    onSort();
    setSorting(true);
  };
  return (
    <main className="popup">
      <PopupHead reports={today?.sites ?? []} onOptions={onOptions} />
      {trouble && <FailureNote {...trouble} onAgain={onAgain} />}
      {!today && !trouble && <Loading />}
      {today && sorting && (
        <Sorter lines={toSort} unread={trouble !== null} run={actions.run} onBack={() => setSorting(false)} />
      )}
      {today && !sorting && <TodayView {...props} today={today} run={actions.run} onSorter={openSorter} />}
      <SiteOffer site={site} onAllow={onAllowSite} />
      <UndoBar {...actions} />
    </main>
  );
}

function Loading() {
  return (
    <Status className="loading">
      <span className="unseen">{t('loading')}</span>
      {['a', 'b', 'c', 'd'].map((line) => (
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </Status>
  );
}

type TodayProps = PopupProps & { today: Today; run: LineHandlers['run']; onSorter: () => void };

function TodayView({
  today,
  further,
  furtherAnswers,
  welcomed,
  run,
  onSorter,
  onMore,
  onMoreAnswers,
  onOpenThread,
  onSetUp,
  onOpenGmail,
}: TodayProps) {
  const { newcomers, numbers } = today;
  const answers = useMemo(() => [...today.answers, ...furtherAnswers], [today.answers, furtherAnswers]);
  const touches = useMemo(() => [...today.touches, ...further], [today.touches, further]);
  const keys = useMemo(() => keysOf([answers, newcomers, touches]), [answers, newcomers, touches]);
  const roving = useRoving(keys);
  useKeptFocus(mostFitting);
  useEffect(() => {
    if (isFocusFree()) mostFitting()?.focus();
  }, []);
  const handlers = useMemo(() => ({ run, openThread: onOpenThread }), [run, onOpenThread]);
  const rest = today.more - further.length;
  const moreAnswers = { rest: today.moreAnswers - furtherAnswers.length, onMore: onMoreAnswers };
  const blind = today.sites.filter(({ state }) => state === 'blind');
  const group = { roving, handlers };
  return (
    <>
      {blind.map((report) => (
        <BlindNote key={report.site} {...report} listed={keys.length > 0} />
      ))}
      {(numbers.prospects > 0 || keys.length > 0) && <Numbers numbers={numbers} />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys; every line is a button */}
      <div className="groups" onKeyDown={roving.onKeyDown}>
        <Lines title={t('sectionAnswers')} kind="answer" lines={answers} {...moreAnswers} {...group} />
        <Lines title={t('sectionNewcomers')} kind="newcomer" lines={newcomers} {...group} />
        <Lines title={t('sectionTouches')} kind="touch" lines={touches} rest={rest} onMore={onMore} {...group} />
      </div>
      {keys.length === 0 && <EmptyState {...{ today, welcomed, onSetUp, onOpenGmail }} />}
      <Foot toSort={numbers.toSort} onSorter={onSorter} hints={keys.length > 0} />
    </>
  );
}

/** What she most likely does next: the current line, else what an empty list offers. */
function mostFitting(): HTMLElement | null {
  return firstOf('.line-current .line-main', '.empty .button', '.foot .button', '.head-options');
}

/** Somebody may stand in two groups: the first place is theirs. */
function keysOf(groups: Line[][]): string[] {
  return [...new Set(groups.flat().map(({ prospect }) => prospect.key))];
}

interface FootProps {
  toSort: number;
  hints: boolean;
  onSorter: () => void;
}

function Foot({ toSort, hints, onSorter }: FootProps) {
  return (
    <div className="foot">
      {toSort > 0 && (
        <button type="button" className="button button-plain" onClick={onSorter}>
          {tn('toSort', toSort)}
        </button>
      )}
      {hints && (
        <p className="hints quiet" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {t('hintMove')} <kbd>↵</kbd> {t('hintOpen')} <kbd>Ctrl Z</kbd> {t('hintUndo')}
        </p>
      )}
    </div>
  );
}
