import { canonical } from '../model/fuller.ts';
import { isWhole, type ContactBook } from './db.ts';
import { foldPeople, sum, type FoldContext } from './fold.ts';
import { inTurn } from './lock.ts';
import { noteRefold, REFOLD, refoldProgress } from './refold.ts';

/**
 * Raise when the fold itself changes: every book is folded again at the next start. The log is never touched.
 * 1: first release.
 * 2: machines are nobody to sort; a quote counts once; mail of private accounts, or without a time, counts nowhere.
 * 3: cadences by rule, opportunities, what the words of a mail say.
 * 4: promises by a cadence; a quote in a mail that came back; whom a call did not reach; what they asked and was answered;
 *    who may be re-warmed.
 */
export const FOLD_VERSION = 5;
/** People folded in one transaction: short enough that a list can be read in between. */
const SLICE = 200;

/**
 * Folds everything again, in slices, where the book was left by another fold or under other rules: other working hours,
 * another company, a machine that was carried into another zone. Goes on where it was killed; does nothing when all is
 * as it should be. One at a time: who comes later looks again when the one before is done.
 */
export function foldAgain(book: ContactBook, context: () => Promise<FoldContext>): Promise<void> {
  return inTurn(REFOLD, async () => {
    const rules = await context();
    const of = `${FOLD_VERSION}|${canonical(rules)}`;
    const progress = await refoldProgress();
    if (progress?.of === of && progress.done) return;
    const from = progress?.of === of ? progress.after : null;
    const people = await rebuild(book, rules, from, (after, folded, all) =>
      noteRefold({ of, after, done: false, folded, people: all }),
    );
    await noteRefold({ of, after: null, done: true, folded: people, people });
  });
}

/** Folds every person of the log again, then counts the totals afresh. Returns how many people there are. */
export async function rebuild(
  book: ContactBook,
  context: FoldContext,
  after: string | null = null,
  done: (after: string, folded: number, people: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  await dropStrays(book);
  const people = (await book.events.orderBy('people').uniqueKeys()).map(String);
  const count = personsIn(people).length;
  for (
    let at = after === null ? 0 : people.findIndex((ref) => ref > after);
    at >= 0 && at < people.length;
    at += SLICE
  ) {
    const slice = people.slice(at, at + SLICE);
    const persons = personsIn(slice);
    // Async, although it need not be: Dexie follows awaits only out of a function that says so.
    await book.transaction('rw', book.events, book.prospects, book.totals, async () => {
      await foldPeople(book, persons, context);
    });
    await done(slice.at(-1) ?? '', personsIn(people.slice(0, at + SLICE)).length, count);
  }
  await recount(book);
  return count;
}

/** A domain is in the log too, and is nobody to fold. */
function personsIn(refs: string[]): string[] {
  return refs.filter((ref) => !ref.startsWith('@'));
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
