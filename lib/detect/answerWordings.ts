import { anyOf } from './fold.ts';
import { wordings } from './phrasing.ts';
import type { AnswerWords } from './words/answerShape.ts';
import { LANGUAGES } from './words/index.ts';

const ANSWERS = LANGUAGES.flatMap(({ answers }) => answers ?? []);
const EDGES = {
  openers: answerWords(({ clause }) => clause.openers),
  closers: answerWords(({ clause }) => clause.closers),
};

/** What all languages say; people mix them in one mail. */
export function answerWords(pick: (words: AnswerWords) => readonly string[]): string[] {
  return ANSWERS.flatMap(pick);
}

/** A pattern for the wordings of all languages. */
export function answerWordings(pick: (words: AnswerWords) => readonly string[]): RegExp {
  return wordings(answerWords(pick), EDGES);
}

/** A pattern for whole words and phrases of all languages. */
export function answerPhrases(pick: (words: AnswerWords) => readonly string[]): RegExp {
  return anyOf(answerWords(pick));
}
