import { moneyIn } from './money.ts';
import { CURRENCY_SOURCE } from './currencies.ts';
import { daysAhead } from './dates/index.ts';
import { fileWords } from './documentName.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { LANGUAGES } from './words/index.ts';
import type { TopicWords } from './words/topicShape.ts';

/** A question, and whether a draft speaks of it. */
export interface Touched {
  text: string;
  /** Null: nobody can tell from the words. */
  touched: boolean | null;
  /** What was looked for in the draft. */
  words: string[];
}

/** What a draft says, as far as it can answer. */
export interface DraftWords {
  /** What its author wrote, without quoted mails and signature. */
  own: string;
  files: readonly string[];
  /** The day it is written on. */
  day: string;
}

const words = (pick: (topics: TopicWords) => string[]) =>
  LANGUAGES.flatMap(({ topics }) => (topics ? pick(topics) : []));
const EMPTY = new Set([...words(({ little }) => little), ...words(({ light }) => light), ...dateWords()].map(fold));
const PRICE = new Phrases(() => words(({ price }) => price));
const WHEN = new Phrases(() => words(({ when }) => when));
const YES_NO = new Phrases(() => words(({ yesNo }) => yesNo));
const UNIT = new Phrases(() => unitWords());
const MONEY = new RegExp(`(?:${CURRENCY_SOURCE}) ?\\d|\\d ?(?:${CURRENCY_SOURCE})(?!\\p{L})`, 'u');
const HEAD = /(?:^|[.!?\n])\s{0,4}(?=\p{L})/gu;

/** What nouns and verbs of one stem end in: `installieren`, `Installation`. */
const ENDING =
  /(?<=\p{L}{4})(?:ationen|ations?|ierung(?:en)?|ieren|iert|ciones|cion|ungen|ung|ments?|mientos?|ing|ions?|ar|er|ir|en|ed|es|[aeos])$/u;

/** Shorter words say nothing, unless a number is in them; a beginning in common of so many letters is one word. */
const SHORTEST = 3;
const STEM = 5;

/**
 * Which questions a draft speaks of: it holds a word that stands in this question and in no other of them, or a sum where
 * a price is asked, or a day where a time is. It only looks at words: "touched" is not "answered".
 */
export function touchedIn(asks: readonly string[], draft: DraftWords): Touched[] {
  const topics = asks.map((text) => ({ text, folded: fold(text), content: contentOf(text) }));
  const said = saidIn(draft);
  return topics.map((topic) => {
    const others = topics.filter((other) => other !== topic).flatMap(({ content }) => content);
    const own = topic.content.filter((word) => !others.some((other) => related(word, other)));
    const touched = isTouched(topic.folded, own, topic.content, said);
    return { text: topic.text, touched, words: own.length > 0 ? own : topic.content };
  });
}

interface Said {
  empty: boolean;
  words: string[];
  money: boolean;
  time: boolean;
  yesNo: boolean;
}

/** A question with no word of its own needs all that it has: one of them may answer another question. */
function isTouched(question: string, own: string[], content: string[], said: Said): boolean | null {
  if (said.empty) return false;
  const isSaid = (word: string) => said.words.some((other) => related(word, other));
  if (own.some(isSaid) || (content.length > 0 && content.every(isSaid))) return true;
  if ((said.money && PRICE.isIn(question)) || (said.time && WHEN.isIn(question))) return true;
  return content.length === 0 || said.yesNo ? null : false;
}

function saidIn({ own, files, day }: DraftWords): Said {
  const folded = fold(own);
  const all = wordsIn(`${own} ${files.map(fileWords).join(' ')}`);
  return {
    empty: all.length === 0,
    words: [...new Set([...all, ...withNumbers(all)])],
    money: MONEY.test(folded) || moneyIn(own) !== null,
    time:
      daysAhead(folded, day).length > 0 || UNIT.all(folded).some(({ index }) => /\d\s?$/.test(folded.slice(0, index))),
    yesNo: [...folded.matchAll(HEAD)].some(
      ({ index, 0: head }) => YES_NO.endsAt(folded, index + head.length).length > 0,
    ),
  };
}

/** The words that say what a question is about, each once. */
function contentOf(text: string): string[] {
  const found = wordsIn(text).filter((word) => !EMPTY.has(word) && (word.length >= SHORTEST || /\d/.test(word)));
  return [...new Set(found)];
}

/** `XR-200` is one word however it is written; `l'offre` is `offre`. */
function wordsIn(text: string): string[] {
  const joined = fold(text).replace(/(?<=\d)[-\s](?=\d)|(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, '');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `XR 200` where the question has `XR-200`. */
function withNumbers(all: string[]): string[] {
  return all.flatMap((word, at) => (/^\d+$/.test(all[at + 1] ?? '') ? [word + (all[at + 1] ?? '')] : []));
}

/** One word, or forms of one: `deliver` and `delivery`, `unit` and `units`, `sheet` in `datasheet`. */
function related(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/\d/.test(short) || short.length < STEM - 1) return false;
  if (stemOf(short) === stemOf(long)) return true;
  if (long.startsWith(short)) return short.length >= STEM || long.length - short.length <= 2;
  if (short.length >= STEM && long.includes(short)) return true;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same++;
  return same >= STEM && same >= short.length - 3;
}

function stemOf(word: string): string {
  return word.replace(ENDING, '');
}

/** A day or a span is when something is to be done, not what. */
function dateWords(): string[] {
  return LANGUAGES.flatMap(({ dates }) =>
    dates
      ? [
          ...dates.weekdays,
          ...dates.shortWeekdays,
          ...dates.months,
          ...dates.shortMonths,
          ...dates.today,
          ...dates.tomorrow,
        ]
      : [],
  )
    .concat(unitWords())
    .flatMap((entry) => entry.split('/'));
}

function unitWords(): string[] {
  return LANGUAGES.flatMap(({ dates }) => {
    if (!dates) return [];
    const { hour, day, workday, week, month, year } = dates.units;
    return [hour, day, workday, week, month, year].flat().flatMap((entry) => entry.split('/'));
  });
}
