import { anyOf } from './fold.ts';
import { anyWording, edges, legible } from './phrasing.ts';
import type { AnswerWords } from './words/answerShape.ts';
import { LANGUAGES } from './words/index.ts';

const ANSWERS = LANGUAGES.flatMap(({ answers }) => answers ?? []);
const EDGES = edges(
  answerWords(({ clause }) => clause.openers),
  answerWords(({ clause }) => clause.closers),
);

/** What all languages say; people mix them in one mail. */
export function answerWords(pick: (words: AnswerWords) => readonly string[]): string[] {
  return ANSWERS.flatMap(pick);
}

/** A pattern for the wordings of all languages, in text that is made `readable`. */
export function answerWordings(pick: (words: AnswerWords) => readonly string[]): RegExp {
  return anyWording(answerWords(pick));
}

/** A pattern for whole words and phrases of all languages, in folded text. */
export function answerPhrases(pick: (words: AnswerWords) => readonly string[]): RegExp {
  return anyOf(answerWords(pick));
}

/** A folded sentence as `answerWordings` reads it; each character in its place. */
export function readable(folded: string): string {
  return legible(folded, ...EDGES);
}
