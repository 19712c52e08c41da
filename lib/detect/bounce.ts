import type { Verdict } from '../model/event.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

/** Words that stand in what mail systems write about mail, and nowhere else together. */
const MAIL_SYSTEM =
  /(?<!\d)[245]\.\d{1,2}\.\d{1,3}(?!\d)|\bsmtp\b|\b5[0-5]\d[ -](?:#?5\.|[a-z<])|mailer-daemon|postmaster|mailbox|recipient|user unknown|no such user|unknown user|address not found|message-id|mail server|quota|empfanger|postfach|destinatar|destinataire|geadresseerde|ontvanger/u;
const SAYS_FAILED = new Phrases(() => inAllLanguages(({ mail }) => [...mail.bounce, ...mail.failed]));
const SAYS_LATE = new Phrases(() => inAllLanguages(({ mail }) => mail.delay));
const YOURS = new Phrases(() => inAllLanguages(({ mail }) => mail.yours));
const STILL_TRYING = new Phrases(() => inAllLanguages(({ mail }) => mail.stillTrying));
/** A line that gives the reason: a status code, or what it stands for in words. */
const REASON =
  /(?<!\d)[45]\.\d{1,2}\.\d{1,3}(?!\d)|(?<!\d)[45][0-5]\d[ -][^\d\s]|unknown user|user unknown|no such user|address not found|does not exist|doesn't exist|mailbox (?:is )?full|over quota|existiert nicht|n'existe pas|no existe|bestaat niet|not recognized/u;
/** What may come right by itself or by another mail: the address is good. */
const SOFT =
  /(?<!\d)4\.\d{1,2}\.\d{1,3}(?!\d)|(?<!\d)5\.(?:2\.[23]|3\.4)(?!\d)|(?:mailbox|folder|postfach|buzon|boite).{0,20}(?:full|voll|llen|pleine)|quota|too large|too big|temporar/u;
const MAX_HEAD = 8000;
const MAX_OPENING = 400;

/** Does a text speak of mail and of somebody's address, as the reports of mail systems do? */
export function speaksOfMail(text: string): boolean {
  const head = fold(text.slice(0, MAX_HEAD));
  return head.includes('@') && MAIL_SYSTEM.test(head);
}

/** Does its first part speak of a mail of the reader's, and not of a parcel? */
export function speaksOfYours(text: string): boolean {
  return YOURS.isIn(fold(text.slice(0, MAX_OPENING)));
}

/** Does it say that a mail was not delivered? */
export function saysUndelivered(text: string): boolean {
  const head = fold(text.slice(0, MAX_HEAD));
  return SAYS_FAILED.isIn(head) || SAYS_LATE.isIn(head);
}

/** Is the mail still under way? A report that names a permanent error is none of a delay. */
export function isLate(subject: string, text: string): boolean {
  if (SAYS_LATE.isIn(subject)) return true;
  const head = fold(text.slice(0, MAX_HEAD));
  if (/\baction: failed|permanent|(?<!\d)5\.\d{1,2}\.\d{1,3}(?!\d)/.test(head)) return false;
  return STILL_TRYING.isIn(head) || /\baction: delayed/.test(head);
}

/** The line that says why a mail came back; '' when none does. */
export function reasonLine(text: string): string {
  const lines = text.slice(0, MAX_HEAD).split('\n');
  return (
    lines
      .find((line) => REASON.test(fold(line.slice(0, 400))))
      ?.slice(0, 200)
      .trim() ?? ''
  );
}

/** Is the address bad, so that nobody should write to it again? A full mailbox or a mail too large says no such thing. */
export function isHardBounce({ automatic, evidence }: Pick<Verdict, 'automatic' | 'evidence'>): boolean {
  return automatic === 'bounce' && !SOFT.test(fold(evidence));
}
