import Dexie, { liveQuery } from 'dexie';
import { dayOf, startOfDay } from '../engine/workingTime.ts';
import type { Lane } from '../model/prospect.ts';
import type { Line, PileValue, Today } from '../model/view.ts';
import type { Failure } from '../model/wire.ts';
import { withBook, type ContactBook, type ProspectRow, type TotalRow } from './db.ts';
import { linesOf } from './lines.ts';
import { loadSettings, policyOf } from './settings.ts';
import { siteReports } from './siteReports.ts';

/** How many of each group the popup shows at first. */
const ANSWERS = 20;
const TOUCHES = 10;
const NEWCOMERS = 5;
const MORE = 50;
const TO_SORT = 500;
/** How often an open list looks at the time, in milliseconds: clocks show minutes. */
const REPAINT = 30_000;

const DUE_LANES: Lane[] = ['promise', 'answer', 'touch'];
const TOUCH_LANES: Lane[] = ['promise', 'touch'];

/** Today's list. Reads a few index ranges and the total rows: as quick for 100,000 prospects as for 100. */
export function readToday(now: string): Promise<Today> {
  return withBook(async (book) => {
    const { workingTime } = policyOf(await loadSettings());
    const totals = await book.totals.toArray();
    const lines = (rows: ProspectRow[]) => linesOf(book, rows, now, workingTime);
    const due = await countDue(book, totals, DUE_LANES, now);
    const touches = await firstTouches(book, now, 0, TOUCHES);
    return {
      sites: await siteReports(),
      numbers: { ...numbersOf(totals), due },
      newcomers: await lines(await newcomers(book, startOfDay(dayOf(now, workingTime.zone), workingTime.zone))),
      answers: await lines(await lane(book, 'answer', Dexie.minKey, Dexie.maxKey).limit(ANSWERS).toArray()),
      touches: await lines(touches),
      more: Math.max(0, (await countDue(book, totals, TOUCH_LANES, now)) - touches.length),
    };
  });
}

/** The touches due after the first ones. */
export function readMore(now: string, offset: number): Promise<Line[]> {
  return withBook(async (book) => {
    const { workingTime } = policyOf(await loadSettings());
    return linesOf(book, await firstTouches(book, now, offset, MORE), now, workingTime);
  });
}

/** Candidates: who are they? Those who wait come first. */
export function readToSort(now: string): Promise<Line[]> {
  return withBook(async (book) => {
    const { workingTime } = policyOf(await loadSettings());
    const rows = await lane(book, 'sort', Dexie.minKey, Dexie.maxKey).reverse().limit(TO_SORT).toArray();
    return linesOf(book, rows, now, workingTime);
  });
}

/** Shows today's list now, after every change of the book, and as time passes. Returns the way to stop. */
export function watchToday(
  now: () => string,
  show: (today: Today) => void,
  fail: (failure: Failure) => void,
): () => void {
  const told = (error: unknown) => fail(failureOf(error));
  const live = liveQuery(() => readToday(now())).subscribe({ next: show, error: told });
  const tick = setInterval(() => void readToday(now()).then(show, told), REPAINT);
  return () => {
    live.unsubscribe();
    clearInterval(tick);
  };
}

function failureOf(error: unknown): Failure {
  const { code, message } = error as { code?: Failure['code']; message?: string };
  return { code: code ?? 'unknown', detail: message ?? String(error) };
}

/** One lane in the order of the list: by due moment, then by value. */
function lane(book: ContactBook, name: Lane, from: unknown, to: unknown) {
  return book.prospects
    .where('[lane+dueAt+order]')
    .between([name, from, Dexie.minKey], [name, to, Dexie.maxKey], true, true);
}

async function firstTouches(book: ContactBook, now: string, offset: number, limit: number): Promise<ProspectRow[]> {
  const found: ProspectRow[] = [];
  let skip = offset;
  for (const name of TOUCH_LANES) {
    if (found.length === limit) break;
    const rows = await lane(book, name, Dexie.minKey, now)
      .offset(skip)
      .limit(limit - found.length)
      .toArray();
    // Only when a lane is used up does the rest of the offset fall into the next one.
    if (rows.length === 0 && skip > 0) skip -= await lane(book, name, Dexie.minKey, now).count();
    else skip = 0;
    found.push(...rows);
  }
  return found;
}

function newcomers(book: ContactBook, since: string): Promise<ProspectRow[]> {
  return lane(book, 'sort', since, Dexie.maxKey)
    .filter((row) => row.turn === 'ours' && row.touchCount === 0 && !row.dormant)
    .limit(NEWCOMERS)
    .toArray();
}

/** Whole days come from the total rows; only the day that runs is counted. Buckets are UTC days. */
async function countDue(book: ContactBook, totals: TotalRow[], lanes: Lane[], now: string): Promise<number> {
  const today = now.slice(0, 10);
  let count = 0;
  for (const name of lanes) {
    const prefix = `due|${name}|`;
    for (const { id, n } of totals) if (id.startsWith(prefix) && id.slice(prefix.length) < today) count += n;
    count += await lane(book, name, `${today}T00:00:00.000Z`, now).count();
  }
  return count;
}

/** How many touches, answers and promises are due: the number on the badge. */
export async function readDue(book: ContactBook, now: string): Promise<number> {
  return countDue(book, await book.totals.toArray(), DUE_LANES, now);
}

/** The next moment after `now` at which something falls due; null: nothing is planned. */
export async function nextDueAt(book: ContactBook, now: string): Promise<string | null> {
  const firsts = await Promise.all(
    DUE_LANES.map((name) =>
      book.prospects
        .where('[lane+dueAt+order]')
        .between([name, now, Dexie.maxKey], [name, Dexie.maxKey, Dexie.maxKey], false, true)
        .first(),
    ),
  );
  const moments = firsts.flatMap((row) => (row?.dueAt ? [row.dueAt] : []));
  return moments.sort()[0] ?? null;
}

function numbersOf(totals: TotalRow[]): Omit<Today['numbers'], 'due'> {
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
