import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { it } from './it/index.ts';
import { nl } from './nl/index.ts';
import { pt } from './pt/index.ts';
import type { LanguageWords } from './shape.ts';

export type { LanguageWords } from './shape.ts';

/** To teach a language: write its file beside the others, and name it here. */
export const LANGUAGES: readonly LanguageWords[] = [en, de, fr, es, pt, it, nl];

/**
 * One list of words over all languages. People mix languages in one mail, and a phrase that would mislead in another
 * language stands among the traps.
 */
export function inAllLanguages(pick: (words: LanguageWords) => readonly string[]): string[] {
  return LANGUAGES.flatMap(pick);
}
