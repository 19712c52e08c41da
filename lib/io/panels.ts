import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { panelAskSchema, type PanelAsk } from '../model/ask.ts';
import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { PanelState, PersonView, Trouble } from '../model/view.ts';
import type { Answer, Command } from '../model/wire.ts';
import { keysOf } from './commands.ts';
import { now } from './clock.ts';
import { withBook } from './db.ts';
import { failureOf } from './failure.ts';
import { PANEL_PORT } from './panelPort.ts';
import { outlookOf } from './outlook.ts';
import { personView, searchPeople } from './person.ts';
import { choose, newPerson, somebodyElse } from './recordChoice.ts';
import { runCommand } from './serve.ts';
import { redeemTicket, type Ticket } from './tickets.ts';
import { trustOf } from './trust.ts';
import { foldContext } from './write.ts';

/**
 * Serves one panel over its port. Its first word must be its ticket; from then on it may command for the one prospect
 * of that ticket, and hears of nobody else but those it is offered in a choice or a search of the rep's.
 */
export function servePanel(port: Runtime.Port): void {
  const sender = port.sender;
  if (port.name !== PANEL_PORT || !sender || trustOf(sender) !== 'panel') return port.disconnect();
  let id: string | null = null;
  port.onMessage.addListener((message: unknown) => {
    const parsed = panelAskSchema.safeParse(message);
    if (!parsed.success) return console.warn('Next Touch refused a message of a panel: wrong shape');
    if (parsed.data.ask === 'ticket') id = parsed.data.ticket;
    if (id === null) return;
    const of = parsed.data.ask === 'ticket' ? 'look' : 'click';
    answer(port, sender, id, parsed.data).catch((error: unknown) => show(port, failedState(of, error)));
  });
}

async function answer(port: Runtime.Port, sender: Runtime.MessageSender, id: string, ask: PanelAsk): Promise<void> {
  const ticket = await redeemTicket(id, sender, now());
  if (!ticket) return show(port, { mode: 'closed', why: 'expired' });
  switch (ask.ask) {
    case 'ticket':
      return show(port, await looked(stateOf(ticket)));
    case 'search':
      return show(port, await looked(searchState(ticket, ask.query)));
    case 'choose':
      return show(port, await looked(stateOf(await choose(id, ticket, ask.key))));
    case 'somebodyElse':
      return show(port, await looked(stateOf(await somebodyElse(id, ticket))));
    case 'newPerson':
      return show(port, await looked(stateOf(await newPerson(id, ticket, ask.name, ask.phone))));
    case 'command': {
      const answered = await command(ticket, ask.command).catch(failed);
      port.postMessage({ n: ask.n, answer: answered });
      const state = await looked(stateOf(ticket));
      // A click that was not kept says why itself; the same reason twice would look like two.
      if (answered.ok || state.mode !== 'failed') show(port, state);
      return;
    }
    case 'close':
      await browser.tabs.sendMessage(ticket.tabId, { tell: 'close' });
  }
}

function show(port: Runtime.Port, state: PanelState): void {
  try {
    port.postMessage({ state });
  } catch {
    // The panel was closed while its answer was made: nobody is left to show it to.
  }
}

/** What a look comes to: also that the book cannot be read is something to show. */
function looked(look: Promise<PanelState>): Promise<PanelState> {
  return look.catch((error: unknown) => failedState('look', error));
}

function failedState(of: Trouble['of'], error: unknown): PanelState {
  console.warn('Next Touch, in a panel:', error);
  return { mode: 'failed', trouble: { of, failure: failureOf(error) } };
}

async function stateOf(ticket: Ticket): Promise<PanelState> {
  const { key, people, record, start } = ticket;
  if (key === null) {
    if (people.length > 0 && !ticket.searching) return { mode: 'choose', people, record };
    return record ? await searchState(ticket, record.name ?? '') : { mode: 'closed', why: 'gone' };
  }
  const person = await viewOf(key);
  return person ? { mode: 'person', person, start, record } : { mode: 'closed', why: 'gone' };
}

async function viewOf(key: PersonRef): Promise<PersonView | null> {
  const context = await foldContext();
  const moment = now();
  return await withBook(async (book) => {
    const person = await personView(book, key, moment, context.policy);
    return person && { ...person, outlook: await outlookOf(book, person.line, moment, context) };
  });
}

/** Whom the page names comes first, as far as the rep has not looked for a name herself. */
async function searchState({ record, people, searching }: Ticket, query: string): Promise<PanelState> {
  if (!record) return { mode: 'closed', why: 'gone' };
  const found = await withBook((book) => searchPeople(book, query));
  const offered = searching && query === (record.name ?? '') ? people : [];
  const others = found.filter(({ key }) => !offered.some((person) => person.key === key));
  return { mode: 'search', query, people: [...offered, ...others], record };
}

/** The book could not even be read: said like a click that could not be kept. */
function failed(error: unknown): Answer {
  return { ok: false, error: failureOf(error) };
}

/** A panel commands for its own prospect only, and takes back only what concerns that prospect. */
async function command(ticket: Ticket, wanted: Command): Promise<Answer> {
  const refused = (detail: string): Answer => ({ ok: false, error: { code: 'refused', detail } });
  if (ticket.key === null) return refused('no prospect chosen');
  const keys = keysOf(wanted);
  const own = await ownRefs(ticket.key);
  if (keys.some((key) => !own.includes(key))) return refused('a panel speaks for one prospect');
  if (!(await concerns(own, namedIn(wanted)))) return refused('not an event of this prospect');
  return await runCommand(wanted);
}

async function ownRefs(key: PersonRef): Promise<PersonRef[]> {
  const row = await withBook((book) => book.prospects.where('addresses').equals(key).first());
  return row?.addresses ?? [key];
}

/** The events that a command speaks of. A dismissal names a nudge, which is no event. */
function namedIn(wanted: Command): string[] {
  if (wanted.do === 'undo') return wanted.of;
  if (wanted.do === 'settle') return wanted.how === 'dismissed' ? [] : [wanted.of];
  return wanted.do === 'promise' && wanted.of !== undefined ? [wanted.of] : [];
}

/** Are these all events of this person? A mail may have got another name since the panel was shown. */
async function concerns(refs: PersonRef[], ids: string[]): Promise<boolean> {
  const own = (event: ContactEvent | undefined) => event?.people.some((ref) => refs.includes(ref)) === true;
  return await withBook(async (book) => {
    const events = await book.events.bulkGet(ids);
    const others = ids.filter((_, n) => events[n] === undefined);
    const mails = others.length > 0 ? await book.events.where('ids').anyOf(others).toArray() : [];
    const named = new Set(mails.filter(own).flatMap((mail) => (mail.kind === 'mail' ? mail.ids : [])));
    return ids.every((id, n) => (events[n] === undefined ? named.has(id) : own(events[n])));
  });
}
