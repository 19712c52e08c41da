import { useCallback, useState } from 'react';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { HistoryLine } from '../../lib/model/view.ts';
import { copyLine } from '../../lib/io/copyLine.ts';
import { personName } from '../../lib/io/phrases.ts';
import { clockTime } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { firstDraft, type LogDraft } from '../shared/logDraft.ts';
import { LogForm } from '../shared/LogForm.tsx';
import { useMoment } from '../shared/moment.ts';
import { logged, snoozed, type Deed } from '../shared/orders.ts';
import { SnoozeChoice } from '../shared/SnoozeChoice.tsx';
import { CopyButton } from './CopyButton.tsx';
import { useEscape } from './escape.ts';
import type { Guard } from './guard.ts';
import { PersonActions } from './PersonActions.tsx';

interface Props {
  prospect: Prospect;
  start: 'history' | 'log';
  onPage: 'mail' | 'crm';
  guard: Guard;
  run: Actions['run'];
  history: HistoryLine[];
  /** Names the last action; null before the first. */
  lastDone: string | null;
  clock: () => string;
  onCopy: (text: string) => Promise<boolean>;
}

/** What to do about a person: the log form where the panel was opened to log, else the buttons. */
export function PersonDo({ prospect, start, onPage, guard, run, history, lastDone, clock, onCopy }: Props) {
  const { key } = prospect;
  const name = personName(prospect);
  const [open, setOpen] = useState<'log' | 'snooze' | null>(start === 'log' ? 'log' : null);
  const [saved, setSaved] = useState<Saved | null>(null);
  const stands = saved !== null && !isTakenBack(saved, history);
  const close = useCallback(() => setOpen(null), []);
  // Leaves the form, not the panel: what is half typed is not lost with one key.
  useEscape(open ? close : null, 'inside');
  const finish = async (deed: Deed, then: (events: string[]) => void) => {
    const events = await run(...deed);
    if (!events) return;
    close();
    then(events);
  };
  const save = (draft: LogDraft) => {
    const at = clock();
    void finish(logged({ key }, name, draft), (events) => setSaved({ draft, at, events }));
  };
  // "Copied" is over when the touch it speaks of changes, or something else is done.
  const copy = (draft: LogDraft, at: string) => (
    <CopyTouch key={`${JSON.stringify(draft)} ${lastDone}`} {...{ draft, at, guard, onCopy }} />
  );

  if (open === 'log') {
    return (
      <div className="panel-do">
        <LogForm
          first={firstDraft(prospect, onPage)}
          onSave={(draft, event) => guard.accepts(event) && save(draft)}
          onCancel={close}
          beside={(draft) => copy(draft, clock())}
        />
      </div>
    );
  }
  if (open === 'snooze') {
    return (
      <div className="panel-do">
        <SnoozeChoice
          onChoose={(until, day, event) => guard.accepts(event) && void finish(snoozed(key, name, until, day), close)}
          onCancel={close}
        />
      </div>
    );
  }
  return (
    <div className="panel-do">
      <PersonActions prospect={prospect} guard={guard} run={run} onOpen={setOpen}>
        {stands && <LoggedAt at={saved.at} />}
        {stands && copy(saved.draft, saved.at)}
      </PersonActions>
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
