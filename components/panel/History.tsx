import { momentOf } from '../../lib/model/event.ts';
import type { HistoryLine } from '../../lib/model/view.ts';
import { asOf } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';
import { isMachine, judgedIn, type Judged } from './automatic.ts';
import { guarded, type Guard } from './guard.ts';
import { historyText } from './historyText.ts';

interface Props {
  history: HistoryLine[];
  guard: Guard;
  /** Takes an event back. */
  onUndo: (id: string, what: string) => void;
  /** Brings one back: takes back what took it back. */
  onBringBack: (retractedBy: string[], what: string) => void;
  /** A mail of theirs: a machine wrote it, or a person did. */
  onJudge: (id: string, isMachine: boolean) => void;
}

/** Everything that is known, newest first. What was taken back stays in sight, struck through. */
export function History({ history, ...acts }: Props) {
  const judged = judgedIn(history);
  const lines = history.filter(({ event }) => event.kind !== 'retract');
  return (
    <section className="block" aria-labelledby="history">
      <h2 id="history">{t('panelHistory')}</h2>
      {lines.length === 0 && <p className="quiet">{t('panelHistoryEmpty')}</p>}
      <ol className="history">
        {lines.map((line) => (
          <Entry key={line.event.id} line={line} judged={judged} {...acts} />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps extends Omit<Props, 'history'> {
  line: HistoryLine;
  judged: Judged;
}

function Entry({ line, judged, guard, onUndo, onBringBack, onJudge }: EntryProps) {
  const { now, zone } = useMoment();
  const { event, retractedBy } = line;
  const at = momentOf(event);
  const machine = event.kind === 'mail' && isMachine(event, judged);
  const { what, more } = historyText(event, now, zone, machine);
  const retracted = retractedBy.length > 0;
  const turn = () => (retracted ? onBringBack(retractedBy, what) : onUndo(event.id, what));
  const says = retracted ? 'historyBringBack' : 'historyUndo';
  return (
    <li className={retracted ? 'entry entry-over' : 'entry'}>
      <When at={at} className="entry-at quiet">
        {asOf(at, now, zone)}
      </When>
      <span className="entry-text">
        <span>{what}</span>
        {more && <span className="quiet entry-more">{more}</span>}
      </span>
      <span className="entry-do">
        {event.kind === 'mail' && event.direction === 'in' && !retracted && (
          <button
            type="button"
            className="button button-plain"
            onClick={guarded(guard, () => onJudge(event.id, !machine))}
          >
            {t(machine ? 'byPerson' : 'byMachine')}
          </button>
        )}
        {isPersonal(event) && (
          <button
            type="button"
            className="button button-plain"
            aria-label={t(says, what)}
            onClick={guarded(guard, turn)}
          >
            {t(retracted ? 'bringBack' : 'undo')}
          </button>
        )}
      </span>
    </li>
  );
}

/** A panel speaks for one person: what was said of a whole domain is not its to take back. */
function isPersonal({ people }: HistoryLine['event']): boolean {
  return people.some((ref) => !ref.startsWith('@'));
}
