import { anyOf } from './fold.ts';
import { anyWording, edges, legible } from './phrasing.ts';
import type { AnswerWords } from './words/answerShape.ts';
import { LANGUAGES } from './words/index.ts';

type Pick = (words: AnswerWords) => readonly string[];

const ANSWERS = LANGUAGES.flatMap(({ answers }) => answers ?? []);
const readableEdges = once(() =>
  edges(
    answerWords(({ clause }) => clause.openers),
    answerWords(({ clause }) => clause.closers),
  ),
);

/** What all languages say; people mix them in one mail. */
function answerWords(pick: Pick): string[] {
  return ANSWERS.flatMap(pick);
}

/**
 * A pattern for the wordings of all languages, in text that is made `readable`. Made when it is first needed: there are
 * many words, and most wake-ups of the background read no mail.
 */
export function answerWordings(pick: Pick): () => RegExp {
  return once(() => anyWording(answerWords(pick)));
}

/** A pattern for whole words and phrases of all languages, in folded text. */
export function answerPhrases(pick: Pick, before = '', behind = ''): () => RegExp {
  return once(() => new RegExp(`${before}${anyOf(answerWords(pick)).source}${behind}`, 'gu'));
}

/** A folded sentence as `answerWordings` reads it. */
export function readable(folded: string): string {
  return legible(folded, ...readableEdges());
}

/** Makes it at the first call. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
