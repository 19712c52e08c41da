import { plusDays, weekAround, weekdayOf } from './calendar.ts';
import { nextWeekday } from './namedDates.ts';
import { AHEAD, oneDay, rule, type Named, type Reading, type Rule } from './rule.ts';

/** Days named by where they stand from the mail's day: `tomorrow`, `on Friday`, `vendredi de la semaine prochaine`. */
export const NEAR_DAYS: Rule[] = [
  rule(`(?<day>t)p?(?:[,(]?[_@&q]?w)?`, (named, today) => oneDay(plusDays(today, named('day')?.value ?? 0))),
  rule(`Tp|Z(?!p?[_@&q,]{0,2}[wtdnomv])`, (_named, today) => oneDay(today)),
  rule(`T_?(?<w>[wv])`, (named, today) => oneDay(thisWeekday(named('w')?.value ?? 0, today))),
  rule(`(?<w>w)`, comingWeekday),
  rule(`(?<=[u@&qgGCTi>B])(?<w>v)(?=[p.,)!@]|$)`, comingWeekday),
  rule(`(?<turn>[GCO])_?(?<w>[wv])\\.?`, turnedWeekday),
  rule(`(?<w>w)_?(?<turn>[GC])`, turnedWeekday),
  rule(`(?<w>w)[_@&,]{0,3}(?<turn>[GCTO])[_@]?7`, weekdayOfWeek),
  rule(`(?<w>w)[_@&,]{0,3}7(?<turn>[GC])`, weekdayOfWeek),
  rule(`(?<turn>[GCTO])[_@]?7[,_@&q]{0,2}(?<w>w)`, weekdayOfWeek),
  rule(`7(?<turn>[GC])[,_@&q]{0,2}(?<w>w)`, weekdayOfWeek),
  rule(`(?<w>w)i(?<n>[cn])7`, weeksFromWeekday),
  rule(`(?<n>[cn])7[gq](?<w>w)`, weeksFromWeekday),
  rule(`(?<w>[wv])\\.?[-Ru@c](?<last>[wv])`, fromTo),
  // days gone by, and habits: seen, so that nothing of them is taken for a day ahead
  rule(
    `L_?[w1789e0m]|[w7890m]L|[cnf][157890H]X|X[_@&]?[cnf][157890H]|B[cnf][157890H]|x|[no]\\.?[_@&]?E8|E_?[cno]?_?[w1789e0m]`,
    () => null,
  ),
];

function thisWeekday(weekday: number, today: string): string {
  return weekday === weekdayOf(today) ? today : nextWeekday(weekday, today);
}

function comingWeekday(named: Named, today: string): Reading | null {
  return oneDay(nextWeekday(named('w')?.value ?? 0, today));
}

/**
 * `next Friday`: the one of next week. Said of a day that is still to come this week, some mean the nearer one, above
 * all where the word stands for "coming".
 */
function turnedWeekday(named: Named, today: string): Reading | null {
  const coming = nextWeekday(named('w')?.value ?? 0, today);
  const isThisWeek = coming <= plusDays(weekAround(today).from, 6);
  if (named('turn')?.kind === 'O') return oneDay(plusDays(coming, isThisWeek ? 14 : 7));
  if (named('turn')?.kind === 'C') return oneDay(coming);
  const meansNext = named('turn')?.text === 'next' || coming <= plusDays(today, 2);
  const day = isThisWeek && meansNext ? plusDays(coming, 7) : coming;
  return { from: day, to: day, vague: isThisWeek };
}

function weekdayOfWeek(named: Named, today: string): Reading | null {
  const { kind } = named('turn') ?? {};
  const weeks = AHEAD[kind ?? ''] ?? 0;
  const day = plusDays(weekAround(today).from, weeks * 7 + (named('w')?.value ?? 1) - 1);
  return day >= today ? oneDay(day) : null;
}

function weeksFromWeekday(named: Named, today: string): Reading | null {
  const weeks = named('n')?.value ?? 1;
  return oneDay(plusDays(nextWeekday(named('w')?.value ?? 0, today), weeks * 7));
}

function fromTo(named: Named, today: string): Reading | null {
  const from = nextWeekday(named('w')?.value ?? 0, today);
  return { from, to: nextWeekday(named('last')?.value ?? 0, from), vague: true };
}
