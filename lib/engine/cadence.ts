import type { Channel } from '../model/event.ts';
import type { Repeat } from '../model/cadence.ts';
import type { Cadence, CadenceStep, Policy } from './policy.ts';
import { addWorkingDays, addWorkingMinutes, startOfWork, workingDaysAfter } from './workingTime.ts';
import { addMonths, dayOf } from './zone.ts';

/** The only interpreter of cadence data. */

/** What a cadence is counted from. */
export interface Anchors {
  /** The instant that started it. */
  start: string;
  /** How many of its steps are behind us. */
  done: number;
  /** The last touch that was made, if any: the clock restarts there. */
  lastTouch: string | null;
  /** Last day of a quote's validity. Steps after it fall away. */
  expiry: string | null;
  /** The day they named, for a cadence that heeds it: the first step is then. */
  namedDay?: string | null;
  /** The day that something was promised for. */
  due?: string | null;
  /** Nothing is planned before this instant: a snooze. */
  notBefore: string | null;
}

export interface PlannedStep {
  at: string;
  channel: Channel;
  /** Which step of how many, from 1, in the order of their dates. */
  index: number;
  of: number;
  from: CadenceStep['from'];
  closing: boolean;
  /** Days passed over because nobody works. */
  skipped: string[];
}

export interface When {
  at: string;
  skipped: string[];
}

/**
 * The touches that are still to be made, in order. A step counted from the start or from an expiry keeps its date,
 * unless the last touch was less than `policy.guard.restDays` before; a step counted from the previous one follows the
 * touch that was really made. A quote of 22 Dec 2025 gives 24 and 29 Dec, 5, 12 and 26 Jan (requirements, "Quote sent").
 */
export function planSteps(cadence: Cadence, anchors: Anchors, policy: Policy): PlannedStep[] {
  const steps = inOrderOfDates(cadence, anchors, policy);
  const planned: PlannedStep[] = [];
  const snooze = anchors.notBefore === null ? null : { at: anchors.notBefore, skipped: [] };
  let rest = anchors.lastTouch === null ? null : restAfter(anchors.lastTouch, policy);
  let previous = anchors.lastTouch ?? anchors.start;
  for (const [position, step] of steps.entries()) {
    if (position < anchors.done) continue;
    const named = position === 0 ? onNamedDay(cadence, anchors, policy) : null;
    const due = named ?? whenOf(step, step.from === 'previous' ? previous : anchors.start, anchors, policy);
    const when = latest([due, keepsRest(step) && !named ? rest : null, snooze]);
    // A step that had to give way pushes the ones behind it; a plan that stands may be denser than the rest.
    if (when !== due) rest = restAfter(when.at, policy);
    previous = when.at;
    planned.push({ ...describe(step, when), index: position + 1, of: steps.length });
  }
  return planned.filter((step) => inValidity(step.at, anchors, policy));
}

/** A recap or an answer is for the same day, whatever was said just before. */
function keepsRest({ from, minutes }: CadenceStep): boolean {
  return from !== 'previous' && from !== 'due' && minutes === undefined;
}

/** "Call me in March": the first working day then, or so many after it. */
function onNamedDay(cadence: Cadence, { namedDay }: Anchors, policy: Policy): When | null {
  return cadence.namedDay && namedDay ? startOf(namedDay, cadence.namedDay.days, policy) : null;
}

/** The cadence's steps that apply, by their dates as if every touch were made on its day. */
export function inOrderOfDates(cadence: Cadence, anchors: Anchors, policy: Policy): CadenceStep[] {
  let previous = anchors.start;
  const dated = cadence.steps
    .filter((step) => applies(step, anchors))
    .map((step) => {
      const { at } = whenOf(step, previous, anchors, policy);
      if (step.from !== 'expiry') previous = at;
      return { step, at };
    })
    .filter(({ step, at }) => inValidity(at, anchors, policy) && (step.from !== 'expiry' || at > anchors.start));
  // One touch a day: the one that knows of the expiry says more.
  const last = dated.find(({ step }) => step.from === 'expiry');
  return dated
    .filter(({ step, at }) => step.from === 'expiry' || at !== last?.at)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map(({ step }) => step);
}

/** A step that is counted from a day needs that day. */
function applies({ from }: CadenceStep, { expiry, due }: Anchors): boolean {
  return from === 'expiry' ? expiry !== null : from !== 'due' || Boolean(due);
}

function whenOf(step: CadenceStep, previous: string, anchors: Anchors, policy: Policy): When {
  const time = policy.workingTime;
  const anchor = step.from === 'previous' ? previous : anchors.start;
  if (step.minutes !== undefined) return addWorkingMinutes(anchor, step.minutes, time);
  if (step.from === 'expiry' && anchors.expiry !== null) return startOf(anchors.expiry, step.days ?? 0, policy);
  if (step.from === 'due' && anchors.due) return onDueDay(anchors.due, step.days ?? 0, policy);
  const day = dayOf(anchor, time.zone);
  const due =
    step.months === undefined ? startOf(day, step.days ?? 0, policy) : startOf(addMonths(day, step.months), 0, policy);
  return latest([due, { at: anchor, skipped: [] }]);
}

/** A word given is not moved by a weekend; so many working days before or after it are. */
function onDueDay(due: string, days: number, policy: Policy): When {
  return days === 0 ? { at: startOfWork(due, policy.workingTime), skipped: [] } : startOf(due, days, policy);
}

function startOf(day: string, days: number, policy: Policy): When {
  const found = addWorkingDays(day, days, policy.workingTime);
  return { at: startOfWork(found.day, policy.workingTime), skipped: found.skipped };
}

function restAfter(touch: string, policy: Policy): When {
  return workingDaysAfter(touch, policy.guard.restDays, policy.workingTime);
}

function latest(whens: [When, ...(When | null)[]]): When {
  return whens.reduce<When>(
    (last, when) => (when && Date.parse(when.at) > Date.parse(last.at) ? when : last),
    whens[0],
  );
}

/** Valid until a day means to the end of that day. */
function inValidity(at: string, anchors: Anchors, policy: Policy): boolean {
  return anchors.expiry === null || dayOf(at, policy.workingTime.zone) <= anchors.expiry;
}

function describe(step: CadenceStep, when: When): Omit<PlannedStep, 'index' | 'of'> {
  return { at: when.at, channel: step.channel, from: step.from, closing: step.closing === true, skipped: when.skipped };
}

/** A call of a lease cadence, with the month it falls in and the day before it was moved off a day off. */
export interface LeaseCall {
  at: string;
  month: number;
  day: string;
  skipped: string[];
}

/**
 * Calls before a lease runs out: at T-6, T-12 ... months while at least half of T, counted from the signing day (D6 to
 * D8). 36 months: 18, 24, 30. A lease shorter than a year has none.
 */
export function leaseCalls(
  { everyMonths }: NonNullable<Cadence['lease']>,
  signedOn: string,
  termMonths: number,
  policy: Policy,
): LeaseCall[] {
  const calls: LeaseCall[] = [];
  if (termMonths < 2 * everyMonths) return calls;
  for (
    let month = termMonths - everyMonths;
    month >= termMonths / 2 && calls.length < MOST_CALLS;
    month -= everyMonths
  ) {
    const day = addMonths(signedOn, month);
    calls.unshift({ ...startOf(day, 0, policy), month, day });
  }
  return calls;
}

/** A lease of fifty years is a misreading; its plan must end all the same. */
const MOST_CALLS = 100;

/**
 * The next times of something that is done every so many months, counted from a day, never from one another (D11).
 * @param after months behind the day that are over already
 */
export function everyMonths(day: string, months: number, times: number, policy: Policy, after = 0): When[] {
  return Array.from({ length: times }, (_, n) => startOf(addMonths(day, after + (n + 1) * months), 0, policy));
}

/** The same of whatever a cadence repeats after its steps, by months or by working days. */
export function repeatsOf({ months, days = 1 }: Repeat, day: string, times: number, policy: Policy, after = 0): When[] {
  if (months !== undefined) return everyMonths(day, months, times, policy, after);
  return Array.from({ length: times }, (_, n) => startOf(day, (after + n + 1) * days, policy));
}
