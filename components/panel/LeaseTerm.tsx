import { useId, useState, type FormEvent } from 'react';
import type { EventOf } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { decidedAgain } from './decision.ts';
import type { About } from './deeds.ts';
import type { Guard } from './guard.ts';
import { MONTHS } from './decision.ts';

interface Props {
  about: About;
  /** The decision that says "a lease" without its length. */
  decision: EventOf<'decision'> | null;
  guard: Guard;
  run: Actions['run'];
}

/** A lease of unknown length has no call-backs: how long does it run, and since when? */
export function LeaseTerm({ about, decision, guard, run }: Props) {
  const [months, setMonths] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const ids = useId();
  if (!decision) return null;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (guard.accepts(event)) void run(...decidedAgain(about, decision, Number(months), signedOn || null));
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
    </form>
  );
}
