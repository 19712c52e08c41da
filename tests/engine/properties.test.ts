import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../lib/engine/kpis.ts';
import { nudgesOf } from '../../lib/engine/nudges/index.ts';
import { isMissedAt, isUncontacted } from '../../lib/engine/outcome.ts';
import { project } from '../../lib/engine/project.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import { contribution, difference } from '../../lib/engine/totals.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, anyEvent, anyLog, BEN, contextWith, event, OFFICE, ZONES } from './events.ts';

const RUNS = { numRuns: 120 };
const NOW = '2026-05-20T10:00:00.000Z';
const anyContext = fc
  .tuple(fc.constantFrom('UTC', ...ZONES), fc.constantFrom('candidate' as const, 'prospect' as const))
  .map(([zone, strangers]) => contextWith({ strangers, workingTime: { ...OFFICE, zone, holidays: ['2026-05-01'] } }));

/** The log in another order, parts of it twice. */
const twoOrders = anyLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
);

describe('the fold', { timeout: 60_000 }, () => {
  it('gives the same record for any order and repetition', () => {
    fc.assert(
      fc.property(twoOrders, anyContext, ([log, other], context) => {
        for (const key of [ANNA, BEN]) expect(project(other, key, context)).toEqual(project(log, key, context));
        expect(projectAll(other, context)).toEqual(projectAll(log, context));
      }),
      RUNS,
    );
  });

  it('forgets a retracted event as if it had never been seen', () => {
    fc.assert(
      fc.property(anyLog, anyEvent, anyContext, (log, seen, context) => {
        const target = { ...seen, id: 'target', ...(seen.kind === 'mail' ? { ids: ['target'] } : {}) } as ContactEvent;
        const gone = event('retract', '2026-05-19T09:00', { id: 'gone', of: 'target' });
        expect(project([gone, ...log, target], ANNA, context)).toEqual(project(log, ANNA, context));
        const back = event('retract', '2026-05-19T10:00', { id: 'back', of: 'gone' });
        expect(project([back, gone, ...log, target], ANNA, context)).toEqual(project([target, ...log], ANNA, context));
      }),
      RUNS,
    );
  });

  it('A4: never has anybody both missed and lost', () => {
    fc.assert(
      fc.property(anyLog, anyContext, (log, context) => {
        for (const { prospect } of projectAll(log, context)) {
          expect(isMissedAt(prospect, NOW) && prospect.lost).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('plans the due touch first, and the others behind it in order', () => {
    fc.assert(
      fc.property(anyLog, anyContext, (log, context) => {
        for (const { prospect, plan } of projectAll(log, context)) {
          const times = plan.map(({ at }) => at);
          expect(times[0] ?? null).toBe(prospect.dueAt);
          expect(times).toEqual(times.toSorted());
        }
      }),
      RUNS,
    );
  });

  it('E11, D13: asks nothing of a do-not-contact, and never forgets somebody lost', () => {
    fc.assert(
      fc.property(anyLog, anyContext, (log, context) => {
        for (const { prospect } of projectAll(log, context)) {
          const { doNotContact, dormant, standing, lost, dueAt } = prospect;
          if (doNotContact) expect(dueAt).toBeNull();
          else if (lost && !dormant && standing === 'prospect') expect(dueAt).not.toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('A16: keeps the sums of the totals and the numbers in step with the records', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyContext, (log, more, context) => {
        const records = projectAll(log, context).map(({ prospect }) => prospect);
        const later = projectAll([...log, ...more], context).map(({ prospect }) => prospect);
        const [before, after] = [sumOf(records.map(contribution)), sumOf(later.map(contribution))];
        expect(sumOf([before, difference(before, after)])).toEqual(after);
        expect(before['uncontacted'] ?? 0).toBe(records.filter(isUncontacted).length);
        expect(Object.values(before).every(Number.isSafeInteger)).toBe(true);
      }),
      RUNS,
    );
  });

  it('never makes a number out of nothing', () => {
    fc.assert(
      fc.property(anyLog, anyContext, (log, context) => {
        const records = projectAll(log, context).map(({ prospect }) => prospect);
        for (const { value } of Object.values(kpisOf(records, NOW, context.policy))) expect(value).not.toBeNaN();
        const nudges = nudgesOf(records, NOW, context.policy);
        expect(new Set(nudges.map(({ key }) => key)).size).toBe(nudges.length);
        expect(nudges.map(({ rank }) => rank)).toEqual(nudges.map((_, i) => i + 1));
      }),
      RUNS,
    );
  });
});

function sumOf(rows: Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const row of rows) for (const [name, n] of Object.entries(row)) sum[name] = (sum[name] ?? 0) + n;
  return Object.fromEntries(Object.entries(sum).filter(([, n]) => n !== 0));
}
