import { TZDate } from '@date-fns/tz';
import type { WorkingTime } from '../../lib/engine/policy.ts';
import { dayIn } from '../../lib/io/when.ts';

/** The calendar day `n` days later. */
export function daysAfter(day: string, n: number): string {
  return new Date(Date.parse(day) + n * 86_400_000).toISOString().slice(0, 10);
}

/** This day, or the next one on which somebody works. */
export function workingDayFrom(day: string, { days, holidays }: WorkingTime): string {
  for (let ahead = 0; ahead < 370; ahead++) {
    const candidate = daysAfter(day, ahead);
    if (days.includes(new Date(candidate).getUTCDay()) && !holidays.includes(candidate)) return candidate;
  }
  return day;
}

/** The instant at which work begins on a day. */
export function startOfWork(day: string, { zone, from }: WorkingTime): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(new TZDate(year, month - 1, date, 0, from, zone).getTime()).toISOString();
}

/** Days on offer for a snooze: tomorrow, in three days, the Monday after; all moved to a day of work. */
export function snoozeDays(
  now: string,
  workingTime: WorkingTime,
): { tomorrow: string; threeDays: string; nextWeek: string } {
  const today = dayIn(workingTime.zone, now);
  const toMonday = (8 - new Date(today).getUTCDay()) % 7 || 7;
  const on = (ahead: number) => workingDayFrom(daysAfter(today, ahead), workingTime);
  return { tomorrow: on(1), threeDays: on(3), nextWeek: on(toMonday) };
}
