import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import { inOrder, nudgeOf, weightOf } from '../../lib/engine/nudges/index.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactBook, ProspectRow } from '../../lib/io/db.ts';
import { addToTotals, rowOf, sum } from '../../lib/io/fold.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readMore, readToday } from '../../lib/io/today.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Line } from '../../lib/model/view.ts';
import { sampleProspect } from '../sampleProspect.ts';
import { freshMachine } from './background.ts';
import { context, promise, quoteMail, rule, touch } from './sample.ts';

/** A Monday noon. */
const NOW = '2026-11-23T12:00:00.000Z';
const PRIOR = 0.3;

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC' });
});

const keysOf = (lines: Line[]) => lines.map(({ prospect }) => prospect.key);

const CURRENCIES = ['EUR', 'USD', null];

/** Somebody with a quote, every tenth with a promise of ours instead; whole days, so that many fall due at once. */
function eventsOf(number: number): ContactEvent[] {
  const day = String(1 + ((number * 5) % 21)).padStart(2, '0');
  const person = `p${number}@firm${number % 97}.example`;
  const at = `2026-11-${day}T09:00:00.000Z`;
  if (number % 10 === 0) {
    const spoken = touch(person, person, { at, seenAt: at, nextOn: '2027-11-01' });
    return [spoken, promise(String(number), person, `2026-11-${day}`)];
  }
  // Whom nobody has a quote for: the value is not known.
  if (number % 10 === 1) return [rule(person, person, 'prospect', at), touch(person, person, { at, seenAt: at })];
  const sent = quoteMail(String(number), person, (number * 37) % 4999, { at });
  return [{ ...sent, quote: sent.quote && { ...sent.quote, currency: CURRENCIES[number % 3] ?? null } }];
}

/** So many people in the book. Not through the log: the database of the tests would take a quarter of a minute. */
async function fill(count: number): Promise<ProspectRow[]> {
  const events = Array.from({ length: count }, (_, number) => eventsOf(number)).flat();
  const rows = projectAll(events, context).map(({ prospect }) => rowOf(prospect));
  await book.prospects.bulkPut(rows);
  await addToTotals(book, sum(rows));
  return await book.prospects.toArray();
}

/** The list by a full sort with the order of the engine. */
function sorted(rows: ProspectRow[], lane: ProspectRow['lane'], now = NOW): string[] {
  const { policy } = context;
  return rows
    .filter((row) => row.lane === lane && (lane === 'promise' || (row.dueAt ?? '~') <= now))
    .flatMap((row) => {
      const nudge = nudgeOf(row, now, policy);
      return nudge ? [{ nudge, weight: weightOf(row, nudge, now, policy, PRIOR) }] : [];
    })
    .sort(inOrder)
    .map(({ nudge }) => nudge.key);
}

describe('the order of the list', () => {
  it('with 5,000 due shows the first as a full sort would, and counts as counting all would', async () => {
    const rows = await fill(7000);
    const [promises, touches] = [sorted(rows, 'promise'), sorted(rows, 'touch')];
    expect(touches.length).toBeGreaterThan(5000);
    const today = await readToday(NOW);
    expect(keysOf(today.promises)).toEqual(promises.slice(0, 10));
    expect(keysOf(today.touches)).toEqual(touches.slice(0, 10));
    expect(keysOf(await readMore('touch', NOW, 10))).toEqual(touches.slice(10, 60));
    expect([today.morePromises, today.more]).toEqual([promises.length - 10, touches.length - 10]);
    const quotes = rows.flatMap((row) => row.quotes);
    const pile = CURRENCIES.map((currency) => {
      const same = quotes.filter((quote) => quote.currency === currency);
      const amount = currency === null ? 0 : same.reduce((all, quote) => all + (quote.amount ?? 0), 0);
      return { currency, count: same.length, amount };
    });
    expect(today.numbers).toEqual({
      prospects: rows.length,
      uncontacted: rows.filter((row) => row.touchCount === 0).length,
      due: promises.length + touches.length,
      toSort: 0,
      pile: pile.sort((a, b) => b.amount - a.amount),
      quotesKnown: true,
    });
  }, 60_000);

  it.each([
    ['the middle of the night', '2026-11-23T03:00:00.000Z'],
    ['nine in the morning, when a day falls due', '2026-11-23T09:00:00.000Z'],
    ['a Sunday', '2026-11-22T12:00:00.000Z'],
    ['a year later, when all is as urgent as can be', '2027-11-23T12:00:00.000Z'],
  ])('is the same at %s', async (_, now) => {
    const rows = await fill(600);
    const touches = sorted(rows, 'touch', now);
    expect(keysOf((await readToday(now)).touches)).toEqual(touches.slice(0, 10));
    expect(keysOf(await readMore('touch', now, 10))).toEqual(touches.slice(10, 60));
  });

  it('holds for any values and moments, many of them alike', async () => {
    const moment = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.parse(NOW) - (days - 5) * 43_200_000));
    const some = fc.record({ value: fc.constantFrom(0, 1, 2, 50, 51, 1000, 20_000), due: moment });
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 70, maxLength: 160 }), async (all) => {
        await Promise.all([book.prospects.clear(), book.totals.clear()]);
        const next = { channel: 'call', cadence: 'cold', step: 1, steps: 5, skipped: [] } as const;
        const rows = all.map(({ value, due }, n) => {
          const planned = { ...next, reason: { code: 'nextTry' as const, values: { n: 1, of: 5 } } };
          const person = sampleProspect(`p${n}@a.example`, '2026-10-01T09:00:00.000Z', { value, lane: 'touch' });
          return rowOf({ ...person, dueAt: due.toISOString(), next: { ...planned, skipped: [] } });
        });
        await book.prospects.bulkPut(rows);
        await addToTotals(book, sum(rows));
        const expected = sorted(rows, 'touch');
        expect(keysOf((await readToday(NOW)).touches)).toEqual(expected.slice(0, 10));
        expect(keysOf(await readMore('touch', NOW, 10))).toEqual(expected.slice(10, 60));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('E15: a promise stands there from the day on that her cadence warns of it', async () => {
    const steps = [{ from: 'due', days: -5, channel: 'mail' } as const];
    const cadences = { promise: { ...DEFAULT_CADENCES.promise, steps } };
    const policy = { ...context.policy, cadences: { ...context.policy.cadences, ...cadences } };
    const person = 'eve@acme.example';
    const spoken = touch('eve', person, { at: '2026-11-20T09:00:00.000Z', nextOn: '2027-11-01' });
    const told = projectAll([spoken, promise('eve', person, '2026-11-30')], { ...context, policy });
    await book.prospects.bulkPut(told.map(({ prospect }) => rowOf(prospect)));
    const listed = async () => keysOf((await readToday(NOW)).promises);
    expect(await listed()).toEqual([]);
    await saveSettings({ cadences });
    expect(await listed()).toEqual([person]);
  });

  it('goes on without a gap, and stops at the end', async () => {
    const expected = sorted(await fill(400), 'touch');
    expect(expected.length).toBeGreaterThan(200);
    for (const at of [10, 39, 60, expected.length - 20, expected.length]) {
      expect(keysOf(await readMore('touch', NOW, at))).toEqual(expected.slice(at, at + 50));
    }
  });

  it('shows the formula: value x the rate of the last year x urgency, by twenty working days at most', async () => {
    const at = '2026-11-10T09:00:00.000Z';
    const decidedAt = '2026-11-11T09:00:00.000Z';
    const base = { id: 'decision|1', at: decidedAt, seenAt: decidedAt, by: 'rep', people: ['ben@bolt.example'] };
    const lost: ContactEvent = { ...base, kind: 'decision', outcome: 'lost', quoteId: null, reason: null };
    const events = [quoteMail('1', 'anna@acme.example', 18_400, { at }), quoteMail('2', 'ben@bolt.example', 9, { at })];
    const rows = projectAll([...events, lost], context).map(({ prospect }) => rowOf(prospect));
    await book.prospects.bulkPut(rows);
    await addToTotals(book, sum(rows));
    const weight = async (now: string) => (await readToday(now)).touches[0]?.weight;
    expect(await weight('2026-11-16T12:00:00.000Z')).toEqual({
      value: 18_400,
      probability: 3 / 11,
      urgency: 3,
      total: (18_400 * 3 * 3) / 11,
    });
    expect(await weight('2027-03-16T12:00:00.000Z')).toMatchObject({ urgency: 21 });
    expect(await weight('2028-03-16T12:00:00.000Z')).toMatchObject({ probability: 0.3 });
  });
});
