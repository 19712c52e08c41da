import { beforeEach, describe, expect, it } from 'vitest';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactBook, ProspectRow } from '../../lib/io/db.ts';
import { addToTotals, sum } from '../../lib/io/fold.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readMore, readToday } from '../../lib/io/today.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Line } from '../../lib/model/view.ts';
import { freshMachine } from './background.ts';
import { context, promise, quoteMail } from './sample.ts';

/** A Monday noon. */
const NOW = '2026-11-23T12:00:00.000Z';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC' });
});

const keysOf = (lines: Line[]) => lines.map(({ prospect }) => prospect.key);

const CURRENCIES = ['EUR', 'USD', null];

/** Somebody with a quote, every tenth with a promise of ours instead; whole days, so that many fall due at once. */
function eventOf(number: number): ContactEvent {
  const day = String(1 + ((number * 5) % 21)).padStart(2, '0');
  const person = `p${number}@firm${number % 97}.example`;
  if (number % 10 === 0) return promise(String(number), person, `2026-11-${day}`);
  const sent = quoteMail(String(number), person, (number * 37) % 4999, { at: `2026-11-${day}T09:00:00.000Z` });
  const currency = CURRENCIES[number % 3] ?? null;
  return { ...sent, quote: sent.quote && { ...sent.quote, currency } };
}

/** So many people in the book. Not through the log: the database of the tests would take a quarter of a minute. */
async function fill(count: number): Promise<ProspectRow[]> {
  const events = Array.from({ length: count }, (_, number) => eventOf(number));
  const rows = projectAll(events, context).map(({ prospect }) => ({
    ...prospect,
    order: -prospect.value,
    domains: [],
  }));
  await book.prospects.bulkPut(rows);
  await addToTotals(book, sum(rows));
  return await book.prospects.toArray();
}

const LANES = ['promise', 'touch'];
const laneOf = (row: ProspectRow) => LANES.indexOf(row.lane ?? '');

/** The list by the plain rule: promises before touches, the earlier before the later, the greater value first. */
function sorted(rows: ProspectRow[]): ProspectRow[] {
  return rows
    .filter((row) => laneOf(row) >= 0 && (row.dueAt ?? '~') <= NOW)
    .sort(
      (a, b) => laneOf(a) - laneOf(b) || Date.parse(a.dueAt ?? '') - Date.parse(b.dueAt ?? '') || b.value - a.value,
    );
}

describe('the order of the list', () => {
  it('with 5,000 due shows the first as a full sort would, and counts as counting all would', async () => {
    const rows = await fill(6000);
    const expected = sorted(rows).map((row) => row.key);
    expect(expected.length).toBeGreaterThan(5000);
    const { touches, more, numbers } = await readToday(NOW);
    expect(keysOf(touches)).toEqual(expected.slice(0, 10));
    expect(keysOf(await readMore(NOW, 10))).toEqual(expected.slice(10, 60));
    const quotes = rows.flatMap((row) => row.quotes);
    const pile = CURRENCIES.map((currency) => {
      const same = quotes.filter((quote) => quote.currency === currency);
      const amount = currency === null ? 0 : same.reduce((all, quote) => all + (quote.amount ?? 0), 0);
      return { currency, count: same.length, amount };
    });
    expect(more).toBe(expected.length - 10);
    expect(numbers).toEqual({
      prospects: rows.length,
      uncontacted: rows.filter((row) => row.touchCount === 0).length,
      due: expected.length,
      toSort: 0,
      pile: pile.sort((a, b) => b.amount - a.amount),
      quotesKnown: true,
    });
  }, 30_000);

  it('goes on without a gap where the promises end, and stops at the end', async () => {
    const expected = sorted(await fill(400)).map((row) => row.key);
    expect(expected.length).toBeGreaterThan(300);
    for (const at of [10, 39, 40, 41, 60, expected.length - 20, expected.length]) {
      expect(keysOf(await readMore(NOW, at))).toEqual(expected.slice(at, at + 50));
    }
  });
});
