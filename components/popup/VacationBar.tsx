import { t, tn } from '../../lib/io/words.ts';
import type { VacationNote } from '../../lib/model/view.ts';
import { undoing, type Actions } from '../shared/actions.ts';
import { Status } from '../shared/Status.tsx';

interface Props {
  note: VacationNote | null;
  runAll: Actions['runAll'];
  /** The events of the spread, and somebody it is about. */
  spreadOf: (id: string) => Promise<{ ids: string[]; person: string }>;
  onSeen: (id: string) => void;
}

/** What fell due in a vacation was spread over the days after it; one click brings it all back to today. */
export function VacationBar({ note, runAll, spreadOf, onSeen }: Props) {
  if (!note) return null;
  const text = tn('vacationBack', note.count, tn('vacationDays', note.days));
  const takeBack = async () => {
    const { ids, person } = await spreadOf(note.id);
    const events = await runAll(undoing({ key: person, events: ids }), text, 'takenBack');
    if (events) onSeen(note.id);
  };
  return (
    <Status className="vacation">
      <p>{text}</p>
      <button type="button" className="button" onClick={() => void takeBack()}>
        {t('vacationUndo')}
      </button>
      <button
        type="button"
        className="button button-plain undo-close"
        aria-label={t('close')}
        onClick={() => onSeen(note.id)}
      >
        ×
      </button>
    </Status>
  );
}
