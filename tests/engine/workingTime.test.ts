import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import {
  addWorkingDays,
  addWorkingMinutes,
  startOfWork,
  workingDaysAfter,
  workingMinutes,
} from '../../lib/engine/workingTime.ts';
import { addMonths, calendarDays, dayOf, startOfDay } from '../../lib/engine/zone.ts';
import { OFFICE, ZONES } from './events.ts';

const BERLIN: WorkingTime = { ...OFFICE, zone: 'Europe/Berlin' };
const ROUND_THE_CLOCK = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 * 60 };
const NEW_YEAR = ['2024-12-25', '2024-12-26', '2025-01-01'];

describe('working minutes', () => {
  it('E10: count 09-17 Monday to Friday', () => {
    expect(workingMinutes('2026-05-16T21:00:00Z', '2026-05-18T09:59:00Z', OFFICE)).toBe(59);
    expect(workingMinutes('2026-05-16T21:00:00Z', '2026-05-18T10:01:00Z', OFFICE)).toBe(61);
    expect(workingMinutes('2026-05-15T16:30:00Z', '2026-05-18T09:20:00Z', OFFICE)).toBe(50);
  });

  it('lesson 4: a day off does not count', () => {
    const off = { ...OFFICE, holidays: ['2026-05-14'] };
    expect(workingMinutes('2026-05-13T16:00:00Z', '2026-05-15T10:00:00Z', off)).toBe(120);
  });

  it('are never negative, also when a clock was set back', () => {
    expect(workingMinutes('2026-05-15T12:00:00Z', '2026-05-15T11:00:00Z', OFFICE)).toBe(0);
    expect(workingMinutes('not a time', '2026-05-15T11:00:00Z', OFFICE)).toBe(0);
  });

  it('agree with counting minute by minute, across clock changes and half-hour zones', () => {
    const hours = fc.constantFrom({ from: 540, to: 1020 }, { from: 0, to: 1440 }, { from: 390, to: 1215 });
    const days = fc.constantFrom([1, 2, 3, 4, 5], [0, 1, 2, 3, 4], ROUND_THE_CLOCK.days);
    // Berlin changed on 27 Oct 2024 and 30 Mar 2025, Cairo on 31 Oct 2024 and 25 Apr 2025, Apia skipped 30 Dec 2011.
    const start = fc
      .constantFrom('2024-10-25', '2024-10-30', '2024-12-20', '2025-03-28', '2025-04-23', '2011-12-28', '2018-11-02')
      .chain((day) => fc.integer({ min: 0, max: 2 * 1440 }).map((n) => Date.parse(day) + n * 60_000));
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), hours, days, start, fc.nat(7 * 1440), (zone, span, week, from, length) => {
        const time = { zone, days: week, ...span, holidays: NEW_YEAR };
        const [a, b] = [new Date(from).toISOString(), new Date(from + length * 60_000).toISOString()];
        expect(workingMinutes(a, b, time)).toBe(minuteByMinute(from, length, time));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('add up to what was added', () => {
    const instant = fc
      .integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) })
      .map((ms) => Math.floor(ms / 60_000) * 60_000);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instant, fc.integer({ min: 1, max: 3000 }), (zone, ms, minutes) => {
        const time = { ...OFFICE, zone, holidays: NEW_YEAR };
        const from = new Date(ms).toISOString();
        expect(workingMinutes(from, addWorkingMinutes(from, minutes, time).at, time)).toBe(minutes);
      }),
    );
  });

  it('are quick over twenty years and end at the edges of time', () => {
    const begun = performance.now();
    const week = workingMinutes('2006-01-02T00:00:00Z', '2006-01-09T00:00:00Z', BERLIN);
    expect(week).toBe(2400);
    expect(workingMinutes('2006-01-02T00:00:00Z', '2026-01-05T00:00:00Z', BERLIN)).toBe(1044 * 2400);
    expect(workingMinutes('0000-01-01T00:00:00Z', '+275760-09-13T00:00:00Z', BERLIN)).toBeGreaterThan(0);
    expect(workingMinutes('-271821-04-20T00:00:00Z', '2026-05-15T09:00:00Z', BERLIN)).toBeGreaterThan(0);
    expect(addWorkingMinutes('+275760-09-13T00:00:00Z', 60, BERLIN).at).toMatch(/^9999-/);
    expect(addWorkingDays('9999-12-31', 1e9, BERLIN).day).toMatch(/^9999-/);
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  it('give a plan dates where nobody ever works', () => {
    expect(addWorkingMinutes('2026-05-16T21:00:00Z', 60, { ...OFFICE, days: [] }).at).toBe('2026-05-16T22:00:00.000Z');
    expect(addWorkingMinutes('2026-05-16T21:00:00Z', 60, { ...OFFICE, from: 900, to: 900 }).at).toBe(
      '2026-05-16T22:00:00.000Z',
    );
  });
});

describe('adding', () => {
  it('starts at the next opening and names the days passed over', () => {
    const off = { ...OFFICE, holidays: ['2026-05-18'] };
    const skipped = ['2026-05-16', '2026-05-17', '2026-05-18'];
    expect(addWorkingMinutes('2026-05-16T21:00:00Z', 60, off)).toEqual({ at: '2026-05-19T10:00:00.000Z', skipped });
    expect(addWorkingMinutes('2026-05-15T16:00:00Z', 60, off)).toEqual({ at: '2026-05-15T17:00:00.000Z', skipped: [] });
  });

  it('counts working days, not the Thanksgiving it lands on', () => {
    expect(addWorkingDays('2025-11-20', 5, OFFICE).day).toBe('2025-11-27');
    expect(addWorkingDays('2025-11-20', 25, OFFICE).day).toBe('2025-12-25');
    const off = { ...OFFICE, holidays: ['2025-11-27'] };
    expect(addWorkingDays('2025-11-20', 5, off)).toEqual({
      day: '2025-11-28',
      skipped: ['2025-11-22', '2025-11-23', '2025-11-27'],
    });
  });

  it('counts from a weekend, to nowhere, and back', () => {
    expect(addWorkingDays('2026-05-16', 1, OFFICE).day).toBe('2026-05-18');
    expect(addWorkingDays('2026-05-16', 0, OFFICE)).toEqual({
      day: '2026-05-18',
      skipped: ['2026-05-16', '2026-05-17'],
    });
    expect(addWorkingDays('2026-05-15', 0, OFFICE)).toEqual({ day: '2026-05-15', skipped: [] });
    expect(addWorkingDays('2026-01-31', -3, OFFICE).day).toBe('2026-01-28');
    expect(addWorkingDays('2026-05-18', -1, OFFICE)).toEqual({
      day: '2026-05-15',
      skipped: ['2026-05-16', '2026-05-17'],
    });
  });

  it('begins a day when work begins there', () => {
    expect(startOfWork('2026-05-18', BERLIN)).toBe('2026-05-18T07:00:00.000Z');
    expect(startOfWork('2026-05-18', { ...OFFICE, zone: 'Asia/Kolkata' })).toBe('2026-05-18T03:30:00.000Z');
    expect(workingDaysAfter('2026-03-27T22:30:00Z', 1, BERLIN).at).toBe('2026-03-30T07:00:00.000Z');
  });
});

describe('days in a zone', () => {
  it('are told by the clock there', () => {
    expect(dayOf('2026-05-14T23:30:00Z', 'Europe/Berlin')).toBe('2026-05-15');
    expect(dayOf('2026-05-14T02:00:00Z', 'America/Sao_Paulo')).toBe('2026-05-13');
    expect(dayOf('2011-12-30T09:59:00Z', 'Pacific/Apia')).toBe('2011-12-29');
    expect(dayOf('2011-12-30T10:01:00Z', 'Pacific/Apia')).toBe('2011-12-31');
  });

  it('are counted by midnights, across a clock change', () => {
    expect(calendarDays('2026-03-28T11:00:00Z', '2026-03-30T09:00:00Z', 'Europe/Berlin')).toBe(2);
    expect(calendarDays('2026-05-14T21:59:00Z', '2026-05-14T22:01:00Z', 'Europe/Berlin')).toBe(1);
  });

  it('begin at midnight, or where clocks jump over it', () => {
    expect(startOfDay('2026-05-15', 'Europe/Berlin')).toBe('2026-05-14T22:00:00.000Z');
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    expect(startOfDay('2026-04-24', 'Africa/Cairo')).toBe('2026-04-23T22:00:00.000Z');
  });

  it('D7, D11: months count from the anchor', () => {
    expect([6, 12, 18].map((n) => addMonths('2025-08-31', n))).toEqual(['2026-02-28', '2026-08-31', '2027-02-28']);
    expect([30, 36, 42, 48, 54].map((n) => addMonths('2024-08-31', n))).toEqual([
      '2027-02-28',
      '2027-08-31',
      '2028-02-29',
      '2028-08-31',
      '2029-02-28',
    ]);
  });
});

/** The slow and simple way: what does the clock on the wall say at every single minute? */
function minuteByMinute(from: number, minutes: number, time: WorkingTime): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: time.zone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  let worked = 0;
  for (let n = 0; n < minutes; n++) {
    const shown = Object.fromEntries(clock.formatToParts(from + n * 60_000).map(({ type, value }) => [type, value]));
    const minute = Number(shown['hour']) * 60 + Number(shown['minute']);
    const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(shown['weekday'] ?? '');
    const off = time.holidays.includes(`${shown['year']}-${shown['month']}-${shown['day']}`);
    if (time.days.includes(weekday) && !off && minute >= time.from && minute < time.to) worked++;
  }
  return worked;
}
