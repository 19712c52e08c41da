import { useCallback, useState, type SyntheticEvent } from 'react';
import type { HistoryLine, PersonView } from '../../lib/model/view.ts';
import { copyLine } from '../../lib/io/copyLine.ts';
import { clockTime } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import type { LogDraft } from '../shared/logDraft.ts';
import { useMoment } from '../shared/moment.ts';
import type { Deed } from '../shared/orders.ts';
import { CopyButton } from './CopyButton.tsx';
import { useEscape } from './escape.ts';
import type { Guard } from './guard.ts';
import { blockedText } from './guardText.ts';
import { PersonActions, type OpenForm } from './PersonActions.tsx';
import { PersonForm } from './PersonForm.tsx';
import { Questions } from './Questions.tsx';

interface Props {
  view: PersonView;
  start: 'history' | 'log';
  onPage: 'mail' | 'crm';
  guard: Guard;
  run: Actions['run'];
  runAll: Actions['runAll'];
  /** Names the last action; null before the first. */
  lastDone: string | null;
  clock: () => string;
  onCopy: (text: string) => Promise<boolean>;
}

/** What to do about a person: what she is asked, then the log form where the panel was opened to log, else the buttons. */
export function PersonDo({ view, start, onPage, guard, run, runAll, lastDone, clock, onCopy }: Props) {
  const { history } = view;
  const { doNotContact } = view.line.prospect;
  const { now, zone } = useMoment();
  const [open, setOpen] = useState<OpenForm | null>(start === 'log' ? 'log' : null);
  const [day, setDay] = useState('');
  const [saved, setSaved] = useState<Saved | null>(null);
  const stands = saved !== null && !isTakenBack(saved, history);
  const close = useCallback(() => setOpen(null), []);
  // Leaves the form, not the panel: what is half typed is not lost with one key.
  useEscape(open ? close : null, 'inside');
  const finish = (event: SyntheticEvent, deed: Deed, then?: (events: string[]) => void) => {
    if (!guard.accepts(event)) return;
    void run(...deed).then((events) => {
      if (!events) return;
      close();
      then?.(events);
    });
  };
  const openForm = (form: OpenForm, on = '') => {
    setDay(on);
    setOpen(form);
  };
  // "Copied" is over when the touch it speaks of changes, or something else is done.
  const copy = (draft: LogDraft, at: string) => (
    <CopyTouch key={`${JSON.stringify(draft)} ${lastDone}`} {...{ draft, at, guard, onCopy }} />
  );
  // No is no: what would be logged there is lifted first.
  const form = open === 'log' && doNotContact ? null : open;
  return (
    <div className="panel-do">
      <Questions view={view} guard={guard} run={run} runAll={runAll} onBook={(on) => openForm('appointment', on)} />
      {doNotContact && <p className="notice">{blockedText(view.line.prospect, history, now, zone)}</p>}
      {form ? (
        <PersonForm
          {...{ form, view, onPage, day, finish, close }}
          onLogged={(draft, events) => setSaved({ draft, at: clock(), events })}
          beside={(draft) => copy(draft, clock())}
        />
      ) : (
        <PersonActions view={view} guard={guard} run={run} onOpen={openForm}>
          {stands && <LoggedAt at={saved.at} />}
          {stands && copy(saved.draft, saved.at)}
        </PersonActions>
      )}
    </div>
  );
}

/** A touch that was logged here, as it was filled in. */
interface Saved {
  draft: LogDraft;
  at: string;
  events: string[];
}

function isTakenBack({ events }: Saved, history: HistoryLine[]): boolean {
  return history.some(({ event, retractedBy }) => events.includes(event.id) && retractedBy.length > 0);
}

function LoggedAt({ at }: { at: string }) {
  const { zone } = useMoment();
  return <span className="tone-good">{t('loggedAt', clockTime(at, zone))}</span>;
}

interface CopyProps {
  draft: LogDraft;
  at: string;
  guard: Guard;
  onCopy: (text: string) => Promise<boolean>;
}

function CopyTouch({ draft, at, guard, onCopy }: CopyProps) {
  const { zone } = useMoment();
  const line = () => copyLine({ ...draft, nextOn: draft.nextOn || null, at }, zone);
  return <CopyButton guard={guard} onCopy={() => onCopy(line())} />;
}
