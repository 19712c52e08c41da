import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpisOf, type KpiId } from '../../lib/engine/kpis.ts';
import { asOf } from '../../lib/engine/kpis/asOf.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, anyLog, BEN, contextWith, event, type Fields } from './events.ts';
import { folded } from './people.ts';

const RUNS = { numRuns: 200 };
const LATER = '2027-01-01T00:00:00.000Z';

/** Plain histories: nothing is taken back, and nobody thinks again. */
const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 40 * 24 * 60 }), { minLength: 1, maxLength: 14 });
const plainLog = minutes.chain((moments) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('in', 'out', 'touch', 'touch', 'quote', 'decision'),
        person: fc.constantFrom(ANNA, BEN),
        outcome: fc.constantFrom('won', 'lost', 'disqualified'),
        amount: fc.constantFrom(100, 250),
        currency: fc.constantFrom('EUR', 'USD'),
      }),
      { minLength: moments.length, maxLength: moments.length },
    )
    .map((happened) => logOf(moments, happened)),
);

interface Happened {
  kind: string;
  person: string;
  outcome: string;
  amount: number;
  currency: string;
}

function logOf(moments: number[], happened: Happened[]): ContactEvent[] {
  const decided = new Set<string>();
  const sorted = moments.toSorted((a, b) => a - b);
  return sorted.flatMap((minute, n) => {
    const { kind, person, outcome, amount, currency } = happened[n]!;
    if (kind === 'decision' && decided.has(person)) return [];
    if (kind === 'decision') decided.add(person);
    const at = new Date(Date.UTC(2026, 3, 1) + minute * 60_000).toISOString().slice(0, 16);
    const fields: Record<string, Fields> = {
      in: { direction: 'in' },
      out: { direction: 'out' },
      touch: {},
      quote: { quoteId: `Q${n}`, amount, currency },
      decision: { outcome },
    };
    const name = kind === 'in' || kind === 'out' ? 'mail' : (kind as 'touch' | 'quote' | 'decision');
    return [event(name, at, { ...fields[kind], people: [person], id: `${n}` })];
  });
}

describe('figures as of a moment', { timeout: 60_000 }, () => {
  it('A11: leave a record as it is when nothing came later', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const prospect of folded(log)) expect(asOf(prospect, LATER, DEFAULT_POLICY)).toEqual(prospect);
      }),
      RUNS,
    );
  });

  it('A11: say of a past moment what they said then', () => {
    const rows: KpiId[] = ['A1', 'A2', 'A3', 'A7', 'A11', 'A16', 'C2', 'C3', 'C4', 'C5', 'C6', 'C8', 'C9'];
    const more: KpiId[] = ['D13', 'E2', 'E8', 'E10', 'E11', 'E17'];
    fc.assert(
      fc.property(plainLog, fc.integer({ min: 0, max: 40 * 24 * 60 }), (log, minute) => {
        const at = new Date(Date.UTC(2026, 3, 1) + minute * 60_000).toISOString();
        const period = { from: '2026-01-01T00:00:00Z', to: at };
        const said = (events: ContactEvent[]) => {
          const kpis = kpisOf(folded(events), LATER, DEFAULT_POLICY, period);
          return [...rows, ...more].map((row) => [row, row === 'D13' ? kpis.D13.n : kpis[row]]);
        };
        expect(said(log)).toEqual(said(log.filter((one) => Date.parse(one.at!) <= Date.parse(at))));
      }),
      RUNS,
    );
  });

  it('A4, C9, C11, E3: agree with one another, and never make a number out of nothing', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom('candidate' as const, 'prospect' as const), (log, strangers) => {
        const records = projectAll(log, contextWith({ strangers })).map(({ prospect }) => prospect);
        const kpis = kpisOf(records, LATER, DEFAULT_POLICY);
        expect(kpis.A4.value).toBe(0);
        expect(kpis.C9.histogram[0]).toBe(kpis.A2.value);
        expect(kpis.E3.kept + kpis.E3.discarded + kpis.E3.open).toBe(kpis.E3.n);
        expect(kpis.A11.value).toBeLessThanOrEqual(kpis.A11.n);
        expect(JSON.stringify(kpis)).toBe(
          JSON.stringify(kpis, (_, value: unknown) => (value === Infinity ? 'x' : value)),
        );
        for (const { value, n } of Object.values(kpis)) {
          expect(value).not.toBeNaN();
          expect(n).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });
});
