/**
 * The words a locale writes dates with, asked of Intl and kept per locale. Locales differ in more than names: months
 * may hold digits (`thg 3`), a weekday may be spelt like a month (Spanish `mar`), day periods are more than am and pm.
 */
export interface CalendarWords {
  /** What each phrase (as `plain` writes it) can mean. Months 1 to 12; weekdays from Sunday, 0; hours 0 to 23. */
  meaning: Map<string, { month: number | null; weekday: number | null; hours: Set<number> }>;
  /** Finds the phrases in a text that went through `plain`, longest first. */
  phrases: RegExp;
  /** In dates of numbers only: does the day stand before the month? */
  dayFirst: boolean;
  /** Does the locale count the hours of a half day? Then a clock without am or pm says less than it seems to. */
  halfDays: boolean;
}

type Meaning = NonNullable<ReturnType<CalendarWords['meaning']['get']>>;

const cache = new Map<string, CalendarWords | null>();
/** Scripts that put no space between words: there a phrase may begin in the middle of letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** What Gmail writes and Intl does not: months of Finnish dates (Intl has numbers there), numbered Vietnamese weekdays. */
const ALSO: Record<string, { months?: string; weekdays?: string }> = {
  fi: { months: 'tammik|helmik|maalisk|huhtik|toukok|kesäk|heinäk|elok|syysk|lokak|marrask|jouluk' },
  vi: { weekdays: 'th 2|th 3|th 4|th 5|th 6|th 7' },
};
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Lower case, abbreviation dots and odd spaces gone: how phrases and texts are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{M}])\./gu, ' ')
    .replace(/\s{1,40}/g, ' ')
    .trim();
}

/** The words of a locale, or null when the browser does not know the locale. */
export function calendarWords(locale: string): CalendarWords | null {
  const known = cache.get(locale);
  if (known !== undefined) return known;
  const words = supported(locale) ? collect(locale) : null;
  if (cache.size < 200) cache.set(locale, words); // a page chooses its `lang`: do not let it fill the memory
  return words;
}

function supported(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false; // not even shaped like a locale
  }
}

function collect(locale: string): CalendarWords {
  const meaning: CalendarWords['meaning'] = new Map();
  addMonths(locale, meaning);
  addWeekdays(locale, meaning);
  addDayPeriods(locale, meaning);
  addConnectors(locale, meaning);
  addOthers(locale, meaning);
  const { hour12 } = format(locale, { hour: 'numeric' }).resolvedOptions();
  const phrases = phrasePattern([...meaning.keys()]);
  return { meaning, phrases, dayFirst: isDayFirst(locale), halfDays: hour12 === true };
}

function entry(meaning: CalendarWords['meaning'], phrase: string): Meaning {
  const found = meaning.get(phrase) ?? { month: null, weekday: null, hours: new Set<number>() };
  meaning.set(phrase, found);
  return found;
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
}

function addMonths(locale: string, meaning: CalendarWords['meaning']): void {
  for (const style of ['short', 'long'] as const) {
    const alone = format(locale, { month: style });
    const within = format(locale, { year: 'numeric', month: style, day: 'numeric' });
    for (const month of MONTHS) {
      const day = new Date(Date.UTC(2023, month - 1, 28));
      for (const name of [alone.format(day), monthWithin(within.formatToParts(day))]) {
        const phrase = plain(name);
        if (/\p{L}/u.test(phrase)) entry(meaning, phrase).month = month;
      }
    }
  }
}

/** The month as it stands in a whole date, with what is glued to it (Hebrew puts a preposition before the name). */
function monthWithin(parts: Intl.DateTimeFormatPart[]): string {
  const at = parts.findIndex((part) => part.type === 'month');
  const before = parts[at - 1]?.value.match(/[\p{L}\p{M}]+$/u)?.[0] ?? '';
  const after = parts[at + 1]?.value.match(/^[\p{L}\p{M}]+/u)?.[0] ?? '';
  return before + (parts[at]?.value ?? '') + after;
}

function addWeekdays(locale: string, meaning: CalendarWords['meaning']): void {
  for (const weekday of ['short', 'long'] as const) {
    const name = format(locale, { weekday });
    for (let day = 1; day <= 7; day++) {
      const phrase = plain(name.format(new Date(Date.UTC(2023, 0, day))));
      if (phrase) entry(meaning, phrase).weekday = day - 1;
    }
  }
}

/** am, pm and finer periods ("at night", 下午), each with the hours it covers. */
function addDayPeriods(locale: string, meaning: CalendarWords['meaning']): void {
  const styles: Intl.DateTimeFormatOptions[] = [{ hourCycle: 'h12' }, { hourCycle: 'h12', dayPeriod: 'long' }];
  for (const style of styles) {
    const hourly = format(locale, { hour: 'numeric', ...style });
    for (let hour = 0; hour < 24; hour++) {
      const parts = hourly.formatToParts(new Date(Date.UTC(2023, 0, 1, hour)));
      const phrase = plain(parts.find((part) => part.type === 'dayPeriod')?.value ?? '');
      if (phrase) entry(meaning, phrase).hours.add(hour);
    }
  }
  addEnglishPeriods(meaning); // shown by many sites in any language
}

function addEnglishPeriods(meaning: CalendarWords['meaning']): void {
  for (let hour = 0; hour < 24; hour++) {
    const half = hour < 12 ? ['am', 'a m'] : ['pm', 'p m'];
    for (const phrase of half) entry(meaning, phrase).hours.add(hour);
  }
}

/** Words that only hold a date together (`de`, `at`, `г.`): known, without a meaning. */
function addConnectors(locale: string, meaning: CalendarWords['meaning']): void {
  const styles: Intl.DateTimeFormatOptions[] = [{ dateStyle: 'long', timeStyle: 'short' }, { dateStyle: 'medium' }];
  for (const style of styles) {
    const literals = format(locale, style)
      .formatToParts(0)
      .filter((part) => part.type === 'literal');
    const words = plain(literals.map((part) => part.value).join(' ')).match(/[\p{L}\p{M}]+/gu) ?? [];
    for (const word of words) entry(meaning, word);
  }
}

function addOthers(locale: string, meaning: CalendarWords['meaning']): void {
  const { months = '', weekdays = '' } = ALSO[new Intl.Locale(locale).language] ?? {};
  for (const [at, phrase] of months.split('|').filter(Boolean).entries()) entry(meaning, phrase).month = at + 1;
  for (const [at, phrase] of weekdays.split('|').filter(Boolean).entries()) entry(meaning, phrase).weekday = at + 1;
}

/** One alternation a kind: a look-around for every phrase would take ten times as long to compile. */
function phrasePattern(phrases: string[]): RegExp {
  const longestFirst = phrases.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spaced = either(longestFirst.filter((phrase) => !UNSPACED.test(phrase)));
  const unspaced = either(longestFirst.filter((phrase) => UNSPACED.test(phrase)));
  return new RegExp(`(?<![\\p{L}\\p{M}\\d])${spaced}(?![\\p{L}\\p{M}\\d])|(?<!\\d)${unspaced}`, 'gu');
}

function either(phrases: string[]): string {
  return `(?:${phrases.map(escaped).join('|') || '(?!)'})`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function isDayFirst(locale: string): boolean {
  const parts = format(locale, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
  const order = parts.map((part) => part.type);
  return order.indexOf('day') < order.indexOf('month');
}
