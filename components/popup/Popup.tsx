import { useState } from 'react';
import type { Asked, Line, Today, Trouble } from '../../lib/model/view.ts';
import { t } from '../../lib/io/words.ts';
import { useActions, type Commander, type ManyCommander } from '../shared/actions.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';
import { UndoBar } from '../shared/UndoBar.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { Restocker } from './Restock.tsx';
import { SiteOffer, type ActiveSite } from './SiteOffer.tsx';
import { useSkip } from './skipping.ts';
import { Sorter } from './Sorter.tsx';
import { TodayView } from './TodayView.tsx';
import './popup.css';

export interface PopupProps {
  /** Null while it is being read. */
  today: Today | null;
  /** Touches beyond the first ten, as far as she asked for them. */
  further: Line[];
  /** Answers owed beyond the first ones, likewise. */
  furtherAnswers: Line[];
  /** Promises and appointments beyond the first ones. */
  furtherPromises: Line[];
  /** Who may be re-warmed, as far as she asked for them; null before that. */
  idle: Line[] | null;
  /** Candidates; null while they are being read. */
  toSort: Line[] | null;
  welcomed: boolean;
  /** Skipping a line tells what is forgone. */
  forgone: boolean;
  trouble: Trouble | null;
  /** Looks again for a list that could not be read; null where that would change nothing. */
  onAgain: (() => void) | null;
  site: ActiveSite | null;
  command: Commander;
  commandAll: ManyCommander;
  restock: Restocker;
  spreadOf: (vacation: string) => Promise<{ ids: string[]; person: string }>;
  onMore: () => void;
  onMoreAnswers: () => void;
  onMorePromises: () => void;
  onMoreIdle: () => void;
  onQuestionsShown: (asked: Asked[]) => void;
  onLater: (asked: Asked) => void;
  onVacationSeen: (vacation: string) => void;
  onForgoneOff: () => void;
  onSort: () => void;
  onOpenThread: (url: string) => void;
  onSetUp: () => void;
  onOptions: () => void;
  onOpenGmail: () => void;
  onAllowSite: (origin: string) => Promise<boolean>;
}

/** Today's list: what to do, in order, with undo after every action. */
export function Popup(props: PopupProps) {
  const { today, trouble, onAgain, toSort, command, commandAll, site, onAllowSite, onSort, onOptions } = props;
  const actions = useActions(command, commandAll);
  const { skip, told } = useSkip(actions.runAll, props.forgone);
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
      {today && !sorting && <TodayView {...props} {...{ today, actions, skip }} onSorter={openSorter} />}
      <SiteOffer site={site} onAllow={onAllowSite} />
      <UndoBar {...actions}>
        {props.forgone && told?.deed === actions.notice?.text && <Forgone {...told} onOff={props.onForgoneOff} />}
      </UndoBar>
    </main>
  );
}

/** What is forgone by skipping a touch: said once, and never again if she likes. */
function Forgone({ text, onOff }: { text?: string; onOff: () => void }) {
  if (text === undefined) return null;
  return (
    <span className="forgone">
      <span className="quiet">{text}</span>
      <button type="button" className="button button-plain" onClick={onOff}>
        {t('forgoneOff')}
      </button>
    </span>
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
