import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { panelAskSchema, type PanelAsk } from '../model/ask.ts';
import { parsePhone, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { PanelState, RecordContext, Trouble } from '../model/view.ts';
import type { Answer, Command } from '../model/wire.ts';
import { machineZone, now } from './clock.ts';
import { withBook, type ContactBook } from './db.ts';
import { failureOf } from './failure.ts';
import { PANEL_PORT } from './panelPort.ts';
import { choicesFor, knownPerson, personView, searchPeople } from './person.ts';
import { runCommand } from './serve.ts';
import { loadSettings, policyOf } from './settings.ts';
import { changeTicket, redeemTicket, type Ticket } from './tickets.ts';
import { trustOf } from './trust.ts';
import { write } from './write.ts';

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
  const { workingTime } = policyOf(await loadSettings());
  const person = await withBook((book) => personView(book, key, now(), workingTime));
  return person ? { mode: 'person', person, start, record } : { mode: 'closed', why: 'gone' };
}

/** Whom the page names comes first, as far as the rep has not looked for a name herself. */
async function searchState({ record, people, searching }: Ticket, query: string): Promise<PanelState> {
  if (!record) return { mode: 'closed', why: 'gone' };
  const found = await withBook((book) => searchPeople(book, query));
  const offered = searching && query === (record.name ?? '') ? people : [];
  const others = found.filter(({ key }) => !offered.some((person) => person.key === key));
  return { mode: 'search', query, people: [...offered, ...others], record };
}

/**
 * The rep says who it is about, one of those offered or, on a CRM record, anybody known; that is remembered for the
 * record. Only while nobody is chosen: a panel speaks for one prospect.
 */
async function choose(id: string, ticket: Ticket, key: PersonRef): Promise<Ticket> {
  const { people, record } = ticket;
  const offered = people.find((person) => person.key === key);
  const known = await withBook((book) => book.prospects.get(key));
  if (ticket.key !== null || (!offered && !(record && known))) return ticket;
  // Who has a name keeps it: the one on the page may be another's, for whom this one is spoken to.
  if (record)
    await withBook((book) => remember(book, key, record, known?.name ? null : (offered?.name ?? record.name)));
  return await changeTicket(id, { ...ticket, key, searching: false });
}

/** Not this person: the search opens, and the next choice outranks the one before. */
async function somebodyElse(id: string, ticket: Ticket): Promise<Ticket> {
  if (!ticket.record) return ticket;
  const people = ticket.people.filter(({ key }) => key !== ticket.key);
  return await changeTicket(id, { ...ticket, people, key: null, searching: true });
}

/** Somebody known by name or phone alone. */
async function newPerson(id: string, ticket: Ticket, name: string, phone: string | null): Promise<Ticket> {
  const { record } = ticket;
  if (!record || ticket.key !== null || name.trim() === '') return ticket;
  const key = (phone === null ? null : parsePhone(phone)) ?? `id:${crypto.randomUUID()}`;
  await withBook((book) => remember(book, key, record, name));
  const people = [knownPerson({ key, name, company: record.company })];
  return await changeTicket(id, { ...ticket, key, people, searching: false });
}

/**
 * Keeps the rep's word about a record, and takes back what she said of it before: whoever was chosen by mistake is not
 * told about by it any more. Each word is an event of its own, so that the same may be said again later.
 */
async function remember(book: ContactBook, key: PersonRef, record: RecordContext, name: string | null): Promise<void> {
  const at = now();
  const said = { at, seenAt: at, zone: machineZone(), by: 'rep' };
  const word: ContactEvent = {
    ...said,
    id: `record|rep|${crypto.randomUUID()}`,
    kind: 'record',
    people: [key],
    ...(name ? { names: { [key]: name } } : {}),
    recordUrl: record.url ?? '',
    company: record.company,
  };
  const before = record.url === null ? [] : await choicesFor(book, record.url);
  const wrong = before.filter(({ people }) => !people.includes(key));
  const takenBack = wrong.map(({ id: of }) => ({
    ...said,
    id: `retract|${crypto.randomUUID()}`,
    kind: 'retract' as const,
    people: [],
    of,
  }));
  await write(book, [...takenBack, word], at);
}

/** The book could not even be read: said like a click that could not be kept. */
function failed(error: unknown): Answer {
  return { ok: false, error: failureOf(error) };
}

/** A panel commands for its own prospect only, and takes back only what concerns that prospect. */
async function command(ticket: Ticket, wanted: Command): Promise<Answer> {
  const refused = (detail: string): Answer => ({ ok: false, error: { code: 'refused', detail } });
  if (ticket.key === null) return refused('no prospect chosen');
  const keys = wanted.do === 'rule' ? wanted.keys : [wanted.key];
  const own = await ownRefs(ticket.key);
  if (keys.some((key) => !own.includes(key))) return refused('a panel speaks for one prospect');
  if (wanted.do === 'undo' && !(await concerns(own, wanted.of))) return refused('not an event of this prospect');
  return await runCommand(wanted);
}

async function ownRefs(key: PersonRef): Promise<PersonRef[]> {
  const row = await withBook((book) => book.prospects.where('addresses').equals(key).first());
  return row?.addresses ?? [key];
}

async function concerns(refs: PersonRef[], ids: string[]): Promise<boolean> {
  const events = await withBook((book) => book.events.bulkGet(ids));
  return events.every((event) => event !== undefined && event.people.some((ref) => refs.includes(ref)));
}
