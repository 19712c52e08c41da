import { t } from '../../lib/io/words.ts';

/** Save, and the way out. */
export function FormButtons({ onCancel }: { onCancel: () => void }) {
  return (
    <div className="buttons">
      <button type="submit" className="button button-primary">
        {t('save')} <kbd aria-hidden="true">↵</kbd>
      </button>
      <button type="button" className="button button-plain" onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}
