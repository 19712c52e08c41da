import { fold } from './fold.ts';
import { next, Phrases } from './phrases.ts';
import { localTime } from './timeText.ts';
import { LANGUAGES } from './words/index.ts';

/** `31.12.2026`, `2026-12-31`, `31 décembre 2026`, `31 de dezembro de 2026`, `Dec. 31st, 2026`. */
const DAY =
  /\d{1,4}[./-] ?\d{1,2}[./-] ?\d{1,4}|\d{1,2}[^\d\s]{0,3} (?:de |of )?\p{L}{3,12}[.,]{0,2} (?:de |del )?\d{4}|\p{L}{3,12}\.? \d{1,2}[^\d\s]{0,3} \d{4}/u;
const ALL_NUMBERS = /^[\d./ -]+$/;
/** How far behind the phrase its date may stand, in characters: room for an article and a weekday. */
const REACH = 20;

const UNITS = ['day', 'week', 'month'] as const;
const PATTERNS = LANGUAGES.map(({ language, validity }) => ({
  language,
  until: new Phrases(() => validity.until),
  lasting: new Phrases(() => validity.lasting),
  units: UNITS.map((unit) => ({ unit, names: new Phrases(() => validity[unit]) })),
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
    for (const { end } of until.all(folded)) {
      const day = dayAfter(folded, end, language);
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

/** How long: `30 days`. */
interface Span {
  index: number;
  end: number;
  n: number;
  unit: (typeof UNITS)[number];
}

const NUMBER = /(?<!\d)(\d{1,3})\)? ?(?=\p{L})/gu;
const BEFORE_SPAN = /^[^\d\n]{0,25}$/;
const BEHIND_SPAN = /^[^\d\n.]{0,20}$/;

function lastDay(folded: string, sentOn: string): string | null {
  const said = PATTERNS.map((pattern) => lastingIn(folded, pattern)).find((found) => found !== null);
  if (!said) return null;
  const { n, unit } = said;
  return unit === 'month' ? laterBy(sentOn, n, 0) : laterBy(sentOn, 0, unit === 'week' ? n * 7 : n);
}

/** `valid for 30 days`, else `30 dagen geldig`. */
function lastingIn(folded: string, { lasting, units }: (typeof PATTERNS)[number]): Span | null {
  const holds = lasting.everywhere(folded);
  if (holds.length === 0) return null;
  const spans = Array.from(folded.matchAll(NUMBER), (match) => spanAt(folded, match, units)).filter(
    (one) => one !== null,
  );
  const behind = holds
    .map((hold) => next(spans, hold.end))
    .find((span, at) => {
      return span && BEFORE_SPAN.test(folded.slice(holds[at]?.end, span.index));
    });
  if (behind) return behind;
  const isBefore = (span: Span) => {
    const hold = next(holds, span.end);
    return hold !== undefined && BEHIND_SPAN.test(folded.slice(span.end, hold.index));
  };
  return spans.find(isBefore) ?? null;
}

function spanAt(
  folded: string,
  { 0: words, 1: n, index }: RegExpExecArray,
  units: (typeof PATTERNS)[number]['units'],
): Span | null {
  for (const { unit, names } of units) {
    const end = names.endsAt(folded, index + words.length)[0];
    if (end !== undefined) return { index, end, n: Number(n), unit };
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
