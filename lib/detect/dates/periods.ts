import {
  monthsFrom,
  numberedWeek,
  partsOf,
  plusDays,
  plusMonths,
  plusWorkdays,
  weekAround,
  weekdayOf,
  type DayRange,
} from './calendar.ts';
import { AHEAD, rule, SMALL, type Named, type Reading, type Rule } from './rule.ts';
import type { Token } from './tokens.ts';

const PART = `(?<part>[shz])?${SMALL}{0,2}`;
const SPAN = `(?<n>[cnf])(?:[-Rrcu](?<to>[cnf]))?`;

/** Weeks, months, quarters, years, parts of them, and spans of time: `end of next week`, `in two weeks`, `Q2`. */
export const PERIODS: Rule[] = [
  rule(`${PART}T?(?<turn>[GCT])[_@]?(?<unit>[17890e])`, turned),
  rule(`${PART}(?<turn>O)(?<unit>[17890])?`, turned),
  rule(`${PART}(?<unit>[7890e])_?(?<turn>[GCT])`, turned),
  rule(`(?<part>[shz])${SMALL}{0,2}(?<unit>[7890])`, turned),
  rule(`(?<unit>(?<=[iqu@&]_?)e)`, turned),
  rule(`(?<in>[iu])?[_@&]{0,2}(?:(?<=[iu][_@&]{0,2})|(?<next>[GC]))${SPAN}(?<next2>[GC])?(?<unit>[157890H])`, span),
  rule(`(?<in>[iu])[_@&]{0,2}(?<next>[GC])_?${SPAN}(?<unit>[157890H])`, span),
  rule(`${SPAN}(?<unit>[157890H])A`, span),
  rule(`(?<=[iugGC>BT]_?)(?<month>[ma])\\.?[GC]?(?:[,_]?(?<year>y))?`, monthSaid),
  rule(`(?<part>[shz])${SMALL}{0,2}(?<month>[ma])\\.?(?:[,_]?(?<year>y))?`, monthSaid),
  rule(`(?<month>m)(?:[,_]?(?<year>y))`, monthSaid),
  rule(`${PART}Q(?<n>n)(?:[-/_,]?(?<year>y))?`, quarter),
  rule(`${PART}(?:(?<n>[jo])|(?<n2>n)\\.)_?9(?:[-/_,]?(?<year>y))?`, quarter),
  rule(`[k7]\\.?(?<n>n)(?![%:'H157890])`, week),
  rule(`(?<n>n)\\.[k7]`, week),
];

function turned(named: Named, today: string): Reading | null {
  const ahead = AHEAD[named('turn')?.kind ?? 'T'] ?? 0;
  const [unit, part] = [named('unit'), named('part')];
  if (ahead === 1 && unit?.plural) return { from: plusDays(today, 1), to: soon(unit.kind, today), vague: true };
  const found = partOf(wholeOf(unit?.kind ?? '7', ahead, today), part, today);
  // "at the beginning of the week", said on a Wednesday
  const isOver = found.to < today && part?.kind === 's';
  return clipped(isOver ? partOf(wholeOf(unit?.kind ?? '7', ahead + 1, today), part, today) : found, today);
}

/** What of it lies ahead; null: nothing. */
function clipped({ from, to }: DayRange, today: string): Reading | null {
  return to < today ? null : { from: from < today ? today : from, to };
}

/** "The next few": so many days or weeks ahead. */
function soon(unit: string, today: string): string {
  return plusDays(today, unit === '1' || unit === '5' ? 5 : unit === '7' ? 21 : 90);
}

function wholeOf(unit: string, ahead: number, today: string): DayRange {
  const { year, month } = partsOf(today);
  if (unit === '1') return { from: plusDays(today, ahead), to: plusDays(today, ahead) };
  if (unit === '8') return monthsFrom(year, month + ahead, 1);
  if (unit === '9') return monthsFrom(year, month - ((month - 1) % 3) + 3 * ahead, 3);
  if (unit === '0') return monthsFrom(year + ahead, 1, 12);
  const monday = plusDays(weekAround(today).from, ahead * 7);
  if (unit === 'e') return { from: plusDays(monday, 5), to: plusDays(monday, 6) };
  // on a weekend "this week" has its last days left
  return { from: monday, to: plusDays(monday, ahead === 0 && weekdayOf(today) > 5 ? 6 : 4) };
}

/** `early`, `mid`, `end of`: two days of a week, a third of longer times; `later this week`: what is left of it. */
function partOf({ from, to }: DayRange, part: Token | undefined, today: string): DayRange {
  if (part?.text.startsWith('later')) return { from: from <= today ? plusDays(today, 1) : from, to };
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const third = Math.max(2, Math.min(Math.floor(days / 3), 31));
  if (part?.kind === 's') return { from, to: plusDays(from, third - 1) };
  if (part?.kind === 'z') return { from: plusDays(to, 1 - third), to };
  if (part?.kind !== 'h') return { from, to };
  const edge = days > 6 ? Math.floor(days / 3) : 1;
  return { from: plusDays(from, edge), to: plusDays(to, -edge) };
}

function span(named: Named, today: string): Reading | null {
  const { kind, value } = named('n') ?? {};
  const [least, most] = kind === 'f' ? [2, 5] : [value ?? 1, named('to')?.value ?? value ?? 1];
  const unit = named('unit')?.kind ?? '1';
  const to = later(today, Math.max(least, most), unit);
  const isWithin = (named('next') ?? named('next2')) !== undefined;
  const from = isWithin ? plusDays(today, 1) : later(today, Math.min(least, most), unit);
  return { from: from > to ? to : from, to, vague: kind === 'f' };
}

function later(today: string, count: number, unit: string): string {
  if (unit === 'H') return plusDays(today, count >= 24 ? Math.floor(count / 24) : 0);
  if (unit === '1') return plusDays(today, count);
  if (unit === '5') return plusWorkdays(today, count);
  if (unit === '7') return plusDays(today, count * 7);
  return plusMonths(today, count * (unit === '8' ? 1 : unit === '9' ? 3 : 12));
}

function monthSaid(named: Named, today: string): Reading | null {
  const number = named('month')?.value ?? 1;
  const { year, month: current } = partsOf(today);
  const whole = monthsFrom(named('year')?.value ?? (number < current ? year + 1 : year), number, 1);
  const part = partOf(whole, named('part'), today);
  return clipped(part.to < today && !named('year') ? nextYear(part) : part, today);
}

function nextYear({ from, to }: DayRange): DayRange {
  return { from: plusMonths(from, 12), to: plusMonths(to, 12) };
}

function quarter(named: Named, today: string): Reading | null {
  const number = named('n')?.value ?? named('n2')?.value ?? 0;
  if (number < 1 || number > 4) return null;
  const { year, month: current } = partsOf(today);
  const isOver = number * 3 < current;
  const whole = monthsFrom(named('year')?.value ?? (isOver ? year + 1 : year), number * 3 - 2, 3);
  return clipped(partOf(whole, named('part'), today), today);
}

function week(named: Named, today: string): Reading | null {
  const { year } = partsOf(today);
  const number = named('n')?.value ?? 0;
  const thisYear = numberedWeek(year, number);
  const found = thisYear && thisYear.to >= today ? thisYear : numberedWeek(year + 1, number);
  return found && clipped(found, today);
}
