import { capped } from '../capped.ts';
import { remembered } from '../finder.ts';
import { plusDays, weekAround, type DayRange } from './calendar.ts';
import { FEASTS } from './feasts.ts';
import { NAMED_DATES } from './namedDates.ts';
import { NEAR_DAYS } from './nearDays.ts';
import { PERIODS } from './periods.ts';
import type { Reading, Rule } from './rule.ts';
import { tokensOf, type Token } from './tokens.ts';

/** Days that a text names. */
export interface DaysSaid extends DayRange {
  /** The first day named, whatever the preposition makes of it: `until October` starts on 1 October. */
  start: string;
  /** As the folded text has it, with the preposition in front: `by friday`. */
  words: string;
  /** Where the words stand in the folded text. */
  index: number;
  /** `until`: from now up to then (`by Friday`, `bis`); `after` and `from`: then or later; null: at that time. */
  bound: 'until' | 'after' | 'from' | null;
  /** False: a careful reader would ask which day is meant. */
  sure: boolean;
}

const RULES: Rule[] = [...NAMED_DATES, ...NEAR_DAYS, ...PERIODS, ...FEASTS];
const BOUNDS: Record<string, DaysSaid['bound']> = { u: 'until', '>': 'after', g: 'from', B: 'until' };
/** Without a day to count from, only what names its year. */
const ABSOLUTE = /\d{4}|\d[./-]\d{1,2}[./-]\d{2}/;

interface Match {
  from: number;
  to: number;
  rule: Rule;
  groups: Record<string, [number, number] | undefined>;
}

/**
 * The days that a text names for what lies ahead, in its order: `tomorrow`, `by Friday`, `le 15 mars`, `in KW 23`,
 * `next quarter`. A week is Monday to Friday; a date without a year is the next such date; what is over is left out.
 * The time it takes grows with the text; of a text above the cap it reads head and tail.
 * @param folded what `fold` made of the text
 * @param day the day it was written; null: unknown, then only dates with a year are read
 */
export function daysAhead(folded: string, day: string | null): DaysSaid[] {
  const today = day ?? '1970-01-01';
  return daysIn(folded, day).filter(({ to }) => to >= today);
}

/** The same with dates gone by, as long as they name their year. */
export function daysIn(folded: string, day: string | null): DaysSaid[] {
  const text = capped(folded);
  const { tokens, kinds, matches } = datesIn(text);
  return matches
    .map((match) => said(text, tokens, kinds, match, day ?? '1970-01-01'))
    .filter((found) => found !== null)
    .filter(({ words }) => day !== null || ABSOLUTE.test(words));
}

/** What may name a day, whatever day it is read on: several detectors ask for the days of one sentence. */
const datesIn = remembered((text) => {
  const tokens = tokensOf(text);
  const kinds = tokens.map(({ kind }) => kind).join('');
  return { tokens, kinds, matches: chosen(kinds) };
});

/** Of overlapping matches the one that begins first, then the longest, then the one of the earlier rule. */
function chosen(kinds: string): Match[] {
  const all = RULES.flatMap((rule) => Array.from(kinds.matchAll(rule.pattern), (match) => matchOf(rule, match)));
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return all.filter((match) => {
    if (match.from < end || match.to === match.from) return false;
    end = match.to;
    return true;
  });
}

function matchOf(rule: Rule, match: RegExpExecArray): Match {
  return { from: match.index, to: match.index + match[0].length, rule, groups: match.indices?.groups ?? {} };
}

function said(text: string, tokens: Token[], kinds: string, match: Match, today: string): DaysSaid | null {
  const reading = match.rule.read((group) => tokens[match.groups[group]?.[0] ?? -1], today);
  if (!reading) return null;
  const before = placeBefore(kinds, match.from);
  if (/[XE]/.test(before)) return null;
  const place = before.charAt(0);
  const bound = BOUNDS[place] ?? BOUNDS[kinds.charAt(match.from)] ?? null;
  const first = tokens[match.from - before.length];
  const index = first?.index ?? 0;
  const words = text.slice(index, tokens[match.to - 1]?.end);
  const named = /7[_@&gq]{0,2}$/.test(before) ? weekAround(reading.from) : reading;
  const { from, to } = bounded(named, bound);
  return { from, to, start: named.from, words, index, bound, sure: reading.vague !== true };
}

/** The small words in front of a date that say how it is meant: `by the`, `ab dem`, `the week of`. */
function placeBefore(kinds: string, at: number): string {
  return /[u>gBXE7qi]?[_@&gq]{0,2}$/.exec(kinds.slice(Math.max(0, at - 3), at))?.[0] ?? '';
}

/** "By" ends with the last day; "after" begins with the day behind it, after a week with the Monday. */
function bounded({ from, to, vague }: Reading, bound: DaysSaid['bound']): DayRange {
  if (bound === 'until') return { from: to, to };
  if (bound !== 'after') return { from, to };
  const isWeek = plusDays(from, 4) === to;
  const next = plusDays(to, isWeek ? 3 : 1);
  return { from: next, to: vague ? plusDays(next, 6) : next };
}
