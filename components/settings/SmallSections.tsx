import { useId } from 'react';
import { t } from '../../lib/io/words.ts';
import type { FieldProps } from './field.ts';

/** From what age on mail is history. */
export function HistoryField({ settings, onChange }: FieldProps) {
  const id = useId();
  const change = (days: number) => days >= 1 && days <= 3650 && onChange({ historyAfterDays: Math.round(days) });
  return (
    <section className="page-section">
      <h2>{t('oldMailTitle')}</h2>
      <p className="check">
        <label htmlFor={id}>{t('oldMailLabel')}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={3650}
          defaultValue={settings.historyAfterDays}
          onChange={(event) => change(event.target.valueAsNumber)}
        />
        {t('oldMailUnit')}
      </p>
      <p className="field-hint">{t('oldMailText')}</p>
    </section>
  );
}

/** Off unless she wants them. */
export function NotificationsField({ settings, onChange }: FieldProps) {
  return (
    <section className="page-section">
      <h2>{t('notificationsTitle')}</h2>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.notifications}
          onChange={(event) => onChange({ notifications: event.target.checked })}
        />
        {t('notificationsLabel')}
      </label>
      <p className="field-hint">{t('notificationsText')}</p>
    </section>
  );
}

/** What happens to her data, short enough to be read. */
export function Privacy() {
  return (
    <section className="page-section">
      <h2>{t('privacyTitle')}</h2>
      <ol className="lines">
        <li>{t('privacy1')}</li>
        <li>{t('privacy2')}</li>
        <li>{t('privacy3')}</li>
        <li>{t('privacy4')}</li>
        <li>{t('privacy5')}</li>
      </ol>
    </section>
  );
}
