import { TEXT_LANGUAGES, type Template, type TextLanguage } from '../../model/template.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LanguageTexts } from './shape.ts';

/** The follow-up texts as they come: one for each step of the default cadences that is a mail, in each language. */
export const TEXTS: Record<TextLanguage, LanguageTexts> = { en, de, fr, es };

export const DEFAULT_TEMPLATES: readonly Template[] = TEXT_LANGUAGES.flatMap((language) =>
  TEXTS[language].texts.map(({ key, ...text }) => ({
    id: [key, text.step, language].join('-'),
    language,
    ...text,
  })),
);
