import browser, { type Runtime } from 'webextension-polyfill';
import type { PersonRef } from '../model/address.ts';
import type { KnownPerson, RecordContext } from '../model/view.ts';
import { inTurn } from './lock.ts';

/**
 * A ticket lets one panel speak for one prospect: made at a click in a page, good for that tab, and after its first
 * use for that frame only. Kept in session storage, since the worker dies between two clicks.
 */
export interface Ticket {
  tabId: number;
  /** Null until the rep has said who it is. */
  key: PersonRef | null;
  people: KnownPerson[];
  record: RecordContext | null;
  /** The rep wants somebody whom the page does not offer. */
  searching: boolean;
  start: 'history' | 'log';
  frameId: number | null;
  madeAt: string;
}

const PREFIX = 'ticket:';
/** A panel that does not come for its ticket in this time does not get it, in milliseconds. */
const FIRST_USE_WITHIN = 60_000;

/** Keeps a ticket and returns its number. */
export async function issueTicket(ticket: Omit<Ticket, 'frameId' | 'searching'>): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [PREFIX + id]: { ...ticket, searching: false, frameId: null } satisfies Ticket });
  return id;
}

/** The ticket, if this sender may use it: same tab, and the frame that came first. Else null. */
export async function redeemTicket(id: string, sender: Runtime.MessageSender, now: string): Promise<Ticket | null> {
  const { frameId = 0, tab } = sender;
  const ticket = await readTicket(id);
  if (!ticket || frameId === 0 || ticket.tabId !== tab?.id) return null;
  const used = ticket.frameId === null ? await useFirst(id, frameId, now) : ticket;
  return used?.frameId === frameId ? used : null;
}

/** Of two frames that come at once, one is first. */
function useFirst(id: string, frameId: number, now: string): Promise<Ticket | null> {
  return inTurn(PREFIX + id, async () => {
    const ticket = await readTicket(id);
    if (!ticket || ticket.frameId !== null) return ticket;
    if (Date.parse(now) - Date.parse(ticket.madeAt) > FIRST_USE_WITHIN) return null;
    return await changeTicket(id, { ...ticket, frameId });
  });
}

async function readTicket(id: string): Promise<Ticket | null> {
  return ((await browser.storage.session.get(PREFIX + id))[PREFIX + id] as Ticket | undefined) ?? null;
}

/** Writes down what has become of a ticket. Only the panel that holds it asks for that. */
export async function changeTicket(id: string, ticket: Ticket): Promise<Ticket> {
  await browser.storage.session.set({ [PREFIX + id]: ticket });
  return ticket;
}

/** Takes the tickets of a closed tab out. */
export async function dropTicketsOf(tabId: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, Ticket][];
  const gone = all.filter(([name, ticket]) => name.startsWith(PREFIX) && ticket.tabId === tabId).map(([name]) => name);
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
