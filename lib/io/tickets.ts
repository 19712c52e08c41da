import browser, { type Runtime } from 'webextension-polyfill';
import type { PersonRef } from '../model/address.ts';
import type { KnownPerson, RecordContext } from '../model/view.ts';
import { keepTicket, redeem, type FrameTicket } from './frameTicket.ts';

/** A ticket lets one panel speak for one prospect: made at a click in a page. */
export interface Ticket extends FrameTicket {
  /** Null until the rep has said who it is. */
  key: PersonRef | null;
  people: KnownPerson[];
  record: RecordContext | null;
  /** The rep wants somebody whom the page does not offer. */
  searching: boolean;
  start: 'history' | 'log';
}

const PREFIX = 'ticket:';

/** Keeps a ticket and returns its number. */
export async function issueTicket(ticket: Omit<Ticket, 'frameId' | 'searching'>): Promise<string> {
  const id = crypto.randomUUID();
  await keepTicket<Ticket>(PREFIX + id, { ...ticket, searching: false, frameId: null });
  return id;
}

/** The ticket, if this sender may use it. Else null. */
export function redeemTicket(id: string, sender: Runtime.MessageSender, now: string): Promise<Ticket | null> {
  return redeem(PREFIX + id, PREFIX + id, sender, now);
}

/** Writes down what has become of a ticket. Only the panel that holds it asks for that. */
export function changeTicket(id: string, ticket: Ticket): Promise<Ticket> {
  return keepTicket(PREFIX + id, ticket);
}

/** Takes the tickets of a closed tab out. */
export async function dropTicketsOf(tabId: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Ticket][];
  const gone = all.filter(([name, ticket]) => name.startsWith(PREFIX) && ticket.tabId === tabId).map(([name]) => name);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
