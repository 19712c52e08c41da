import browser from 'webextension-polyfill';
import { canonical } from '../model/fuller.ts';
import { isWhole, type ContactBook } from './db.ts';
import { foldPeople, sum, type FoldContext } from './fold.ts';
import { inTurn } from './lock.ts';

/**
 * Raise when the fold itself changes: every book is folded again at the next start. The log is never touched.
 * 1: first release.
 * 2: machines are nobody to sort; a quote counts once; mail of private accounts, or without a time, counts nowhere.
 * 3: cadences by rule, opportunities, what the words of a mail say.
 */
export const FOLD_VERSION = 3;
const PROGRESS = 'refold';
/** People folded in one transaction: short enough that a list can be read in between. */
const SLICE = 200;

/** How far a rebuild has come; kept outside the worker, so that it goes on where it was killed. */
interface Refold {
  /** Which fold with which rules: the progress of another one counts for nothing. */
  of: string;
  /** The last person done. */
  after: string | null;
  done: boolean;
}

/**
 * Folds everything again, in slices, where the book was left by another fold or under other rules: other working hours,
 * another company, a machine that was carried into another zone. Goes on where it was killed; does nothing when all is
 * as it should be. One at a time: who comes later looks again when the one before is done.
 */
export function foldAgain(book: ContactBook, context: () => Promise<FoldContext>): Promise<void> {
  return inTurn(PROGRESS, async () => {
    const rules = await context();
    const of = `${FOLD_VERSION}|${canonical(rules)}`;
    const progress = (await browser.storage.local.get(PROGRESS))[PROGRESS] as Refold | undefined;
    if (progress?.of === of && progress.done) return;
    const note = (after: string | null, done: boolean) =>
      browser.storage.local.set({ [PROGRESS]: { of, after, done } satisfies Refold });
    await rebuild(book, rules, progress?.of === of ? progress.after : null, (person) => note(person, false));
    await note(null, true);
  });
}

/** Folds every person of the log again, then counts the totals afresh. */
export async function rebuild(
  book: ContactBook,
  context: FoldContext,
  after: string | null = null,
  done: (after: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await dropStrays(book);
  const people = (await book.events.orderBy('people').uniqueKeys()).map(String);
  for (
    let at = after === null ? 0 : people.findIndex((ref) => ref > after);
    at >= 0 && at < people.length;
    at += SLICE
  ) {
    const slice = people.slice(at, at + SLICE);
    const persons = slice.filter((ref) => !ref.startsWith('@'));
    // Async, although it need not be: Dexie follows awaits only out of a function that says so.
    await book.transaction('rw', book.events, book.prospects, book.totals, async () => {
      await foldPeople(book, persons, context);
    });
    await done(slice.at(-1) ?? '');
  }
  await recount(book);
}

/** Removes what the fold does not write over: records that no event speaks of, and broken ones. */
async function dropStrays(book: ContactBook): Promise<void> {
  await book.transaction('rw', book.events, book.prospects, async () => {
    const people = await book.events.orderBy('people').uniqueKeys();
    const merged = await book.events.orderBy('into').uniqueKeys();
    const spoken = new Set([...people, ...merged]);
    const strays = (await book.prospects.toArray()).filter((row) => !spoken.has(row.key) || !isWhole(row));
    await book.prospects.bulkDelete(strays.map((row) => row.key));
  });
}

async function recount(book: ContactBook): Promise<void> {
  await book.transaction('rw', book.events, book.prospects, book.totals, async () => {
    // How many rows gave way to others is in no log: it is kept.
    const absorbed = (await book.totals.get('absorbed'))?.n ?? 0;
    const totals = { ...sum(await book.prospects.toArray()), events: await book.events.count(), absorbed };
    await book.totals.clear();
    await book.totals.bulkPut(Object.entries(totals).flatMap(([id, n]) => (n === 0 ? [] : [{ id, n }])));
  });
}
