import { namesOf } from '../model/join.ts';
import { isOwn, type Own } from '../model/own.ts';
import type { Quote } from '../model/prospect.ts';
import { belongingOf, followUpsOf } from './belonging.ts';
import type { Touch } from './conversation.ts';
import { isByPerson, type Happened, type Story } from './story.ts';
import { returnedIn } from './unreached.ts';
import { dayOf } from './zone.ts';

/** Above this an amount is a misreading, not a price. */
const MOST = 1e12;

/** A quote while the story is read: `names` is what a decision may call it. */
interface Offer {
  quote: Quote;
  names: string[];
}

/** Did we hand over a quote with this mail? An unsure verdict is asked about, never counted. */
export function isDelivered(mail: Happened<'mail'>): boolean {
  const { quote } = mail;
  return mail.direction === 'out' && isByPerson(mail) && quote?.role === 'delivered' && quote.confidence !== 'unsure';
}

/**
 * The quotes of a story in the order they were sent. A later one replaces an open one of the same number, or of the
 * same thread where a number is missing. A decision closes the quote it names, or all that were sent before.
 */
export function quotesOf(story: Story, touches: Touch[], zone: string, own: Own): Quote[] {
  let offers: Offer[] = [];
  const returned = returnedIn(story);
  for (const event of story.events) {
    const offer = heldBy(story, event, own, offerIn(event, zone));
    const same = offers.find(({ quote }) => quote.id === offer?.quote.id);
    if (offer && same) offers = offers.map((old) => (old === same ? corrected(old, offer) : old));
    else if (offer) offers = [...offers.map((old) => replaced(old, offer)), offer];
    else if (event.kind === 'decision') offers = offers.map((old) => decided(old, event));
    else if (returned.has(event.id)) offers = offers.map((old) => cameBack(old, returned.get(event.id), event.at));
  }
  const quotes = offers.map(({ quote }) => quote);
  const belonging = belongingOf(touches, quotes);
  return quotes.map((quote) => ({ ...quote, followUps: followUpsOf(quote, touches, belonging) }));
}

/** The quotes that count with this person, once each: money and numbers are made of them. */
export function counted(quotes: Quote[]): Quote[] {
  return quotes.filter((quote) => !quote.countsElsewhere);
}

/** The newest quote that is still open. */
export function openQuote(quotes: Quote[]): Quote | null {
  return quotes.findLast((quote) => quote.state === 'open') ?? null;
}

/** Not decided: it waits for them, or the mail that carried it came back and it is to be sent again. */
export function isAtStake({ state }: Quote): boolean {
  return state === 'open' || state === 'undelivered';
}

/** What is at stake: the quotes of the currency that sums to most. Currencies are never added together (C3). */
export function valueOf(quotes: Quote[]): number {
  return Math.max(0, ...Object.values(sumByCurrency(quotes.filter(isAtStake))));
}

/** Sums by currency; quotes without an amount or a currency are in none of them. */
export function sumByCurrency(quotes: Pick<Quote, 'amount' | 'currency'>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { amount, currency } of quotes) {
    if (amount !== null && currency !== null) sums[currency] = (sums[currency] ?? 0) + amount;
  }
  return sums;
}

/** One offer to several people is held by the first of them who is none of us. */
function heldBy({ members }: Story, event: Happened, own: Own, offer: Offer | null): Offer | null {
  const holder = event.people.find((ref) => !isOwn(ref, own));
  if (!offer || holder === undefined || members.includes(holder)) return offer;
  return { ...offer, quote: { ...offer.quote, countsElsewhere: true } };
}

function offerIn(event: Happened, zone: string): Offer | null {
  if (event.kind === 'quote')
    return { quote: quoteFrom(event, event.quoteId, event, null, '', zone), names: [event.quoteId] };
  if (event.kind !== 'mail' || !event.quote || !isDelivered(event)) return null;
  const { quote } = event;
  return { quote: quoteFrom(event, event.id, quote, event.threadId, quote.evidence, zone), names: namesOf(event) };
}

function quoteFrom(
  event: Happened,
  id: string,
  said: Pick<Quote, 'number' | 'amount' | 'currency' | 'validUntil'>,
  threadId: string | null,
  evidence: string,
  zone: string,
): Quote {
  const { number, currency, validUntil } = said;
  const amount = said.amount !== null && said.amount >= 0 && said.amount <= MOST ? said.amount : null;
  // A validity that ended before the quote was sent is a misreading.
  const valid = validUntil !== null && validUntil >= dayOf(event.at, zone) ? validUntil : null;
  const base = { id, number, amount, currency, sentAt: event.at, validUntil: valid, threadId };
  return { ...base, followUps: 0, state: 'open', evidence };
}

/** Said again about the same quote: what it says now, of a quote that went out when it did and ended as it did. */
function corrected(old: Offer, { quote, names }: Offer): Offer {
  const { sentAt, state, decidedAt } = old.quote;
  return { names, quote: { ...quote, sentAt, state, ...(decidedAt === undefined ? {} : { decidedAt }) } };
}

function replaced(old: Offer, newer: Offer): Offer {
  const gives = old.quote.state === 'open' && isSameOffer(old.quote, newer.quote);
  // What never arrived is sent again by whatever is sent next.
  if (!gives && old.quote.state !== 'undelivered') return old;
  return { ...old, quote: { ...old.quote, state: 'replaced', decidedAt: newer.quote.sentAt } };
}

function cameBack(offer: Offer, mail: string | undefined, at: string): Offer {
  if (offer.quote.state !== 'open' || offer.quote.id !== mail) return offer;
  return { ...offer, quote: { ...offer.quote, state: 'undelivered', decidedAt: at } };
}

function isSameOffer(a: Quote, b: Quote): boolean {
  if (a.number !== null && b.number !== null) return a.number === b.number;
  return a.threadId !== null && a.threadId === b.threadId;
}

function decided(offer: Offer, decision: Happened<'decision'>): Offer {
  const meant = decision.quoteId === null || offer.names.includes(decision.quoteId);
  if (!isAtStake(offer.quote) || !meant) return offer;
  return { ...offer, quote: { ...offer.quote, state: STATES[decision.outcome], decidedAt: decision.at } };
}

/** No decision is a no in the figures; a quote to somebody who could never buy counts nowhere, as if it were replaced. */
const STATES = { won: 'won', lost: 'lost', noDecision: 'lost', disqualified: 'replaced' } as const;
