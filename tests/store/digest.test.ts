import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContactBook } from '../../lib/io/db.ts';
import { nextSlot, tellDigest } from '../../lib/io/digest.ts';
import { record } from '../../lib/io/record.ts';
import { tend } from '../../lib/io/reminder.ts';
import { loadSettings, policyOf, saveSettings } from '../../lib/io/settings.ts';
import { freshMachine } from './background.ts';
import { context, promise, quoteMail, rule, touch } from './sample.ts';

/** Lessons 21, 23, 37 and 38: told at the chosen hours, once, together, and never lost. */

const create = vi.fn(async () => 'due');
const colour = vi.fn(async () => {});

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  create.mockReset().mockResolvedValue('due');
  colour.mockClear();
  Object.assign(fakeBrowser.notifications, { create });
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: colour, setBadgeText: async () => {} });
  await saveSettings({ zone: 'Europe/Berlin', notifications: true, digestAt: [9 * 60, 14 * 60] });
  const quotes = ['Anna', 'Ben', 'Carla', 'Dora'].map((name, n) =>
    quoteMail(name, `${name}@acme.example`.toLowerCase(), (4 - n) * 100, {
      at: '2026-11-16T09:00:00.000Z',
      names: { [`${name}@acme.example`.toLowerCase()]: name },
    }),
  );
  const spoken = touch('p', 'eve@acme.example', { at: '2026-11-16T09:00:00.000Z', nextOn: '2027-11-01' });
  const owed = [rule('p', 'eve@acme.example', 'prospect'), spoken, promise('p', 'eve@acme.example', '2026-11-18')];
  await record(book, [...quotes, ...owed], context);
  // She chose her hours on the Friday before.
  await tellDigest('2026-11-20T17:30:00.000Z');
});

/** A moment in Berlin, of the Monday unless said otherwise. */
const monday = (time: string, day = '2026-11-23') => new Date(`${day}T${time}:00+01:00`).toISOString();
const told = async (...moments: string[]) => {
  for (const moment of moments) await tellDigest(moment);
  return create.mock.calls.length;
};

describe('the digest', () => {
  it('names how many are due and the first three', async () => {
    await tellDigest(monday('09:00'));
    const title = '5 follow-ups are due';
    expect(create).toHaveBeenCalledWith(
      'due',
      expect.objectContaining({ title, message: 'eve@acme.example, Anna, Ben and 2 more' }),
    );
  });

  it('comes once an hour slot, whatever wakes the worker in between', async () => {
    expect(await told(monday('08:59'))).toBe(0);
    expect(await told(monday('09:00'), monday('09:01'), monday('11:30'), monday('13:59'))).toBe(1);
    expect(await told(monday('14:00'), monday('14:00'))).toBe(2);
  });

  it('makes one of a week in which the browser was closed, and of a sleep over three due times', async () => {
    expect(await told(monday('10:20', '2026-11-30'))).toBe(1);
    expect(await told(monday('10:21', '2026-11-30'))).toBe(1);
  });

  it('waits for the next hour when the day is over, and tells of everything then', async () => {
    expect(await told(monday('21:00'))).toBe(0);
    expect(await told(monday('09:00', '2026-11-24'))).toBe(1);
  });

  it('is quiet on days off, and on holidays of her own', async () => {
    expect(await told(monday('09:00', '2026-11-22'))).toBe(0);
    await saveSettings({ daysOff: [{ from: '2026-11-23', to: '2026-11-23', what: '', vacation: false }] });
    expect(await told(monday('09:00'))).toBe(0);
  });

  it('does not fire twice when the clock is set back a day, nor fall silent after a year ahead', async () => {
    expect(await told(monday('09:00'), monday('09:00', '2026-11-24'))).toBe(2);
    expect(await told(monday('09:30', '2026-11-23'), monday('09:30', '2026-11-24'))).toBe(2);
    expect(await told(monday('09:30', '2027-11-24'))).toBe(3);
    expect(await told(monday('14:00', '2026-11-24'))).toBe(4);
  });

  it('is told again when the browser could not show it', async () => {
    create.mockRejectedValueOnce(new Error('no room'));
    await expect(tellDigest(monday('09:00'))).rejects.toThrow('no room');
    expect(await told(monday('09:05'))).toBe(2);
    expect(await told(monday('09:06'))).toBe(2);
  });

  it('is off by default, and an hour that had passed when she switched it on is not made up for', async () => {
    await saveSettings({ notifications: false });
    expect(await told(monday('09:00'))).toBe(0);
    await saveSettings({ notifications: true });
    expect(await told(monday('11:00'), monday('11:01'))).toBe(0);
    expect(await told(monday('14:00'))).toBe(1);
  });

  it('says nothing when nothing is due, also later in that hour', async () => {
    await book.prospects.clear();
    await book.totals.clear();
    expect(await told(monday('09:00'))).toBe(0);
    await record(book, [rule('n', 'new@acme.example', 'prospect', '2026-11-23T06:00:00.000Z')], context);
    expect(await told(monday('10:30'))).toBe(0);
  });
});

describe('the alarm and the badge', () => {
  it('rings at the next chosen hour of a working day', async () => {
    const settings = await loadSettings();
    const { workingTime } = policyOf(settings);
    const next = (now: string) => nextSlot(now, settings, workingTime);
    expect(next(monday('08:00'))).toBe(monday('09:00'));
    expect(next(monday('09:00'))).toBe(monday('14:00'));
    expect(next(monday('14:00', '2026-11-27'))).toBe(monday('09:00', '2026-11-30'));
    expect(nextSlot(monday('08:00'), { ...settings, notifications: false }, workingTime)).toBeNull();
  });

  it('has another colour once something has been due for two working days', async () => {
    await tend('2026-11-18T10:00:00.000Z');
    await tend('2026-11-20T10:00:00.000Z');
    const [calm, late] = colour.mock.calls as unknown as [[{ color: string }], [{ color: string }]];
    expect(calm[0].color).not.toBe(late[0].color);
  });
});
