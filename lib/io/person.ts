import type { RulePolicy } from '../engine/nudges/nudge.ts';
import { domainOf, type PersonRef } from '../model/address.ts';
import { momentOf, type ContactEvent, type EventOf } from '../model/event.ts';
import { namesOf, sameThing, thingsOf } from '../model/join.ts';
import type { PageRecord } from '../model/reading.ts';
import type { HistoryLine, KnownPerson, PersonView } from '../model/view.ts';
import { isWhole, type ContactBook, type ProspectRow } from './db.ts';
import { linesOf } from './lines.ts';

/** How many lines of history a panel gets: the newest. */
const HISTORY = 200;
/** How many people a search offers. */
const OFFERED = 8;

/** One person as the record and the log tell it. */
export type KnownView = Omit<PersonView, 'outlook'>;

/** One person with the history line by line, newest first. Null when the book does not know the person. */
export async function personView(
  book: ContactBook,
  key: PersonRef,
  now: string,
  policy: RulePolicy,
): Promise<KnownView | null> {
  const prospect = await book.prospects.where('addresses').equals(key).first();
  const [line] = prospect ? await linesOf(book, [prospect], now, policy) : [];
  if (!prospect || !line) return null;
  return { line, history: await historyOf(book, prospect), workingTime: policy.workingTime, now };
}

/** The events of a person, joined, newest first; those taken back are marked. */
export async function historyOf(book: ContactBook, prospect: ProspectRow): Promise<HistoryLine[]> {
  const refs = [...prospect.addresses, ...prospect.domains.map((domain) => `@${domain}`)];
  const events = await book.events.where('people').anyOf(refs).distinct().toArray();
  return thingsOf(events)
    .filter(({ event }) => event.kind !== 'record')
    .reverse()
    .slice(0, HISTORY);
}

/** These events, joined and without what was taken back, under whichever of its names, and not brought back. */
export async function inForce(book: ContactBook, events: ContactEvent[]): Promise<ContactEvent[]> {
  return sameThing(await withRetractions(book, events));
}

/** These events, and all that the log has to take them back or to bring them back. */
export async function withRetractions(book: ContactBook, events: ContactEvent[]): Promise<ContactEvent[]> {
  const all = new Map(events.map((event) => [event.id, event]));
  for (let aims = events; aims.length > 0;) {
    const found = await book.events.where('of').anyOf(aims.flatMap(namesOf)).toArray();
    aims = found.filter((event) => event.kind === 'retract' && !all.has(event.id));
    for (const retract of aims) all.set(retract.id, retract);
  }
  return [...all.values()];
}

/** People whose name, company or address holds every word of the query. */
export async function searchPeople(book: ContactBook, query: string): Promise<KnownPerson[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rows = await book.prospects
    .filter((row) => isWhole(row) && words.every((word) => searched(row).includes(word)))
    .limit(OFFERED)
    .toArray();
  return rows.map(knownPerson);
}

function searched({ name, company, addresses }: ProspectRow): string {
  return [name ?? '', company ?? '', ...addresses].join(' ').toLowerCase();
}

/** Of whom a CRM record tells us by an earlier choice of the rep, or by an address it showed: the newest word. */
export async function personOfRecord(book: ContactBook, recordUrl: string): Promise<PersonRef | null> {
  const records = await tellingOf(book, recordUrl);
  const chosen = records.filter(isChoice);
  const from = chosen.length > 0 ? chosen : records;
  const people = new Set(from.flatMap((event) => event.people));
  if (chosen.length === 0 && people.size > 1) return null;
  return from.sort((a, b) => compare(momentOf(b), momentOf(a)))[0]?.people[0] ?? null;
}

/** What the rep has said of a CRM record and not taken back. */
export async function choicesFor(book: ContactBook, recordUrl: string): Promise<EventOf<'record'>[]> {
  return (await tellingOf(book, recordUrl)).filter(isChoice);
}

function isChoice({ by }: EventOf<'record'>): boolean {
  return by === 'rep';
}

async function tellingOf(book: ContactBook, recordUrl: string): Promise<EventOf<'record'>[]> {
  const events = await book.events.where('recordUrl').equals(recordUrl).toArray();
  return (await inForce(book, events)).filter((event) => event.kind === 'record');
}

/**
 * Whom the contacts that a record links to tell of: quotes and deals show no address themselves, but the contact's own
 * page was seen before. Null unless they all lead to one person.
 */
export async function personOfLinks(
  book: ContactBook,
  url: string,
  links: PageRecord['links'],
): Promise<PersonRef | null> {
  const contacts = links.filter((link) => link.kind === 'person').slice(0, 20);
  const people = new Set<PersonRef>();
  for (const { id } of contacts) {
    const seen = await book.events
      .where('id')
      .startsWith(`record|${originOf(url)}|person|${id}|`)
      .toArray();
    const records = (await inForce(book, seen)).filter((event) => event.kind === 'record');
    for (const ref of records.flatMap((event) => event.people)) people.add(ref);
  }
  return people.size === 1 ? ([...people][0] ?? null) : null;
}

/** The origin of an address, or '' for what is none. */
function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

/** A record as it is offered in a choice. */
export function knownPerson({ key, name, company }: Pick<ProspectRow, 'key' | 'name' | 'company'>): KnownPerson {
  return { key, name, company: company ?? (domainOf(key) || null) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
