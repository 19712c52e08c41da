import { canonical } from '../model/fuller.ts';
import { joinEvents, namesOf } from '../model/join.ts';
import { eventSchema, type ContactEvent } from '../model/event.ts';
import { sightingOf } from '../model/sending.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { answeredFor, senderOf } from '../engine/colleagues.ts';
import { domainOf } from '../model/address.ts';
import { isFreeMail } from '../model/freeMail.ts';
import { addToTotals, foldPeople, peopleAt, type FoldContext } from './fold.ts';
import { inOneWrite, type ContactBook } from './db.ts';
import { StoreFailure } from './failure.ts';
import { retractionsOf } from './retractions.ts';
import { sendingsNear } from './sendings.ts';

/** How much later a look at a conversation must be to be written down again, in milliseconds: lists repaint often. */
const LOOK_AGAIN_AFTER = 60_000;

export interface Recorded {
  /** Events that were new, or told more than was known. */
  fresh: string[];
  /** Records that were folded again. */
  changed: string[];
}

/**
 * The only way into the book: writes what is new in these events, folds the people they touch and updates the totals,
 * all in one transaction. Writing the same events again changes nothing.
 */
export async function record(
  book: ContactBook,
  incoming: ContactEvent[],
  context: FoldContext,
  threads: ThreadSighting[] = [],
): Promise<Recorded> {
  incoming.forEach(refuseMalformed);
  return await inOneWrite(book, async () => {
    await look(book, threads);
    const { fresh, past, added, absorbed } = await join(book, incoming);
    const people = await concerned(book, [...fresh, ...past]);
    const changed = people.length > 0 ? await foldPeople(book, people, context) : [];
    await addToTotals(book, { events: added - absorbed, absorbed });
    return { fresh: fresh.map((event) => event.id), changed };
  });
}

/** What no backup could bring back does not go in. */
function refuseMalformed(event: ContactEvent): void {
  const [issue] = eventSchema.safeParse(event).error?.issues ?? [];
  if (issue) throw new StoreFailure('malformed', `${event.kind}: ${issue.path.join('.')}: ${issue.message}`);
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

/** What a batch comes to: events that tell more, how many are new, how many rows gave way to others. */
interface Joined {
  fresh: ContactEvent[];
  /** What the log said of them before: a fuller sight may leave out people who were guessed. */
  past: ContactEvent[];
  added: number;
  absorbed: number;
}

/** Joins sightings with what the log has of the same things, and with each other. */
async function join(book: ContactBook, incoming: ContactEvent[]): Promise<Joined> {
  const known = await knownByName(book, incoming);
  const sendings = await sendingsNear(book, incoming, known);
  const next = new Map<string, ContactEvent>();
  const absorbed = new Set<string>();
  for (const event of incoming) {
    const named = sightingsOf(event, known);
    const sighted = named.length > 0 || event.kind !== 'mail' ? null : sightingOf(event, sendings.values());
    const sightings = sighted ? [sighted] : named;
    const whole = sightings.reduce(joinEvents, event);
    for (const { id } of sightings) if (id !== whole.id) absorbed.add(id);
    for (const { id } of sightings) sendings.delete(id);
    for (const name of namesOf(whole)) known.set(name, whole);
    if (whole.kind === 'mail' && whole.direction === 'out') sendings.set(whole.id, whole);
    next.set(whole.id, whole);
  }
  for (const id of absorbed) next.delete(id);
  await aimRetractions(book, next);
  return await keep(book, next, [...absorbed]);
}

/** Writes what tells more than the log does; a row that turned out to be the same mail as another goes. */
async function keep(book: ContactBook, next: Map<string, ContactEvent>, absorbed: string[]): Promise<Joined> {
  const before = await byId(book, [...next.keys(), ...absorbed]);
  const gone = absorbed.filter((id) => before.has(id));
  const fresh = [...next.values()].filter((event) => canonical(before.get(event.id)) !== canonical(event));
  if (fresh.length > 0) await book.events.bulkPut(fresh);
  if (gone.length > 0) await book.events.bulkDelete(gone);
  const past = [...fresh.map(({ id }) => id), ...gone].flatMap((id) => before.get(id) ?? []);
  return { fresh, past, added: fresh.filter(({ id }) => !before.has(id)).length, absorbed: gone.length };
}

/** What is known of the things of this batch, by every name they go by. */
async function knownByName(book: ContactBook, incoming: ContactEvent[]): Promise<Map<string, ContactEvent>> {
  const known = await byId(
    book,
    incoming.map(({ id }) => id),
  );
  const mailIds = incoming.flatMap((event) => (event.kind === 'mail' ? namesOf(event) : []));
  const mails = mailIds.length > 0 ? await book.events.where('ids').anyOf(mailIds).distinct().toArray() : [];
  for (const mail of mails) for (const name of namesOf(mail)) known.set(name, mail);
  return known;
}

function sightingsOf(event: ContactEvent, known: Map<string, ContactEvent>): ContactEvent[] {
  return [...new Set(namesOf(event).flatMap((name) => known.get(name) ?? []))];
}

async function byId(book: ContactBook, ids: string[]): Promise<Map<string, ContactEvent>> {
  const events = await book.events.bulkGet(ids);
  return new Map(events.flatMap((event) => (event ? [[event.id, event]] : [])));
}

/**
 * A retraction is folded with the people of what it takes back, and so is the retraction of a retraction. In whatever
 * order they come, they get those people here.
 */
async function aimRetractions(book: ContactBook, events: Map<string, ContactEvent>): Promise<void> {
  for (const retract of await retractionsOf(book, [...events.values()].flatMap(namesOf))) {
    if (!events.has(retract.id)) events.set(retract.id, retract);
  }
  const targets = await targetsOf(book, events);
  for (let again = true; again;) {
    again = false;
    for (const event of events.values()) {
      if (event.kind !== 'retract') continue;
      const people = targets.get(event.of)?.people ?? [];
      if (people.every((ref) => event.people.includes(ref))) continue;
      const aimed = { ...event, people: [...new Set([...event.people, ...people])].sort() };
      events.set(event.id, aimed);
      targets.set(event.id, aimed);
      again = true;
    }
  }
}

/** What the retractions of this batch aim at, by every name. */
async function targetsOf(book: ContactBook, events: Map<string, ContactEvent>): Promise<Map<string, ContactEvent>> {
  const aims = [...events.values()].flatMap((event) => (event.kind === 'retract' ? [event.of] : []));
  const stored = aims.length > 0 ? await book.events.where('ids').anyOf(aims).distinct().toArray() : [];
  const targets = await byId(book, aims);
  for (const event of [...stored, ...events.values()]) for (const name of namesOf(event)) targets.set(name, event);
  return targets;
}

/** Colleagues of whoever wrote these mails, or of whom they were taken back: we had written to them in the conversation. */
async function answeredForBy(book: ContactBook, events: ContactEvent[]): Promise<string[]> {
  const aims = events.flatMap((event) => (event.kind === 'retract' ? [event.of] : []));
  const mails = [...events, ...(await byId(book, aims)).values()].filter((event) => event.kind === 'mail');
  const threads = mails.flatMap((mail) => {
    const from = senderOf(mail);
    return mail.threadId !== null && from !== null && !isFreeMail(domainOf(from)) ? [mail.threadId] : [];
  });
  if (threads.length === 0) return [];
  const beside = await book.events
    .where('threadId')
    .anyOf([...new Set(threads)])
    .distinct()
    .toArray();
  return [...answeredFor([...mails, ...beside]).keys()];
}

/** Everybody whose record these events change; a rule about a domain concerns all its people. */
async function concerned(book: ContactBook, events: ContactEvent[]): Promise<string[]> {
  const refs = new Set(events.flatMap((event) => event.people));
  for (const ref of refs) {
    if (ref.startsWith('@')) for (const person of await peopleAt(book, ref.slice(1))) refs.add(person);
  }
  for (const ref of await answeredForBy(book, events)) refs.add(ref);
  return [...refs].filter((ref) => !ref.startsWith('@'));
}
