import { settings } from './settings.ts';

/** As the webmail writes it: with U+202F before AM and PM in English, whatever the browser's own habit. */
export function timeTitle(at: string): string {
  return written(at, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** The short form in a row: the clock today, the day this year, else the date. */
export function timeInRow(at: string, now = new Date()): string {
  const date = new Date(at);
  if (date.toDateString() === now.toDateString()) return written(at, { hour: 'numeric', minute: '2-digit' });
  if (date.getFullYear() === now.getFullYear()) return written(at, { month: 'short', day: 'numeric' });
  return written(at, { year: '2-digit', month: 'numeric', day: 'numeric' });
}

function written(at: string, format: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(settings.locale, format).format(new Date(at));
  return text.replace(/\s(?=[AP]M)/, '\u202f');
}
