import { useState, type FormEvent } from 'react';
import { STOCK_ANSWERS } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { asked, type About } from '../shared/deeds.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { Fold } from './Fold.tsx';
import type { Guard } from './guard.ts';

interface Props {
  about: About;
  guard: Guard;
  run: Actions['run'];
}

const EMPTY = { product: '', stockKnown: false, answer: '', phone: '' };

/** They asked for a product: what were they told, and did somebody look before? (A8, A9) */
export function StockForm({ about, guard, run }: Props) {
  const [draft, setDraft] = useState(EMPTY);
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
          <SelectField
            label={t('stockAnswer')}
            value={draft.answer}
            none={t('stockNoAnswer')}
            options={STOCK_ANSWERS.map((value) => ({ value, word: t(`stock_${value}`) }))}
            onChange={(answer) => change({ answer })}
          />
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
        <CheckField checked={draft.stockKnown} onChange={(stockKnown) => change({ stockKnown })}>
          {t('stockChecked')}
        </CheckField>
        {draft.product.trim() && draft.answer === '' && (
          <p className="notice">{t(draft.stockKnown ? 'stockMiss' : 'stockMissUnchecked')}</p>
        )}
        <div className="buttons">
          <button type="submit" className="button">
            {t('save')}
          </button>
        </div>
      </form>
    </Fold>
  );
}
