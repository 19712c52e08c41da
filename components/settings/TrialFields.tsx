import { useId, useState } from 'react';
import { t } from '../../lib/io/words.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { wholeIn } from './cadenceDraft.ts';
import type { Trial } from './cadencePreview.ts';
import { NumberField, rangeText } from './NumberField.tsx';

interface Props {
  cadence: Cadence;
  trial: Trial;
  onChange: (part: Partial<Trial>) => void;
}

/** A lease of fifty years is a slip of the hand. */
const TERMS = [1, 600] as const;

/** What the cadence is tried out with: the day it starts, and what else it counts from. */
export function TrialFields({ cadence, trial, onChange }: Props) {
  return (
    <div className="trial">
      {trial.due === null && (
        <DayField
          label={t(cadence.lease ? 'previewSigned' : 'previewStart')}
          day={trial.start}
          onChange={(start) => onChange({ start })}
        />
      )}
      {trial.expiry !== null && (
        <DayField label={t('previewExpiry')} day={trial.expiry} onChange={(expiry) => onChange({ expiry })} />
      )}
      {trial.due !== null && <DayField label={t('previewDue')} day={trial.due} onChange={(due) => onChange({ due })} />}
      {cadence.namedDay && (
        <DayField
          label={t('previewNamedDay')}
          day={trial.namedDay ?? ''}
          onChange={(namedDay) => onChange({ namedDay })}
        />
      )}
      {cadence.lease && <TermField termMonths={trial.termMonths} onChange={(termMonths) => onChange({ termMonths })} />}
    </div>
  );
}

function DayField({ label, day, onChange }: { label: string; day: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={day} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}

function TermField({ termMonths, onChange }: { termMonths: number; onChange: (months: number) => void }) {
  const [typed, setTyped] = useState(String(termMonths));
  const id = useId();
  const wrong = wholeIn(typed, TERMS) === null;
  const change = (next: string) => {
    setTyped(next);
    const months = wholeIn(next, TERMS);
    if (months !== null) onChange(months);
  };
  return (
    <div className="field">
      <span className="field-label">{t('previewTerm')}</span>
      <NumberField label={t('previewTerm')} typed={typed} wrong={wrong} explainedBy={id} onChange={change} />
      <span id={id} className="field-error">
        {wrong && rangeText(TERMS)}
      </span>
    </div>
  );
}
