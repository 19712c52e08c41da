import { moneyIn } from './money.ts';
import { CURRENCY_SOURCE } from './currencies.ts';
import { daysAhead } from './dates/index.ts';
import { fileWords } from './documentName.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { formsOf, related, withNumbers, wordsIn, type Form } from './wordForms.ts';
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

/** Shorter words say nothing, unless a number is in them. */
const SHORTEST = 3;

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
    return { text: topic.text, touched, words: (own.length > 0 ? own : topic.content).map(({ word }) => word) };
  });
}

interface Said {
  empty: boolean;
  words: Form[];
  money: boolean;
  time: boolean;
  yesNo: boolean;
}

/** A question with no word of its own needs all that it has: one of them may answer another question. */
function isTouched(question: string, own: Form[], content: Form[], said: Said): boolean | null {
  if (said.empty) return false;
  const isSaid = (word: Form) => said.words.some((other) => related(word, other));
  if (own.some(isSaid) || (content.length > 0 && content.every(isSaid))) return true;
  if ((said.money && PRICE.isIn(question)) || (said.time && WHEN.isIn(question))) return true;
  return content.length === 0 || said.yesNo ? null : false;
}

function saidIn({ own, files, day }: DraftWords): Said {
  const folded = fold(own);
  const all = wordsIn(`${own} ${files.map(fileWords).join(' ')}`);
  return {
    empty: all.length === 0,
    words: formsOf([...all, ...withNumbers(all)]),
    money: MONEY.test(folded) || moneyIn(own) !== null,
    time:
      daysAhead(folded, day).length > 0 || UNIT.all(folded).some(({ index }) => /\d\s?$/.test(folded.slice(0, index))),
    yesNo: [...folded.matchAll(HEAD)].some(
      ({ index, 0: head }) => YES_NO.endsAt(folded, index + head.length).length > 0,
    ),
  };
}

/** The words that say what a question is about, each once. */
function contentOf(text: string): Form[] {
  const found = wordsIn(text).filter((word) => !EMPTY.has(word) && (word.length >= SHORTEST || /\d/.test(word)));
  return formsOf(found);
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
