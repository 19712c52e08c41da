import { answerWordings, once, readable } from './answerWordings.ts';
import type { MailText } from './mailText.ts';
import { BLANK } from './phrasing.ts';
import { sentencesOf, shown, type Sentence } from './sentences.ts';

const TRAP = answerWordings(({ clause }) => clause.trap);
const QUOTED = /"[^"]{1,200}"|«[^»]{1,200}»|“[^”]{1,200}”|„[^“”]{1,200}[“”]/gu;
const JOINTS = answerWordings(({ clause }) => clause.joints);
const EDGE = once(() => new RegExp(`[,;:?]|${JOINTS().source}`, 'g'));
const CONDITION = answerWordings(({ clause }) => clause.condition);
const OTHERS = answerWordings(({ clause }) => clause.others);
const REPORTED = answerWordings(({ clause }) => clause.reported);
const NEGATION = answerWordings(({ clause }) => clause.negation);

/** A sentence and what it says, as `answerWordings` reads it. */
export interface Statement extends Sentence {
  said: string;
}

/** Something found in a sentence, with the clause it stands in. */
export interface Found {
  sentence: Statement;
  /** Where in `said`. */
  at: number;
  /** From the beginning of the clause to what was found, and from there to its end. */
  before: string;
  found: string;
  after: string;
}

/** The sentences of a mail without what misleads: a trap, or words between quotation marks. */
export function statements(mail: Pick<MailText, 'own' | 'folded'>): Statement[] {
  return sentencesOf(mail).map((sentence) => {
    const said = readable(sentence.folded.replace(QUOTED, BLANK));
    return { ...sentence, said: said.replace(TRAP(), BLANK) };
  });
}

/** Everything that a pattern finds in a sentence. */
export function findings(sentence: Statement, pattern: RegExp): Found[] {
  const { said } = sentence;
  const matches = [...said.matchAll(pattern)];
  if (matches.length === 0) return [];
  const edges = [...said.matchAll(EDGE())].map((edge) => ({ from: edge.index, to: edge.index + edge[0].length }));
  return matches.map((match) => {
    const end = match.index + match[0].length;
    const start = edges.findLast(({ to }) => to <= match.index)?.to ?? 0;
    const stop = edges.find(({ from }) => from >= end)?.from ?? said.length;
    return {
      sentence,
      at: match.index,
      before: said.slice(start, match.index),
      found: match[0],
      after: said.slice(end, stop),
    };
  });
}

/** The sentence it stands in, as it is shown to the rep. */
export function shownWith({ sentence, at }: Found): string {
  return shown(sentence, at / sentence.said.length);
}

export function isQuestion({ folded }: Sentence): boolean {
  return /\?[\s"')\]»”!?]{0,8}$/u.test(folded.slice(-12));
}

/** Does the author state it, of himself: no condition, nothing that others say? */
export function isOwnStatement(found: Found): boolean {
  return !isConditional(found) && !isOfOthers(found);
}

export function isOfOthers({ sentence, at, before, found }: Found): boolean {
  return `${before}${found}`.search(OTHERS()) !== -1 || sentence.said.slice(0, at).search(REPORTED()) !== -1;
}

/** Does a condition stand before it, in its clause or in one above? */
export function followsCondition({ sentence, at, found }: Found): boolean {
  return sentence.said.slice(0, at + found.length).search(CONDITION()) !== -1;
}

export function isConditional({ before, found }: Found): boolean {
  return `${before}${found}`.search(CONDITION()) !== -1;
}

export function isNegated({ before, found }: Found): boolean {
  return `${before}${found}`.search(NEGATION()) !== -1;
}
