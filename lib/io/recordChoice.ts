import { parsePhone, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import type { RecordContext } from '../model/view.ts';
import { machineZone, now } from './clock.ts';
import { withBook, type ContactBook } from './db.ts';
import { choicesFor, knownPerson } from './person.ts';
import { changeTicket, type Ticket } from './tickets.ts';
import { write } from './write.ts';

/** Who a CRM record is about, as the rep says it in a panel. */

/**
 * The rep says who it is about, one of those offered or, on a CRM record, anybody known; that is remembered for the
 * record. Only while nobody is chosen: a panel speaks for one prospect.
 */
export async function choose(id: string, ticket: Ticket, key: PersonRef): Promise<Ticket> {
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
export async function somebodyElse(id: string, ticket: Ticket): Promise<Ticket> {
  if (!ticket.record) return ticket;
  const people = ticket.people.filter(({ key }) => key !== ticket.key);
  return await changeTicket(id, { ...ticket, people, key: null, searching: true });
}

/** Somebody known by name or phone alone. */
export async function newPerson(id: string, ticket: Ticket, name: string, phone: string | null): Promise<Ticket> {
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
