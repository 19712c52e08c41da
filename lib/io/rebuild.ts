import browser from 'webextension-polyfill';
import type { ContactBook } from './db.ts';
import { foldPeople, sum, type FoldContext } from './fold.ts';

/**
 * Raise when the fold itself changes: every book is folded again at the next start. The log is never touched.
 * 1: first release.
 */
export const FOLD_VERSION = 1;
const KEY = 'refold';
/** People folded in one transaction: short enough that a list can be read in between. */
const SLICE = 200;

/** How far a rebuild has come; kept outside the worker, so that it goes on where it was killed. */
interface Refold {
  version: number;
  /** The last person done; null: all done. */
  after: string | null;
  wanted: boolean;
}

/** Asks for everything to be folded again, for new settings or a new fold. */
export async function wantRebuild(): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: FOLD_VERSION, after: null, wanted: true } satisfies Refold });
}

/** Goes on with a rebuild that is wanted, in slices. Does nothing when none is. */
export async function rebuildIfWanted(book: ContactBook, context: () => Promise<FoldContext>): Promise<void> {
  const state = (await browser.storage.local.get(KEY))[KEY] as Refold | undefined;
  if (state === undefined) {
    await browser.storage.local.set({ [KEY]: { version: FOLD_VERSION, after: null, wanted: false } satisfies Refold });
    return;
  }
  if (!state.wanted && state.version === FOLD_VERSION) return;
  await rebuild(book, await context(), state.after, (after) =>
    browser.storage.local.set({ [KEY]: { version: FOLD_VERSION, after, wanted: true } satisfies Refold }),
  );
  await browser.storage.local.set({ [KEY]: { version: FOLD_VERSION, after: null, wanted: false } satisfies Refold });
}

/** Folds every person of the log again, then counts the totals afresh. */
export async function rebuild(
  book: ContactBook,
  context: FoldContext,
  after: string | null = null,
  done: (after: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
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

async function recount(book: ContactBook): Promise<void> {
  await book.transaction('rw', book.events, book.prospects, book.totals, async () => {
    const totals = { ...sum(await book.prospects.toArray()), events: await book.events.count() };
    await book.totals.clear();
    await book.totals.bulkPut(Object.entries(totals).flatMap(([id, n]) => (n === 0 ? [] : [{ id, n }])));
  });
}
