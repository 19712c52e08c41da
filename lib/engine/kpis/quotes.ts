import type { Quote } from '../../model/prospect.ts';
import type { Policy } from '../policy.ts';
import { counted, sumByCurrency } from '../quotes.ts';
import { pileOf } from '../totals.ts';
import { addMonths, dayOf } from '../zone.ts';
import { share, type Kpi, type KpiOfMoney } from './kpi.ts';
import type { Ground } from './moment.ts';

/** Months of decided quotes that the closing rate looks back on ("30 % of what?"). */
const CLOSING_MONTHS = 12;

/** The pile of quotes that nobody followed up, and what it is worth. */
export function quoteKpis({ prospects, at, policy }: Ground) {
  const quotes = prospects.flatMap((prospect) => counted(prospect.quotes));
  const pile = prospects.flatMap(pileOf);
  const open = quotes.filter((quote) => quote.state === 'open').length;
  const closing = closingRate(decidedQuotes(quotes, at), policy);
  return {
    C2: { value: pile.length, n: open },
    C3: money(pile),
    /** What the pile would bring at the rep's closing rate. */
    C4: money(pile, closing.value ?? 0),
    C5: closing,
    C6: share(pile.length, open),
  };
}

/** Won of all decided quotes, with a prior that weighs as much as so many quotes: 0/0 is 0.30, 9/30 is 0.30 (C5). */
export function closingRate(decided: Pick<Quote, 'state'>[], { closingRate: { prior, weight } }: Policy): Kpi {
  const won = decided.filter((quote) => quote.state === 'won').length;
  const { value } = share(won + prior * weight, decided.length + weight);
  return { value, n: decided.length };
}

/** Money by currency, times a rate. Quotes without a value are not in it (and `n` does not count them). */
export function money(quotes: Quote[], rate = 1): KpiOfMoney {
  const valued = quotes.filter(({ amount, currency }) => amount !== null && currency !== null);
  const sums = Object.entries(sumByCurrency(valued)).map(([currency, sum]) => [currency, toCents(sum * rate)] as const);
  const perCurrency = Object.fromEntries(sums);
  return { value: sums.length > 0 ? Math.max(...Object.values(perCurrency)) : null, n: valued.length, perCurrency };
}

/** Quotes won or lost in the months before. */
function decidedQuotes(quotes: Quote[], at: string): Quote[] {
  const since = addMonths(dayOf(at, 'UTC'), -CLOSING_MONTHS);
  return quotes.filter((quote) => {
    const decided = quote.state === 'won' || quote.state === 'lost';
    return decided && (quote.decidedAt === undefined || quote.decidedAt >= since);
  });
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
