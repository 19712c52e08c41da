import browser, { type Runtime } from 'webextension-polyfill';
import { inTurn } from './lock.ts';

/**
 * What binds a frame of ours in a page to its tab: good for that tab, and after its first use for that frame only. Kept
 * in session storage, since the worker dies between two clicks.
 */
export interface FrameTicket {
  tabId: number;
  /** The frame that came first; null: none has come yet. */
  frameId: number | null;
  madeAt: string;
}

/** A frame that does not come for its ticket in this time does not get it, in milliseconds. */
const FIRST_USE_WITHIN = 60_000;

/** The ticket of this name; null: there is none. */
export async function readTicket<T extends FrameTicket>(name: string): Promise<T | null> {
  return ((await browser.storage.session.get(name))[name] as T | undefined) ?? null;
}

export async function keepTicket<T extends FrameTicket>(name: string, ticket: T): Promise<T> {
  await browser.storage.session.set({ [name]: ticket });
  return ticket;
}

/** Is this sender a frame of the ticket's tab? */
export function isOfTab({ tabId }: FrameTicket, { frameId = 0, tab }: Runtime.MessageSender): boolean {
  return frameId !== 0 && tabId === tab?.id;
}

/**
 * The ticket, if this sender may use it: same tab, and the frame that came first. Else null.
 * @param lock under which others change this ticket
 */
export async function redeem<T extends FrameTicket>(
  name: string,
  lock: string,
  sender: Runtime.MessageSender,
  now: string,
): Promise<T | null> {
  const { frameId = 0 } = sender;
  const ticket = await readTicket<T>(name);
  if (!ticket || !isOfTab(ticket, sender)) return null;
  const used = ticket.frameId === null ? await useFirst<T>(name, lock, frameId, now) : ticket;
  return used?.frameId === frameId ? used : null;
}

/** Of two frames that come at once, one is first. */
function useFirst<T extends FrameTicket>(name: string, lock: string, frameId: number, now: string): Promise<T | null> {
  return inTurn(lock, async () => {
    const ticket = await readTicket<T>(name);
    if (!ticket || ticket.frameId !== null) return ticket;
    if (Date.parse(now) - Date.parse(ticket.madeAt) > FIRST_USE_WITHIN) return null;
    return await keepTicket(name, { ...ticket, frameId });
  });
}
