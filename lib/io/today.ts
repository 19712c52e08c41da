import Dexie from 'dexie';
import { newsSince } from '../engine/clock.ts';
import { nudgeOf, nudgesOf } from '../engine/nudges/index.ts';
import type { Policy } from '../engine/policy.ts';
import { mostWarning } from '../engine/promises.ts';
import { addWorkingDays, dayOf, startOfDay } from '../engine/workingTime.ts';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import type { Lane, Prospect } from '../model/prospect.ts';
import type { Line, PausedPerson, Today } from '../model/view.ts';
import { closingRateOf } from './closing.ts';
import { isWhole, withBook, type ContactBook, type ProspectRow, type TotalRow } from './db.ts';
import { idleIn, idleRows } from './idle.ts';
import { heaviest, type ListOrder, type Wanted } from './heaviest.ts';
import { countDue, DUE_LANES, isUp, lane, newcomers } from './lanes.ts';
import { linesOf } from './lines.ts';
import { withWarnings } from './pestering.ts';
import { numbersOf, pausedIn } from './numbers.ts';
import { loadShown, questionsOf, withEvents, type QuestionsShown } from './questions.ts';
import { productsWaitedFor } from './restock.ts';
import { loadSettings, policyOf } from './settings.ts';
import { siteReports } from './siteReports.ts';
import { vacationNote } from './vacation.ts';

/** How many of each group the popup shows at first. */
const FIRST = { promise: 10, answer: 20, touch: 10 };
const NEWCOMERS = 5;
const PAUSED = 20;
/** How many further lines one call of `readMore` brings. */
export const MORE = 50;
/** Of those who may be re-warmed. */
export const FIRST_IDLE = 10;
const TO_SORT = 500;
const OVERTAKEN = 100;

/** A group of the list that goes on below its first lines. */
export type Group = keyof typeof FIRST;
/** What the list needs to know beside the book; read before, or a live query would lose its thread. */
export interface ListRules {
  policy: Policy;
  shown: QuestionsShown;
}
/** What of today's list comes from the book. */
export type BookPart = Omit<Today, 'sites' | 'vacation'>;

/** Today's list. Reads a few index ranges and the total rows: as quick for 100,000 prospects as for 100. */
export async function readToday(now: string): Promise<Today> {
  const rules = await listRules();
  return await withBeside(await withBook((book) => listOf(book, now, rules)), now);
}

/** Adds what the book does not know: what was read, and a vacation that is over. */
export async function withBeside(list: BookPart, now: string): Promise<Today> {
  return { ...list, sites: await siteReports(), vacation: await vacationNote(now) };
}

export async function listRules(): Promise<ListRules> {
  return { policy: policyOf(await loadSettings()), shown: await loadShown() };
}

/** The list as far as the book tells: nothing else is awaited, or a live query would lose its thread. */
export async function listOf(book: ContactBook, now: string, { policy, shown }: ListRules): Promise<BookPart> {
  const { workingTime } = policy;
  const totals = await book.totals.toArray();
  const order = orderOf(totals, now, policy);
  const before = await overtaken(book, order);
  const [promises, answers, touches, fresh] = await Promise.all([
    firstPromises(book, totals, order, FIRST.promise, before),
    firstOf(book, totals, order, 'answer', FIRST.answer),
    firstOf(book, totals, order, 'touch', FIRST.touch),
    newcomers(book, newsSince(now, workingTime.zone), now, NEWCOMERS),
  ]);
  const groups = [promises, answers, touches, fresh];
  const lines = await linesIn(book, groups.flat(), order, policy);
  const dueIn = (...names: Lane[]) => countDue(book, totals, names, now);
  const numbers = numbersOf(totals);
  const quotesKnown = numbers.pile.length > 0 || (await showsQuotes(book));
  // Whoever stands under promises is counted there, and not in the lane of what was due before.
  const dueThere = (group: Group) => before.filter((row) => row.lane === group && (row.dueAt ?? '~') <= now).length;
  const rest = async (group: Group, of: Prospect[]) => {
    const there = group === 'promise' ? before.length : -dueThere(group);
    const later = group === 'touch' ? 0 : await soon(book, order, group);
    return Math.max(0, (await dueIn(group)) + later + there - of.length);
  };
  return {
    numbers: { ...numbers, due: await dueIn(...DUE_LANES), quotesKnown },
    promises: lines.splice(0, promises.length),
    morePromises: await rest('promise', promises),
    answers: lines.splice(0, answers.length),
    moreAnswers: await rest('answer', answers),
    touches: lines.splice(0, touches.length),
    more: await rest('touch', touches),
    newcomers: lines,
    questions: await questionsOf(book, shown, dayOf(now, workingTime.zone)),
    paused: { count: pausedIn(totals), people: await pausedPeople(book) },
    idle: idleIn(totals, now, policy),
    waited: await productsWaitedFor(book),
  };
}

/** The first who are due in the order of the whole list: promises, answers, touches. */
export async function firstDue(book: ContactBook, now: string, policy: Policy, count: number): Promise<Prospect[]> {
  const totals = await book.totals.toArray();
  const order = orderOf(totals, now, policy);
  const found: Prospect[] = [];
  for (const name of DUE_LANES) {
    if (found.length === count) break;
    found.push(
      ...(await heaviest(book, totals, order, { lane: name, until: now, fits: isWhole }, count - found.length)),
    );
  }
  return found;
}

/** Lines that can be acted on: with their weight, and with what the pester guard says. */
async function linesIn(book: ContactBook, rows: Prospect[], order: ListOrder, policy: Policy): Promise<Line[]> {
  const lines = await linesOf(book, rows, order.now, policy, order.probability);
  return await withWarnings(book, lines, order.now, policy);
}

function orderOf(totals: TotalRow[], now: string, policy: Policy): ListOrder {
  const { workingTime } = policy;
  return { now, workingTime, probability: closingRateOf(totals, now, policy), promisesAhead: mostWarning(policy) };
}

function firstIn(group: Group) {
  return (book: ContactBook, totals: TotalRow[], order: ListOrder, count: number) =>
    firstOf(book, totals, order, group, count);
}

function firstOf(book: ContactBook, totals: TotalRow[], order: ListOrder, group: Group, count: number) {
  return heaviest(book, totals, order, wantedIn(group, order), count);
}

/**
 * A promise that is due comes before whatever else is next with that person (E15): to those in the lane of promises come
 * those whom another touch keeps in another one.
 */
async function firstPromises(
  book: ContactBook,
  totals: TotalRow[],
  order: ListOrder,
  count: number,
  before?: ProspectRow[],
) {
  const own = await firstOf(book, totals, order, 'promise', count);
  const others = before ?? (await overtaken(book, order));
  const rows = new Map([...own, ...others].map((row) => [row.key, row]));
  const ranked = nudgesOf([...rows.values()], order.now, order, order.probability);
  return ranked.flatMap(({ key }) => rows.get(key) ?? []).slice(0, count);
}

/** Those whose promise speaks while something else of theirs was due before it. */
async function overtaken(book: ContactBook, order: ListOrder): Promise<ProspectRow[]> {
  const { until } = wantedIn('promise', order);
  const found = await Promise.all(
    (['answer', 'touch'] as const).map((name) =>
      book.prospects
        .where('[lane+promisedAt]')
        .between([name, Dexie.minKey], [name, until], true, true)
        .filter((row) => isWhole(row) && isPromised(row, order))
        .limit(OVERTAKEN)
        .toArray(),
    ),
  );
  return found.flat();
}

function isPromised(row: Prospect, { now, workingTime }: Pick<ListOrder, 'now' | 'workingTime'>): boolean {
  return row.promisedAt !== null && PROMISES.has(nudgeOf(row, now, { workingTime })?.rule ?? '');
}

/** The rules that put somebody into the group of promises. */
const PROMISES = new Set(['promiseDue', 'appointment']);

/**
 * Touches stand in the list when they are due. Who waits for an answer stands there at once unless she put them off, and
 * a promise from the day on that its cadence warns of it.
 */
function wantedIn(group: Group, { now, workingTime, promisesAhead }: ListOrder): Wanted {
  const order = { now, workingTime };
  if (group === 'touch') return { lane: group, until: now, fits: (row) => isWhole(row) && !isPromised(row, order) };
  const day = addWorkingDays(dayOf(now, workingTime.zone), 1 + promisesAhead, workingTime).day;
  const until = startOfDay(dayOfNumber(numberOfDay(day) + 1), workingTime.zone);
  if (group === 'answer') return { lane: group, until, fits: (row) => isUp(row, now) && !isPromised(row, order) };
  const speaks = (row: Prospect) => (row.dueAt ?? '~') <= now || nudgeOf(row, now, { workingTime }) !== null;
  return { lane: group, until, fits: (row) => isWhole(row) && speaks(row) };
}

/** How many stand in a group that are not due yet. */
async function soon(book: ContactBook, order: ListOrder, group: Group): Promise<number> {
  const { until, fits } = wantedIn(group, order);
  const later = lane(book, group, order.now, until).filter((row) => row.dueAt !== order.now && fits(row));
  return await later.limit(MORE).count();
}

/** Is a quote known among the people next in order? Only a few are asked: a look at all would not stay quick. */
async function showsQuotes(book: ContactBook): Promise<boolean> {
  const rows = await lane(book, 'touch', Dexie.minKey, Dexie.maxKey).limit(MORE).toArray();
  return rows.some((row) => isWhole(row) && row.quotes.length > 0);
}

async function pausedPeople(book: ContactBook): Promise<PausedPerson[]> {
  const rows = await lane(book, 'paused', Dexie.minKey, Dexie.maxKey).reverse().filter(isWhole).limit(PAUSED).toArray();
  const posed = rows.flatMap((prospect) => (prospect.pausedBy ? [{ question: prospect.pausedBy, prospect }] : []));
  const asked = new Map((await withEvents(book, posed)).map((each) => [each.prospect.key, each]));
  return rows.map((prospect) => ({ prospect, asked: asked.get(prospect.key) ?? null }));
}

/** The lines of a group after the first ones. */
export async function readMore(group: Group, now: string, offset: number): Promise<Line[]> {
  const { policy } = await listRules();
  return await withBook(async (book) => {
    const totals = await book.totals.toArray();
    const order = orderOf(totals, now, policy);
    const read = group === 'promise' ? firstPromises : firstIn(group);
    const rows = await read(book, totals, order, offset + MORE);
    return await linesIn(book, rows.slice(offset), order, policy);
  });
}

/** Whoever showed interest and collects dust, the most valuable first (E19). */
export async function readIdle(now: string, count: number): Promise<Line[]> {
  const { policy } = await listRules();
  return await withBook(async (book) => {
    const totals = await book.totals.toArray();
    const rows = await idleRows(book, totals, now, policy, count);
    return await linesIn(book, rows, orderOf(totals, now, policy), policy);
  });
}

/** Candidates: who are they? The newest come first. */
export async function readToSort(now: string): Promise<Line[]> {
  const policy = policyOf(await loadSettings());
  return await withBook(async (book) => {
    const rows = await lane(book, 'sort', Dexie.minKey, Dexie.maxKey)
      .reverse()
      .filter(isWhole)
      .limit(TO_SORT)
      .toArray();
    return linesOf(book, rows, now, policy);
  });
}
