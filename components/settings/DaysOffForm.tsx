import { useId, useRef, useState, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { daysBetween } from '../../lib/io/when.ts';
import type { DaysOff } from './DaysOffField.tsx';

interface Props {
  today: string;
  onAdd: (off: DaysOff) => void;
}

const EMPTY: DaysOff = { from: '', to: '', what: '', vacation: false };
/** In calendar days; longer is a slip of the hand. */
const LONGEST = 366;

/** One more day off, or several: without a last day it is the first alone. */
export function DaysOffForm({ today, onAdd }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  const change = (part: Partial<DaysOff>) => setDraft((before) => ({ ...before, ...part }));
  const add = (event: FormEvent) => {
    event.preventDefault();
    const off = { ...draft, to: draft.to || draft.from, what: draft.what.trim() };
    const wrong = problemOf(off);
    setProblem(wrong);
    first.current?.focus();
    if (wrong !== null) return;
    setDraft(EMPTY);
    onAdd(off);
  };
  return (
    <form className="days-off" onSubmit={add} noValidate aria-label={t('daysOffAdd')}>
      <div className="field">
        <label htmlFor={`${id}f`}>{t('daysOffFrom')}</label>
        <input
          ref={first}
          id={`${id}f`}
          type="date"
          value={draft.from}
          aria-invalid={problem !== null}
          aria-describedby={`${id}e`}
          onChange={(event) => change({ from: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}t`}>{t('daysOffTo')}</label>
        <input
          id={`${id}t`}
          type="date"
          min={draft.from || today}
          value={draft.to}
          onChange={(event) => change({ to: event.target.value })}
        />
      </div>
      <div className="field days-off-note">
        <label htmlFor={`${id}w`}>{t('daysOffNote')}</label>
        <input
          id={`${id}w`}
          type="text"
          maxLength={80}
          placeholder={t('daysOffNotePlaceholder')}
          value={draft.what}
          onChange={(event) => change({ what: event.target.value })}
        />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={draft.vacation}
          onChange={(event) => change({ vacation: event.target.checked })}
        />
        {t('daysOffVacation')}
      </label>
      <button type="submit" className="button">
        {t('daysOffAdd')}
      </button>
      <p id={`${id}e`} className="field-error" role="alert">
        {problem}
      </p>
    </form>
  );
}

function problemOf({ from, to }: DaysOff): string | null {
  if (from === '') return t('daysOffNeedsDay');
  if (to < from) return t('daysOffOrder');
  return daysBetween(from, to) >= LONGEST ? t('daysOffLongest') : null;
}
