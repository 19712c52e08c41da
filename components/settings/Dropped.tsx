import { t } from '../../lib/io/words.ts';
import { Status } from '../shared/Status.tsx';

/** What was typed is not gone because Escape was pressed, or another entry opened. */
export function Dropped({ name, onBack }: { name: string; onBack: () => void }) {
  return (
    <Status className="dropped">
      {t('cadenceDropped', name)}
      <button type="button" className="button button-plain" onClick={onBack}>
        {t('bringBack')}
      </button>
    </Status>
  );
}
