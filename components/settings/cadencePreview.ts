import { leaseCalls, planSteps, repeatsOf, type When } from '../../lib/engine/cadence.ts';
import type { Policy } from '../../lib/engine/policy.ts';
import { startOfWork } from '../../lib/engine/workingTime.ts';
import { dayOf, numberOfDay } from '../../lib/engine/zone.ts';
import type { Cadence, Repeat } from '../../lib/model/cadence.ts';
import type { Channel } from '../../lib/model/event.ts';

/** What the rep tries a cadence out with. */
export interface Trial {
  start: string;
  /** Last day of a quote's validity, where the cadence heeds one. */
  expiry: string | null;
  /** The day that something was promised for, in the cadence of promises. */
  due: string | null;
  /** The day they named, where the cadence heeds one. */
  namedDay: string | null;
  termMonths: number;
}

export interface PlannedDay {
  day: string;
  at: string;
  channel: Channel;
  what: { kind: 'step'; n: number; closing: boolean } | { kind: 'lease'; month: number } | { kind: 'repeat' };
  /** Days passed over although they are days of the working week, told once. */
  skipped: string[];
}

/** Of what repeats without end, so many are shown. */
const TIMES = 2;

/** The dates that a cadence gives from a day on, by the rules that plan real prospects. */
export function previewOf(cadence: Cadence, trial: Trial, now: string, policy: Policy): PlannedDay[] {
  const time = policy.workingTime;
  const start = trial.start === dayOf(now, time.zone) ? now : startOfWork(trial.start, time);
  const chase = cadence.lease ? callsOf(cadence.lease, trial, policy) : stepsOf(cadence, trial, start, policy);
  const last = chase.at(-1);
  const anchor = last ? dayOf(last.at, time.zone) : trial.start;
  const repeats = cadence.repeat ? againOf(cadence.repeat, trial.due ?? last?.from ?? anchor, policy) : [];
  return toldOnce([...chase, ...repeats], policy);
}

type Planned = Omit<PlannedDay, 'day' | 'skipped'> & When & { from?: string };

function stepsOf(cadence: Cadence, trial: Trial, start: string, policy: Policy): Planned[] {
  // A quote goes out by a mail: it is the last touch.
  const lastTouch = cadence.id === 'quoteSent' ? start : null;
  const { expiry, namedDay, due } = trial;
  const anchors = { start, done: 0, lastTouch, expiry, namedDay, due, notBefore: null };
  return planSteps(cadence, anchors, policy).map(({ at, channel, skipped, index, closing }) => ({
    at,
    channel,
    skipped,
    what: { kind: 'step', n: index, closing },
  }));
}

function callsOf(lease: NonNullable<Cadence['lease']>, { start, termMonths }: Trial, policy: Policy): Planned[] {
  return leaseCalls(lease, start, termMonths, policy).map(({ at, skipped, month, day }) => ({
    at,
    skipped,
    channel: lease.channel,
    what: { kind: 'lease', month },
    from: day,
  }));
}

function againOf(repeat: Repeat, day: string, policy: Policy): Planned[] {
  const { channel } = repeat;
  return repeatsOf(repeat, day, TIMES, policy).map((when) => ({ ...when, channel, what: { kind: 'repeat' } }));
}

/** Steps that count from the start pass over the same days again and again. */
function toldOnce(planned: Planned[], { workingTime }: Policy): PlannedDay[] {
  const told = new Set<string>();
  return planned.map(({ at, channel, what, skipped }) => {
    const fresh = skipped.filter((day) => workingTime.days.includes(weekdayOf(day)) && !told.has(day));
    for (const day of fresh) told.add(day);
    return { day: dayOf(at, workingTime.zone), at, channel, what, skipped: fresh };
  });
}

/** 0 = Sunday. */
export function weekdayOf(day: string): number {
  return (((numberOfDay(day) + 4) % 7) + 7) % 7;
}

/** One page of a calendar: `2026-05`, and its days in weeks that begin on Monday; null before the first and after the last. */
export interface MonthPage {
  month: string;
  weeks: (string | null)[][];
}

/** The months that these days lie in. */
export function monthsOf(days: string[]): MonthPage[] {
  return [...new Set(days.map((day) => day.slice(0, 7)))].sort().map(monthPage);
}

function monthPage(month: string): MonthPage {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const before = (weekdayOf(`${month}-01`) + 6) % 7;
  const cells = [
    ...Array.from({ length: before }, () => null),
    ...Array.from({ length }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, n) => cells.slice(n * 7, n * 7 + 7));
  return { month, weeks: weeks.map((week) => [...week, ...Array.from({ length: 7 - week.length }, () => null)]) };
}
