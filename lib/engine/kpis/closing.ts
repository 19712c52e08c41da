import type { NotANo } from '../../model/figures.ts';
import type { Prospect, Quote } from '../../model/prospect.ts';
import { counted } from '../quotes.ts';
import { meanOf, share } from './kpi.ts';
import { closedIn, isMissed, openDeals, type Deal, type Ground } from './moment.ts';
import { money } from './quotes.ts';

/** The last bar of the histogram holds whoever was tried as often or oftener. */
const MOST_TRIES = 5;

/** How long was tried before the end, and what comes after a deal is lost. */
export function closingKpis(ground: Ground) {
  const closed = closedIn(ground);
  const withoutYes = closed.filter(({ opportunity }) => opportunity.lost || opportunity.missed);
  const gaveUpEarly = withoutYes.filter(({ opportunity: { touchCount } }) => touchCount === 1 || touchCount === 2);
  return {
    /** Given up after one or two tries, of all that closed without a yes. */
    C8: share(gaveUpEarly.length, withoutYes.length),
    C9: triesAtClose(closed, ground),
    C11: notANo(ground),
    D13: afterLost(ground),
    E2: withoutFollowUp(closed, ground),
    E11: triesAndNos(closed),
  };
}

/**
 * C9: how many ended after 0, 1, 2, 3, 4 and 5 or more tries; column 0 are the missed. Who bought without a touch of
 * ours is in no column. `value` is the share of column 0.
 */
function triesAtClose(closed: Deal[], ground: Ground) {
  const tries = closed
    .filter((deal) => deal.opportunity.touchCount > 0 || isMissed(deal, ground))
    .map(({ opportunity }) => Math.min(opportunity.touchCount, MOST_TRIES));
  const columns = Array.from({ length: MOST_TRIES + 1 }, (_, n) => tries.filter((count) => count === n).length);
  return { ...share(columns[0] ?? 0, tries.length), histogram: columns };
}

/** C11: not now, another time, no response: open, every one of them. */
function notANo(ground: Ground) {
  const open = openDeals(ground);
  const count = (what: NotANo) => open.filter(({ prospect }) => prospect.figures.left === what).length;
  const counts = { notNow: count('notNow'), callBackOn: count('callBackOn'), noResponse: count('noResponse') };
  return { value: counts.notNow + counts.callBackOn + counts.noResponse, n: open.length, ...counts };
}

/** D13: lost, allowed to be contacted and without a next date (target 0); and deals won with whoever was lost before. */
function afterLost({ prospects }: Ground) {
  const lost = prospects.filter((prospect) => prospect.lost);
  const forgotten = lost.filter(({ dueAt, doNotContact }) => dueAt === null && !doNotContact);
  const quotes = prospects.flatMap(wonBack);
  const { value, perCurrency } = money(quotes.flatMap((won) => won.quotes));
  return {
    value: forgotten.length,
    n: lost.length,
    keys: forgotten.map(({ key }) => key),
    winBacks: { n: quotes.length, value, perCurrency },
  };
}

/** Each opportunity won after a lost one, with the quotes that were won with it. */
function wonBack({ opportunities, quotes }: Prospect): { quotes: Quote[] }[] {
  const firstLost = opportunities.findIndex(({ lost }) => lost);
  if (firstLost < 0) return [];
  return opportunities
    .slice(firstLost + 1)
    .filter(({ outcome }) => outcome === 'won')
    .map(({ decidedAt }) => ({
      quotes: counted(quotes).filter((quote) => quote.state === 'won' && quote.decidedAt === decidedAt),
    }));
}

/** E2: missed, or lost after the first contact alone, of all that were missed or lost. */
function withoutFollowUp(closed: Deal[], ground: Ground) {
  const missed = closed.filter((deal) => isMissed(deal, ground)).length;
  const lost = closed.filter(({ opportunity }) => opportunity.lost);
  const once = lost.filter(({ opportunity }) => opportunity.touchCount === 1).length;
  return share(missed + once, missed + lost.length);
}

/** E11: tries before a decision on average, and no's. Nobody decided on what was missed because the time ran out. */
function triesAndNos(closed: Deal[]) {
  const decided = closed.filter(({ opportunity }) => opportunity.outcome !== null);
  const value = meanOf(decided.map(({ opportunity }) => opportunity.touchCount));
  const nos = meanOf(decided.map(({ opportunity }) => opportunity.noCount));
  return { value, n: decided.length, nos };
}
