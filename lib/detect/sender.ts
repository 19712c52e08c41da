import type { Verdict } from '../model/event.ts';
import { acknowledges, isAway, isNoticeSubject, textKind } from './automaticText.ts';
import { isLate, reasonLine, saysUndelivered, speaksOfMail, speaksOfYours } from './bounce.ts';
import { cleanText } from './clean.ts';
import { fold } from './fold.ts';
import { headerKind, returned } from './mailHeaders.ts';
import { mailText, type Finding, type MailText } from './mailText.ts';
import { behindTag } from './noticeHead.ts';
import { Phrases } from './phrases.ts';
import { addressKind, isSystem } from './senderAddress.ts';
import { inAllLanguages } from './words/index.ts';

type Kind = NonNullable<Verdict['automatic']>;

const BOUNCE = new Phrases(() => inAllLanguages((words) => words.mail.bounce));
/** A mail program that unsubscribes its owner speaks for him. */
const STOP =
  /^(?:unsubscribe|abmelden|abbestellen|desabonnement|desinscription|baja|disiscrizione|afmelden|uitschrijven)$/;
/** A receipt that all went well. */
const ARRIVED = /^delivery status notification \((?:relay|success)/;
/** May speak of a parcel as well. */
const FAILED = new Phrases(() => inAllLanguages(({ mail }) => [...mail.bounce, ...mail.failed, ...mail.delay]));

/**
 * Was this mail sent by a machine or to a list, and not by a person to us? Precision first: a live prospect must not
 * vanish, so whatever is in doubt is null or unsure. Without headers, sender and subject come first, so that a list row
 * and the open mail give the same answer.
 */
export function automaticIn(mail: MailText): Finding<Kind> | null {
  const subject = cleanText(mail.subject, 300) ?? '';
  const line = fold(subject);
  if (STOP.test(line)) return null;
  const address = mail.from && addressKind(mail.from.email, mail.from.name);
  const bounce = bounceIn(mail, subject, address);
  if (bounce !== null) return bounce;
  if (isNoticeSubject(line, mail)) return { value: 'out-of-office', words: subject, sure: true };
  const said = headerKind(mail);
  const isReply = said?.value === 'auto-reply' || said?.value === 'out-of-office';
  if (said?.sure === true && (isReply || address === null || address === 'list')) return named(said, mail);
  if (address === 'notification' && acknowledges(mail)) return { value: 'auto-reply', words: subject, sure: true };
  if (address !== null && mail.from) return { value: address, words: mail.from.email, sure: true };
  return (mail.body === null ? null : textKind(mail)) ?? said;
}

/** The same for a mail without headers, the kind alone. */
export function senderKind(
  email: string,
  name: string | null,
  subject: string | null,
  body: string | null,
): Kind | null {
  const mail = { direction: 'in', subject, body, from: { email, name }, headers: null, day: null } as const;
  return automaticIn(mailText(mail))?.value ?? null;
}

/** A machine that answers because its owner is away. */
function named(said: Finding<Kind>, mail: MailText): Finding<Kind> {
  return said.value === 'auto-reply' && isAway(mail) ? { ...said, value: 'out-of-office' } : said;
}

function bounceIn(mail: MailText, subject: string, address: Kind | null): Finding<Kind> | null {
  const line = fold(subject);
  const report = mail.headers && returned(mail.headers);
  if (report !== null && report.value !== 'bounce') return report;
  const body = mail.body ?? '';
  if (ARRIVED.test(line)) return { value: 'notification', words: subject, sure: true };
  const surely = report !== null || address === 'bounce' || BOUNCE.endsAt(line, behindTag(line)).length > 0;
  if (!surely && !failsByText(mail, line, address)) return null;
  const words = [subject || report?.words, reasonLine(body)].filter(Boolean).join(' · ');
  return { value: isLate(line, body) ? 'delay' : 'bounce', words: words || 'bounce', sure: true };
}

/** A subject that could speak of a parcel, or a machine's mail under any subject: then the text must speak of mail. */
function failsByText({ from, headers, body, quotes }: MailText, line: string, address: Kind | null): boolean {
  if (body === null) return false;
  const machine = address === 'notification' || (from === null ? headers !== null : isSystem(from.email));
  const fails = FAILED.isIn(line) && !quotes && !/^(?:re|aw|sv|rv|wg|fwd?|tr)\s?:/.test(line);
  if (speaksOfMail(body)) return fails || (machine && saysUndelivered(body));
  return (fails || machine) && speaksOfYours(body) && saysUndelivered(body);
}
