import { VARIABLES, type Template, type Variable, type Variables } from '../model/template.ts';
import { TEXTS } from './texts/index.ts';

/** What becomes of a follow-up text with one person. Values are data: what looks like a variable in them stays text. */

/** A piece of a text. */
export interface Part {
  text: string;
  /** What it stands for; no `Variable` when nobody knows what was meant. Absent: plain text. */
  variable?: string;
  /** Its value is unknown, or it is no variable: the text says so where it would stand. */
  missing?: true;
}

/** How a text reads with one person, and which of its variables have no value, each once. */
export interface Filled {
  text: string;
  missing: string[];
}

/** `{name}`, also as `{{ Name }}`; and a brace that has no partner. */
const SLOT = /\{+([^{}]*)\}+|[{}]+/g;

/** The text with its values; what is missing stands in brackets with a question mark: `[company?]`. */
export function filled(template: Pick<Template, 'text' | 'language'>, variables: Variables): Filled {
  const parts = partsOf(template, variables);
  const missing = parts.flatMap((part) => (part.missing ? [part.variable ?? ''] : []));
  return { text: parts.map(({ text }) => text).join(''), missing: [...new Set(missing)] };
}

/** The same piece by piece, for a screen that marks what was filled in and what is missing. */
export function partsOf({ text, language }: Pick<Template, 'text' | 'language'>, variables: Variables): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const slot of text.matchAll(SLOT)) {
    if (slot.index > from) parts.push({ text: text.slice(from, slot.index) });
    parts.push(partFor(slot, TEXTS[language].labels, variables));
    from = slot.index + slot[0].length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

function partFor(slot: RegExpExecArray, labels: Record<Variable, string>, variables: Variables): Part {
  const variable = variableIn(slot);
  if (!variable) return { text: `[${wordsIn(slot)}?]`, variable: wordsIn(slot), missing: true };
  const value = variables[variable]?.trim();
  return value ? { text: value, variable } : { text: `[${labels[variable]}?]`, variable, missing: true };
}

/** What stands between braces in a text and is no variable; '' for a brace without a partner. Each once. */
export function strangersIn(text: string): string[] {
  const strange = [...text.matchAll(SLOT)].filter((slot) => !variableIn(slot));
  return [...new Set(strange.map(wordsIn))];
}

function variableIn(slot: RegExpExecArray): Variable | null {
  return VARIABLES.find((variable) => variable === wordsIn(slot).toLowerCase()) ?? null;
}

function wordsIn([, between]: RegExpExecArray): string {
  return (between ?? '').trim();
}
