import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as engine from '../../lib/engine/workingTime.ts';
import { addMonths, dayOf, startOfDay } from '../../lib/engine/zone.ts';
import { OFFICE } from './events.ts';
import * as model from './oracle/calendar.ts';
import { vectors, type Vector } from './oracle/vectors.ts';

/**
 * The follow-up rules told twice: `oracle/` holds a slow model written from the requirements alone, before its author
 * had read the engine. Here dates and formulas; `oracleHistories.test.ts` compares whole histories.
 */

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Africa/Cairo',
  'America/St_Johns',
];
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261123);
const RUNS = { numRuns: 250, seed: SEED };

describe('every number of the requirements', { timeout: 60_000 }, () => {
  it.each(vectors(ZONES).map((vector) => [vector.row, vector] as const))(
    '%s',
    (_, { text, model: told, engine: said }) => {
      expect(told).toEqual(text);
      expect(said).toEqual(text);
    },
  );

  it.each(ZONES)('is the same where the process runs in %s', (zone) => {
    const file = fileURLToPath(new URL('oracle/vectors.ts', import.meta.url));
    const { stdout, stderr } = spawnSync(process.execPath, [file, ...ZONES], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout) as Vector[]).toEqual(JSON.parse(JSON.stringify(vectors(ZONES))));
  });
});

/** Clock changes of all zones above: their days, days around them, a leap day, month ends, the day that Samoa left out. */
const DAYS = [
  '2026-03-28',
  '2026-10-23',
  '2025-04-23',
  '2025-10-29',
  '2018-11-02',
  '2018-02-16',
  '2026-03-06',
  '2026-10-30',
  '2024-02-28',
  '2023-12-29',
  '2026-01-30',
  '2011-12-28',
  '2012-03-30',
  '2026-08-31',
];
const anyInstant = fc
  .tuple(fc.constantFrom(...DAYS), fc.nat(6 * 24 * 60))
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * model.MINUTE).toISOString());
const weeks: number[][] = [[1, 2, 3, 4, 5], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5, 6], [2]];
const spans = [
  { from: 540, to: 1020 },
  { from: 0, to: 1440 },
  { from: 390, to: 1215 },
];
const anyHours = fc
  .tuple(
    fc.constantFrom(...ZONES),
    fc.constantFrom(...weeks),
    fc.constantFrom(...spans),
    fc.subarray(['2026-03-30', '2026-10-26', '2024-02-29', '2026-09-01', '2012-01-02']),
  )
  .map(([zone, days, span, holidays]) => ({ ...OFFICE, zone, days, ...span, holidays }));

describe(`working time, seed ${SEED}`, { timeout: 60_000 }, () => {
  it('E10: counts the minutes that a walker counts', () => {
    fc.assert(
      fc.property(anyInstant, fc.nat(12_000), anyHours, (from, minutes, hours) => {
        const to = new Date(Date.parse(from) + minutes * model.MINUTE).toISOString();
        expect(engine.workingMinutes(from, to, hours)).toBe(model.workingMinutes(from, to, hours));
      }),
      RUNS,
    );
  });

  it('comes to the instant that a walker comes to', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 1500 }), anyHours, (from, minutes, hours) => {
        expect(engine.addWorkingMinutes(from, minutes, hours).at).toBe(model.afterWorkingMinutes(from, minutes, hours));
      }),
      RUNS,
    );
  });

  it('counts days, openings and months as a walker does', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -40, max: 40 }), anyHours, (from, n, hours) => {
        const day = model.dayOf(from, hours.zone);
        expect(dayOf(from, hours.zone)).toBe(day);
        expect(engine.addWorkingDays(day, n, hours).day).toBe(model.businessDay(day, n, hours));
        expect(addMonths(day, n)).toBe(model.monthsFrom(day, n));
        // Samoa went to bed on the 29th and woke on the 31st: that day has no hour at which anything opens.
        if (day === '2011-12-30' && hours.zone === 'Pacific/Apia') return;
        expect(engine.startOfWork(day, hours)).toBe(model.opening(day, hours));
        expect(startOfDay(day, hours.zone)).toBe(model.instantOf(day, 0, hours.zone));
      }),
      RUNS,
    );
  });

  it('lesson 5: names the days off that a date was moved over', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 12 }), anyHours, (from, n, hours) => {
        const day = model.dayOf(from, hours.zone);
        const { day: to, skipped } = engine.addWorkingDays(day, n, hours);
        expect(skipped).toEqual(model.daysOff(day, to, hours));
      }),
      RUNS,
    );
  });
});
