import { clustersOf, eventsAbout, groupByRef, refsAbout } from '../engine/clusters.ts';
import type { Policy } from '../engine/policy.ts';
import { idleSpan } from '../engine/nudges/dusty.ts';
import { questionsInOrder, rankOf } from '../engine/questionOrder.ts';
import { project } from '../engine/project.ts';
import { contribution, difference } from '../engine/totals.ts';
import { domainOf, type PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { isFreeMail } from '../model/freeMail.ts';
import { isOwn, isWorkAccount, type Own } from '../model/own.ts';
import type { Prospect } from '../model/prospect.ts';
import { dueColumn, isWhole, type ContactBook, type ProspectRow } from './db.ts';

/** What the fold needs to know beside the events. */
export interface FoldContext {
  policy: Policy;
  own: Own;
  /** Mail accounts for work; none: the rep has not said, and any account counts. */
  accounts?: readonly string[];
}

/**
 * Folds every cluster that these people belong to, and brings the total rows along. Call it inside a transaction over
 * all four tables. Returns the keys of the records that changed.
 */
export async function foldPeople(book: ContactBook, people: PersonRef[], context: FoldContext): Promise<string[]> {
  const before = await rowsOf(book, people);
  const clusters = await membersOf(book, [...people, ...before.flatMap((row) => row.addresses)]);
  const stale = new Map([...before, ...(await rowsOf(book, clusters.flat()))].map((row) => [row.key, row]));
  const after = await foldClusters(book, clusters, context);

  const gone = [...stale.keys()].filter((key) => !after.some((row) => row.key === key));
  if (gone.length > 0) await book.prospects.bulkDelete(gone);
  if (after.length > 0) await book.prospects.bulkPut(after);
  await addToTotals(book, difference(sum([...stale.values()]), sum(after)));
  return [...gone, ...after.map((row) => row.key)];
}

/** Everybody under a domain that is in the book: a domain rule concerns them all. */
export function peopleAt(book: ContactBook, domain: string): Promise<PersonRef[]> {
  return book.prospects
    .where('domains')
    .equals(domain)
    .toArray()
    .then((rows) => rows.flatMap((row) => row.addresses));
}

/** Adds whole numbers to total rows; a row that comes to nothing is removed. */
export async function addToTotals(book: ContactBook, change: Record<string, number>): Promise<void> {
  const ids = Object.keys(change).filter((id) => change[id] !== 0);
  if (ids.length === 0) return;
  const rows = await book.totals.bulkGet(ids);
  const next = ids.map((id, index) => ({ id, n: (rows[index]?.n ?? 0) + (change[id] ?? 0) }));
  await book.totals.bulkPut(next);
  await book.totals.bulkDelete(next.filter((row) => row.n === 0).map((row) => row.id));
}

/** What a list of records adds up to. */
export function sum(prospects: Prospect[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const prospect of prospects) {
    for (const [id, n] of Object.entries(contribution(prospect))) total[id] = (total[id] ?? 0) + n;
  }
  return total;
}

function rowsOf(book: ContactBook, people: PersonRef[]): Promise<ProspectRow[]> {
  return people.length === 0
    ? Promise.resolve([])
    : book.prospects.where('addresses').anyOf(people).distinct().filter(isWhole).toArray();
}

/** The clusters these people are in, each as its sorted members. Merges are few: all of them are read. */
async function membersOf(book: ContactBook, people: PersonRef[]): Promise<PersonRef[][]> {
  const merges = await book.events.orderBy('into').toArray();
  const takenBack = await retractionsOf(book, merges);
  const keyOf = clustersOf([...merges, ...takenBack]);
  const members = new Map<string, Set<PersonRef>>();
  for (const [ref, key] of keyOf) members.set(key, (members.get(key) ?? new Set()).add(ref));
  const chosen = new Map<string, PersonRef[]>();
  for (const ref of people) {
    const key = keyOf.get(ref) ?? ref;
    chosen.set(
      key,
      [key, ...(members.get(key) ?? [])].filter((member, index, all) => all.indexOf(member) === index),
    );
  }
  return [...chosen.values()];
}

/** The retractions that aim at these events, and those that aim at them in turn. */
async function retractionsOf(book: ContactBook, events: ContactEvent[]): Promise<ContactEvent[]> {
  const found: ContactEvent[] = [];
  for (let aims = events.map((event) => event.id); aims.length > 0;) {
    const next = await book.events.where('of').anyOf(aims).toArray();
    const fresh = next.filter((event) => event.kind === 'retract' && !found.some(({ id }) => id === event.id));
    found.push(...fresh);
    aims = fresh.map((event) => event.id);
  }
  return found;
}

async function foldClusters(book: ContactBook, clusters: PersonRef[][], context: FoldContext): Promise<ProspectRow[]> {
  const outside = clusters.filter((members) => !members.some((ref) => isOwn(ref, context.own)));
  const groups = await groupsAbout(book, outside.flat(), context);
  return outside.flatMap((members) => {
    const prospect = project(eventsAbout(members, groups), members[0] ?? '', context);
    return prospect === null ? [] : [rowOf(prospect)];
  });
}

/** What the book has about these people, by whom it is about. */
export async function groupsAbout(
  book: ContactBook,
  members: PersonRef[],
  context: FoldContext,
): Promise<Map<PersonRef, ContactEvent[]>> {
  const refs = refsAbout(members);
  const events = refs.length === 0 ? [] : await book.events.where('people').anyOf(refs).distinct().toArray();
  const beside = await answersBeside(book, events);
  return groupByRef([...events, ...beside].filter((event) => isForWork(event, context)));
}

/** Of the conversations that we wrote in, what others wrote: a colleague may have answered for them. */
async function answersBeside(book: ContactBook, events: ContactEvent[]): Promise<ContactEvent[]> {
  const threads = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'mail' || event.direction !== 'out' || event.threadId === null) continue;
    if (event.people.some((ref) => isAtCompany(ref))) threads.add(event.threadId);
  }
  if (threads.size === 0) return [];
  const known = new Set(events.map(({ id }) => id));
  const ids = await book.events
    .where('threadId')
    .anyOf([...threads])
    .primaryKeys();
  const found = await book.events.bulkGet(ids.filter((id) => !known.has(id)));
  const mails = found.filter((event) => event?.kind === 'mail' && event.direction === 'in') as ContactEvent[];
  return mails.length === 0 ? [] : [...mails, ...(await retractionsOf(book, mails))];
}

function isAtCompany(ref: PersonRef): boolean {
  const domain = domainOf(ref);
  return domain !== '' && !isFreeMail(domain);
}

/** A private account may have been read before the rep said which ones are for work: its mail is in nobody's record. */
export function isForWork(event: ContactEvent, { accounts = [] }: FoldContext): boolean {
  return event.kind !== 'mail' || isWorkAccount(event.account, accounts);
}

/** A record as the book keeps it. */
export function rowOf(prospect: Prospect): ProspectRow {
  return {
    ...prospect,
    ...dueColumn(prospect),
    ...asked(prospect),
    ...waiting(prospect),
    ...idling(prospect),
    order: orderOf(prospect),
    domains: [...new Set(prospect.addresses.map(domainOf))].filter((domain) => domain !== ''),
  };
}

/** An unknown value weighs one, as in the order of the list. */
function orderOf({ value }: Prospect): number {
  return -Math.max(1, value);
}

function asked(prospect: Prospect): Pick<ProspectRow, 'ask'> {
  const [first] = questionsInOrder(prospect);
  return first ? { ask: [rankOf(first, prospect), orderOf(prospect), first.at] } : {};
}

function waiting({ enquiries }: Prospect): Pick<ProspectRow, 'waitsFor'> {
  const products = enquiries.filter(({ backAt }) => backAt === null).map(({ product }) => productKey(product));
  return products.length > 0 ? { waitsFor: [...new Set(products)] } : {};
}

function idling(prospect: Prospect): Pick<ProspectRow, 'idle'> {
  const span = idleSpan(prospect);
  return span ? { idle: [span.since, span.until, orderOf(prospect), prospect.lastTouchAt ?? ''] } : {};
}

/** One product, however it was typed. */
export function productKey(product: string): string {
  return product.trim().replace(/\s+/g, ' ').toLowerCase();
}
