import { fold } from './fold.ts';
import { LANGUAGES } from './words/index.ts';

const LITTLE = LANGUAGES.flatMap(({ language, topics }) =>
  topics ? [{ language, words: new Set(topics.little.map(fold)) }] : [],
);

/** Enough to tell a language by, and little enough to be quick. */
const MAX_WORDS = 400;
/** Fewer little words than this tell nothing. */
const FEWEST = 3;

/** Which language a text is in, by its little words: `en`, `de`, `fr`, `es`. Null: too short, or none of these. */
export function languageOf(text: string): string | null {
  const words = (fold(text.slice(0, MAX_WORDS * 12)).match(/\p{L}+/gu) ?? []).slice(0, MAX_WORDS);
  const counts = LITTLE.map((known) => ({
    language: known.language,
    n: words.filter((word) => known.words.has(word)).length,
  }));
  const [first, second] = counts.sort((a, b) => b.n - a.n);
  return first && first.n >= FEWEST && first.n > (second?.n ?? 0) ? first.language : null;
}
