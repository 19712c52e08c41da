import type { EventOf } from '../../../lib/model/event.ts';
import { businessDay, dayOf, opening, type Hours } from './calendar.ts';
import type { Opp, Told } from './record.ts';

const opened = (at: string): Opp => ({
  identifiedAt: at,
  firstInboundAt: null,
  touches: 0,
  noes: 0,
  outcome: null,
  decidedAt: null,
});

/** "A prospect's first sighting opens one"; after an end a later sign opens the next one. */
export function open(told: Told, at: string): Opp {
  const last = told.opportunities.at(-1);
  if (last && last.outcome === null) return last;
  const opp = opened(at);
  told.opportunities.push(opp);
  return opp;
}

/** What is done counts for the open one, else for the prospect only ("To which opportunity does a touch belong?"). */
export const current = (told: Told) => told.opportunities.findLast(({ outcome }) => outcome === null) ?? null;

/** The end of the open opportunity. Lost with no touch is missed (A4). */
export function close(told: Told, decision: EventOf<'decision'>, at: string): void {
  const opp = current(told) ?? told.opportunities.at(-1);
  if (!opp) return;
  opp.outcome = decision.outcome;
  opp.decidedAt = at;
}

/** A2: `touchCount = 0` and (closed, expired, or older than `missedAfter`). Won is bought, disqualified no buyer. */
export function missed(opp: Opp, now: string, hours: Hours): boolean {
  if (opp.touches > 0) return false;
  if (opp.outcome !== null) return opp.outcome === 'lost' || opp.outcome === 'noDecision';
  return now >= missedAt(opp.identifiedAt, hours);
}

/** "Missed after 2 bd": when the second working day after it was identified is over. */
export function missedAt(identifiedAt: string, hours: Hours): string {
  const day = businessDay(dayOf(identifiedAt, hours.zone), 2, hours);
  return opening(day, hours);
}

/** A3: contacted and not bought; "or no decision" (words of the field). */
export const lost = (opp: Opp) => opp.touches > 0 && (opp.outcome === 'lost' || opp.outcome === 'noDecision');

/** A16: open, no touch, not do-not-contact. */
export const uncontacted = (opp: Opp, told: Told) => opp.outcome === null && opp.touches === 0 && !told.doNotContact;

/** C8: closed without yes after one or two tries. */
export const earlyGiveUp = (opp: Opp) =>
  opp.outcome !== null && opp.outcome !== 'won' && (opp.touches === 1 || opp.touches === 2);
