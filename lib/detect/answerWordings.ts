import { Phrases } from './phrases.ts';
import { legible } from './phrasing.ts';
import { Wordings } from './wordings.ts';
import type { AnswerWords } from './words/answerShape.ts';
import { LANGUAGES } from './words/index.ts';

type Pick = (words: AnswerWords) => readonly string[];

const ANSWERS = LANGUAGES.flatMap(({ answers }) => answers ?? []);
const OPENERS = edge(({ clause }) => clause.openers);
const CLOSERS = edge(({ clause }) => clause.closers);

/** What all languages say; people mix them in one mail. */
function answerWords(pick: Pick): string[] {
  return ANSWERS.flatMap(pick);
}

/** Finds the wordings of all languages, in text that is made `readable`. */
export function answerWordings(pick: Pick): Wordings {
  return new Wordings(() => answerWords(pick));
}

/** Finds whole words and phrases of all languages, in folded text. */
export function answerPhrases(pick: Pick): Phrases {
  return new Phrases(() => answerWords(pick));
}

/** A folded sentence as `answerWordings` reads it. */
export function readable(folded: string): string {
  return legible(folded, OPENERS, CLOSERS);
}

/** Words with nothing between them, not even a comma. */
function edge(pick: Pick): Wordings {
  return new Wordings(() => answerWords(pick).map((phrase) => phrase.replaceAll(' ', '_')));
}
