import type { WorkingTime } from '../model/workingTime.ts';
import { atWallClock, dayNumberAt, dayOf, dayOfNumber, instantOf, msOf, numberOfDay, offsetAt } from './zone.ts';

/** The only file that counts working time. Nothing here walks longer than a hundred years. */
export { calendarDays, dayOf, startOfDay } from './zone.ts';

const MINUTE = 60_000;
const LONGEST = 36_525;
/** No zone is known to change its clocks twice within so few days. */
const QUIET_DAYS = 14;

export interface DayFound {
  day: string;
  /** Days passed over on the way because nobody works. */
  skipped: string[];
}

/**
 * Whole working minutes from one instant to a later one; 0 when `to` is not later (E10). True elapsed time also where
 * clocks change within working hours. Sat 21:00 to Mon 10:01 is 61 at 09-17 Mon-Fri.
 */
export function workingMinutes(from: string, to: string, time: WorkingTime): number {
  const [start, end] = [msOf(from), msOf(to)];
  if (!(start < end)) return 0;
  const week = weekOf(time);
  const [first, last] = [dayNumberAt(start, week.zone), dayNumberAt(end, week.zone)];
  const edges = first === last ? [first] : [first, last];
  const partial = edges.map((day) => workedWithin(day, start, end, week)).reduce((sum, ms) => sum + ms, 0);
  return Math.floor((partial + workedOn(first + 1, last, week)) / MINUTE);
}

/** The instant so many working minutes later, and the days passed over. At a closed hour the count starts at the next opening. */
export function addWorkingMinutes(from: string, minutes: number, time: WorkingTime): { at: string; skipped: string[] } {
  const week = weekOf(time);
  const start = msOf(from);
  const first = dayNumberAt(start, week.zone);
  const skipped: string[] = [];
  let left = Math.max(0, minutes) * MINUTE;
  for (let day = first; day < first + LONGEST; day++) {
    const hours = hoursOf(day, week);
    if (!hours) skipped.push(dayOfNumber(day));
    else if (hours.close > start) {
      const open = Math.max(hours.open, start);
      if (hours.close - open >= left) return { at: instantOf(open + left), skipped };
      left -= hours.close - open;
    }
  }
  return { at: instantOf(start), skipped: [] };
}

/**
 * The working day so many working days after (negative: before) a day. 0 is the day itself, or the next one that is
 * worked. 5 from Thu 2025-11-20 is Thu 2025-11-27, when that is no holiday.
 */
export function addWorkingDays(day: string, days: number, time: WorkingTime): DayFound {
  const week = weekOf(time);
  const step = days < 0 ? -1 : 1;
  const skipped: string[] = [];
  let at = numberOfDay(day);
  let left = Math.min(Math.abs(days), LONGEST);
  for (let walked = 0; walked < LONGEST * 2 && (left > 0 || !worksOn(at, week)); walked++) {
    // The day it counts from is not passed over, unless it was to be the day itself.
    if (!worksOn(at, week) && (walked > 0 || days === 0)) skipped.push(dayOfNumber(at));
    at += step;
    if (worksOn(at, week)) left--;
  }
  return { day: dayOfNumber(at), skipped: skipped.sort() };
}

/** When work begins on a day: the due time of everything counted in days. */
export function startOfWork(day: string, time: WorkingTime): string {
  const week = weekOf(time);
  return instantOf(atWallClock(numberOfDay(day), week.from, week.zone));
}

/** The start of the working day so many working days after the day of an instant. */
export function workingDaysAfter(from: string, days: number, time: WorkingTime): { at: string; skipped: string[] } {
  const { day, skipped } = addWorkingDays(dayOf(from, time.zone), days, time);
  return { at: startOfWork(day, time), skipped };
}

/** Working days that began after one instant, up to another: 0 within a day, 1 from Friday to Monday. */
export function workingDaysBetween(from: string, to: string, time: WorkingTime): number {
  const week = weekOf(time);
  const [first, last] = [dayNumberAt(msOf(from), week.zone), dayNumberAt(msOf(to), week.zone)];
  return last <= first ? 0 : workingDaysIn(first + 1, last + 1, week);
}

/** Length of one working day. */
export function minutesPerDay(time: WorkingTime): number {
  const week = weekOf(time);
  return week.to - week.from;
}

const TIMES = new WeakMap<WorkingTime, Map<string, WorkingTime>>();

/** The same hours and days off in another zone; one object a zone, since counting keeps what it made ready. */
export function timeIn(zone: string, time: WorkingTime): WorkingTime {
  const zones = TIMES.get(time) ?? new Map<string, WorkingTime>();
  const there = zones.get(zone) ?? { ...time, zone };
  TIMES.set(time, zones.set(zone, there));
  return there;
}

interface Week {
  zone: string;
  days: boolean[];
  from: number;
  to: number;
  holidays: Set<number>;
}

const WEEKS = new WeakMap<WorkingTime, Week>();

/** The working time made ready for counting. Where nobody ever works, everybody always does: a plan must have dates. */
function weekOf(time: WorkingTime): Week {
  const known = WEEKS.get(time);
  if (known) return known;
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => time.days.includes(day));
  const never = !days.includes(true) || !(time.from < time.to) || time.from < 0 || time.to > 24 * 60;
  const hours = never ? { days: days.map(() => true), from: 0, to: 24 * 60 } : { days, from: time.from, to: time.to };
  const week = { zone: time.zone, ...hours, holidays: new Set(time.holidays.map(numberOfDay)) };
  WEEKS.set(time, week);
  return week;
}

function worksOn(day: number, week: Week): boolean {
  return week.days[weekday(day)] === true && !week.holidays.has(day);
}

/** 0 = Sunday. Day 0, 1 January 1970, was a Thursday. */
function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** When work opens and closes; null on a day off, and on a day that the zone left out (Samoa, 30 December 2011). */
function hoursOf(day: number, week: Week): { open: number; close: number } | null {
  if (!worksOn(day, week)) return null;
  const open = atWallClock(day, week.from, week.zone);
  if (dayNumberAt(open, week.zone) !== day) return null;
  return { open, close: atWallClock(day, week.to, week.zone) };
}

function workedWithin(day: number, start: number, end: number, week: Week): number {
  const hours = hoursOf(day, week);
  return hours ? Math.max(0, Math.min(hours.close, end) - Math.max(hours.open, start)) : 0;
}

/** Milliseconds worked on whole days, `to` not included: counted by weeks where no clock changes, by days where one does. */
function workedOn(from: number, to: number, week: Week): number {
  if (to <= from) return 0;
  if (to - from > LONGEST || (to - from <= QUIET_DAYS && sameOffset(from, to, week.zone))) {
    return workingDaysIn(from, to, week) * (week.to - week.from) * MINUTE;
  }
  if (to - from === 1) return workedWithin(from, -Infinity, Infinity, week);
  const middle = Math.floor((from + to) / 2);
  return workedOn(from, middle, week) + workedOn(middle, to, week);
}

/** From just before the first day begins: a change at midnight belongs to the day it shortens. */
function sameOffset(from: number, to: number, zone: string): boolean {
  return offsetAt(atWallClock(from, 0, zone) - 1, zone) === offsetAt(atWallClock(to, 0, zone), zone);
}

function workingDaysIn(from: number, to: number, week: Week): number {
  const weeks = Math.floor((to - from) / 7);
  let count = weeks * week.days.filter(Boolean).length;
  for (let day = from + weeks * 7; day < to; day++) if (week.days[weekday(day)]) count++;
  const off = [...week.holidays].filter((day) => day >= from && day < to && week.days[weekday(day)]);
  return count - off.length;
}
