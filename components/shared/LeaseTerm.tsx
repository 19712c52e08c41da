import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { t } from '../../lib/io/words.ts';
import { MONTHS } from './deeds.ts';

interface Props {
  onSave: (months: number, signedOn: string | null, event: FormEvent) => void;
  /** Further buttons beside Save. */
  children?: ReactNode;
}

/** A lease of unknown length has no call-backs: how long does it run, and since when? */
export function LeaseTerm({ onSave, children }: Props) {
  const [months, setMonths] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const ids = useId();
  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave(Number(months), signedOn || null, event);
  };
  return (
    <form className="lease" onSubmit={save}>
      <label htmlFor={`${ids}m`}>{t('decideMonths')}</label>
      <input
        id={`${ids}m`}
        type="number"
        required
        {...MONTHS}
        value={months}
        onChange={(event) => setMonths(event.target.value)}
      />
      <label htmlFor={`${ids}s`}>{t('decideSigned')}</label>
      <input id={`${ids}s`} type="date" value={signedOn} onChange={(event) => setSignedOn(event.target.value)} />
      <button type="submit" className="button">
        {t('save')}
      </button>
      {children}
    </form>
  );
}
