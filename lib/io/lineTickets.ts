import browser, { type Runtime } from 'webextension-polyfill';
import type { PersonRef } from '../model/address.ts';
import { isOfTab, keepTicket, readTicket, redeem, type FrameTicket } from './frameTicket.ts';
import { inTurn } from './lock.ts';

/** What is kept of a draft for as long as its window is open: in session storage, never in the book. */
export interface KeptDraft {
  /** Recipients by address, as the window names them. */
  people: PersonRef[];
  subject: string;
  /** What the rep has written, without quoted mails and signature. */
  own: string;
  files: string[];
  /** The words a quote was recognised by; null: it brings none. */
  quote: string | null;
}

/** A ticket binds one line to one compose window: the same for as long as that is open. */
export interface LineTicket extends FrameTicket {
  windowId: string;
  /** Where the script of the window runs. */
  pageFrame: number;
  draft: KeptDraft;
  /** Somebody of its recipients is to be spoken of. Else its frame, if one is left, hears nothing and binds nothing. */
  known: boolean;
}

const PREFIX = 'line:';
const WINDOWS = 'lineWindows';
/** Windows that are remembered, the newest: a page does not say when one closes. */
const MOST_WINDOWS = 20;

/** Windows and their tickets, the one that spoke last at the end. */
type Windows = [window: string, ticket: string][];

/**
 * Keeps the draft as it is now, and returns the number of its window's ticket. A window that has none gets one only
 * when somebody is there to speak of.
 */
export function keepDraft(
  sender: Runtime.MessageSender,
  windowId: string,
  draft: KeptDraft,
  now: string,
  known: boolean,
): Promise<string | null> {
  const { tab, frameId: pageFrame = 0 } = sender;
  const tabId = tab?.id ?? -1;
  const name = `${tabId} ${pageFrame} ${windowId}`;
  return inTurn(WINDOWS, async () => {
    const windows = await readWindows();
    const id = windows.find(([window]) => window === name)?.[1];
    if (id === undefined && !known) return null;
    const before = id === undefined ? null : await readTicket<LineTicket>(PREFIX + id);
    const ticket = id !== undefined && before ? id : crypto.randomUUID();
    // A line that has nothing to say is taken away: the next one is another frame.
    const frameId = known ? (before?.frameId ?? null) : null;
    const fresh = { tabId, windowId, pageFrame, frameId, madeAt: now, draft, known };
    await keepTicket<LineTicket>(PREFIX + ticket, fresh);
    await remember([...windows.filter(([window]) => window !== name), [name, ticket]]);
    return ticket;
  });
}

/** The ticket, if this sender may use it. One that has nothing to say binds no frame. Else null. */
export async function redeemLine(id: string, sender: Runtime.MessageSender, now: string): Promise<LineTicket | null> {
  const ticket = await readTicket<LineTicket>(PREFIX + id);
  if (ticket && !ticket.known) return isOfTab(ticket, sender) ? ticket : null;
  return await redeem<LineTicket>(PREFIX + id, WINDOWS, sender, now);
}

/** Takes the lines of a closed tab out, with what was kept of its drafts. */
export function dropLinesOf(tabId: number): Promise<void> {
  return inTurn(WINDOWS, async () => {
    const windows = await readWindows();
    const mine = windows.filter(([window]) => window.startsWith(`${tabId} `));
    if (mine.length === 0) return;
    await browser.storage.session.remove(mine.map(([, ticket]) => PREFIX + ticket));
    await remember(windows.filter((window) => !mine.includes(window)));
  });
}

async function remember(windows: Windows): Promise<void> {
  const old = windows.slice(0, -MOST_WINDOWS);
  if (old.length > 0) await browser.storage.session.remove(old.map(([, ticket]) => PREFIX + ticket));
  await browser.storage.session.set({ [WINDOWS]: windows.slice(-MOST_WINDOWS) });
}

async function readWindows(): Promise<Windows> {
  return ((await browser.storage.session.get(WINDOWS))[WINDOWS] as Windows | undefined) ?? [];
}
