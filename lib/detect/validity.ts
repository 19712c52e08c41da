import { anyOf, fold } from './fold.ts';
import { localTime } from './timeText.ts';
import { LANGUAGES, type LanguageWords } from './words/index.ts';

/** `31.12.2026`, `2026-12-31`, `31 décembre 2026`, `31 de dezembro de 2026`, `Dec. 31st, 2026`. */
const DAY =
  /\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d{1,2}[^\d\s]{0,3} (?:de |of )?\p{L}{3,12}[.,]{0,2} (?:de |del )?\d{4}|\p{L}{3,12}\.? \d{1,2}[^\d\s]{0,3} \d{4}/u;
const ALL_NUMBERS = /^[\d./ -]+$/;
/** How far behind the phrase its date may stand, in characters: room for an article and a weekday. */
const REACH = 20;

const PATTERNS = LANGUAGES.map(({ language, validity }) => ({
  language,
  until: anyOf(validity.until),
  lasting: lastingPatterns(validity),
}));

/**
 * The last day on which a quote holds, as its mail says: a date, or so many days, weeks or months from the day it was
 * sent. A date outranks a number of days beside it.
 * @param sentOn calendar day; null: unknown, then only a date will do
 * @returns calendar day, or null
 */
export function validUntil(text: string, sentOn: string | null): string | null {
  const folded = fold(text);
  for (const { language, until } of PATTERNS) {
    for (const phrase of folded.matchAll(until)) {
      const day = dayAfter(folded, phrase.index + phrase[0].length, language);
      if (day !== null) return day;
    }
  }
  return sentOn === null ? null : lastDay(folded, sentOn);
}

function dayAfter(folded: string, from: number, language: string): string | null {
  const shown = DAY.exec(folded.slice(from, from + REACH + 30));
  if (!shown || shown.index > REACH) return null;
  // 4/6/2026 in English may be April or June: only a reading on which everybody agrees
  const order = language === 'en' && ALL_NUMBERS.test(shown[0]) ? null : language;
  return localTime(`${shown[0].replace(/(?<=\d)(?:st|nd|rd|th|er|ro)\b/, '')} 12:00`, order)?.slice(0, 10) ?? null;
}

/** `valid for 30 days`, and `30 dagen geldig`. */
function lastingPatterns({ lasting, day, week, month }: LanguageWords['validity']): RegExp[] {
  const unit = `(?:(?<day>${anyOf(day).source})|(?<week>${anyOf(week).source})|(?<month>${anyOf(month).source}))`;
  const span = `(?<!\\d)(?<n>\\d{1,3})\\)? ?${unit}`;
  const holds = anyOf(lasting).source;
  return [`${holds}[^\\d\\n]{0,25}${span}`, `${span}[^\\d\\n.]{0,20}${holds}`].map((source) => new RegExp(source, 'u'));
}

function lastDay(folded: string, sentOn: string): string | null {
  for (const { lasting } of PATTERNS) {
    const groups = lasting.map((pattern) => pattern.exec(folded)?.groups).find((found) => found !== undefined);
    if (!groups) continue;
    const n = Number(groups['n']);
    return groups['month'] ? laterBy(sentOn, n, 0) : laterBy(sentOn, 0, groups['week'] ? n * 7 : n);
  }
  return null;
}

/** Calendar arithmetic; from 31 January a month leads to the last day of February. */
function laterBy(day: string, months: number, days: number): string | null {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const later = new Date(Date.UTC(year, month - 1 + months, Math.min(date, months > 0 ? lastOfMonth : date) + days));
  return Number.isFinite(later.getTime()) ? later.toISOString().slice(0, 10) : null;
}
