import type { EventOf } from '../model/event.ts';
import type { Waited } from '../model/view.ts';
import type { Answer } from '../model/wire.ts';
import { machineZone, now } from './clock.ts';
import { isWhole, withBook, type ContactBook, type ProspectRow } from './db.ts';
import { failureOf } from './failure.ts';
import { productKey } from './fold.ts';
import { write } from './write.ts';

/** How many products the popup names. */
const PRODUCTS = 50;

/** Products that somebody is to be told of when they are back, and how many wait (A9). */
export async function productsWaitedFor(book: ContactBook): Promise<Waited[]> {
  const counts = new Map<string, number>();
  for (const key of (await book.prospects.orderBy('waitsFor').keys()) as string[]) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const waited = await Promise.all(
    [...counts].slice(0, PRODUCTS).map(async ([key, count]): Promise<Waited[]> => {
      const row = await book.prospects.where('waitsFor').equals(key).first();
      return row ? [{ product: waitingFor(row, key)[0]?.product ?? key, count, first: row.key }] : [];
    }),
  );
  return waited.flat();
}

/** "The product is back": everybody who waits for it is to be called now. The same click is the same events. */
export async function restock(product: string, click: string): Promise<Answer> {
  const at = now();
  try {
    const events = await withBook(async (book) => {
      const rows = await book.prospects.where('waitsFor').equals(productKey(product)).filter(isWhole).toArray();
      const back = rows.flatMap((row) => settlements(row, productKey(product), click, at));
      await write(book, back, at);
      return back;
    });
    return { ok: true, events: events.map(({ id }) => id), at };
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

function waitingFor({ enquiries }: ProspectRow, key: string): ProspectRow['enquiries'] {
  return enquiries.filter(({ backAt, product }) => backAt === null && productKey(product) === key);
}

function settlements(row: ProspectRow, product: string, click: string, at: string): EventOf<'settle'>[] {
  return waitingFor(row, product).map(({ id }) => ({
    id: `settle|${click}|${id}`.slice(0, 512),
    kind: 'settle',
    at,
    seenAt: at,
    zone: machineZone(),
    by: 'rep',
    people: [row.key],
    of: id,
    how: 'backInStock',
  }));
}
