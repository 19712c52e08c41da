import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { addWorkingDays, dayOf } from '../../lib/engine/workingTime.ts';
import { dayOfNumber, numberOfDay } from '../../lib/engine/zone.ts';

/** Days on offer for a snooze: tomorrow, in three days, the Monday after; all moved to a day of work. */
export function snoozeDays(
  now: string,
  workingTime: WorkingTime,
): { tomorrow: string; threeDays: string; nextWeek: string } {
  const today = numberOfDay(dayOf(now, workingTime.zone));
  // Day 4 of 1970 was a Monday.
  const toMonday = 7 - ((today + 3) % 7);
  const on = (ahead: number) => addWorkingDays(dayOfNumber(today + ahead), 0, workingTime).day;
  return { tomorrow: on(1), threeDays: on(3), nextWeek: on(toMonday) };
}
