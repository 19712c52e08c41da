import { calendarWords } from './calendarWords.ts';
import { clockIn, readable } from './timeText.ts';

/** The page's server may be a little ahead of this machine, in milliseconds. */
const AHEAD = 10 * 60_000;
const DAY_MS = 86_400_000;

/**
 * Reads a time of the last days as lists show it: "Today 15:40", "Heute 15:40", "Sat 14:00". In the page's own language
 * alone; a weekday is the last one of that name, and never today's, which pages call today.
 * @param now what the wall clock of the page showed when it was read (`2026-05-14T09:15`)
 * @returns wall clock as shown; null when it is in doubt
 */
export function nearTime(timeText: string | null, locale: string | null, now: string | null): string | null {
  const text = readable(timeText);
  const words = text === null || locale === null ? null : calendarWords(locale);
  const clock = words && clockIn(text ?? '', words);
  if (!clock || now === null || /\d/.test(clock.said.left)) return null;
  const today = Date.parse(`${now.slice(0, 10)}T00:00Z`);
  const back = daysBack(clock.said, locale ?? '', new Date(today).getUTCDay());
  if (back === null || clock.hour > 23 || clock.minute > 59) return null;
  const moment = today - back * DAY_MS + (clock.hour * 60 + clock.minute) * 60_000;
  return moment <= Date.parse(`${now}Z`) + AHEAD ? new Date(moment).toISOString().slice(0, 16) : null;
}

/** How many days ago it was, where nothing but a weekday or one word for a day is said. */
function daysBack({ weekdays, left }: { weekdays: number[]; left: string }, locale: string, today: number) {
  const word = left.match(/\p{L}[\p{L}\p{M}'’]*/gu)?.join(' ');
  const [weekday] = weekdays;
  if (word === undefined && weekday !== undefined && weekdays.length === 1) return (today - weekday + 7) % 7 || null;
  if (word === undefined || weekdays.length > 0) return null;
  const names = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return (
    [0, 1].find((days) => names.format(-days, 'day').toLowerCase().replace('’', "'") === word.replace('’', "'")) ?? null
  );
}
