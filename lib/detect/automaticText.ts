import type { Verdict } from '../model/event.ts';
import { alone, bulkIn, isHelpdesk } from './bulk.ts';
import { isSigned, senderPoints } from './bulkSender.ts';
import type { Spot } from './finder.ts';
import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { isAwayAlone, isAwayHead, isMachineHead, isPersonHead, MACHINE } from './noticeHead.ts';
import { Phrases } from './phrases.ts';
import { saysAway } from './returnsOn.ts';
import { inAllLanguages, type LanguageWords } from './words/index.ts';

type Kind = NonNullable<Verdict['automatic']>;
type MailKind = keyof LanguageWords['mail'];

const every = (kind: MailKind) => new Phrases(() => inAllLanguages((words) => words.mail[kind]));

const AWAY = every('away');
const BACK = every('back');
const MEANWHILE = every('meanwhile');
const ANNOUNCES = every('announces');
const AUTO_REPLY = every('autoReply');
/** Around a sentence of its own: "Réponse automatique." */
const BEFORE_SENTENCE = /^$|[.!\n(*]\s{0,3}$/;
const BEHIND_SENTENCE = /^[.!)*]{0,2}\s{0,3}(?:$|\n)/;
const NO_ANSWER = every('noAnswer');
const RECEIVED = every('received');
const SERVICE = every('service');
const ACKNOWLEDGED = every('acknowledged');
const ANSWERS = /^\s{0,3}(?:re|aw|antw|sv|rv|res)\s?:/iu;

/** UTF-16 units. Machines that answer write less than this. */
const SHORT_NOTICE = 1500;
const OPENING = 500;

/** Does a subject head an absence notice? A person may have announced it herself. */
export function isNoticeSubject(line: string, mail: MailText): boolean {
  if (isMachineHead(line)) return true;
  return isPersonHead(line) && !isPersonal({ ...mail, quotes: false });
}

/** Does a text say that its author is away? */
export function isAway({ subject, folded }: Pick<MailText, 'subject' | 'folded'>): boolean {
  return AWAY.isIn(folded) || AWAY.isIn(fold((subject ?? '').slice(0, 300)));
}

/** Whoever names tomorrow, greets many, asks something or quotes our mail is no machine. */
function isPersonal({ folded, quotes }: Pick<MailText, 'folded' | 'quotes'>): boolean {
  return quotes || folded.includes('?') || ANNOUNCES.isIn(folded);
}

/** Is it the receipt of what somebody wrote, and not that of an order? */
export function acknowledges({ folded, subject }: Pick<MailText, 'folded' | 'subject'>): boolean {
  return ACKNOWLEDGED.isIn(folded.slice(0, OPENING)) || ACKNOWLEDGED.isIn(fold((subject ?? '').slice(0, 300)));
}

/** What the text says of its sender. */
export function textKind(mail: MailText): Finding<Kind> | null {
  if (mail.folded.length >= SHORT_NOTICE) return bulkIn(mail) ?? machine(mail);
  return answer(mail) ?? absence(mail) ?? acknowledgement(mail) ?? bulkIn(mail) ?? machine(mail);
}

/** A receipt from a house, signed by nobody, that says when somebody will answer. */
function acknowledgement(mail: MailText): Finding<Kind> | null {
  const { own, folded, from, quotes, body } = mail;
  const helpdesk = isHelpdesk(body ?? '');
  if (helpdesk && acknowledges({ folded: fold((body ?? '').slice(0, OPENING)), subject: mail.subject })) {
    return sure('auto-reply', mail.subject ?? '');
  }
  if (quotes || !acknowledges(mail) || senderPoints(from) < 1 || isSigned(from, own)) return null;
  const service = SERVICE.first(folded);
  return service && sure('auto-reply', written(own, service));
}

function receives(folded: string, subject: string | null): boolean {
  return RECEIVED.isIn(folded) || RECEIVED.isIn(fold(subject ?? ''));
}

/** What calls itself an automatic answer. */
function answer({ own, folded }: MailText): Finding<Kind> | null {
  if (isMachineHead(folded.slice(0, 300))) return sure('out-of-office', own.split('\n')[0] ?? '');
  const auto = AUTO_REPLY.first(folded) ?? alone(folded, MACHINE, BEFORE_SENTENCE, BEHIND_SENTENCE);
  return auto && sure(AWAY.isIn(folded) ? 'out-of-office' : 'auto-reply', written(own, auto));
}

/**
 * An absence notice by its words alone. Below a subject that says the same, one sign is enough; else the absence and one
 * sign may be a person's, and the rep is asked.
 */
function absence(mail: MailText): Finding<Kind> | null {
  if (isPersonal(mail)) return null;
  const { own, folded } = mail;
  const away = AWAY.first(folded);
  const signs = MEANWHILE.all(folded).map((spot) => written(own, spot));
  const found = [...new Set([...(away ? [written(own, away)] : []), ...signs])];
  const headed = isHeaded(mail, away !== null, signs.length > 0);
  if (!headed && (away === null || signs.length === 0)) return null;
  return { value: 'out-of-office', words: found.join(' · ') || own, sure: headed || found.length > 2 };
}

/** Does the subject speak of the same absence? Where it says more, the text must say who is away or back. */
function isHeaded(mail: MailText, away: boolean, signs: boolean): boolean {
  const line = fold((mail.subject ?? '').slice(0, 300)).trim();
  const back = BACK.isIn(mail.folded);
  if (isAwayAlone(line)) return away || signs || back;
  return away && isAwayHead(line) && (back || saysAway(mail));
}

/** What says that a machine wrote it: because its owner is away, in answer to us, or for another reason. */
function machine({ own, folded, subject, quotes }: MailText): Finding<Kind> | null {
  const phrase = NO_ANSWER.first(folded);
  if (phrase === null || quotes) return null;
  const answers = ANSWERS.test(subject ?? '') || acknowledges({ folded, subject }) || receives(folded, subject);
  const away = isAway({ subject, folded }) && !folded.includes('?');
  const kind = away ? 'out-of-office' : answers ? 'auto-reply' : 'notification';
  return sure(kind, written(own, phrase));
}

/** What was found in the folded text, as its author wrote it. */
function written(text: string, { index, end }: Spot): string {
  return text.slice(index, end);
}

function sure(value: Kind, words: string): Finding<Kind> {
  return { value, words, sure: true };
}
