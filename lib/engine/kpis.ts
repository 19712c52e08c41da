import type { Prospect, Quote } from '../model/prospect.ts';
import { isMissedAt, isUncontacted } from './outcome.ts';
import type { Policy } from './policy.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { counted, sumByCurrency } from './quotes.ts';
import { pileOf } from './totals.ts';
import { workingMinutes } from './workingTime.ts';
import { addMonths, dayOf } from './zone.ts';

/** One number of the dashboard. */
export interface Kpi {
  /** Null: no data. Rates are 0 to 1. */
  value: number | null;
  /** On how many cases it stands. */
  n: number;
  /** Money by currency, never added together; `value` is then that of the currency with the most. */
  perCurrency?: Record<string, number>;
  /** Working minutes, E10 only. */
  median?: number | null;
}

export type KpiId = 'A1' | 'A3' | 'A16' | 'C2' | 'C3' | 'C4' | 'C5' | 'C6' | 'C8' | 'E10';

/** Months of decided quotes that the closing rate looks back on ("30 % of what?"). */
const CLOSING_MONTHS = 12;
/** Working minutes in which a lead is answered fast (E10). */
const FAST = 60;

/**
 * The numbers of the dashboard as of `now`, by the row IDs of the requirements. Only prospects count; candidates, the
 * ignored and old mail are in no figure, and who could never buy is in none of A1, A3 and C8.
 */
export function kpisOf(records: Prospect[], now: string, policy: Policy): Record<KpiId, Kpi> {
  const prospects = records.filter(({ standing, dormant }) => standing === 'prospect' && !dormant);
  const quotes = prospects.flatMap((prospect) => counted(prospect.quotes));
  const pile = prospects.flatMap(pileOf);
  const open = quotes.filter((quote) => quote.state === 'open').length;
  const closing = closingRate(decidedQuotes(quotes, now), policy);
  return {
    ...contactKpis(prospects, now),
    C2: { value: pile.length, n: open },
    C3: money(pile, 1),
    C4: money(pile, closing.value ?? 0),
    C5: closing,
    C6: share(pile.length, open),
    E10: speedToLead(prospects, policy.workingTime),
  };
}

/** Won of all decided quotes, with a prior that weighs as much as so many quotes: 0/0 is 0.30, 9/30 is 0.30 (C5). */
export function closingRate(decided: Pick<Quote, 'state'>[], { closingRate: { prior, weight } }: Policy): Kpi {
  const won = decided.filter((quote) => quote.state === 'won').length;
  const { value } = share(won + prior * weight, decided.length + weight);
  return { value, n: decided.length };
}

function contactKpis(prospects: Prospect[], now: string): Pick<Record<KpiId, Kpi>, 'A1' | 'A3' | 'A16' | 'C8'> {
  const able = prospects
    .flatMap(({ opportunities }) => opportunities)
    .filter(({ outcome }) => outcome !== 'disqualified');
  const missed = able.filter((opportunity) => isMissedAt(opportunity, now));
  const lost = able.filter((opportunity) => opportunity.lost);
  const won = able.filter((opportunity) => opportunity.outcome === 'won');
  const closedWithoutYes = able.filter((opportunity) => opportunity.lost || opportunity.missed);
  const gaveUpEarly = closedWithoutYes.filter(({ touchCount }) => touchCount === 1 || touchCount === 2);
  return {
    A1: share(missed.length, able.length),
    A3: share(lost.length, won.length + lost.length),
    A16: {
      value: prospects.filter(isUncontacted).length,
      n: prospects.filter(({ outcome }) => outcome === null).length,
    },
    C8: share(gaveUpEarly.length, closedWithoutYes.length),
  };
}

/** Quotes won or lost in the months before `now`. */
function decidedQuotes(quotes: Quote[], now: string): Quote[] {
  const since = addMonths(dayOf(now, 'UTC'), -CLOSING_MONTHS);
  return quotes.filter((quote) => {
    const decided = quote.state === 'won' || quote.state === 'lost';
    return decided && (quote.decidedAt === undefined || quote.decidedAt >= since);
  });
}

/** Money by currency, times a rate. Quotes without a value are not in it (and `n` does not count them). */
function money(quotes: Quote[], rate: number): Kpi {
  const valued = quotes.filter(({ amount, currency }) => amount !== null && currency !== null);
  const sums = Object.entries(sumByCurrency(valued)).map(([currency, sum]) => [currency, toCents(sum * rate)] as const);
  const perCurrency = Object.fromEntries(sums);
  return { value: sums.length > 0 ? Math.max(...Object.values(perCurrency)) : null, n: valued.length, perCurrency };
}

/** The share of leads that were first contacted within an hour of working time; the median beside it (E10). */
function speedToLead(prospects: Prospect[], time: WorkingTime): Kpi {
  const minutes = prospects.flatMap(({ firstInboundAt, firstTouchAt }) =>
    firstInboundAt !== null && firstTouchAt !== null && firstTouchAt >= firstInboundAt
      ? [workingMinutes(firstInboundAt, firstTouchAt, time)]
      : [],
  );
  return { ...share(minutes.filter((minute) => minute <= FAST).length, minutes.length), median: medianOf(minutes) };
}

function medianOf(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted.at(sorted.length % 2 === 0 ? middle - 1 : middle), sorted.at(middle)];
  return sorted.length === 0 || low === undefined || high === undefined ? null : (low + high) / 2;
}

function share(part: number, whole: number): Kpi {
  return { value: whole > 0 ? part / whole : null, n: whole };
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
