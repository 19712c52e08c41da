import type { Verdict } from '../model/event.ts';
import type { Spot } from './finder.ts';
import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { isAwayAlone, isAwayHead, isMachineHead, isPersonHead, MACHINE } from './noticeHead.ts';
import { Phrases } from './phrases.ts';
import { saysAway } from './returnsOn.ts';
import { isImpersonal } from './senderAddress.ts';
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
const UNSUBSCRIBE = every('unsubscribe');
/** Around the link at the foot, alone or in a row of links: `Advertise | Unsubscribe`, `Hier abmelden.` */
const LINK = every('unsubscribeLink');
const BEFORE_LINK = /(?:^|[|/·•.!?\n-]\s{0,3})(?:\p{L}{1,10}\s)?$/u;
const BEHIND_LINK = /^\s{0,3}(?:$|[|/·•.\n-])/;
/** UTF-16 units around a phrase that say whether it stands alone. */
const AROUND = 16;
const LIST_WORDS = every('listFoot');
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
  if (isMachineHead(line)) return true;
  return isPersonHead(line) && !isPersonal({ ...mail, quotes: false });
}

/** Does a text say that its author is away? */
export function isAway({ subject, folded }: MailText): boolean {
  return AWAY.isIn(folded) || AWAY.isIn(fold((subject ?? '').slice(0, 300)));
}

/** Whoever names tomorrow, greets many, asks something or quotes our mail is no machine. */
function isPersonal({ folded, quotes }: Pick<MailText, 'folded' | 'quotes'>): boolean {
  return quotes || folded.includes('?') || ANNOUNCES.isIn(folded);
}

/** What the text says of its sender. */
export function textKind(mail: MailText): Finding<Kind> | null {
  if (mail.folded.length >= SHORT_NOTICE) return bulk(mail) ?? machine(mail);
  return answer(mail) ?? absence(mail) ?? bulk(mail) ?? machine(mail);
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
  const answers = ANSWERS.test(subject ?? '') || RECEIVED.isIn(folded) || RECEIVED.isIn(fold(subject ?? ''));
  const kind = AWAY.isIn(folded) && !folded.includes('?') ? 'out-of-office' : answers ? 'auto-reply' : 'notification';
  return sure(kind, written(own, phrase));
}

/** The foot of a list or of a newsletter, in what the sender wrote: a reply may quote a newsletter of ours. */
function bulk({ own, folded, foot, quotes, from, subject }: MailText): Finding<Kind> | null {
  const below = fold(foot);
  const program = LIST_FOOT.exec(below);
  const words = /@|https?:/.test(below) ? LIST_WORDS.first(below) : null;
  const list = program ? { index: program.index, end: program.index + program[0].length } : words;
  if (list) return sure('list', written(foot, list));
  if (quotes || ANSWERS.test(subject ?? '')) return null;
  return newsletter(`${own}\n${foot}`, `${folded}\n${below}`, from !== null && isImpersonal(from.email));
}

/** One phrase at the foot of a long text, two anywhere, or one from an address that is nobody's. */
function newsletter(text: string, folded: string, impersonal: boolean): Finding<Kind> | null {
  const feet = UNSUBSCRIBE.all(folded);
  const link = alone(folded, LINK, BEFORE_LINK, BEHIND_LINK);
  const last = feet.at(-1) ?? link;
  if (!last) return null;
  const phrases = new Set(feet.map(({ index, end }) => folded.slice(index, end))).size + (link ? 1 : 0);
  const atFoot = feet.length > 0 && folded.length >= LONG_TEXT && last.index > folded.length * 0.6;
  return phrases > 1 || atFoot || impersonal ? sure('newsletter', written(text, last)) : null;
}

/** What was found in the folded text, as its author wrote it. */
function written(text: string, { index, end }: Spot): string {
  return text.slice(index, end);
}

/** The first of these phrases with nothing but such signs around it. */
function alone(text: string, phrases: Phrases, before: RegExp, behind: RegExp): Spot | null {
  const isAlone = ({ index, end }: Spot) =>
    before.test(text.slice(Math.max(0, index - AROUND), index)) && behind.test(text.slice(end, end + AROUND));
  return phrases.everywhere(text).find(isAlone) ?? null;
}

function sure(value: Kind, words: string): Finding<Kind> {
  return { value, words, sure: true };
}
