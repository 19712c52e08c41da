import type { PileValue } from '../model/view.ts';
import { locale, tn } from './words.ts';

/** An amount in its own currency, without cents when there are none: `€12,400`. */
export function money(amount: number, currency: string | null): string {
  const options = { trailingZeroDisplay: 'stripIfInteger' } as const;
  if (!currency) return new Intl.NumberFormat(locale(), options).format(amount);
  return new Intl.NumberFormat(locale(), { ...options, style: 'currency', currency }).format(amount);
}

/** The pile, one entry a currency: amounts of two currencies are never added. Quotes without a value are counted. */
export function pilePhrases(pile: PileValue[]): string[] {
  return pile
    .filter(({ count }) => count > 0)
    .map(({ currency, count, amount }) => (currency ? money(amount, currency) : tn('noValue', count)));
}
