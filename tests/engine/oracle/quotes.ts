import type { EventOf, MailEvent } from '../../../lib/model/event.ts';
import { dayOf } from './calendar.ts';
import type { Said } from './facts.ts';
import type { MadeTouch, Told, ToldQuote } from './record.ts';

/** A quote leaves; an open one of the same number is replaced, or of the same thread where a number is missing. */
function send(told: Told, quote: Omit<ToldQuote, 'state' | 'closedAt'>, zone: string): void {
  for (const old of told.quotes) {
    const numbered = old.number !== null && quote.number !== null;
    const same = numbered ? old.number === quote.number : old.threadId !== null && old.threadId === quote.threadId;
    // What never arrived is sent again by whatever is sent next.
    if (!(old.state === 'open' && same) && old.state !== 'undelivered') continue;
    Object.assign(old, { state: 'replaced', closedAt: quote.sentAt });
  }
  told.quotes.push({
    ...quote,
    validUntil: readable(quote.validUntil, quote.sentAt, zone),
    state: 'open',
    closedAt: null,
  });
}

/** A validity that ended before it was said is a misreading. */
const readable = (validUntil: string | null, at: string, zone: string) =>
  validUntil !== null && validUntil < dayOf(at, zone) ? null : validUntil;

/** Ours, by a person, and delivered: a quote. Requested or mentioned ones are none, unsure ones are asked about. */
export const isDelivered = (mail: MailEvent, said: Said) =>
  mail.direction === 'out' &&
  said.automatic === null &&
  said.quote?.role === 'delivered' &&
  said.quote.confidence !== 'unsure';

export function mailed(told: Told, mail: MailEvent, said: Said, at: string, zone: string): void {
  const { number = null, amount = null, currency = null, validUntil = null } = said.quote ?? {};
  send(told, { id: mail.id, sentAt: at, number, amount, currency, validUntil, threadId: mail.threadId }, zone);
}

/** C1: logged by hand. The same id again corrects it. */
export function logged(told: Told, event: EventOf<'quote'>, at: string, zone: string): void {
  const { quoteId, number, amount, currency, validUntil } = event;
  const known = told.quotes.find(({ id }) => id === quoteId);
  if (known) Object.assign(known, { number, amount, currency, validUntil: readable(validUntil, at, zone) });
  else send(told, { id: quoteId, sentAt: at, number, amount, currency, validUntil, threadId: null }, zone);
}

/** The mail that carried it bounced: it is not delivered. */
export function cameBack(told: Told, mail: string | undefined, at: string): void {
  for (const quote of told.quotes)
    if (quote.id === mail && quote.state === 'open') Object.assign(quote, { state: 'undelivered', closedAt: at });
}

/** A decision on one quote, or on all that are open. Who could never buy was never quoted. */
export function decided(told: Told, { outcome, quoteId }: EventOf<'decision'>, at: string): void {
  const states = { won: 'won', lost: 'lost', noDecision: 'lost', disqualified: 'replaced' } as const;
  for (const quote of told.quotes)
    if ((quote.state === 'open' || quote.state === 'undelivered') && (quoteId === null || quoteId === quote.id))
      Object.assign(quote, { state: states[outcome], closedAt: at });
}

/**
 * "A touch belongs to the one the rep chose, else its thread's, else the only open one; else it counts for the prospect
 * only." A mail with a quote is that quote's own, and follows up the one that it takes the place of.
 */
export function ownersOf(touch: MadeTouch, told: Told): ToldQuote[] {
  const { id, at, threadId } = touch;
  if (told.quotes.some((quote) => quote.id === id))
    return told.quotes.filter(({ state, closedAt }) => state === 'replaced' && closedAt === at);
  const open = told.quotes.filter(({ sentAt, closedAt }) => sentAt < at && (closedAt === null || closedAt >= at));
  const thread = open.filter((quote) => threadId !== null && quote.threadId === threadId);
  return thread.length > 0 ? thread : open.length === 1 ? open : [];
}

/** C2: `followUps(q)`. */
export const followUps = (quote: ToldQuote, told: Told) =>
  told.touches.filter((touch) => ownersOf(touch, told).includes(quote)).length;

/** Steps of its cadence that are behind us: no touch that is about another quote. */
export const stepsMade = (quote: ToldQuote, told: Told) =>
  told.touches.filter((touch) => {
    const owners = ownersOf(touch, told);
    const mine = owners.length > 0 ? owners.includes(quote) : told.quotes.every(({ id }) => id !== touch.id);
    return touch.at > quote.sentAt && mine;
  }).length;
