import type { DayRange } from './calendar.ts';
import type { Token } from './tokens.ts';

/** One way to name days: a pattern over the kinds of tokens (`lexicon.ts`), and what it means. */
export interface Rule {
  pattern: RegExp;
  /** @param today the day that "tomorrow" counts from. Null: names no day after all, or one gone by. */
  read: (named: Named, today: string) => Reading | null;
}

/** The tokens that a pattern's groups stand for. */
export type Named = (group: string) => Token | undefined;

export interface Reading extends DayRange {
  /** True: a careful reader would ask which day is meant. */
  vague?: boolean;
}

/** Small words inside a date: `15 de marzo`, `Montag, den 14.`. */
export const SMALL = '[_@&q]';
/** A weekday that only adorns a date: `Tuesday, `, `Di., den `, `next Friday (`. */
export const ADORNED = `(?:[TGC]?[wva]\\.?p?[,(]?${SMALL}{0,2})?`;

/** How many weeks or months ahead a word leads. */
export const AHEAD: Record<string, number> = { T: 0, G: 1, C: 1, O: 2 };

export function rule(pattern: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(pattern, 'dgu'), read };
}

export function oneDay(day: string | null): Reading | null {
  return day === null ? null : { from: day, to: day };
}
