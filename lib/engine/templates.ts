import type { Prospect } from '../model/prospect.ts';
import type { Template } from '../model/template.ts';

/** What a text may name of a person; null: not known. */
export type Variables = Record<string, string | null>;

/** What is known of this person. */
export function variablesOf({ name, company }: Prospect, _now: string): Variables {
  return { name: name?.split(' ')[0] ?? null, company };
}

/** The text with what is known filled in; what is not is marked, and named. */
export function filled({ text }: Template, variables: Variables): { text: string; missing: string[] } {
  const missing: string[] = [];
  const said = text.replace(/\{(\w+)\}/g, (_, variable: string) => {
    const value = variables[variable];
    if (!value) missing.push(variable);
    return value ?? `[${variable}?]`;
  });
  return { text: said, missing };
}
