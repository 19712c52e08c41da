import { fold } from '../fold.ts';
import type { DateWords } from '../words/dateShape.ts';
import { LANGUAGES } from '../words/index.ts';
import { rawTokens } from './rawTokens.ts';

/**
 * What kind of word a phrase is, a letter each: rules are regular expressions over these letters (`rules.ts`).
 *
 *     w weekday   v short weekday   m month   a short month   t today and so on   x days gone by, habits   Z end of day
 *     p part of day   H hour   1 day   5 working day   7 week   8 month   9 quarter   0 year   e weekend
 *     k number of a week follows   Q number of a quarter follows   c count   f few   j first to fourth   F feast, season
 *     T this, within   G next   C the coming   O the one after next   L last   E every   A from now   X ago, since   B ago or before
 *     i in   q on   @ on the   & on the, where a day has a point   u until   > after   g from   _ filler
 *     r or   R to   s start   h middle   z end
 *
 * From the text itself come n number, o number with an ending (15th), y year, d date, D date without a year, `|` an
 * empty line, ~ any other word, and punctuation as it is.
 */
export interface Entry {
  /** Mostly one letter; `jusqu'au` is `u@`. */
  kinds: string;
  /** Which weekday, month, feast; how many. */
  value: number;
  plural: boolean;
}

/** The phrases of all languages, their tokens joined by blanks. */
export const LEXICON = new Map<string, Entry>();
/** By its first token, how many tokens the longest phrase has. */
export const LONGEST = new Map<string, number>();
/** Full names of weekdays and months by first letter, for the misspelt ones. */
export const NAMES = new Map<string, { name: string; entry: Entry }[]>();

for (const { dates } of LANGUAGES) if (dates) learn(dates);

/** The first meaning of a word stays: names of days go before small words. */
function learn(words: DateWords): void {
  learnNames(words);
  learnEdges(words);
  learnUnits(words);
  learnTurns(words);
  learnPlaces(words);
}

function learnNames(words: DateWords): void {
  inOrder('m', words.months, 1, true);
  inOrder('a', words.shortMonths, 1);
  inOrder('w', words.weekdays, 1, true);
  inOrder('v', words.shortWeekdays, 1);
  alike('x', [...words.habits, ...words.yesterday]);
  alike('Z', words.endOfDay);
  for (const [offset, list] of [words.today, words.tomorrow, words.dayAfterTomorrow].entries())
    alike('t', list, offset);
  for (const [at, list] of Object.values(words.feasts).entries()) alike('F', list, at);
  alike('p', words.partsOfDay);
  alike('Q', words.units.quarterNumber);
}

function learnEdges({ edges }: DateWords): void {
  alike('s7', edges.startOfWeek);
  alike('s8', edges.startOfMonth);
  alike('s0', edges.startOfYear);
  alike('z7', edges.endOfWeek);
  alike('z8', edges.endOfMonth);
  alike('z9', edges.endOfQuarter);
  alike('z0', edges.endOfYear);
}

function learnUnits({ units, numbers }: DateWords): void {
  const kinds: [string, string[]][] = [
    ['1', units.day],
    ['5', units.workday],
    ['7', units.week],
    ['e', units.weekend],
    ['8', units.month],
    ['9', units.quarter],
    ['0', units.year],
    ['H', units.hour],
  ];
  for (const [kind, list] of kinds) {
    for (const [at, spellings] of list.entries()) {
      for (const phrase of spellings.split('/')) add(phrase, { kinds: kind, value: 0, plural: at > 0 });
    }
  }
  alike('k', units.weekNumber);
  inOrder('c', numbers.count, 1);
  inOrder('j', numbers.ordinal, 1);
  alike('c7', numbers.twoWeeks, 2);
  alike('c8', numbers.halfYear, 6);
  alike('f', numbers.few);
}

function learnTurns({ turns }: DateWords): void {
  alike('T', [...turns.this, ...turns.within]);
  alike('G', turns.next);
  alike('C', turns.coming);
  alike('O', turns.overnext);
  alike('L', turns.last);
  alike('E', turns.every);
  alike('A', turns.fromNow);
  alike('X', turns.past);
  alike('B', turns.pastOrUntil ?? []);
}

function learnPlaces({ places, dayHasPoint }: DateWords): void {
  const onThe = dayHasPoint ? '&' : '@';
  alike('s', places.start);
  alike('h', places.middle);
  alike('z', places.end);
  alike(onThe, places.onThe);
  alike(`u${onThe}`, places.untilThe);
  alike(`>${onThe}`, places.afterThe);
  alike(`g${onThe}`, places.fromThe);
  alike('u', places.until);
  alike('>', places.after);
  alike('g', places.from);
  alike('i', places.in);
  alike('q', places.on);
  alike('_', places.filler);
  alike('r', places.or);
  alike('R', places.to);
}

function inOrder(kinds: string, list: readonly string[], first: number, isName = false): void {
  for (const [at, spellings] of list.entries()) {
    for (const phrase of spellings.split('/')) add(phrase, { kinds, value: at + first, plural: false }, isName);
  }
}

function alike(kinds: string, list: readonly string[], value = 0): void {
  for (const phrase of list) add(phrase, { kinds, value, plural: false });
}

function add(phrase: string, entry: Entry, isName = false): void {
  const tokens = rawTokens(fold(phrase)).map(({ text }) => text);
  const [first = ''] = tokens;
  const key = tokens.join(' ');
  if (key === '?' || LEXICON.has(key)) return;
  LEXICON.set(key, entry);
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 1, tokens.length));
  if (!isName || tokens.length > 1 || first.length < 6) return;
  NAMES.set(first.charAt(0), [...(NAMES.get(first.charAt(0)) ?? []), { name: first, entry }]);
}
