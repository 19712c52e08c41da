import browser from 'webextension-polyfill';
import { isWhole, type ContactBook } from './db.ts';
import { foldPeople, sum, type FoldContext } from './fold.ts';

/**
 * Raise when the fold itself changes: every book is folded again at the next start. The log is never touched.
 * 1: first release.
 * 2: machines are nobody to sort; a quote counts once; mail of private accounts, or without a time, counts nowhere.
 */
export const FOLD_VERSION = 2;
/** The wish is kept apart from the progress: whatever a rebuild under way still notes, a newer wish is not lost. */
const WISH = 'refoldWish';
const PROGRESS = 'refold';
/** People folded in one transaction: short enough that a list can be read in between. */
const SLICE = 200;

/** How far a rebuild has come; kept outside the worker, so that it goes on where it was killed. */
interface Refold {
  /** Which fold, and which wish: the progress of another one counts for nothing. */
  of: string;
  /** The last person done. */
  after: string | null;
  done: boolean;
}

/** Asks for everything to be folded again, for new settings or a new fold. */
export async function wantRebuild(): Promise<void> {
  await browser.storage.local.set({ [WISH]: crypto.randomUUID() });
}

/** Goes on with a rebuild that is wanted, in slices. Does nothing when none is. */
export async function rebuildIfWanted(book: ContactBook, context: () => Promise<FoldContext>): Promise<void> {
  const stored = await browser.storage.local.get([WISH, PROGRESS]);
  const progress = stored[PROGRESS] as Refold | undefined;
  const wish = stored[WISH] as string | undefined;
  const of = `${FOLD_VERSION}|${wish ?? ''}`;
  const note = (after: string | null, done: boolean) =>
    browser.storage.local.set({ [PROGRESS]: { of, after, done } satisfies Refold });
  const isNew = progress === undefined && wish === undefined;
  if (progress?.of === of && progress.done) return;
  if (!isNew) {
    const after = progress?.of === of ? progress.after : null;
    await rebuild(book, await context(), after, (person) => note(person, false));
  }
  await note(null, true);
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
    const totals = { ...sum(await book.prospects.toArray()), events: await book.events.count() };
    await book.totals.clear();
    await book.totals.bulkPut(Object.entries(totals).flatMap(([id, n]) => (n === 0 ? [] : [{ id, n }])));
  });
}
