import Dexie, { liveQuery, type Subscription } from 'dexie';
import browser from 'webextension-polyfill';
import type { WorkingTime } from '../model/workingTime.ts';
import { newsSince } from '../engine/clock.ts';
import type { Line, PileValue, Today } from '../model/view.ts';
import type { Failure } from '../model/wire.ts';
import { isWhole, openBook, withBook, type ContactBook, type TotalRow } from './db.ts';
import { failureOf } from './failure.ts';
import { answersOwed, countDue, DUE_LANES, firstTouches, lane, newcomers, TOUCH_LANES } from './lanes.ts';
import { linesOf } from './lines.ts';
import { loadSettings, policyOf } from './settings.ts';
import { siteReports } from './siteReports.ts';

/** How many of each group the popup shows at first. */
const ANSWERS = 20;
const TOUCHES = 10;
const NEWCOMERS = 5;
/** How many further touches one call of `readMore` brings. */
export const MORE = 50;
const TO_SORT = 500;
/** How often an open list looks at the time, in milliseconds: clocks show minutes. */
const REPAINT = 30_000;

/** Today's list. Reads a few index ranges and the total rows: as quick for 100,000 prospects as for 100. */
export async function readToday(now: string): Promise<Today> {
  const { workingTime } = policyOf(await loadSettings());
  return { ...(await withBook((book) => listOf(book, now, workingTime))), sites: await siteReports() };
}

/** The part of it that comes from the book: nothing else is awaited, or a live query would lose its thread. */
async function listOf(book: ContactBook, now: string, workingTime: WorkingTime): Promise<Omit<Today, 'sites'>> {
  const { zone } = workingTime;
  const totals = await book.totals.toArray();
  const touches = await firstTouches(book, now, 0, TOUCHES);
  const fresh = await newcomers(book, newsSince(now, zone), now, NEWCOMERS);
  const answers = await answersOwed(book, now, ANSWERS);
  const lines = await linesOf(book, [...fresh, ...answers, ...touches], now, workingTime);
  const due = await countDue(book, totals, DUE_LANES, now);
  const dueTouches = await countDue(book, totals, TOUCH_LANES, now);
  const numbers = numbersOf(totals);
  const quotesKnown = numbers.pile.length > 0 || (await showsQuotes(book));
  return {
    numbers: { ...numbers, due, quotesKnown },
    newcomers: lines.slice(0, fresh.length),
    answers: lines.slice(fresh.length, fresh.length + answers.length),
    moreAnswers: Math.max(0, (await countAnswers(book, totals, now)) - answers.length),
    touches: lines.slice(fresh.length + answers.length),
    more: Math.max(0, dueTouches - touches.length),
  };
}

/** How many wait for our answer: those due, and those of the last hour or so who are not put off. */
async function countAnswers(book: ContactBook, totals: TotalRow[], now: string): Promise<number> {
  const later = lane(book, 'answer', now, Dexie.maxKey).filter(
    (row) => isWhole(row) && row.dueAt !== now && (row.snoozedUntil ?? '') <= now,
  );
  return (await countDue(book, totals, ['answer'], now)) + (await later.limit(MORE).count());
}

/** Is a quote known among the people next in order? Only a few are asked: a look at all would not stay quick. */
async function showsQuotes(book: ContactBook): Promise<boolean> {
  const rows = await lane(book, 'touch', Dexie.minKey, Dexie.maxKey).limit(MORE).toArray();
  return rows.some((row) => isWhole(row) && row.quotes.length > 0);
}

/** The answers owed after the first ones. */
export async function readMoreAnswers(now: string, offset: number): Promise<Line[]> {
  const { workingTime } = policyOf(await loadSettings());
  return await withBook(async (book) => {
    const rows = (await answersOwed(book, now, offset + MORE)).slice(offset);
    return linesOf(book, rows, now, workingTime);
  });
}

/** The touches due after the first ones. */
export async function readMore(now: string, offset: number): Promise<Line[]> {
  const { workingTime } = policyOf(await loadSettings());
  return await withBook(async (book) => linesOf(book, await firstTouches(book, now, offset, MORE), now, workingTime));
}

/** Candidates: who are they? The newest come first. */
export async function readToSort(now: string): Promise<Line[]> {
  const { workingTime } = policyOf(await loadSettings());
  return await withBook(async (book) => {
    const rows = await lane(book, 'sort', Dexie.minKey, Dexie.maxKey)
      .reverse()
      .filter(isWhole)
      .limit(TO_SORT)
      .toArray();
    return linesOf(book, rows, now, workingTime);
  });
}

/**
 * Shows today's list now, after every change of the book, of the settings or of what was read, and as time passes.
 * Returns the way to stop.
 */
export function watchToday(
  now: () => string,
  show: (today: Today) => void,
  fail: (failure: Failure) => void,
): () => void {
  const told = (error: unknown) => fail(failureOf(error));
  let live: Subscription | null = null;
  let stopped = false;
  const follow = async () => {
    const { workingTime } = policyOf(await loadSettings());
    const book = await openBook();
    live?.unsubscribe();
    if (stopped) return;
    live = liveQuery(() => listOf(book, now(), workingTime)).subscribe({
      next: (list) => void siteReports().then((sites) => show({ ...list, sites }), told),
      error: told,
    });
  };
  const again = () => void follow().catch(told);
  const heard = (changes: object) => ('settings' in changes || 'sites' in changes) && again();
  const tick = setInterval(() => void readToday(now()).then(show, told), REPAINT);
  browser.storage.onChanged.addListener(heard);
  again();
  return () => {
    stopped = true;
    live?.unsubscribe();
    clearInterval(tick);
    browser.storage.onChanged.removeListener(heard);
  };
}

function numbersOf(totals: TotalRow[]): Omit<Today['numbers'], 'due' | 'quotesKnown'> {
  const n = (id: string) => totals.find((row) => row.id === id)?.n ?? 0;
  return { prospects: n('prospects'), uncontacted: n('uncontacted'), toSort: n('toSort'), pile: pileOf(totals) };
}

/** The pile by currency, the largest first; quotes without a stated value stand last, on their own. */
function pileOf(totals: TotalRow[]): PileValue[] {
  const pile = new Map<string, PileValue>();
  for (const { id, n } of totals) {
    const [what, currency = '', field] = id.split('|');
    if (what !== 'pile') continue;
    const value = pile.get(currency) ?? { currency: currency === '?' ? null : currency, count: 0, amount: 0 };
    pile.set(currency, field === 'count' ? { ...value, count: n } : { ...value, amount: n / 100 });
  }
  return [...pile.values()].sort(
    (a, b) => Number(a.currency === null) - Number(b.currency === null) || b.amount - a.amount,
  );
}
