import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { addWorkingDays, dayOf } from '../../lib/engine/workingTime.ts';
import { dayOfNumber, numberOfDay } from '../../lib/engine/zone.ts';

/** The calendar day `n` days later. */
export function daysAfter(day: string, n: number): string {
  return dayOfNumber(numberOfDay(day) + n);
}

/** A day on offer for a snooze. */
export interface SnoozeDay {
  name: 'tomorrow' | 'nextWorkingDay' | 'threeDays' | 'nextWeek';
  day: string;
}

/**
 * Tomorrow, in three days, the Monday after, each moved to a day of work. What a move makes untrue is left out or
 * called what it is, and no day stands there twice.
 */
export function snoozeDays(now: string, workingTime: WorkingTime): SnoozeDay[] {
  const today = dayOf(now, workingTime.zone);
  const on = (ahead: number) => addWorkingDays(daysAfter(today, ahead), 0, workingTime).day;
  // Day 4 of 1970 was a Monday.
  const toMonday = 7 - ((numberOfDay(today) + 3) % 7);
  const first = on(1);
  const days: SnoozeDay[] = [{ name: first === daysAfter(today, 1) ? 'tomorrow' : 'nextWorkingDay', day: first }];
  if (on(3) === daysAfter(today, 3)) days.push({ name: 'threeDays', day: on(3) });
  days.push({ name: 'nextWeek', day: on(toMonday) });
  return days
    .filter(({ day }, index) => days.findIndex((other) => other.day === day) === index)
    .sort((a, b) => a.day.localeCompare(b.day));
}
