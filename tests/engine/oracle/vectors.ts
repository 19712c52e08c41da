import { leaseCalls, planSteps } from '../../../lib/engine/cadence.ts';
import { DEFAULT_POLICY, type Policy } from '../../../lib/engine/policy.ts';
import { dayOf } from '../../../lib/engine/zone.ts';
import * as engine from '../../../lib/engine/workingTime.ts';
import * as model from './calendar.ts';
import * as formulas from './formulas.ts';
import { leaseVectors } from './leaseVectors.ts';
import { rates, traps } from './plainVectors.ts';

/** Every number that requirements.md writes down: what it says, what the model says, what the engine says. */
export interface Vector {
  row: string;
  text: unknown;
  model: unknown;
  engine: unknown;
}

const OFFICE = DEFAULT_POLICY.workingTime;
const hoursIn = (zone: string, holidays: string[] = []) => ({ ...OFFICE, zone, holidays });
const policyIn = (zone: string, holidays: string[] = []): Policy => ({
  ...DEFAULT_POLICY,
  workingTime: hoursIn(zone, holidays),
});

/** A wall clock of a zone as an instant. */
const at = (day: string, hour: number, minute: number, zone: string) => model.instantOf(day, hour * 60 + minute, zone);

/** E10: Sat 21:00 to Mon 09:59, 10:00 and 10:01; Fri 16:30 to Mon 09:20. */
function speedToLead(zone: string): Vector[] {
  const [sat, fri] = [at('2026-05-16', 21, 0, zone), at('2026-05-15', 16, 30, zone)];
  const monday = (hour: number, minute: number) => at('2026-05-18', hour, minute, zone);
  const said: [string, string, number][] = [
    [sat, monday(9, 59), 59],
    [sat, monday(10, 0), 60],
    [sat, monday(10, 1), 61],
    [fri, monday(9, 20), 50],
  ];
  return said.map(([from, to, text]) => ({
    row: `E10 ${zone}`,
    text,
    model: model.workingMinutes(from, to, hoursIn(zone)),
    engine: engine.workingMinutes(from, to, hoursIn(zone)),
  }));
}

/** A cadence of the defaults as the engine plans it, on days; `after` leaves the first of them out. */
function planned(id: 'quoteSent' | 'cold', sent: string, policy: Policy, done: number): string[] {
  const anchors = { start: sent, done, lastTouch: done ? sent : null, unanswered: null, expiry: null, notBefore: null };
  return planSteps(policy.cadences[id], anchors, policy).map((step) => dayOf(step.at, policy.workingTime.zone));
}

const CHRISTMAS = ['2025-12-25', '2025-12-26', '2026-01-01'];
const NEW_YEAR = ['2025-12-24', '2025-12-29', '2026-01-05', '2026-01-12', '2026-01-26'];
const NEW_YEAR_LESS_HOLIDAYS = ['2025-12-24', '2025-12-31', '2026-01-08', '2026-01-15', '2026-01-29'];

function cadenceDates(zone: string): Vector[] {
  const sent = at('2025-12-22', 10, 0, zone);
  const quote = (text: string[], holidays: string[]) => ({
    row: `Quote sent ${zone} ${holidays.length}`,
    text,
    model: formulas.quoteDays('2025-12-22', hoursIn(zone, holidays)),
    engine: planned('quoteSent', sent, policyIn(zone, holidays), 0),
  });
  const monday = '2026-05-18';
  const cold = {
    row: `Cold outbound: 19 bd ${zone}`,
    text: ['2026-05-21', '2026-05-27', '2026-06-03', '2026-06-12'],
    model: formulas.coldDays(monday, hoursIn(zone)),
    engine: planned('cold', at(monday, 10, 0, zone), policyIn(zone), 1),
  };
  const total = {
    row: 'Cold total',
    text: 19,
    model: formulas.COLD_DAYS.reduce((a, b) => a + b),
    engine: totalOf('cold'),
  };
  return [quote(NEW_YEAR, []), quote(NEW_YEAR_LESS_HOLIDAYS, CHRISTMAS), cold, total];
}

const totalOf = (id: 'cold') => DEFAULT_POLICY.cadences[id].steps.reduce((sum, { days }) => sum + (days ?? 0), 0);

export function vectors(zones: string[]): Vector[] {
  return [
    ...zones.flatMap((zone) => [...speedToLead(zone), ...cadenceDates(zone)]),
    ...leaseVectors(leaseCalls),
    ...traps(),
    ...rates(),
  ];
}

// As a program: prints them, for the tests that run under other zones of the process.
if (import.meta.main) process.stdout.write(JSON.stringify(vectors(process.argv.slice(2))));
