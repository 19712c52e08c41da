import type { Verdict } from '../model/event.ts';
import type { PagePerson } from '../model/reading.ts';
import { cleanText } from './clean.ts';
import { anyOf, fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { newText } from './newText.ts';
import { addressKind } from './senderAddress.ts';
import { inAllLanguages, type LanguageWords } from './words/index.ts';

type Kind = Verdict['automatic'];
type MailKind = keyof LanguageWords['mail'];

const wordsOf = (kind: MailKind) => inAllLanguages((words) => words.mail[kind]);
/** At the head of a subject, behind a tag in brackets at most; a reply prefix before it means a person answered. */
const head = (kind: MailKind, then = '') =>
  new RegExp(`^(?:\\[[^\\]]{1,40}\\]|[*!\\s]){0,3}(?:${anyOf(wordsOf(kind)).source}\\s{0,3}){1,2}${then}`, 'u');

/** `Automatic reply: your offer`; but "Out of office tomorrow" is what a person writes. */
const OUT_OF_OFFICE_HEAD = head('outOfOffice', '(?:$|\\n|[:(|–-])');
const BOUNCE_HEAD = head('bounce');
const DELAY_HEAD = head('delay', '(?:$|[:(|–-])');
const DELAY = anyOf(wordsOf('delay'), 'u');
const AWAY = anyOf(wordsOf('away'), 'u');
const MEANWHILE = anyOf(wordsOf('meanwhile'), 'u');
const AUTO_REPLY = anyOf(wordsOf('autoReply'), 'u');
const UNSUBSCRIBE = anyOf(wordsOf('unsubscribe'));
const LIST_FOOT =
  /(?<!_)_{20,200}\s{0,4}\n[^\n]{0,80}(?:mailing list|mailingliste)|you received this message because you are subscribed to the google groups/u;

/** UTF-16 units. One phrase at the foot of a text this long, or two anywhere, make a newsletter. */
const LONG_TEXT = 600;
/** UTF-16 units. Machines that answer write less than this. */
const SHORT_NOTICE = 1500;

interface Reason {
  kind: NonNullable<Kind>;
  evidence: string;
}

/**
 * Was this mail sent by a machine or to a list, and not by a person to us? Precision first: a live prospect must not
 * vanish, so whatever is in doubt is null.
 * @param body text of the mail; null: not in sight
 */
export function senderKind(email: string, name: string | null, subject: string | null, body: string | null): Kind {
  return reasonOf({ email, name }, subject, body)?.kind ?? null;
}

/** The same of a mail, with the words it stands on. */
export function automaticIn({ from, subject, body }: MailText): Finding<NonNullable<Kind>> | null {
  const reason = reasonOf(from ?? { email: '', name: null }, subject, body);
  return reason && { value: reason.kind, words: reason.evidence, sure: true };
}

/** Sender and subject come first, so that a list row and the open mail give the same answer. */
function reasonOf({ email, name }: PagePerson, subject: string | null, body: string | null): Reason | null {
  const line = fold(cleanText(subject, 300) ?? '');
  const kind = addressKind(email, name);
  const bySubject = subjectReason(line, kind);
  if (bySubject !== null) return bySubject;
  if (kind !== null) return { kind, evidence: email };
  return body === null ? null : textReason(body);
}

function subjectReason(line: string, address: Kind): Reason | null {
  const reason = (kind: NonNullable<Kind>) => ({ kind, evidence: line });
  if (DELAY_HEAD.test(line)) return reason('delay');
  if (address === 'bounce') return reason(DELAY.test(line) ? 'delay' : 'bounce');
  if (BOUNCE_HEAD.test(line)) return reason('bounce');
  if (OUT_OF_OFFICE_HEAD.test(line)) return reason('out-of-office');
  return null;
}

function textReason(body: string): Reason | null {
  const own = fold(newText(body));
  if (own.length < SHORT_NOTICE && OUT_OF_OFFICE_HEAD.test(own)) {
    return { kind: 'out-of-office', evidence: own.split('\n')[0] ?? '' };
  }
  const auto = AUTO_REPLY.exec(own);
  if (auto && own.length < SHORT_NOTICE) return { kind: 'auto-reply', evidence: auto[0] };
  const away = AWAY.exec(own);
  const meanwhile = MEANWHILE.exec(own);
  if (away && meanwhile && own.length < SHORT_NOTICE)
    return { kind: 'out-of-office', evidence: `${away[0]} · ${meanwhile[0]}` };
  return bulkReason(own, body);
}

/** The foot of a newsletter, in what the sender wrote: a reply may quote a newsletter of ours. */
function bulkReason(own: string, body: string): Reason | null {
  if (LIST_FOOT.test(fold(body.slice(-4096)))) return { kind: 'list', evidence: 'mailing list' };
  const feet = [...own.matchAll(UNSUBSCRIBE)];
  const last = feet.at(-1);
  if (!last) return null;
  const phrases = new Set(feet.map((match) => match[0]));
  const atFoot = own.length >= LONG_TEXT && last.index > own.length * 0.6;
  return phrases.size > 1 || atFoot ? { kind: 'newsletter', evidence: last[0] } : null;
}
