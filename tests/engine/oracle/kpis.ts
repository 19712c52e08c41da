import { workingMinutes, type Hours } from './calendar.ts';
import { closingRate } from './formulas.ts';
import { isProspect, lost, missed, noesOf, touchesOf, uncontacted } from './opportunities.ts';
import { followUps } from './quotes.ts';
import type { Opp, Told, ToldQuote } from './record.ts';

/** The figures of requirements.md as of a moment, since ever, from what the model tells of each person. */

type Figure = { value: number | null; n: number };
const share = (part: number, whole: number): Figure => ({ value: whole === 0 ? null : part / whole, n: whole });
const mean = (numbers: number[]) =>
  numbers.length === 0 ? null : numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

/** "currencies never added together": the largest of the sums. */
function largestSum(quotes: ToldQuote[], rate: number): number | null {
  const currencies = [...new Set(quotes.map(({ currency }) => currency))];
  const sums = currencies.map((one) =>
    quotes.filter(({ currency }) => currency === one).reduce((sum, { amount }) => sum + amount!, 0),
  );
  return sums.length === 0 ? null : Math.max(...sums.map((sum) => Math.round(sum * rate * 100) / 100));
}

export function kpisByModel(people: Told[], now: string, hours: Hours): Record<string, Figure> {
  const prospects = people.filter(isProspect);
  const deals = prospects
    .flatMap((told) => told.opportunities.map((opp) => ({ opp, told })))
    .filter(({ opp }) => opp.outcome !== 'disqualified');
  const count = (is: (opp: Opp, told: Told) => boolean) => deals.filter(({ opp, told }) => is(opp, told)).length;
  const isMissed = (opp: Opp, told: Told) => missed(opp, told, now, hours);
  const tries = ({ opp, told }: (typeof deals)[number]) => touchesOf(opp, told);
  const closedWithoutYes = deals.filter(
    ({ opp, told }) => lost(opp, told) || (opp.outcome !== null && isMissed(opp, told)),
  );
  const decided = deals.filter(({ opp }) => opp.outcome !== null);
  const quotes = prospects.flatMap((told) => told.quotes.map((quote) => ({ quote, told })));
  const open = quotes.filter(({ quote }) => quote.state === 'open');
  const pile = open.filter(({ quote, told }) => followUps(quote, told) === 0).map(({ quote }) => quote);
  const valued = pile.filter(({ amount, currency }) => amount !== null && currency !== null);
  const [won, gone] = ['won', 'lost'].map((state) => quotes.filter(({ quote }) => quote.state === state).length);
  const rate = closingRate(won!, won! + gone!);
  const leads = prospects.flatMap(({ heard, touches }) => {
    const [first, answer] = [heard[0]?.at, touches[0]?.at];
    return first && answer && first <= answer ? [workingMinutes(first, answer, hours)] : [];
  });
  const missedOrOnce = count((opp, told) => isMissed(opp, told) || (lost(opp, told) && touchesOf(opp, told) === 1));
  return {
    A1: share(count(isMissed), deals.length),
    A2: { value: count(isMissed), n: deals.length },
    A3: share(
      count(lost),
      count((opp, told) => lost(opp, told) || opp.outcome === 'won'),
    ),
    A4: { value: count((opp, told) => isMissed(opp, told) && lost(opp, told)), n: deals.length },
    A16: {
      value: prospects.filter((told) => uncontacted(told.opportunities.at(-1)!, told)).length,
      n: prospects.filter((told) => told.opportunities.at(-1)!.outcome === null).length,
    },
    C2: { value: pile.length, n: open.length },
    C3: { value: largestSum(valued, 1), n: valued.length },
    C4: { value: largestSum(valued, rate), n: valued.length },
    C5: { value: rate, n: won! + gone! },
    C6: share(pile.length, open.length),
    C8: share(closedWithoutYes.filter((deal) => [1, 2].includes(tries(deal))).length, closedWithoutYes.length),
    E2: share(
      missedOrOnce,
      count((opp, told) => isMissed(opp, told) || lost(opp, told)),
    ),
    E10: share(leads.filter((minutes) => minutes <= 60).length, leads.length),
    E11: { value: mean(decided.map(tries)), n: decided.length },
    nos: { value: mean(decided.map(({ opp, told }) => noesOf(opp, told))), n: decided.length },
  };
}
