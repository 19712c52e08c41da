import type { leaseCalls } from '../../../lib/engine/cadence.ts';
import { DEFAULT_POLICY } from '../../../lib/engine/policy.ts';
import { leaseDays, leaseMonths, moved } from './formulas.ts';

/** D6 to D8: months and dates of all terms that requirements.md lists. */

const MONTHS: Record<number, number[]> = {
  6: [],
  11: [],
  12: [6],
  18: [12],
  24: [12, 18],
  36: [18, 24, 30],
  39: [21, 27, 33],
  42: [24, 30, 36],
  48: [24, 30, 36, 42],
  60: [30, 36, 42, 48, 54],
  63: [33, 39, 45, 51, 57],
};
const EVERY = { everyMonths: 6, channel: 'call' } as const;
const office = DEFAULT_POLICY.workingTime;

export function leaseVectors(calls: typeof leaseCalls) {
  const of = (signedOn: string, term: number) => calls(EVERY, signedOn, term, DEFAULT_POLICY);
  const months = Object.entries(MONTHS).map(([term, text]) => ({
    row: `D8 ${term}`,
    text,
    model: leaseMonths(Number(term)),
    engine: of('2024-08-31', Number(term)).map(({ month }) => month),
  }));
  const days = (row: string, signedOn: string, term: number, text: string[]) => ({
    row,
    text,
    model: leaseDays(term, signedOn),
    engine: of(signedOn, term).map(({ day }) => day),
  });
  const d6 = ['2014-07-10', '2015-01-10', '2015-07-10'];
  const d7 = ['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31', '2029-02-28'];
  const onWorkingDays = {
    row: 'D6: a weekend moves to the next working day',
    text: ['2014-07-10', '2015-01-12', '2015-07-10'],
    model: d6.map((day) => moved(day, office)),
    engine: of('2013-01-10', 36).map(({ at }) => at.slice(0, 10)),
  };
  return [...months, days('D6', '2013-01-10', 36, d6), days('D7', '2024-08-31', 60, d7), onWorkingDays];
}
