import { everyMonths } from '../../../lib/engine/cadence.ts';
import { closingRate } from '../../../lib/engine/kpis.ts';
import { DEFAULT_POLICY } from '../../../lib/engine/policy.ts';
import { addMonths } from '../../../lib/engine/zone.ts';
import * as engine from '../../../lib/engine/workingTime.ts';
import * as model from './calendar.ts';
import * as formulas from './formulas.ts';
import type { Vector } from './vectors.ts';

const OFFICE = DEFAULT_POLICY.workingTime;
const officeLess = (holidays: string[]) => ({ ...OFFICE, holidays });

/** Traps of date-fns, and D11. */
export function traps(): Vector[] {
  const days = (from: string, n: number, holidays: string[], text: string) => ({
    row: `trap: ${n} bd from ${from}`,
    text,
    model: model.businessDay(from, n, officeLess(holidays)),
    engine: engine.addWorkingDays(from, n, officeLess(holidays)).day,
  });
  const between = (from: string, to: string, text: number) => ({
    row: `trap: from ${from} to ${to}`,
    text,
    model: formulas.businessDaysBetween(from, to, OFFICE),
    engine: engine.workingDaysBetween(`${from}T10:00:00Z`, `${to}T10:00:00Z`, OFFICE),
  });
  const months = [18, 24, 30].map((n) => [n, addMonths('2024-08-31', n)] as const);
  return [
    days('2025-11-20', 5, [], '2025-11-27'),
    days('2025-11-20', 5, ['2025-11-27'], '2025-11-28'),
    days('2025-11-20', 25, [], '2025-12-25'),
    days('2025-11-20', 25, ['2025-11-27', '2025-12-25'], '2025-12-29'),
    between('2026-05-15', '2026-05-18', 1),
    between('2026-05-16', '2026-05-18', 1),
    between('2026-05-15', '2026-05-17', 0),
    {
      row: 'trap: months from the anchor',
      text: ['2026-02-28', '2026-08-31', '2027-02-28'],
      model: months.map(([n]) => model.monthsFrom('2024-08-31', n)),
      engine: months.map(([, day]) => day),
    },
    {
      row: 'D11',
      text: ['2026-02-28', '2026-08-31'].map((day) => formulas.moved(day, OFFICE)),
      model: [1, 2].map((n) => formulas.moved(formulas.sixMonthly('2025-08-31', n), OFFICE)),
      engine: everyMonths('2025-08-31', 6, 2, DEFAULT_POLICY).map((when) => when.at.slice(0, 10)),
    },
  ];
}

/** C5's table, and C4. */
export function rates(): Vector[] {
  const table = [
    [0, 0, 0.3],
    [1, 10, 0.2],
    [9, 30, 0.3],
    [40, 100, 0.3909],
    [0, 20, 0.1],
  ] as const;
  const decided = (won: number, n: number) =>
    Array.from({ length: n }, (_, i) => ({ state: i < won ? ('won' as const) : ('lost' as const) }));
  const round = (rate: number | null) => Math.round((rate ?? NaN) * 10_000) / 10_000;
  const rows = table.map(([won, n, text]) => ({
    row: `C5 ${won}/${n}`,
    text,
    model: round(formulas.closingRate(won, n)),
    engine: round(closingRate(decided(won, n), DEFAULT_POLICY).value),
  }));
  const c4 = {
    row: 'C4',
    text: 600_000,
    model: formulas.expected(2_000_000, formulas.closingRate(0, 0)),
    engine: 2_000_000 * (closingRate([], DEFAULT_POLICY).value ?? NaN),
  };
  return [...rows, c4];
}
