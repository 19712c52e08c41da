import type { Template, Variables } from '../model/template.ts';

/** A piece of a text. */
export interface Part {
  text: string;
  variable?: string;
  missing?: true;
}

/** The text piece by piece, with what is missing marked. */
export function partsOf({ text }: Pick<Template, 'text' | 'language'>, variables: Variables): Part[] {
  return text.split(/(\{\w+\})/).map((piece) => {
    const variable = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (variable === undefined) return { text: piece };
    const value = variables[variable];
    return value ? { text: value, variable } : { text: `[${variable}?]`, variable, missing: true };
  });
}
