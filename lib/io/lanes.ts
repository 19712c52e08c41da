import Dexie from 'dexie';
import type { Lane } from '../model/prospect.ts';
import { isWhole, type ContactBook, type ProspectRow, type TotalRow } from './db.ts';

/** The lanes in the order of the list; what is in no other falls due. */
export const DUE_LANES: Lane[] = ['promise', 'answer', 'touch'];
/** Greater than every number and text in the index. A new one each time: a key may not hold one array twice. */
export const last = () => [];

/** One lane in the order of the list: by due moment, then by value. */
export function lane(book: ContactBook, name: Lane, from: unknown, to: unknown) {
  return book.prospects.where('[lane+dueAt+order]').between([name, from], [name, to, last()], true, true);
}

/** Strangers whose first mail came since then and waits. Who was put off before that stands here by the new day. */
export function newcomers(book: ContactBook, since: string, now: string, limit: number): Promise<ProspectRow[]> {
  return lane(book, 'sort', since, Dexie.maxKey)
    .filter((row) => isUp(row, now) && row.turn === 'ours' && (row.turnSince ?? '') >= since && row.touchCount === 0)
    .limit(limit)
    .toArray();
}

/** Fit to be shown, and not put off until later. */
export function isUp(row: ProspectRow, now: string): boolean {
  return isWhole(row) && (row.snoozedUntil ?? '') <= now;
}

/** Whole days come from the total rows; only the day that runs is counted. Buckets are UTC days. */
export async function countDue(book: ContactBook, totals: TotalRow[], lanes: Lane[], now: string): Promise<number> {
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

/** Since when the longest overdue of all is due; null: nothing is due. */
export async function firstDueAt(book: ContactBook, now: string): Promise<string | null> {
  const firsts = await Promise.all(
    DUE_LANES.map((name) => lane(book, name, Dexie.minKey, now).filter(isWhole).first()),
  );
  return earliest(firsts);
}

/** The next moment after `now` at which something falls due; null: nothing is planned. */
export async function nextDueAt(book: ContactBook, now: string): Promise<string | null> {
  const firsts = await Promise.all(
    DUE_LANES.map((name) =>
      book.prospects
        .where('[lane+dueAt+order]')
        .between([name, now, last()], [name, last()], false, true)
        .filter(isWhole)
        .first(),
    ),
  );
  return earliest(firsts);
}

function earliest(rows: (ProspectRow | undefined)[]): string | null {
  return rows.flatMap((row) => (row?.dueAt ? [row.dueAt] : [])).sort()[0] ?? null;
}
