import { useId, useState } from 'react';
import { numberText, t } from '../../lib/io/words.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { DigestField } from './DigestField.tsx';
import type { FieldProps } from './field.ts';

const LONGEST = 3650;

/** From what age on mail is history. Kept when the number is whole: "3" on the way to "30" would fold everything anew. */
export function HistoryField({ settings: { historyAfterDays }, onChange }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(historyAfterDays));
  const [refused, setRefused] = useState(false);
  const keep = () => {
    const days = Number(typed);
    const fits = Number.isInteger(days) && days >= 1 && days <= LONGEST;
    setRefused(!fits);
    if (fits && days !== historyAfterDays) onChange({ historyAfterDays: days });
  };
  return (
    <section className="page-section">
      <h2>{t('oldMailTitle')}</h2>
      <p className="check">
        <label htmlFor={id}>{t('oldMailLabel')}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={LONGEST}
          value={typed}
          aria-invalid={refused}
          aria-describedby={`${id}e`}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        {t('oldMailUnit')}
      </p>
      <p id={`${id}e`} className="field-error" role="alert">
        {refused && t('oldMailRange', numberText(LONGEST), numberText(historyAfterDays))}
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
      <CheckField checked={settings.notifications} onChange={(notifications) => onChange({ notifications })}>
        {t('notificationsLabel')}
      </CheckField>
      <p className="field-hint">{t('notificationsText')}</p>
      {settings.notifications && <DigestField settings={settings} onChange={onChange} />}
      <CheckField checked={settings.forgone} onChange={(forgone) => onChange({ forgone })}>
        {t('forgoneLabel')}
      </CheckField>
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
