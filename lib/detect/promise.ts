import { clockIn } from './dates/clock.ts';
import { daysAhead, type DaysSaid } from './dates/index.ts';
import { sentencesOf, type Sentence } from './dates/sentences.ts';
import type { Finding, MailText } from './mailText.ts';
import { Phrases } from './phrases.ts';
import { Promising, type Made } from './promising.ts';
import type { PromiseWords } from './words/commitmentShape.ts';
import { LANGUAGES } from './words/index.ts';

export interface PromiseMade {
  /** What was promised, in the author's words. */
  what: string;
  /** The last day it is promised for; null: no day was named. */
  dueOn: string | null;
}

type Promised = Finding<PromiseMade>;

const ALL = LANGUAGES.flatMap(({ commitments }) => (commitments ? [commitments.promise] : []));
const every = (kind: Exclude<keyof PromiseWords, 'inTwoWithDay'>) =>
  new Phrases(() => ALL.flatMap((words) => words[kind] ?? []));
const [SOON, DONE, WISHES, NEGATIONS] = [every('soon'), every('done'), every('wishes'), every('negations')];
const [CONDITIONS, HEDGES] = [every('conditions'), every('hedges')];
const RECIPIENTS = every('recipients');
const [DENIALS, REPORTS] = [every('denials'), every('reports')];
/** Between a denial and what it denies stand two short words at most; between a report and what it tells of, none. */
const BEHIND_DENIAL = /^\s(?:[\p{L}']{1,5}\s){0,2}$/u;
const BEHIND_REPORT = /^\s{0,3}$/;
/** By themselves, and with a day or a "soon" beside them. */
const PROMISES = ALL.map((words) => new Promising(words, words.will, words.deeds, words.says));
const PROMISES_WITH_DAY = ALL.map(
  (words) => new Promising(words, words.will, words.deedsWithDay, words.saysWithDay, true),
);
const PLANS = ALL.map((words) => new Promising(words, words.weakWill, [...words.deeds, ...words.deedsWithDay], []));
/** In front of a date that tells which thing is meant, not when: `the minutes of Monday`. */
const BELONGS = /(?<!\p{L})(?:of|from|dated|since|than|vom|von|du|de|del|d')(?:\s{1,4}(?:the|la|le|el))?\s{1,4}$/u;
const MAX_WHAT = 120; // characters

/**
 * Does the author say that he will do something for the other: "I will send you the price by Friday" (E14)? Not what
 * others will do, nor what is asked, offered under a condition, or mere politeness. Of several promises the first that
 * names a day; a week ends on its Friday.
 */
export function promiseIn(mail: MailText): Promised | null {
  const all = sentencesOf(mail.own, mail.folded)
    .map((sentence) => promiseOf(sentence, mail.day))
    .filter((found) => found !== null);
  return all.find(({ value }) => value.dueOn !== null) ?? all[0] ?? null;
}

function promiseOf(sentence: Sentence, day: string | null): Promised | null {
  const { folded } = sentence;
  if (/\?\s{0,9}$/.test(folded)) return null;
  const plain = firstOf(PROMISES, folded);
  const plan = RECIPIENTS.isIn(folded) ? firstOf(PLANS, folded) : null;
  const match = plain ?? firstOf(PROMISES_WITH_DAY, folded) ?? plan;
  if (!match || !isMeant(folded, match) || isSpanishPast(sentence.text, match)) return null;
  const due = dueDay(folded, match.index, day) ?? laterToday(folded.slice(match.index), day);
  if (!plain && due === null && !SOON.isIn(folded)) return null;
  if (!plain && DONE.isIn(folded)) return null;
  const words = clause(sentence.text, match.index);
  const sure =
    (plain !== null || (match !== plan && due !== null)) &&
    due?.sure !== false &&
    !HEDGES.isIn(folded.slice(0, match.end));
  return { value: { what: words, dueOn: due?.to ?? null }, words, sure };
}

function firstOf(ways: Promising[], folded: string): Made | null {
  const found = ways.map((way) => way.first(folded)).filter((made) => made !== null);
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

/** Said by the author, without a condition, and not denied. */
function isMeant(folded: string, { index, end, between }: Made): boolean {
  const before = folded.slice(0, index);
  if (CONDITIONS.isIn(before) || endsWith(before, REPORTS, BEHIND_REPORT)) return false;
  if (endsWith(before, DENIALS, BEHIND_DENIAL)) return false;
  return !NEGATIONS.isIn(between) && !WISHES.isIn(folded.slice(end));
}

function endsWith(text: string, phrases: Phrases, behind: RegExp): boolean {
  return phrases.everywhere(text).some(({ end }) => behind.test(text.slice(end)));
}

/** `envió` is done, `envío` is promised; folded they are one. */
function isSpanishPast(text: string, { end }: Made): boolean {
  return text.charAt(end - 1) === 'ó';
}

/** The first day named behind the promise, else the last one in front of it. */
function dueDay(folded: string, at: number, day: string | null): DaysSaid | null {
  const days = daysAhead(folded, day).filter(({ index, words }) => {
    const isName = folded.startsWith("'s", index + words.length);
    return (
      !isName && !BELONGS.test(`${folded.slice(Math.max(0, index - 20), index)}${/^\p{L}*\s/u.exec(words)?.[0] ?? ''}`)
    );
  });
  return days.find(({ index }) => index >= at) ?? days.findLast(({ index }) => index < at) ?? null;
}

/** `I will call you after 5 pm`: a time without a day is one of today. */
function laterToday(folded: string, day: string | null): Pick<DaysSaid, 'to' | 'sure'> | null {
  return day !== null && clockIn(folded) !== null ? { to: day, sure: false } : null;
}

/** The sentence, or from the promise on where it is long. */
function clause(text: string, at: number): string {
  const from = text.trim().length <= MAX_WHAT ? 0 : at;
  const line = text.slice(from).replace(/\s+/g, ' ').trim();
  return line.length <= MAX_WHAT ? line : `${line.slice(0, MAX_WHAT - 1).replace(/ \S{0,30}$/, '')}…`;
}
