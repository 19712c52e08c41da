export type TextLanguage = 'en' | 'de' | 'fr' | 'es';
export type Variables = Record<string, string | null>;
/** A text that belongs to every cadence, or to every step of one. */
export const ANY = 'any';

/** A follow-up text with variables, written once and used for many. */
export interface Template {
  id: string;
  cadence: string;
  /** From 1. */
  step: number | typeof ANY;
  language: TextLanguage;
  name: string;
  text: string;
}
