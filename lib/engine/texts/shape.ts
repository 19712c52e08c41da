import type { Template, Variable } from '../../model/template.ts';

/** The follow-up texts of one language, as they come. */
export interface LanguageTexts {
  /** What a variable is called where its value is missing. */
  labels: Record<Variable, string>;
  /** Somebody made up, to show what a text reads like. */
  sample: Record<'name' | 'company' | 'valueThatMatters' | 'need' | 'interest' | 'sender', string>;
  texts: DefaultText[];
}

/** One text; `key` tells those apart that are for the same cadence and step. */
export type DefaultText = Pick<Template, 'cadence' | 'step' | 'name' | 'text'> & { key: string };

/** How a language writes its texts: what goes before and after each, and its habits of setting marks. */
export interface Frame {
  greeting: string;
  closing: string;
  set?: (text: string) => string;
}

/** A way to write texts: `text('cold', 1, 'First mail')` and the lines between greeting and closing. */
export function textsIn({ greeting, closing, set = (text) => text }: Frame) {
  return (cadence: string, step: Template['step'], name: string, key = cadence) =>
    ([written = '']: TemplateStringsArray): DefaultText => ({
      key,
      cadence,
      step,
      name: set(name),
      text: set([greeting, ...paragraphsIn(written), closing].join('\n\n')),
    });
}

/** Lines are wrapped in the file: a paragraph is one line, but for the entries of a list. */
function paragraphsIn(written: string): string[] {
  const paragraphs = written.trim().split(/\n\s*\n/);
  return paragraphs.map((lines) =>
    lines
      .trim()
      .replace(/\s*\n\s*(?!\d\.|-|\s)/g, ' ')
      .replace(/\n\s+/g, '\n'),
  );
}
