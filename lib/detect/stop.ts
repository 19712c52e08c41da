import { answerWordings, readable } from './answerWordings.ts';
import {
  findings,
  followsCondition,
  isOfOthers,
  isOwnStatement,
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
const NEWSLETTER = answerWordings(({ stop }) => stop.newsletter);

/** A mail that opens with one word may close with a foot; a word further down is that foot. */
const OPENING = 2;
const PREFIXES = /^(?:\s{0,3}\p{L}{1,6}\s?:){1,6}/u;

/** Do they ask us to stop writing: "stop", "unsubscribe me", a complaint (E18)? Not sure when it is about a newsletter. */
export function stopIn(mail: MailText): Finding<true> | null {
  const sentences = statements(mail);
  const asked = sentences.flatMap((sentence) => [...requests(sentence), ...complaints(sentence)])[0];
  if (asked) {
    const newsletter = NEWSLETTER.isIn(asked.sentence.said);
    return { value: true, words: shownWith(asked), sure: !newsletter };
  }
  const bare = sentences.slice(0, OPENING).find(({ said }) => BARE.isIn(said) && said.length < 60);
  if (bare) return { value: true, words: shown(bare), sure: true };
  return bySubject(mail);
}

/** `If you no longer wish to hear from us, reply and we stop writing` is what the foot of a mail says. */
function requests(sentence: Statement) {
  if (OTHER.isIn(sentence.said)) return [];
  return findings(sentence, REQUEST).filter(
    (found) => isOwnStatement(found) && !followsCondition(found) && !isNarrowed(found),
  );
}

/** `Do not call me before ten`, `send no more samples to the old address`. */
function isNarrowed({ sentence, at, found, after }: Found): boolean {
  const end = at + found.length;
  return NARROWED.isIn(sentence.said, end, end + after.length);
}

function complaints(sentence: Statement) {
  const threats = findings(sentence, THREAT).filter((found) => !isOfOthers(found));
  return [...findings(sentence, COMPLAINT).filter(isOwnStatement), ...threats];
}

/** `Unsubscribe` as the subject of a mail that says nothing else: what mail programs send at a click. */
function bySubject({ subject, own, body }: MailText): Finding<true> | null {
  const line = fold(cleanText(subject, 300) ?? '')
    .replace(PREFIXES, '')
    .trim();
  if (line.length > 30 || body === null || own.length > 300 || !BARE.isIn(readable(line))) return null;
  return { value: true, words: line, sure: own.trim() === '' };
}
