import { t } from '../../lib/io/words.ts';
import { takeFocus } from '../shared/takeFocus.ts';

interface Props {
  /** What is edited, for those who cannot see where the button stands. */
  name: string;
  open: boolean;
  /** Its editor was just closed. */
  focus: boolean;
  /** Id of the element that the editor opens in. */
  controls: string;
  onEdit: () => void;
}

/** Opens and closes the editor of one thing in a list. */
export function EditButton({ name, open, focus, controls, onEdit }: Props) {
  return (
    <button
      ref={focus ? takeFocus : null}
      type="button"
      className="button"
      aria-label={t('cadenceEditOne', name)}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onEdit}
    >
      {t('cadenceEdit')}
    </button>
  );
}
