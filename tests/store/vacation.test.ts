import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactBook } from '../../lib/io/db.ts';
import { foldAgain } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import { runCommand } from '../../lib/io/serve.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { readToday } from '../../lib/io/today.ts';
import { backFromVacation, noteSeen, spreadOf } from '../../lib/io/vacation.ts';
import { foldContext } from '../../lib/io/write.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { freshMachine } from './background.ts';
import { mail, promise, quoteMail, rule, touch } from './sample.ts';

/** Two weeks from Monday to Friday; she is back on Monday, 23 November. */
const VACATION = { from: '2026-11-09', to: '2026-11-20', what: 'Canary Islands', vacation: true };
const BACK = '2026-11-23T08:00:00.000Z';
const NOON = '2026-11-23T12:00:00.000Z';

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  await saveSettings({ zone: 'UTC', daysOff: [VACATION] });
  await foldAgain(book, foldContext);
});

const put = async (events: ContactEvent[]) => record(book, events, await foldContext());
/** Quotes of the Thursday before: two working days later is the day she is back. */
const quotes = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    quoteMail(`q${n}`, `p${n}@firm${n}.example`, (n + 1) * 100, { at: '2026-11-05T09:00:00.000Z' }),
  );
const dueBy = async () => {
  const days: Record<string, number> = {};
  for (const { dueAt } of await book.prospects.orderBy('[lane+dueAt+order]').toArray()) {
    const day = String(dueAt).slice(0, 10);
    days[day] = (days[day] ?? 0) + 1;
  }
  return days;
};
const SPREAD = { '2026-11-23': 10, '2026-11-24': 10, '2026-11-25': 10, '2026-11-26': 10, '2026-11-27': 3 };
const note = async () => (await readToday(NOON)).vacation;

describe('back from vacation', () => {
  it('spreads what fell due over the next days, the most valuable first, and says so until she has read it', async () => {
    await put(quotes(43));
    await backFromVacation('2026-11-20T23:00:00.000Z');
    expect(await dueBy()).toEqual({ '2026-11-23': 43 });
    await backFromVacation(BACK);
    expect(await dueBy()).toEqual(SPREAD);
    const { touches, numbers, vacation } = await readToday(NOON);
    expect(touches.map(({ prospect }) => prospect.value)).toEqual(
      [43, 42, 41, 40, 39, 38, 37, 36, 35, 34].map((hundreds) => hundreds * 100),
    );
    expect(numbers.due).toBe(10);
    expect(vacation).toMatchObject({ count: 43, days: 5 });
    await noteSeen(vacation!.id);
    expect(await note()).toBeNull();
  });

  it('happens once, however often the worker wakes', async () => {
    await put(quotes(43));
    await backFromVacation(BACK);
    const events = await book.events.count();
    await put([quoteMail('more', 'more@firm.example', 5, { at: '2026-11-05T09:00:00.000Z' })]);
    await backFromVacation(NOON);
    await backFromVacation('2026-11-24T09:00:00.000Z');
    expect(await book.events.count()).toBe(events + 1);
  });

  it('is taken back as a whole, and stays taken back', async () => {
    await put(quotes(43));
    await backFromVacation(BACK);
    const { ids, person } = await spreadOf((await note())!.id);
    expect(ids).toHaveLength(33);
    expect(await runCommand({ do: 'undo', key: person, click: '1', of: ids })).toMatchObject({ ok: true });
    expect(await dueBy()).toEqual({ '2026-11-23': 43 });
    await backFromVacation(NOON);
    expect(await dueBy()).toEqual({ '2026-11-23': 43 });
  });

  it('takes a fifth a day where ten would take weeks', async () => {
    await put(quotes(83));
    await backFromVacation(BACK);
    expect(Object.values(await dueBy())).toEqual([17, 17, 17, 17, 15]);
  });

  it('leaves promises, answers, named days and first contacts where they are, and ends with a reply', async () => {
    const at = '2026-11-11T09:00:00.000Z';
    const named = touch('n', 'named@b.example', { at: '2026-11-05T09:00:00.000Z', nextOn: '2026-11-12' });
    const waiting = [rule('w', 'waits@c.example', 'prospect', at), mail('w', 'in', 'waits@c.example', { at })];
    const owed = [rule('p', 'word@a.example', 'prospect', at), promise('p', 'word@a.example', '2026-11-12')];
    await put([...owed, named, ...waiting, rule('f', 'first@d.example', 'prospect', at), ...quotes(43)]);
    const dueAt = async (person: string) => (await book.prospects.get(person))?.dueAt;
    const people = ['word@a.example', 'named@b.example', 'waits@c.example', 'first@d.example'];
    const before = await Promise.all(people.map(dueAt));
    await backFromVacation(BACK);
    expect(await Promise.all(people.map(dueAt))).toEqual(before);
    const poor = 'p0@firm0.example';
    expect(await dueAt(poor)).toBe('2026-11-27T09:00:00.000Z');
    await put([mail('r', 'in', poor, { at: NOON })]);
    expect(await book.prospects.get(poor)).toMatchObject({ lane: 'answer', snoozedUntil: null });
  });

  it('says nothing when all of it fits into a day, nor of a vacation noted long after', async () => {
    await put(quotes(9));
    await backFromVacation(BACK);
    expect(await dueBy()).toEqual({ '2026-11-23': 9 });
    expect(await note()).toBeNull();
    await saveSettings({ daysOff: [{ ...VACATION, from: '2026-10-01', to: '2026-10-09' }] });
    await put(quotes(43));
    await backFromVacation(BACK);
    expect(await book.events.filter(({ kind }) => kind === 'snooze').count()).toBe(0);
  });
});
