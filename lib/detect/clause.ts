import { answerWordings, readable } from './answerWordings.ts';
import { remembered, type Finder, type Spot } from './finder.ts';
import type { MailText } from './mailText.ts';
import { BLANK } from './phrasing.ts';
import { sentencesOf, shown, type Sentence } from './sentences.ts';

const TRAP = answerWordings(({ clause }) => clause.trap);
const QUOTED = /"[^"]{1,200}"|«[^»]{1,200}»|“[^”]{1,200}”|„[^“”]{1,200}[“”]/gu;
/** Its points would end a clause. */
const ADDRESS = /(?<![^\s<(:])[^\s@<>()]{1,64}@[^\s@<>(),;]{1,80}/gu;
const JOINTS = answerWordings(({ clause }) => clause.joints);
const CONDITION = answerWordings(({ clause }) => clause.condition);
const OTHERS = answerWordings(({ clause }) => clause.others);
const REPORTED = answerWordings(({ clause }) => clause.reported);
const ASKING = answerWordings(({ clause }) => clause.asking);
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

type Text = Pick<MailText, 'own' | 'folded'>;

/** Several detectors read the same mail. */
const known = new WeakMap<Text, Statement[]>();

/** The sentences of a mail without what misleads: a trap, or words between quotation marks. */
export function statements(mail: Text): Statement[] {
  const made = known.get(mail) ?? statementsOf(mail);
  known.set(mail, made);
  return made;
}

function statementsOf(mail: Text): Statement[] {
  return sentencesOf(mail).map((sentence) => {
    const said = readable(sentence.folded.replace(QUOTED, BLANK).replace(ADDRESS, 'zz'));
    return { ...sentence, said: TRAP.replace(said, () => BLANK) };
  });
}

/** Everything of a kind that is found in a sentence. */
export function findings(sentence: Statement, finder: Finder): Found[] {
  const { said } = sentence;
  const spots = finder.all(said);
  if (spots.length === 0) return [];
  const edges = edgesOf(said);
  return spots.map(({ index, end }) => {
    const start = edges.findLast((edge) => edge.end <= index)?.end ?? 0;
    const stop = edges.find((edge) => edge.index >= end)?.index ?? said.length;
    return {
      sentence,
      at: index,
      before: said.slice(start, index),
      found: said.slice(index, end),
      after: said.slice(end, stop),
    };
  });
}

/** What divides the clauses of a sentence. */
function edgesOf(said: string): Spot[] {
  const joints = JOINTS.all(said);
  const signs = Array.from(said.matchAll(/[,;:?]/g), ({ index }) => ({ index, end: index + 1 }));
  const within = ({ index }: Spot) => joints.some((joint) => joint.index < index && index < joint.end);
  return [...joints, ...signs.filter((sign) => !within(sign))].sort((a, b) => a.index - b.index);
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

export function isOfOthers(found: Found): boolean {
  return isBefore(OTHERS, found, true) || REPORTED.isIn(found.sentence.said, 0, found.at);
}

/** Does a condition stand before it, in its clause or in one above? */
export function followsCondition({ sentence, at, found }: Found): boolean {
  return CONDITION.isIn(withoutAsking(sentence.said), 0, at + found.length);
}

export function isConditional(found: Found): boolean {
  return isBefore(CONDITION, found, true);
}

export function isNegated(found: Found): boolean {
  return isBefore(NEGATION, found);
}

/** In its clause, up to its end. */
function isBefore(finder: Finder, { sentence, at, before, found }: Found, mayAsk = false): boolean {
  const said = mayAsk ? withoutAsking(sentence.said) : sentence.said;
  return finder.isIn(said, at - before.length, at + found.length);
}

/** `I would be grateful if you` asks; each character in its place. */
const withoutAsking = remembered((said: string) => ASKING.replace(said, (words) => 'z'.repeat(words.length)));
