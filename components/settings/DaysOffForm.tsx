import { useId, useRef, useState, type FormEvent } from 'react';
import { t } from '../../lib/io/words.ts';
import { daysBetween } from '../../lib/io/when.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { TextField } from '../shared/TextField.tsx';
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
      <TextField
        label={t('daysOffFrom')}
        type="date"
        value={draft.from}
        onChange={(from) => change({ from })}
        more={{ ref: first, 'aria-invalid': problem !== null, 'aria-describedby': `${id}e` }}
      />
      <TextField
        label={t('daysOffTo')}
        type="date"
        value={draft.to}
        onChange={(to) => change({ to })}
        more={{ min: draft.from || today }}
      />
      <TextField
        label={t('daysOffNote')}
        value={draft.what}
        onChange={(what) => change({ what })}
        more={{ maxLength: 80, placeholder: t('daysOffNotePlaceholder') }}
      />
      <CheckField checked={draft.vacation} onChange={(vacation) => change({ vacation })}>
        {t('daysOffVacation')}
      </CheckField>
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
