import type { EventOf, MailEvent } from '../../../lib/model/event.ts';
import { dayOf } from './calendar.ts';
import type { Said } from './facts.ts';
import type { Told, ToldQuote } from './record.ts';

/** A quote leaves; an open one of the same number is replaced, or of the same thread where a number is missing. */
function send(told: Told, quote: Omit<ToldQuote, 'state'>, zone: string): void {
  for (const old of told.quotes) {
    const numbered = old.number !== null && quote.number !== null;
    const same = numbered ? old.number === quote.number : old.threadId !== null && old.threadId === quote.threadId;
    // What never arrived is sent again by whatever is sent next.
    if (!(old.state === 'open' && same) && old.state !== 'undelivered') continue;
    old.state = 'replaced';
  }
  told.quotes.push({ ...quote, validUntil: readable(quote.validUntil, quote.sentAt, zone), state: 'open' });
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
export function cameBack(told: Told, mail: string | undefined): void {
  for (const quote of told.quotes) if (quote.id === mail && quote.state === 'open') quote.state = 'undelivered';
}

/** A decision on one quote, or on all that are open. Who could never buy was never quoted. */
export function decided(told: Told, { outcome, quoteId }: EventOf<'decision'>): void {
  const states = { won: 'won', lost: 'lost', noDecision: 'lost', disqualified: 'replaced' } as const;
  for (const quote of told.quotes)
    if ((quote.state === 'open' || quote.state === 'undelivered') && (quoteId === null || quoteId === quote.id))
      quote.state = states[outcome];
}

/** C2: `followUps(q)`, touches after it was sent. */
export const followUps = (quote: ToldQuote, told: Told) =>
  told.touches.filter(({ id, at }) => at > quote.sentAt && id !== quote.id).length;
