import { useId, useState, type FormEvent } from 'react';
import { STOCK_ANSWERS } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { asked, type About } from './deeds.ts';
import { Fold } from './Fold.tsx';
import type { Guard } from './guard.ts';
import { TextField } from './TextField.tsx';

interface Props {
  about: About;
  guard: Guard;
  run: Actions['run'];
}

const EMPTY = { product: '', stockKnown: false, answer: '', phone: '' };

/** They asked for a product: what were they told, and did somebody look before? (A8, A9) */
export function StockForm({ about, guard, run }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const ids = useId();
  const change = (part: Partial<typeof EMPTY>) => setDraft((before) => ({ ...before, ...part }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const product = draft.product.trim();
    if (product && guard.accepts(event)) {
      void run(...asked(about, { ...draft, product })).then((kept) => kept && setDraft(EMPTY));
    }
  };
  return (
    <Fold head={t('stockTitle')} className="stock">
      <form className="log" onSubmit={save}>
        <div className="log-row">
          <TextField
            label={t('stockProduct')}
            value={draft.product}
            onChange={(product) => change({ product })}
            more={{ required: true }}
          />
          <div className="field">
            <label htmlFor={`${ids}a`}>{t('stockAnswer')}</label>
            <select id={`${ids}a`} value={draft.answer} onChange={(event) => change({ answer: event.target.value })}>
              <option value="">{t('stockNoAnswer')}</option>
              {STOCK_ANSWERS.map((each) => (
                <option key={each} value={each}>
                  {t(`stock_${each}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        {draft.answer === 'callback' && (
          <TextField
            label={t('stockPhone')}
            type="tel"
            value={draft.phone}
            onChange={(phone) => change({ phone })}
            more={{ maxLength: 64 }}
          />
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={draft.stockKnown}
            onChange={(event) => change({ stockKnown: event.target.checked })}
          />
          {t('stockChecked')}
        </label>
        <div className="buttons">
          <button type="submit" className="button">
            {t('save')}
          </button>
        </div>
      </form>
    </Fold>
  );
}
