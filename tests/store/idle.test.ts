import { beforeEach, describe, expect, it } from 'vitest';
import { dustDays, isRewarmable } from '../../lib/engine/nudges/dusty.ts';
import { nudgeOf } from '../../lib/engine/nudges/index.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactBook, ProspectRow } from '../../lib/io/db.ts';
import { addToTotals, rowOf, sum } from '../../lib/io/fold.ts';
import { record } from '../../lib/io/record.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readIdle, readToday } from '../../lib/io/today.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { freshMachine } from './background.ts';
import { context, mail, rule, snooze, touch } from './sample.ts';

/** A Monday noon. */
const NOW = '2026-11-23T12:00:00.000Z';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC' });
});

/** Somebody who wrote, was answered on that day with a call, and said nothing after it. */
function left(person: string, day: string): ContactEvent[] {
  const at = `${day}T09:00:00.000Z`;
  const wrote = mail(person, 'in', person, { at: `${day}T08:00:00.000Z`, seenAt: at });
  return [rule(person, person, 'prospect', at), wrote, ...tries(person, day)];
}

/** So many calls that no step of a chase is left. */
function tries(person: string, day: string): ContactEvent[] {
  return Array.from({ length: 8 }, (_, n) => {
    const at = `${day}T1${n}:00:00.000Z`;
    return touch(`${person}|${n}`, person, { at, seenAt: at });
  });
}

const keys = async (now = NOW, count = 50) => (await readIdle(now, count)).map(({ prospect }) => prospect.key);
const idle = async (now = NOW) => (await readToday(now)).idle;

describe('E19: who may be re-warmed', () => {
  const anna = 'anna@acme.example';

  it('is whoever showed interest and was not touched for a month, until the slow touch is due', async () => {
    await record(book, left(anna, '2026-10-05'), context);
    expect([await idle(), await keys()]).toEqual([1, [anna]]);
    const [line] = await readIdle(NOW, 1);
    expect(line?.nudge).toMatchObject({ rule: 'dusty', evidence: { reason: { code: 'dusty' } } });
    expect([await idle('2026-11-03T12:00:00.000Z'), await idle('2026-11-04T12:00:00.000Z')]).toEqual([0, 1]);
    expect(await keys('2026-11-03T12:00:00.000Z')).toEqual([]);
    const due = (await book.prospects.get(anna))?.dueAt ?? '';
    expect([await idle(due), await keys(due)]).toEqual([0, []]);
    expect((await readToday(due)).touches.map(({ prospect }) => prospect.key)).toEqual([anna]);
  });

  it('is nobody who was put off until then, nobody who is not to be contacted, and nobody after a touch', async () => {
    const [ben, cleo] = ['ben@bolt.example', 'cleo@coral.example'];
    const all = [...left(anna, '2026-10-05'), ...left(ben, '2026-10-05'), ...left(cleo, '2026-10-05')];
    await record(book, [...all, snooze('1', anna, '2026-12-01T09:00:00.000Z')], context);
    await record(book, [rule('n', ben, 'doNotContact', NOW), touch('late', cleo, { at: NOW, seenAt: NOW })], context);
    expect([await idle(), await keys()]).toEqual([0, []]);
    expect(await keys('2026-12-01T12:00:00.000Z')).toEqual([anna]);
  });

  it('stands in the order of value, then of the longest forgotten, as a full sort would say', async () => {
    const people = Array.from({ length: 400 }, (_, n) => {
      const day = new Date(Date.parse('2026-05-04T00:00:00Z') + ((n * 7) % 190) * 86_400_000).toISOString();
      return left(`p${n}@firm${n}.example`, day.slice(0, 10));
    });
    const rows = projectAll(people.flat(), context).map(({ prospect }, n) =>
      rowOf({ ...prospect, value: ((n * 37) % 11) * 1000 }),
    );
    await book.prospects.bulkPut(rows);
    await addToTotals(book, sum(rows));
    for (const now of [NOW, '2026-11-23T03:00:00.000Z', '2027-02-10T12:00:00.000Z']) {
      const expected = sorted(rows, now);
      expect(expected.length).toBeGreaterThan(50);
      expect(await idle(now)).toBe(expected.length);
      expect(await keys(now, 20)).toEqual(expected.slice(0, 20));
    }
  });
});

/** By a look at everybody. */
function sorted(rows: ProspectRow[], now: string): string[] {
  const { policy } = context;
  return rows
    .filter((row) => isRewarmable(row) && nudgeOf(row, now, policy)?.rule === 'dusty')
    .filter((row) => (row.dueAt ?? '').slice(0, 10) > now.slice(0, 10) && dustDays(row, now, policy) > 10)
    .sort((a, b) => b.value - a.value || ((a.lastTouchAt ?? '') < (b.lastTouchAt ?? '') ? -1 : 1))
    .map(({ key }) => key);
}
