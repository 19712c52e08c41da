/** A follow-up text with variables, written once and used for many. */
export interface Template {
  id: string;
  cadence: string;
  /** From 1. */
  step: number | 'any';
  language: 'en' | 'de' | 'fr' | 'es';
  name: string;
  text: string;
}
