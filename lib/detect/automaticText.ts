import type { Verdict } from '../model/event.ts';
import { anyOf, fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { saysAway } from './returnsOn.ts';
import { isImpersonal } from './senderAddress.ts';
import { inAllLanguages, type LanguageWords } from './words/index.ts';

type Kind = NonNullable<Verdict['automatic']>;
type MailKind = keyof LanguageWords['mail'];

const wordsOf = (kind: MailKind) => inAllLanguages((words) => words.mail[kind]);
const first = (kind: MailKind) => anyOf(wordsOf(kind), 'u');

/** At the head of a subject, behind a tag in brackets at most; a reply prefix before it means a person answered. */
const TAG = '^(?:\\[[^\\]]{1,40}\\]|[*!\\s]){0,3}';
const MACHINE = first('outOfOffice').source;
const PERSON = first('awaySubject').source;
/** `Automatic reply: your offer`, `Abwesenheitsnotiz`. */
const MACHINE_HEAD = new RegExp(
  `${TAG}(?:${PERSON}\\s{0,3}){0,1}(?:${MACHINE}\\s{0,3}){1,2}(?:$|\\n|[:(|–-]|re:|aw:|wg:)`,
  'u',
);
/** `Out of office: your offer`, `Auto: Re: your offer`. */
const PERSON_HEAD = new RegExp(
  `${TAG}(?:(?:${PERSON}\\s{0,3}){1,2}[!.]{0,3}\\s{0,3}(?:[:|]\\s{0,3}\\S|re:|aw:)|auto:\\s{0,3}(?:re|aw):)`,
  'u',
);
const HOLIDAY = anyOf([...wordsOf('awaySubject'), ...wordsOf('holidaySubject')], 'u').source;
/** "Out of office", "Abwesenheit / Absence", "[Absence] Re: …": nothing but that; "Vacaciones de fin de año": and more. */
const AWAY_ONLY = new RegExp(`^(?:${HOLIDAY}[\\s/!.–-]{0,5}){1,3}$|^\\[${HOLIDAY}\\]`, 'u');
const AWAY_HEAD = new RegExp(`${TAG}${HOLIDAY}`, 'u');

const AWAY = first('away');
const BACK = first('back');
const MEANWHILE = anyOf(wordsOf('meanwhile'));
const ANNOUNCES = first('announces');
const AUTO_REPLY = first('autoReply');
/** A sentence of its own: "Réponse automatique." */
const MACHINE_SENTENCE = new RegExp(`(?:^|[.!\\n(*]\\s{0,3})${MACHINE}[.!)*]{0,2}\\s{0,3}(?:$|\\n)`, 'u');
const NO_ANSWER = first('noAnswer');
const RECEIVED = first('received');
const UNSUBSCRIBE = anyOf(wordsOf('unsubscribe'));
/** The link at the foot, alone or in a row of links: `Advertise | Unsubscribe`, `Hier abmelden.` */
const LINK = new RegExp(
  `(?:^|[|/·•.!?\\n-]\\s{0,3})(?:\\p{L}{1,10}\\s){0,1}${first('unsubscribeLink').source}\\s{0,3}(?:$|[|/·•.\\n-])`,
  'u',
);
const LIST_WORDS = first('listFoot');
const ANSWERS = /^\s{0,3}(?:re|aw|antw|sv|rv|res)\s?:/iu;
/** What programs of mailing lists put below each mail. */
const LIST_FOOT =
  /\/listinfo\/|(?<!_)_{20,200}\s{0,4}\n[^\n]{0,80}mailing ?list|mailing ?list(?:e)?\n[^\n]{0,80}@|mailing list (?:--|-|<)|(?:un)?subscription information|subscribed to the google groups|yahoo! groups|groups\.io\/g\/|\bmajordomo\b|to post to this (?:list|group)|to unsubscribe from this (?:list|group)|[+-](?:leave|unsubscribe)@|list archives?:/u;

/** UTF-16 units. One phrase at the foot of a text this long, or two anywhere, make a newsletter. */
const LONG_TEXT = 600;
/** UTF-16 units. Machines that answer write less than this. */
const SHORT_NOTICE = 1500;

/** Does a subject head an absence notice? A person may have announced it herself. */
export function isNoticeSubject(line: string, mail: MailText): boolean {
  if (MACHINE_HEAD.test(line)) return true;
  return PERSON_HEAD.test(line) && !isPersonal({ ...mail, quotes: false });
}

/** Does a text say that its author is away? */
export function isAway({ subject, folded }: MailText): boolean {
  return AWAY.test(folded) || AWAY.test(fold((subject ?? '').slice(0, 300)));
}

/** Whoever names tomorrow, greets many, asks something or quotes our mail is no machine. */
function isPersonal({ folded, quotes }: Pick<MailText, 'folded' | 'quotes'>): boolean {
  return quotes || folded.includes('?') || ANNOUNCES.test(folded);
}

/** What the text says of its sender. */
export function textKind(mail: MailText): Finding<Kind> | null {
  if (mail.folded.length >= SHORT_NOTICE) return bulk(mail) ?? machine(mail);
  return answer(mail) ?? absence(mail) ?? bulk(mail) ?? machine(mail);
}

/** What calls itself an automatic answer. */
function answer({ own, folded }: MailText): Finding<Kind> | null {
  if (MACHINE_HEAD.test(folded)) return sure('out-of-office', own.split('\n')[0] ?? '');
  const auto = AUTO_REPLY.exec(folded) ?? MACHINE_SENTENCE.exec(folded);
  return auto && sure(AWAY.test(folded) ? 'out-of-office' : 'auto-reply', written(own, auto));
}

/**
 * An absence notice by its words alone. Below a subject that says the same, one sign is enough; else the absence and one
 * sign may be a person's, and the rep is asked.
 */
function absence(mail: MailText): Finding<Kind> | null {
  if (isPersonal(mail)) return null;
  const { own, folded } = mail;
  const away = AWAY.exec(folded);
  const signs = Array.from(folded.matchAll(MEANWHILE), (match) => written(own, match));
  const found = [...new Set([...(away ? [written(own, away)] : []), ...signs])];
  const headed = isHeaded(mail, away !== null, signs.length > 0);
  if (!headed && (away === null || signs.length === 0)) return null;
  return { value: 'out-of-office', words: found.join(' · ') || own, sure: headed || found.length > 2 };
}

/** Does the subject speak of the same absence? Where it says more, the text must say who is away or back. */
function isHeaded(mail: MailText, away: boolean, signs: boolean): boolean {
  const line = fold((mail.subject ?? '').slice(0, 300)).trim();
  const back = BACK.test(mail.folded);
  if (AWAY_ONLY.test(line)) return away || signs || back;
  return away && AWAY_HEAD.test(line) && (back || saysAway(mail));
}

/** What says that a machine wrote it: because its owner is away, in answer to us, or for another reason. */
function machine({ own, folded, subject, quotes }: MailText): Finding<Kind> | null {
  const phrase = NO_ANSWER.exec(folded);
  if (phrase === null || quotes) return null;
  const answers = ANSWERS.test(subject ?? '') || RECEIVED.test(folded) || RECEIVED.test(fold(subject ?? ''));
  const kind = AWAY.test(folded) && !folded.includes('?') ? 'out-of-office' : answers ? 'auto-reply' : 'notification';
  return sure(kind, written(own, phrase));
}

/** The foot of a list or of a newsletter, in what the sender wrote: a reply may quote a newsletter of ours. */
function bulk({ own, folded, foot, quotes, from, subject }: MailText): Finding<Kind> | null {
  const below = fold(foot);
  const list = LIST_FOOT.exec(below) ?? (/@|https?:/.test(below) ? LIST_WORDS.exec(below) : null);
  if (list) return sure('list', written(foot, list));
  if (quotes || ANSWERS.test(subject ?? '')) return null;
  return newsletter(`${own}\n${foot}`, `${folded}\n${below}`, from !== null && isImpersonal(from.email));
}

/** One phrase at the foot of a long text, two anywhere, or one from an address that is nobody's. */
function newsletter(text: string, folded: string, impersonal: boolean): Finding<Kind> | null {
  const feet = [...folded.matchAll(UNSUBSCRIBE)];
  const link = LINK.exec(folded);
  const last = feet.at(-1) ?? link;
  if (!last) return null;
  const phrases = new Set(feet.map((match) => match[0])).size + (link ? 1 : 0);
  const atFoot = feet.length > 0 && folded.length >= LONG_TEXT && last.index > folded.length * 0.6;
  return phrases > 1 || atFoot || impersonal ? sure('newsletter', written(text, last)) : null;
}

/** What was found in the folded text, as its author wrote it. */
function written(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length);
}

function sure(value: Kind, words: string): Finding<Kind> {
  return { value, words, sure: true };
}
