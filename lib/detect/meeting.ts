import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { meetingPrefix, meetingTime, NOUN, statusIn } from './meetingSigns.ts';
import { sentencesOf } from './dates/sentences.ts';

export interface MeetingSaid {
  status: 'proposed' | 'set' | 'cancelled';
  /** Day, or day and wall clock: `2026-05-14` or `2026-05-14T09:30`; null: not named. */
  at: string | null;
}

type Said = Finding<MeetingSaid>;

/** `When: Monday`, `Wann:`: the block that a calendar writes into the mail. */
const WHEN_BLOCK = /^[ \t*]{0,4}(?:when|wann|quand|cuando|date|fecha|datum|zeit|heure) ?:/mu;
const MAX_WORDS = 200; // characters
const MAX_SUBJECT = 300;

/**
 * Is a meeting proposed, fixed or called off? The prefix that a calendar gives its mails decides; else what the text
 * says: the new date after a cancellation, then the cancellation, then what is fixed, then what is proposed.
 */
export function meetingIn(mail: MailText): Said | null {
  return fromSubject(mail) ?? fromText(mail);
}

function fromSubject(mail: MailText): Said | null {
  const subject = mail.subject?.slice(0, MAX_SUBJECT) ?? '';
  const folded = fold(subject);
  const status = meetingPrefix(folded);
  if (status === null) return null;
  const at = meetingTime([folded, mail.folded.slice(0, 1500)], mail.day);
  if (at === null && !NOUN.isIn(folded) && !WHEN_BLOCK.test(mail.folded)) return null;
  return { value: { status, at }, words: subject.trim(), sure: true };
}

function fromText(mail: MailText): Said | null {
  const found = allSaid(mail);
  const cancelled = found.findIndex(({ value }) => value.status === 'cancelled');
  const isFixed = ({ value }: Said) => value.status === 'set' && value.at !== null;
  const anew = cancelled < 0 ? undefined : found.slice(cancelled).find(isFixed);
  const fixed = found.find(isFixed) ?? found.find(({ value }) => value.status === 'set');
  const proposed = found.find(({ value }) => value.at !== null) ?? found[0];
  return anew ?? found[cancelled] ?? fixed ?? proposed ?? null;
}

function allSaid(mail: MailText): Said[] {
  const subject = fold(mail.subject?.slice(0, MAX_SUBJECT) ?? '');
  const sentences = sentencesOf(mail.own, mail.folded);
  return sentences.flatMap(({ text, folded }, at) => {
    const said = statusIn(folded, subject, mail.day);
    if (!said) return [];
    const next = sentences[at + 1]?.folded ?? '';
    const time = meetingTime([folded, next, subject], mail.day);
    const words = text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
    return [{ value: { status: said.status, at: time }, words, sure: said.sure }];
  });
}
