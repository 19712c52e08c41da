import { answerWordings } from './answerWordings.ts';
import { asksIn } from './asks.ts';
import {
  findings,
  isConditional,
  isNegated,
  isQuestion,
  shownWith,
  statements,
  type Found,
  type Statement,
} from './clause.ts';
import type { Finding, MailText } from './mailText.ts';
import { refusalIn } from './refusal.ts';

const LATER = answerWordings(({ holding }) => holding.later);
const NOT = answerWordings(({ holding }) => holding.not);
const ANSWER = answerWordings(({ holding }) => holding.answer);

/** UTF-16 units. Who writes more than this has something to say. */
const MAX_HOLDING = 900;
const SHORT_HOLDING = 400;

/** Is it a reply without the answer: "will check and come back to you"? Then we still wait for them. */
export function holdingIn(mail: MailText): Finding<true> | null {
  if (mail.own.length > MAX_HOLDING) return null;
  const sentences = statements(mail);
  const later = sentences.flatMap(announced)[0];
  if (!later || sentences.some(answers)) return null;
  if (asksIn(mail).length > 0 || refusalIn(mail) !== null) return null;
  return { value: true, words: shownWith(later), sure: mail.own.length <= SHORT_HOLDING };
}

function announced(sentence: Statement): Found[] {
  if (isQuestion(sentence) || NOT.isIn(sentence.said)) return [];
  return findings(sentence, LATER);
}

/** The answer itself is there; what will be checked (`whether the price is fine`) is none. */
function answers(sentence: Statement): boolean {
  return findings(sentence, ANSWER).some((found) => !isConditional(found) && !isNegated(found));
}
