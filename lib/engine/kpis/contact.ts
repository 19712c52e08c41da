import { isUncontacted } from '../outcome.ts';
import { addWorkingMinutes } from '../workingTime.ts';
import { msOf } from '../zone.ts';
import { share } from './kpi.ts';
import {
  closedIn,
  identifiedIn,
  isBy,
  isMissed,
  isWithin,
  missedLimit,
  openDeals,
  type Deal,
  type Ground,
} from './moment.ts';

/** Who was contacted, and who was not: missed, lost and made good again. */
export function contactKpis(ground: Ground) {
  const identified = identifiedIn(ground);
  const missed = identified.filter((deal) => isMissed(deal, ground)).length;
  const both = ground.deals.filter((deal) => isMissed(deal, ground) && deal.opportunity.lost).length;
  const open = openDeals(ground);
  const { prospects } = ground;
  return {
    /** Missed of all that became known. */
    A1: share(missed, identified.length),
    A2: { value: missed, n: identified.length },
    A3: lostRate(ground, identified),
    /** Both missed and lost: nobody, ever. */
    A4: { value: both, n: ground.deals.length },
    A7: withinLimit(identified, ground),
    /** Open ones of whom it is known what they need. */
    A10: share(open.filter(({ prospect }) => prospect.details.need !== undefined).length, open.length),
    A11: recovered(identified, ground),
    /** Open and never contacted; the target is zero. */
    A16: {
      value: prospects.filter(isUncontacted).length,
      n: prospects.filter(({ outcome }) => outcome === null).length,
    },
  };
}

/** A3: lost of won and lost, and beside it lost of all that became known. */
function lostRate(ground: Ground, identified: Deal[]) {
  const closed = closedIn(ground);
  const lost = closed.filter(({ opportunity }) => opportunity.lost).length;
  const won = closed.filter(({ opportunity }) => opportunity.outcome === 'won').length;
  const ofIdentified = identified.filter(({ opportunity }) => opportunity.lost).length;
  return { ...share(lost, won + lost), ofIdentified: share(ofIdentified, identified.length).value };
}

/** A7: the share whose first touch came in the working minutes that an answer may take; who still has time is not counted. */
function withinLimit(identified: Deal[], { at }: Ground) {
  const answered = identified.map((deal) => {
    const { identifiedAt, firstTouchAt, outcome } = deal.opportunity;
    const { workingTime, answerWithinMinutes } = deal.policy;
    const limit = addWorkingMinutes(identifiedAt, answerWithinMinutes, workingTime).at;
    if (firstTouchAt !== null) return isBy(firstTouchAt, limit);
    return outcome !== null || isBy(limit, at) ? false : null;
  });
  const judged = answered.filter((inTime) => inTime !== null);
  return share(judged.filter(Boolean).length, judged.length);
}

/** A11: missed, and touched after all: the number, and its share of all that were ever missed. */
function recovered(identified: Deal[], ground: Ground) {
  const again = identified.filter((deal) => recoveredAt(deal, ground) !== null).length;
  const still = identified.filter((deal) => isMissed(deal, ground) && recoveredAt(deal, ground) === null).length;
  return { value: again, n: again + still, share: share(again, again + still).value };
}

/** A touch after the end of one that was closed untouched, or after the time of one that stayed open had run out. */
function recoveredAt(deal: Deal, ground: Ground): string | null {
  const { recoveredAt: after, firstTouchAt, missed } = deal.opportunity;
  const late = !missed && firstTouchAt !== null && msOf(firstTouchAt) > msOf(missedLimit(deal)) ? firstTouchAt : null;
  const at = after ?? late;
  return at !== null && isWithin(at, { ...ground, from: null }) ? at : null;
}
