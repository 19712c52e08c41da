import { t, tn } from '../../lib/io/words.ts';
import type { Waited } from '../../lib/model/view.ts';
import type { Answer } from '../../lib/model/wire.ts';
import type { Actions } from '../shared/actions.ts';
import { Fold } from './Fold.tsx';

export type Restocker = (product: string, click: string) => Promise<Answer>;

interface Props {
  waited: Waited[];
  restock: Restocker;
  runAs: Actions['runAs'];
}

/** "A product is back…": who asked for it while it was out of stock is to be called now (A9). */
export function Restock({ waited, restock, runAs }: Props) {
  if (waited.length === 0) return null;
  const back = ({ product, count, first }: Waited) =>
    void runAs(`restock ${product}`, (click) => restock(product, click), tn('doneRestock', count, product), first);
  return (
    <Fold title={t('restockTitle')} hint={t('restockText')}>
      <ul>
        {waited.map((each) => (
          <li key={each.product} className="question question-short">
            <p>
              <b>{each.product}</b> <span className="quiet">{tn('restockWait', each.count)}</span>
            </p>
            <button
              type="button"
              className="button"
              aria-label={t('labelled', t('restockBack'), each.product)}
              onClick={() => back(each)}
            >
              {t('restockBack')}
            </button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
