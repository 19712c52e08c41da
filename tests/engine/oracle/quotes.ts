import type { EventOf, MailEvent } from '../../../lib/model/event.ts';
import type { Said } from './facts.ts';
import type { Told } from './record.ts';

type Sent = { id: string; number: string | null; validUntil: string | null; threadId: string | null };

/** A quote leaves; one of the same number, or the open one of the same conversation, is replaced by it. */
function send(told: Told, quote: Sent, at: string): void {
  for (const earlier of told.quotes) {
    const same = quote.number !== null && earlier.number === quote.number;
    if (earlier.state === 'open' && same) earlier.state = 'replaced';
  }
  told.quotes.push({ ...quote, sentAt: at, followUps: 0, state: 'open' });
}

/** Ours and delivered: a quote. Requested or mentioned ones are none. */
export function mailed(told: Told, mail: MailEvent, said: Said, at: string): boolean {
  const { quote } = said;
  if (mail.direction !== 'out' || said.automatic || quote?.role !== 'delivered' || quote.confidence === 'unsure')
    return false;
  send(told, { id: mail.id, number: quote.number, validUntil: quote.validUntil, threadId: mail.threadId }, at);
  return true;
}

/** C1: logged by hand. The same id again is a correction of it. */
export function logged(told: Told, event: EventOf<'quote'>, at: string): void {
  const known = told.quotes.find(({ id }) => id === event.quoteId);
  if (known) Object.assign(known, { number: event.number, validUntil: event.validUntil });
  else send(told, { id: event.quoteId, number: event.number, validUntil: event.validUntil, threadId: null }, at);
}

/** C2: `followUps(q)` are touches after it was sent, while it is open. */
export function followedUp(told: Told, at: string): void {
  for (const quote of told.quotes) if (quote.state === 'open' && quote.sentAt < at) quote.followUps += 1;
}

/** A decision on one quote, or on all that are open. */
export function decided(told: Told, decision: EventOf<'decision'>): void {
  const state = decision.outcome === 'won' ? 'won' : 'lost';
  for (const quote of told.quotes)
    if (quote.state === 'open' && (decision.quoteId === null || decision.quoteId === quote.id)) quote.state = state;
}
