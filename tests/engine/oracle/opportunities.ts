import type { ContactEvent, EventOf } from '../../../lib/model/event.ts';
import { afterWorkingMinutes, type Hours } from './calendar.ts';
import { when } from './facts.ts';
import type { Opp, Told } from './record.ts';

/** "A prospect's first sighting opens one"; after an end, the next sign of interest opens another. */
export function sighted(told: Told, event: ContactEvent, at: string, delivered: boolean, byPerson: boolean): void {
  const last = told.opportunities.at(-1);
  if (!last || (last.outcome !== null && isInterest(event, last.outcome, delivered, byPerson)))
    told.opportunities.push({ since: at, outcome: null, decidedAt: null, decision: null, won: null });
}

/** Who bought elsewhere and writes is back; a customer writes about many things. */
function isInterest(event: ContactEvent, outcome: string, delivered: boolean, byPerson: boolean): boolean {
  if (event.kind === 'mail') return delivered || (outcome !== 'won' && event.direction === 'in' && byPerson);
  return event.kind === 'quote' || event.kind === 'enquiry' || (event.kind === 'rule' && event.rule === 'takeUp');
}

/**
 * A decision ends the open opportunity, unless it leaves a quote open. Whoever took one of several quotes bought (A3).
 * Made anew about the same thing, the newest word counts.
 */
export function decide(told: Told, decision: EventOf<'decision'>): void {
  const opp = told.opportunities.at(-1)!;
  const { outcome, quoteId } = decision;
  if (outcome === 'won') opp.won = decision;
  else if (quoteId === null || quoteId === opp.won?.quoteId) opp.won = null;
  if (opp.decision === null && told.quotes.some(({ state }) => state === 'open')) return;
  opp.decision = opp.won ?? decision;
  opp.outcome = opp.decision.outcome;
  opp.decidedAt = when(opp.decision);
}

const within = (opp: Opp, at: string) => at >= opp.since && (opp.decidedAt === null || at <= opp.decidedAt);
export const touchesOf = (opp: Opp, told: Told) => told.touches.filter(({ at }) => within(opp, at)).length;
export const noesOf = (opp: Opp, told: Told) => told.noes.filter((at) => within(opp, at)).length;
const notBought = (opp: Opp) => opp.outcome === 'lost' || opp.outcome === 'noDecision';

/** A2: `touchCount = 0` and (closed, expired, or older than `missedAfter`): two full working days. Disqualified: neither. */
export function missed(opp: Opp, told: Told, now: string, hours: Hours): boolean {
  if (touchesOf(opp, told) > 0) return false;
  if (opp.outcome !== null) return notBought(opp);
  return afterWorkingMinutes(opp.since, 2 * (hours.to - hours.from), hours) <= now;
}

/** A3: contacted and not bought; "or no decision" (words of the field). */
export const lost = (opp: Opp, told: Told) => notBought(opp) && touchesOf(opp, told) > 0;

/** A16: open, no touch, not do-not-contact. Machines and whoever the rep put aside are in no figure. */
export const uncontacted = (opp: Opp, told: Told) =>
  opp.outcome === null && touchesOf(opp, told) === 0 && !told.doNotContact && isProspect(told);

export const isProspect = (told: Told) =>
  !isDormant(told) && (told.rule === null ? told.person : told.rule === 'prospect');
/** Nothing but rules and settlements about mail that was never seen. */
export const isDormant = (told: Told) => !told.mailed && !told.acted;
