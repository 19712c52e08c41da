import { monthsFrom, partsOf, plusDays, realDay, weekdayOf } from './calendar.ts';
import { ADORNED, oneDay, rule, SMALL, type Named, type Reading, type Rule } from './rule.ts';
import type { Token } from './tokens.ts';

const MONTH = `(?<month>[ma])\\.?`;
const YEAR = `(?:[,_@]{0,2}(?<year>y))?`;
/** Behind a number: it is no day but a time, a share, an amount. */
const NO_AMOUNT = `(?![:%']|,n|\\.?[nH157890#])`;
const NEAR = 92; // days: how far ahead a date without a month's name is likely to be

/** Dates with a number for the day: `15 March`, `le 15`, `15.3.`, `Tuesday the 15th`. */
export const NAMED_DATES: Rule[] = [
  rule(`${ADORNED}(?<date>d)`, (named, today) => oneDay(numeric(named('date')?.text ?? '', today))),
  rule(`(?<=[@&quig>B(]_?|[wva][.,(]{0,2}[@&]?)(?<date>D)`, (named, today) => loose(named('date')?.text ?? '', today)),
  rule(`(?<=[@&]|[wv][,.]{0,2})(?<day>n)\\.(?<number>n)\\.(?<year>y)?`, pointed),
  rule(`${ADORNED}(?<day>[no])\\.?${SMALL}{0,2}${MONTH}${YEAR}`, dayOfMonth),
  rule(`(?<!i)${ADORNED}${MONTH}${SMALL}?(?<day>[no])${NO_AMOUNT}(?:[,(]?(?<year>y))?`, dayOfMonth),
  rule(`(?<day>[no])\\.?[-Rru@c]{1,2}(?<last>[no])\\.?_?${MONTH}${YEAR}`, daysOfMonth),
  rule(`${MONTH}(?<day>[no])[-Rru]_?(?<last>[no])${NO_AMOUNT}(?:,?(?<year>y))?`, daysOfMonth),
  rule(`(?<day>n)\\.[-u]&?(?<date>[dD])`, upToDate),
  rule(`[wv],?_?(?<day>o)`, dayOfNoMonth),
  rule(`(?<w>w)(?<day>n)${NO_AMOUNT}`, weekdayAndDate),
  rule(`(?<=@)(?<day>[no])${NO_AMOUNT}`, dayOfNoMonth),
  rule(`(?<=&)(?<day>[no])(?:\\.(?!n)|(?<=o))`, dayOfNoMonth),
  rule(`(?<=[uq>gB]_?)(?<day>o)`, dayOfNoMonth),
  rule(`_(?<day>o)(?=[.,)!|r-]|$)`, dayOfNoMonth),
];

/** `15/3/26` day first, `3/15/26` where it cannot be, ISO as it is. */
function numeric(text: string, today: string): string | null {
  const [first = 0, second = 0, third] = text.split(/[./-]/).filter(Boolean).map(Number);
  if (/^\d{4}/.test(text)) return realDay(first, second, third ?? 0);
  if (third === undefined) return nextSuch(second, first, today);
  const year = third < 100 ? 2000 + third : third;
  const dayFirst = realDay(year, second, first);
  if (text.includes('.')) return dayFirst;
  return likelier(dayFirst, realDay(year, first, second), today);
}

/** Day first, unless only the other reading lies in the months ahead: `12/06/2001` in a mail of November 2001. */
function likelier(dayFirst: string | null, monthFirst: string | null, today: string): string | null {
  const isNear = (day: string | null) => day !== null && day >= today && day <= plusDays(today, NEAR);
  return dayFirst === null || (!isNear(dayFirst) && isNear(monthFirst)) ? monthFirst : dayFirst;
}

function loose(text: string, today: string): Reading | null {
  const [first = 0, second = 0] = text.split(/[./]/).map(Number);
  const dayFirst = nextSuch(second, first, today);
  const monthFirst = text.includes('/') ? nextSuch(first, second, today) : null;
  const day = likelier(dayFirst, monthFirst, today);
  return day === null
    ? null
    : { from: day, to: day, vague: dayFirst !== null && monthFirst !== null && first !== second };
}

function pointed(named: Named, today: string): Reading | null {
  return oneDay(dated(named('year'), named('number')?.value ?? 0, named('day')?.value ?? 0, today));
}

function dayOfMonth(named: Named, today: string): Reading | null {
  return oneDay(dated(named('year'), named('month')?.value ?? 0, named('day')?.value ?? 0, today));
}

function daysOfMonth(named: Named, today: string): Reading | null {
  const month = named('month')?.value ?? 0;
  const to = dated(named('year'), month, named('last')?.value ?? 0, today);
  const from = to && realDay(partsOf(to).year, month, named('day')?.value ?? 0);
  return from && to && from <= to ? { from, to } : oneDay(to);
}

/** `24.-28.12.` */
function upToDate(named: Named, today: string): Reading | null {
  const to = numeric(named('date')?.text ?? '', today);
  if (to === null) return null;
  const { year, month } = partsOf(to);
  const from = realDay(year, month, named('day')?.value ?? 0);
  return { from: from !== null && from <= to ? from : to, to };
}

/** `Monday 22`: where the next 22nd is no Monday, the number means something else. */
function weekdayAndDate(named: Named, today: string): Reading | null {
  const weekday = named('w')?.value ?? 0;
  const day = dayOfNoMonth(named, today);
  return day !== null && weekdayOf(day.from) === weekday ? day : oneDay(nextWeekday(weekday, today));
}

function dayOfNoMonth(named: Named, today: string): Reading | null {
  const wanted = named('day')?.value ?? 0;
  const { year, month, date } = partsOf(today);
  for (let ahead = date > wanted ? 1 : 0; ahead < 4; ahead++) {
    const first = partsOf(monthsFrom(year, month + ahead, 1).from);
    const day = realDay(first.year, first.month, wanted);
    if (day !== null) return oneDay(day);
  }
  return null;
}

function dated(year: Token | undefined, month: number, date: number, today: string): string | null {
  return year ? realDay(year.value, month, date) : nextSuch(month, date, today);
}

/** Of a date without a year the next one. */
function nextSuch(month: number, date: number, today: string): string | null {
  const { year } = partsOf(today);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = realDay(year + ahead, month, date);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** The first weekday of this number that is later than the day. */
export function nextWeekday(weekday: number, today: string): string {
  return plusDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}
