import browser, { type Runtime } from 'webextension-polyfill';
import { remarksOn } from '../engine/conscience.ts';
import type { Tell } from '../model/ask.ts';
import { lineAskSchema, type LineAsk, type LineState } from '../model/line.ts';
import type { Trouble } from '../model/view.ts';
import { now } from './clock.ts';
import { withBook } from './db.ts';
import { failureOf } from './failure.ts';
import { LINE_PORT } from './linePort.ts';
import { redeemLine, type LineTicket } from './lineTickets.ts';
import { offeredTexts } from './offeredTexts.ts';
import { recipientsOf } from './recipients.ts';
import { trustOf } from './trust.ts';
import { foldContext } from './write.ts';

/**
 * Serves one line over its port. Its first word must be its ticket; from then on it hears of the recipients of that one
 * draft, and may ask for room and for one of the texts it was offered.
 */
export function serveLine(port: Runtime.Port): void {
  const sender = port.sender;
  if (port.name !== LINE_PORT || !sender || trustOf(sender) !== 'panel') return port.disconnect();
  let id: string | null = null;
  port.onMessage.addListener((message: unknown) => {
    const parsed = lineAskSchema.safeParse(message);
    if (!parsed.success) return console.warn('Next Touch refused a message of a line: wrong shape');
    if (parsed.data.ask === 'ticket') id = parsed.data.ticket;
    if (id === null) return;
    answer(port, sender, id, parsed.data).catch((error: unknown) => show(port, failed('look', error)));
  });
}

async function answer(port: Runtime.Port, sender: Runtime.MessageSender, id: string, ask: LineAsk): Promise<void> {
  const ticket = await redeemLine(id, sender, now());
  if (!ticket) return show(port, { mode: 'closed' });
  switch (ask.ask) {
    case 'ticket':
      return show(port, await stateOf(ticket));
    case 'height':
      // A page that has just gone needs no room.
      return await tell(ticket, { tell: 'lineHeight', windowId: ticket.windowId, height: ask.height }).catch(() => {});
    case 'insert':
      return await insert(ticket, ask.text, ask.key).catch((error: unknown) => show(port, failed('click', error)));
  }
}

/** Only a text that is offered for this draft now. */
async function insert(ticket: LineTicket, id: string, key: string): Promise<void> {
  const state = await stateOf(ticket);
  const texts = state.mode === 'line' ? state.texts : [];
  const chosen = texts.find((text) => text.id === id && text.key === key);
  const written = chosen?.parts.map((part) => part.text).join('');
  if (written) await tell(ticket, { tell: 'insert', windowId: ticket.windowId, text: written });
}

async function tell({ tabId, pageFrame }: LineTicket, what: Tell): Promise<void> {
  await browser.tabs.sendMessage(tabId, what, { frameId: pageFrame });
}

async function stateOf({ draft, known }: LineTicket): Promise<LineState> {
  if (!known) return { mode: 'silent' };
  const context = await foldContext();
  const moment = now();
  const { policy } = context;
  const people = await withBook((book) => recipientsOf(book, draft, moment, context));
  if (people.length === 0) return { mode: 'silent' };
  return {
    mode: 'line',
    remarks: remarksOn(people, draft, moment, policy),
    people,
    texts: await offeredTexts(people, draft, moment, policy.workingTime),
    asks: { ...policy.asks, pressureDays: policy.pressureDays },
    now: moment,
    workingTime: policy.workingTime,
  };
}

function failed(of: Trouble['of'], error: unknown): LineState {
  console.warn('Next Touch, in a line:', error);
  return { mode: 'failed', trouble: { of, failure: failureOf(error) } };
}

function show(port: Runtime.Port, state: LineState): void {
  try {
    port.postMessage({ state });
  } catch {
    // The window was closed while the answer was made.
  }
}
