import { answerWordings } from './answerWordings.ts';
import { asksIn } from './asks.ts';
import {
  findings,
  followsCondition,
  isNegated,
  isOwnStatement,
  isQuestion,
  shownWith,
  statements,
  type Found,
  type Statement,
} from './clause.ts';
import type { Finder } from './finder.ts';
import type { Finding, MailText } from './mailText.ts';
import { stopIn } from './stop.ts';

const NEGATED = answerWordings(({ refusal }) => refusal.negated);
const PLAIN = answerWordings(({ refusal }) => refusal.plain);
const INTEREST = answerWordings(({ refusal }) => refusal.interest);
const FOR_NOW = answerWordings(({ refusal }) => refusal.forNow);
const NEVER = answerWordings(({ refusal }) => refusal.never);
const EMPHATIC = answerWordings(({ refusal }) => refusal.emphatic);
const ASIDE = answerWordings(({ refusal }) => refusal.aside);
const CONTRAST = answerWordings(({ refusal }) => refusal.contrast);
const ACCEPT = answerWordings(({ refusal }) => refusal.accept);

/** A longer mail speaks of more than our offer. */
const MANY_SENTENCES = 12;

/** Do they decline: not now, the price, another supplier (soft), or for good (hard; E11, E18)? */
export function refusalIn(mail: MailText): Finding<'soft' | 'hard'> | null {
  const stop = stopIn(mail);
  if (stop?.sure) return { ...stop, value: 'hard' };
  const sentences = statements(mail).filter((sentence) => !isQuestion(sentence));
  const never = stated(sentences, NEVER)[0];
  if (never) return { value: 'hard', words: shownWith(never), sure: true };
  const soft = softIn(sentences);
  if (!soft || accepts(sentences)) return null;
  if (sentences.some(({ said }) => EMPHATIC.isIn(said))) return { value: 'hard', words: shownWith(soft), sure: true };
  const sure = !followsCondition(soft) && sentences.length <= MANY_SENTENCES && asksIn(mail).length === 0;
  return { value: 'soft', words: shownWith(soft), sure };
}

/** Is want of interest all that a soft refusal stands on? */
export function isUninterested(mail: MailText): boolean {
  const sentences = statements(mail).filter((sentence) => !isQuestion(sentence));
  const isOtherGround = (found: Found) => !isNegated(found) && !isAside(found);
  if (stated(sentences, PLAIN).some(isOtherGround)) return false;
  return stated(sentences, NEGATED).some((found) => {
    const clause = `${found.before}${found.found}${found.after}`;
    return INTEREST.isIn(clause) && !FOR_NOW.isIn(clause) && !isAside(found) && !isPart(found);
  });
}

function softIn(sentences: Statement[]): Found | undefined {
  const plain = stated(sentences, PLAIN).filter((found) => !isNegated(found));
  return [...stated(sentences, NEGATED), ...plain].find((found) => !isAside(found) && !isPart(found));
}

function stated(sentences: Statement[], finder: Finder): Found[] {
  return sentences.flatMap((sentence) => findings(sentence, finder)).filter(isOwnStatement);
}

/** Another thing is declined beside the offer: a date, a demo, an option. */
function isAside({ before, found, after }: Found): boolean {
  return ASIDE.isIn(`${before}${found}${after}`);
}

/** `Not the lamp, but the desk`: the next clause says what they do want. */
function isPart({ sentence, at, found, after }: Found): boolean {
  const next = sentence.said.slice(at + found.length + after.length);
  return /^\s?,\s/.test(next) && CONTRAST.first(next)?.index === next.search(/[a-z]/);
}

function accepts(sentences: Statement[]): boolean {
  return stated(sentences, ACCEPT).some((found) => !isNegated(found));
}
