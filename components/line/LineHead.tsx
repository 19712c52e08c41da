import type { LineScreen } from '../../lib/model/line.ts';
import { exactTime } from '../../lib/io/when.ts';
import { numberText, t } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';
import { toldOf } from './remarkText.ts';

interface Props {
  screen: LineScreen | null;
  /** Stands there instead of the remark. */
  note: string | null;
  failed: boolean;
  open: boolean;
  onToggle: () => void;
}

/** One line: the most important remark, and how many more there are. */
export function LineHead({ screen, note, failed, open, onToggle }: Props) {
  const [first, ...others] = screen?.remarks ?? [];
  const told = screen && first ? toldOf(first, screen) : null;
  const tone = failed ? 'owed' : note !== null || open ? 'calm' : (told?.tone ?? 'calm');
  const title = told?.at && screen ? exactTime(told.at, screen.workingTime.zone) : undefined;
  // Unfolded, the remark stands above with all others.
  const said = note ?? (open ? t('lineLabel') : told?.text) ?? t('productName');
  const empty = screen === null && !failed;
  return (
    <>
      <button
        type="button"
        className="mind-head"
        aria-expanded={open}
        aria-controls="sheet"
        disabled={empty}
        title={note === null && !open ? title : undefined}
        onClick={onToggle}
      >
        <span className={`mind-mark tone-${tone}`} aria-hidden="true">
          ●
        </span>
        <span className="mind-first">{said}</span>
        {note === null && !open && others.length > 0 && (
          <span className="mind-more" aria-label={t('lineMore', numberText(others.length))}>
            +{numberText(others.length)}
          </span>
        )}
      </button>
      <Status className="unseen">{said}</Status>
    </>
  );
}
