import * as z from 'zod/mini';
import { text } from './fields.ts';

/** Follow-up texts as data: what the defaults, the rep's own and a backup hold. */

/** The languages that texts come in. */
export const TEXT_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** What a text can name, as it is written between braces: `{name}`. The same words in every language. */
export const VARIABLES = [
  'name',
  'full_name',
  'company',
  'quote_number',
  'quote_amount',
  'quote_day',
  'days_waited',
  'value_that_matters',
  'need',
  'interest',
  'tenure',
  'promised_day',
  'sender',
] as const;
export type Variable = (typeof VARIABLES)[number];
/** What each of them stands for with one person, ready to be read; null: unknown. */
export type Variables = Record<Variable, string | null>;

/** A text that belongs to every cadence, or to every step of one. */
export const ANY = 'any';

export const LONGEST_TEMPLATE_NAME = 80;
export const LONGEST_TEMPLATE = 4000;
const MOST_STEPS = 40;

const whole = z.int().check(z.gte(1), z.lte(MOST_STEPS));
const filled = (max: number) => text(max).check(z.refine((said) => said.trim() !== ''));

/** A prepared mail text with variables. */
export const templateSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  /** The id of the cadence it is for. */
  cadence: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  /** Its step, from 1. */
  step: z.union([whole, z.literal(ANY)]),
  language: z.enum(TEXT_LANGUAGES),
  name: filled(LONGEST_TEMPLATE_NAME),
  text: filled(LONGEST_TEMPLATE),
});
export type Template = z.infer<typeof templateSchema>;

/** As many as a rep can have changed or added. */
export const MOST_TEMPLATES = 500;

/** What the rep made of the follow-up texts. */
export const ownTextsSchema = z.strictObject({
  /** Her name, as texts are to give it. */
  sender: z.nullable(text(LONGEST_TEMPLATE_NAME)),
  /** Defaults that she changed, and her own; the defaults stand for all others. */
  templates: z.array(templateSchema).check(z.maxLength(MOST_TEMPLATES)),
});
export type OwnTexts = z.infer<typeof ownTextsSchema>;
export const NO_TEXTS: OwnTexts = { sender: null, templates: [] };
