import { easter, monthsFrom, partsOf, plusDays } from './calendar.ts';
import { rule, type Named, type Reading, type Rule } from './rule.ts';

/** Feasts, seasons and holidays; what is meant by the last is known to the reader only. */
export const FEASTS: Rule[] = [rule(`(?<part>[shz])?[_@&]{0,2}(?<feast>F)`, feast)];

type Season = (year: number) => Reading;

/** In the order of `FeastWords`. */
const SEASONS: Season[] = [
  (year) => ({ from: `${year}-12-24`, to: `${year}-12-26` }),
  (year) => ({ from: `${year}-01-01`, to: `${year}-01-01` }),
  (year) => ({ from: `${year}-01-02`, to: `${year}-01-31`, vague: true }),
  (year) => ({ from: plusDays(easter(year), -2), to: plusDays(easter(year), 1) }),
  (year) => ({ ...monthsFrom(year, 3, 3), vague: true }),
  (year) => ({ ...monthsFrom(year, 6, 3), vague: true }),
  (year) => ({ ...monthsFrom(year, 9, 3), vague: true }),
  (year) => ({ ...monthsFrom(year, 12, 3), vague: true }),
  (year) => ({ from: `${year}-12-24`, to: `${year + 1}-01-01`, vague: true }),
  (year) => ({ from: `${year}-07-01`, to: `${year}-08-31`, vague: true }),
  (year) => ({ from: `${year}-09-01`, to: `${year}-09-15`, vague: true }),
];
const HOLIDAYS = 8;
const SUMMER_HOLIDAYS = 9;

function feast(named: Named, today: string): Reading | null {
  const season = SEASONS[seasonMeant(named('feast')?.value ?? 0, today)];
  const { year } = partsOf(today);
  for (const candidate of season ? [season(year - 1), season(year), season(year + 1)] : []) {
    if (candidate.to >= today) return candidate;
  }
  return null;
}

/** "After the holidays", said from April to August, speaks of the summer. */
function seasonMeant(value: number, today: string): number {
  const { month } = partsOf(today);
  return value === HOLIDAYS && month >= 4 && month <= 8 ? SUMMER_HOLIDAYS : value;
}
