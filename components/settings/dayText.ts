import type { Settings } from '../../lib/io/settings.ts';
import { locale, t } from '../../lib/io/words.ts';

/** `Fri 25 Dec`, with the year when it is not that of `today`. */
export function dayText(day: string, today: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  // Apart, since some languages put a comma between them as soon as there is a year.
  return `${format(day, { weekday: 'short' })} ${format(day, { day: 'numeric', month: 'short', ...year })}`;
}

/** `25 Dec to 3 Jan 2027`; one day alone is itself. */
export function spanText(from: string, to: string, today: string): string {
  return from === to ? dayText(from, today) : t('daySpan', dayText(from, today), dayText(to, today));
}

/** `December 2026` */
export function monthText(month: string): string {
  return format(`${month}-01`, { month: 'long', year: 'numeric' });
}

/** The seven days of a week that begins on Monday, in a few letters. */
export function weekdayNames(length: 'short' | 'narrow'): string[] {
  // 3 January 2000 was a Monday.
  return [3, 4, 5, 6, 7, 8, 9].map((day) => format(`2000-01-0${day}`, { weekday: length }));
}

/** A calendar day has no zone: it is written as noon in UTC. */
function format(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

/** Why nobody works on a day: the holiday, or the note of the day off; null: nothing is said of it. */
export function dayOffName(day: string, { holidays, holidaysOff, daysOff }: Settings): string | null {
  const holiday = holidays.find((one) => one.day === day && !holidaysOff.includes(one.name));
  if (holiday) return holiday.name;
  const own = daysOff.find(({ from, to }) => from <= day && day <= to);
  return own ? own.what || t(own.vacation ? 'daysOffVacationTag' : 'dayOff') : null;
}
