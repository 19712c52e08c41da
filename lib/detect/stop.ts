import { answerWordings, readable } from './answerWordings.ts';
import {
  findings,
  followsCondition,
  isOfOthers,
  isOwnStatement,
  isQuestion,
  shownWith,
  statements,
  type Found,
  type Statement,
} from './clause.ts';
import { cleanText } from './clean.ts';
import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { shown } from './sentences.ts';

const REQUEST = answerWordings(({ stop }) => stop.request);
const COMPLAINT = answerWordings(({ stop }) => stop.complaint);
const THREAT = answerWordings(({ stop }) => stop.threat);
const BARE = answerWordings(({ stop }) => stop.bare);
const NARROWED = answerWordings(({ stop }) => stop.narrowed);
const OTHER = answerWordings(({ stop }) => stop.other);
const CLICK = answerWordings(({ stop }) => stop.click);
const UNSAID = answerWordings(({ stop }) => stop.unsaid);
const SELF = answerWordings(({ clause }) => clause.self);
const NEWSLETTER = answerWordings(({ stop }) => stop.newsletter);

/** A mail that opens with one word may close with a foot; a word further down is that foot. */
const OPENING = 2;
/** Beside such a word: a greeting, a name, thanks. */
const FEW_WORDS = 12;
const LINK = /https?:|www\./;
const FORWARDED = /^\s{0,3}(?:fwd?|wg|tr|rv|i|enc|doorst)\s?:/;
const PREFIXES = /^(?:\s{0,3}\p{L}{1,6}\s?:){1,6}/u;

/** Do they ask us to stop writing: "stop", "unsubscribe me", a complaint (E18)? Not sure when it is about a newsletter. */
export function stopIn(mail: MailText): Finding<true> | null {
  const sentences = statements(mail).filter((sentence) => !isWayOut(sentence));
  const asked = sentences.flatMap((sentence) => [...requests(sentence), ...complaints(sentence)])[0];
  if (asked) {
    const newsletter = NEWSLETTER.isIn(asked.sentence.said);
    return { value: true, words: shownWith(asked), sure: !newsletter };
  }
  const bare = sentences.slice(0, OPENING).find(({ said }) => BARE.isIn(said) && said.length < 60);
  if (bare && saysLittle(sentences, bare)) return { value: true, words: shown(bare), sure: true };
  return bySubject(mail);
}

/** `If you no longer wish to hear from us, reply and we stop writing` is what the foot of a mail says. */
function requests(sentence: Statement) {
  if (OTHER.isIn(sentence.said) || UNSAID.isIn(sentence.said)) return [];
  return findings(sentence, REQUEST).filter(
    (found) => isOwnStatement(found) && !followsCondition(found) && !isNarrowed(found) && !isAskedOfOthers(found),
  );
}

/** `Unsubscribe: https://…`, `by clicking here`: a way for those who read it. */
function isWayOut(sentence: Statement): boolean {
  return LINK.test(shown(sentence)) || CLICK.isIn(sentence.said);
}

/** `Can your program remove people from a mailing?` */
function isAskedOfOthers({ sentence, before, found, after }: Found): boolean {
  return isQuestion(sentence) && !SELF.isIn(`${before}${found}${after}`);
}

/** "Stop! Do not ship it yet" is about something else. */
function saysLittle(sentences: Statement[], bare: Statement): boolean {
  const others = sentences.filter((sentence) => sentence !== bare);
  return others.reduce((words, { said }) => words + (said.match(/[a-z]+/g)?.length ?? 0), 0) <= FEW_WORDS;
}

/** `Do not call me before ten`, `send no more samples to the old address`. */
function isNarrowed({ sentence, at, found, after }: Found): boolean {
  const end = at + found.length;
  return NARROWED.isIn(sentence.said, end, end + after.length);
}

function complaints(sentence: Statement) {
  const threats = findings(sentence, THREAT).filter((found) => !isOfOthers(found));
  if (isQuestion(sentence)) return threats;
  return [...findings(sentence, COMPLAINT).filter(isOwnStatement), ...threats];
}

/** `Unsubscribe` as the subject of a mail that says nothing else: what mail programs send at a click. */
function bySubject({ subject, own, body }: MailText): Finding<true> | null {
  const whole = fold(cleanText(subject, 300) ?? '');
  const line = whole.replace(PREFIXES, '').trim();
  if (FORWARDED.test(whole)) return null;
  if (line.length > 30 || body === null || own.length > 300 || !BARE.isIn(readable(line))) return null;
  const asks = own.includes('?') || (own.match(/\p{L}{1,40}/gu)?.length ?? 0) > FEW_WORDS;
  return asks ? null : { value: true, words: line, sure: own.trim() === '' };
}
