import { canonical, joinEvents } from '../model/join.ts';
import type { ContactEvent } from '../model/event.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { addToTotals, foldPeople, peopleAt, type FoldContext } from './fold.ts';
import { inOneWrite, type ContactBook } from './db.ts';

/** How much later a look at a conversation must be to be written down again, in milliseconds: lists repaint often. */
const LOOK_AGAIN_AFTER = 60_000;

export interface Recorded {
  /** Events that were new, or told more than was known. */
  fresh: string[];
  /** Records that were folded again. */
  changed: string[];
  /** Events in the book now: what the ledger must show from here on. */
  events: number;
}

/**
 * The only way into the book: writes what is new in these events, folds the people they touch and updates the totals,
 * all in one transaction. Writing the same events again changes nothing.
 */
export function record(
  book: ContactBook,
  incoming: ContactEvent[],
  context: FoldContext,
  threads: ThreadSighting[] = [],
): Promise<Recorded> {
  return inOneWrite(book, async () => {
    await look(book, threads);
    const { fresh, added } = await join(book, incoming);
    const people = await concerned(book, fresh);
    const changed = people.length > 0 ? await foldPeople(book, people, context) : [];
    await addToTotals(book, { events: added });
    return { fresh: fresh.map((event) => event.id), changed, events: (await book.totals.get('events'))?.n ?? 0 };
  });
}

/** Keeps when each conversation was last looked at: the later look wins. */
async function look(book: ContactBook, sightings: ThreadSighting[]): Promise<void> {
  const known = await book.threads.bulkGet(sightings.map((sighting) => sighting.id));
  const news = sightings.filter((sighting, index) => tellsMore(sighting, known[index]));
  if (news.length > 0) await book.threads.bulkPut(news);
}

function tellsMore(sighting: ThreadSighting, known: ThreadSighting | undefined): boolean {
  if (!known) return true;
  if (known.lastMessageId !== sighting.lastMessageId) return known.readAt <= sighting.readAt;
  return Date.parse(sighting.readAt) - Date.parse(known.readAt) >= LOOK_AGAIN_AFTER;
}

/** Joins sightings with what the log has of the same things. */
async function join(book: ContactBook, incoming: ContactEvent[]): Promise<{ fresh: ContactEvent[]; added: number }> {
  const known = await knownOf(book, incoming);
  const next = new Map<string, ContactEvent>();
  for (const event of incoming) {
    const same = known(event);
    const before = next.get(same?.id ?? event.id) ?? same;
    next.set(before?.id ?? event.id, before ? { ...joinEvents(before, event), id: before.id } : event);
  }
  await aimRetractions(book, next);
  const before = new Map(
    (await book.events.bulkGet([...next.keys()])).flatMap((event) => (event ? [[event.id, event]] : [])),
  );
  const fresh = [...next.values()].filter((event) => canonical(before.get(event.id)) !== canonical(event));
  if (fresh.length > 0) await book.events.bulkPut(fresh);
  return { fresh, added: fresh.filter((event) => !before.has(event.id)).length };
}

/** Finds the event of the log that is the same thing: by its id, or by any id of the mail. */
async function knownOf(
  book: ContactBook,
  incoming: ContactEvent[],
): Promise<(event: ContactEvent) => ContactEvent | undefined> {
  const mailIds = incoming.flatMap((event) => (event.kind === 'mail' ? event.ids : []));
  const mails = mailIds.length > 0 ? await book.events.where('ids').anyOf(mailIds).distinct().toArray() : [];
  const byId = new Map<string, ContactEvent>();
  for (const event of await book.events.bulkGet(incoming.map(({ id }) => id))) if (event) byId.set(event.id, event);
  const byMailId = new Map<string, ContactEvent>();
  for (const mail of mails) if (mail.kind === 'mail') for (const id of mail.ids) byMailId.set(id, mail);
  return (event) =>
    byId.get(event.id) ??
    (event.kind === 'mail' ? event.ids.map((id) => byMailId.get(id)).find((mail) => mail !== undefined) : undefined);
}

/**
 * A retraction is folded with the people of what it takes back. Whichever of the two comes first, it gets those
 * people here.
 */
async function aimRetractions(book: ContactBook, events: Map<string, ContactEvent>): Promise<void> {
  const names = [...events.values()].flatMap((event) => [event.id, ...(event.kind === 'mail' ? event.ids : [])]);
  for (const earlier of await book.events.where('of').anyOf(names).toArray()) {
    if (!events.has(earlier.id)) events.set(earlier.id, earlier);
  }
  for (const event of events.values()) {
    if (event.kind !== 'retract') continue;
    const aim = events.get(event.of) ?? (await targetOf(book, event.of, events));
    if (aim) events.set(event.id, { ...event, people: [...new Set([...event.people, ...aim.people])].sort() });
  }
}

async function targetOf(
  book: ContactBook,
  id: string,
  events: Map<string, ContactEvent>,
): Promise<ContactEvent | undefined> {
  for (const event of events.values()) if (event.kind === 'mail' && event.ids.includes(id)) return event;
  return (await book.events.get(id)) ?? (await book.events.where('ids').equals(id).first());
}

/** Everybody whose record these events change; a rule about a domain concerns all its people. */
async function concerned(book: ContactBook, events: ContactEvent[]): Promise<string[]> {
  const refs = new Set(events.flatMap((event) => event.people));
  for (const ref of refs) {
    if (ref.startsWith('@')) for (const person of await peopleAt(book, ref.slice(1))) refs.add(person);
  }
  return [...refs].filter((ref) => !ref.startsWith('@'));
}
