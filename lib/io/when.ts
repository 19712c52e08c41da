import { locale, t } from './words.ts';

/** Days and times as people say them, in the rep's language and zone. The present moment is always an argument. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, a list of fifty people needs hundreds: they are kept. */
function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${zone} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), { ...options, timeZone: zone });
  formats.set(key, known);
  return known;
}

/** The calendar day (`2026-05-14`) that an instant falls on in a zone; a calendar day stays itself. */
export function dayIn(zone: string, instantOrDay: string): string {
  if (instantOrDay.length === 10) return instantOrDay;
  // Swedish writes days the ISO way.
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date(instantOrDay));
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `09:12` */
export function clockTime(instant: string, zone: string): string {
  return format(zone, { timeStyle: 'short' }).format(new Date(instant));
}

/** `today 15:00`: a day that is said already, with the time of an instant on it. */
export function atTime(day: string, instant: string, zone: string): string {
  return t('dayAtTime', day, clockTime(instant, zone));
}

/** A day near to now by its name, another one by its date: `today`, `Thu`, `12 Jun`, `3 Jan 2027`. */
export function dayPhrase(instantOrDay: string, now: string, zone: string): string {
  const day = dayIn(zone, instantOrDay);
  const away = daysBetween(dayIn(zone, now), day);
  if (away === 0) return t('dayToday');
  if (away === 1) return t('dayTomorrow');
  if (away === -1) return t('dayYesterday');
  return Math.abs(away) < 7 ? dayText(day, { weekday: 'short' }) : shortDate(day, now, zone);
}

/** `12 May`, with the year when it is not this one. */
export function shortDate(instantOrDay: string, now: string, zone: string): string {
  const day = dayIn(zone, instantOrDay);
  const thisYear = day.slice(0, 4) === dayIn(zone, now).slice(0, 4);
  return dayText(day, { day: 'numeric', month: 'short', ...(thisYear ? {} : { year: 'numeric' }) });
}

/** A day by its weekday and date: `Thu 25 Dec`, `Fri 1 Jan 2027`. */
export function weekdayDate(instantOrDay: string, now: string, zone: string): string {
  const day = dayIn(zone, instantOrDay);
  return `${dayText(day, { weekday: 'short' })} ${shortDate(day, now, zone)}`;
}

/** When something was last looked at: `14:02` today, `Tue 14:02` this week, `3 May` before. */
export function asOf(instant: string, now: string, zone: string): string {
  const away = daysBetween(dayIn(zone, instant), dayIn(zone, now));
  if (away === 0) return clockTime(instant, zone);
  if (away >= 7 || away < 0) return shortDate(instant, now, zone);
  return `${dayText(dayIn(zone, instant), { weekday: 'short' })} ${clockTime(instant, zone)}`;
}

/** The whole truth, for a title: `Tuesday, 12 May 2026 at 14:02`; a calendar day without a time. */
export function exactTime(instantOrDay: string, zone: string): string {
  if (instantOrDay.length === 10) return dayText(instantOrDay, { dateStyle: 'full' });
  return format(zone, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(instantOrDay));
}

/** A calendar day has no zone: it is written as noon in UTC. */
function dayText(day: string, options: Intl.DateTimeFormatOptions): string {
  return format('UTC', options).format(new Date(`${day}T12:00:00Z`));
}
