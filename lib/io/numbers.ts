import type { PileValue, Today } from '../model/view.ts';
import type { TotalRow } from './db.ts';

/** The figures at the head of the list, from the small rows of totals. */
export function numbersOf(totals: TotalRow[]): Omit<Today['numbers'], 'due' | 'quotesKnown'> {
  const n = (id: string) => totals.find((row) => row.id === id)?.n ?? 0;
  return {
    prospects: n('prospects'),
    uncontacted: n('uncontacted'),
    toSort: n('toSort'),
    pile: pileOf(totals),
  };
}

/** How many are paused. */
export function pausedIn(totals: TotalRow[]): number {
  return totals.filter(({ id }) => id.startsWith('due|paused|')).reduce((sum, { n }) => sum + n, 0);
}

/** The pile by currency, the largest first; quotes without a stated value stand last, on their own. */
function pileOf(totals: TotalRow[]): PileValue[] {
  const pile = new Map<string, PileValue>();
  for (const { id, n } of totals) {
    const [what, currency = '', field] = id.split('|');
    if (what !== 'pile') continue;
    const value = pile.get(currency) ?? { currency: currency === '?' ? null : currency, count: 0, amount: 0 };
    pile.set(currency, field === 'count' ? { ...value, count: n } : { ...value, amount: n / 100 });
  }
  return [...pile.values()].sort(
    (a, b) => Number(a.currency === null) - Number(b.currency === null) || b.amount - a.amount,
  );
}
