import { tzOffset } from '@date-fns/tz';
import { calendarWords, plain, type CalendarWords } from './calendarWords.ts';
import { asciiDigits } from './digits.ts';

const MAX_LENGTH = 120;
const BIDI_MARKS = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** `15:05`, `15 h 05`, `15時05分`, each with seconds or not. */
const TIME = /(?<!\d)(\d{1,2}) ?(?::|h|時|时|시) ?(\d{2})(?!\d)(?::\d{2}(?!\d))?/;
/** `15.05`, as in Danish or Finnish; never a piece of `02.03.2023`. */
const DOTTED_TIME = /(?<![\d.])(\d{1,2})\.(\d{2})(?![\d.])/;
/** `(2 days ago)`, `(木)`: says nothing that the rest does not. */
const ASIDE = /\([^():]*\)/g;
/** A zone beside the time: then it is no wall clock of ours, and this reading would be hours off. */
const ZONED = /:\d{2}(?:\.\d{1,9})? ?(?:z\b|[+-]\d{2}:?\d{2}(?!\d))|\b(?:gmt|utc)\b/;

/** Tried when the page does not say its language, or says another one than its dates are in. */
const OTHER_LOCALES = (
  'en-US en-GB de fr es es-MX pt-BR it nl pl tr ru uk ja ko zh-CN zh-TW ar ar-LB fa he hi vi th sv da nb fi hu cs el ro id ' +
  'bg hr ca'
).split(' ');

interface Clock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** A clock, and how many letters-only words of the text stayed without a meaning. */
interface Attempt {
  local: string;
  unknown: number;
  /** The hour may belong to either half of the day: a word left over may be the one that says which. */
  halfDay: boolean;
  /** So it is even in the page's own language, since that one counts half days. */
  inDoubt: boolean;
}

/**
 * Reads a date and time as a page shows it, in any language that Intl knows.
 * @param locale `lang` of the page; null: unknown
 * @param format how the page writes dates in numbers (`dd/mm/yy`), where it says so
 * @returns wall clock as shown, without a zone (`2026-05-14T09:15`); null when year, day or time is missing or in doubt
 */
export function localTime(timeText: string | null, locale: string | null, format?: string | null): string | null {
  const text = readable(timeText);
  if (text === null) return null;
  const dayFirst = format ? format.indexOf('d') < format.indexOf('m') : undefined;
  const own = locale === null ? null : attempt(text, locale, dayFirst);
  if (own?.unknown === 0) return own.local;
  const likely = own?.inDoubt ? null : own;
  const others = OTHER_LOCALES.map((other) => attempt(text, other, dayFirst));
  return agreed(
    others.filter((one) => one?.unknown === 0 || !one?.halfDay),
    likely,
  );
}

/** A text as it is compared with phrases; null: too long for a time, or one of another zone. */
export function readable(timeText: string | null): string | null {
  if (timeText === null || timeText.length > MAX_LENGTH) return null;
  const text = plain(asciiDigits(timeText.replace(BIDI_MARKS, ''))).replace(ASIDE, ' ');
  return ZONED.test(text) ? null : text;
}

/** The reading that leaves the fewest words over; where several do, the page's own locale, else they must agree. */
function agreed(others: (Attempt | null)[], own: Attempt | null): string | null {
  const read = [own, ...others].filter((one) => one !== null);
  const fewest = Math.min(...read.map((one) => one.unknown));
  if (own?.unknown === fewest) return own.local;
  const best = new Set(read.filter((one) => one.unknown === fewest).map((one) => one.local));
  return best.size === 1 ? ([...best][0] ?? null) : null;
}

function attempt(text: string, locale: string, dayFirst?: boolean): Attempt | null {
  const words = calendarWords(locale);
  const clock = words && clockIn(text, words);
  if (!clock) return null;
  const { said, hour, minute } = clock;
  const date = dateOf(said.left, said.month, dayFirst ?? words.dayFirst);
  const local = date && write({ ...date, hour, minute });
  if (local === null) return null;
  const unknown = said.left.match(/[\p{L}\p{M}]{2,}/gu)?.length ?? 0;
  const halfDay = said.hours === null && hour <= 12;
  return { local, unknown, halfDay, inDoubt: halfDay && words.halfDays };
}

/** The time of day in a text, and what is said around it. */
export function clockIn(text: string, words: CalendarWords): { said: Said; hour: number; minute: number } | null {
  const time = TIME.exec(text) ?? DOTTED_TIME.exec(text);
  if (!time) return null;
  const said = meanings(`${text.slice(0, time.index)} | ${text.slice(time.index + time[0].length)}`, words);
  const hour = hourOf(Number(time[1]), said.hours);
  return hour === null ? null : { said, hour, minute: Number(time[2]) };
}

interface Said {
  /** undefined: no month by name; null: two that contradict each other. */
  month: number | null | undefined;
  hours: Set<number> | null;
  /** Days of the week by name, from Sunday, 0. */
  weekdays: number[];
  /** The text without the phrases that were understood. */
  left: string;
}

function meanings(text: string, words: CalendarWords): Said {
  const found = Array.from(text.matchAll(words.phrases), (match) => words.meaning.get(match[0]));
  const months = found.filter((one) => one?.month != null);
  // Spanish `mar, 5 dic`: two months only as long as `mar` may not be a Tuesday.
  const surest = distinctMonths(months).size > 1 ? months.filter((one) => one?.weekday === null) : months;
  const distinct = [...distinctMonths(surest)];
  const period = found.find((one) => one && one.hours.size > 0 && one.month === null);
  return {
    month: distinct.length > 1 ? null : distinct[0],
    hours: period?.hours ?? null,
    weekdays: found.flatMap((one) => one?.weekday ?? []),
    left: text.replace(words.phrases, ' '),
  };
}

function distinctMonths(said: ReturnType<CalendarWords['meaning']['get']>[]): Set<number> {
  return new Set(said.map((one) => one?.month).filter((month) => month != null));
}

/** The hour of 24 that an hour with a day period means; null when the two cannot go together. */
function hourOf(shown: number, hours: Set<number> | null): number | null {
  if (hours === null || shown > 12) return shown;
  const fitting = [...hours].filter((hour) => hour % 12 === shown % 12);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function dateOf(text: string, month: Said['month'], dayFirst: boolean): Omit<Clock, 'hour' | 'minute'> | null {
  const numbers = text.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  if (year === undefined || month === null) return null;
  const others = numbers.filter((number) => number !== year).map(Number);
  if (month !== undefined) return others.length === 1 ? { year: Number(year), month, day: others[0] ?? 0 } : null;
  if (others.length !== 2) return null;
  const [first = 0, second = 0] = others;
  const yearFirst = numbers[0] === year;
  if (yearFirst || !dayFirst) return { year: Number(year), month: first, day: second };
  return { year: Number(year), month: second, day: first };
}

/** Writes the clock down, unless there is no such moment (31 February, 24:00) or the year is no year of a mail. */
export function write({ year, month, day, hour, minute }: Clock): string | null {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60;
  return real && year >= 1970 && year < 2100 ? date.toISOString().slice(0, 16) : null;
}

const LOCAL = /^(?:19[7-9]|20\d)\d-\d\d-\d\dT\d\d:\d\d$/;
const DAY_MS = 86_400_000;

/** What a wall clock in a zone shows at an instant (`2026-05-14T09:15`); null for a zone that does not exist. */
export function wallClock(instant: string, zone: string): string | null {
  const moment = Date.parse(instant);
  const shown = new Date(moment + offsetMs(zone, moment));
  return Number.isFinite(shown.getTime()) ? shown.toISOString().slice(0, 16) : null;
}

/**
 * The instant at which a wall clock in a zone shows this time. Shown twice (clocks went back): the first of the two.
 * Never shown (clocks went forward): as much later as the clocks were put forward.
 * @param local `2026-05-14T09:15`
 * @param zone IANA name
 * @returns UTC ISO with a Z; null for a zone or a time that does not exist
 */
export function instantOf(local: string, zone: string): string | null {
  const wall = LOCAL.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  const before = offsetMs(zone, wall - DAY_MS);
  const after = offsetMs(zone, wall + DAY_MS);
  const shown = [wall - before, wall - after].filter((moment) => moment + offsetMs(zone, moment) === wall);
  const moment = shown.length > 0 ? Math.min(...shown) : wall - before;
  return Number.isFinite(moment) ? new Date(moment).toISOString() : null;
}

function offsetMs(zone: string, moment: number): number {
  return Number.isFinite(moment) ? tzOffset(zone, new Date(moment)) * 60_000 : Number.NaN;
}
