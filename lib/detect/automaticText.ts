import type { Verdict } from '../model/event.ts';
import { anyOf, fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
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
const MACHINE_HEAD = new RegExp(`${TAG}(?:${PERSON}\\s{0,3}){0,1}(?:${MACHINE}\\s{0,3}){1,2}(?:$|\\n|[:(|–-])`, 'u');
/** `Out of office: your offer`; but "Out of office tomorrow" and "Out of office" alone are what people write, too. */
const PERSON_HEAD = new RegExp(`${TAG}(?:${PERSON}\\s{0,3}){1,2}(?:[:|]\\s{0,3}\\S|re:|aw:)`, 'u');

const AWAY = first('away');
const MEANWHILE = anyOf(wordsOf('meanwhile'));
const ANNOUNCES = first('announces');
const AUTO_REPLY = first('autoReply');
const NO_ANSWER = first('noAnswer');
const UNSUBSCRIBE = anyOf(wordsOf('unsubscribe'));
const ANSWERS = /^\s{0,3}(?:re|aw|antw|sv|rv|res)\s?:/iu;
/** What programs of mailing lists put below each mail. */
const LIST_FOOT =
  /\/listinfo\/|(?<!_)_{20,200}\s{0,4}\n[^\n]{0,80}mailing ?list|mailing ?list(?:e)?\n[^\n]{0,80}@|mailing list (?:--|-|<)|(?:un)?subscription information|subscribed to the google groups|yahoo! groups|groups\.io\/g\/|\bmajordomo\b|to post to this (?:list|group)|to unsubscribe from this (?:list|group)|list archives?:/u;

/** UTF-16 units. One phrase at the foot of a text this long, or two anywhere, make a newsletter. */
const LONG_TEXT = 600;
/** UTF-16 units. Machines that answer write less than this. */
const SHORT_NOTICE = 1500;

/** Does a subject head an absence notice? A person may have announced it herself. */
export function isNoticeSubject(line: string, mail: MailText): boolean {
  return MACHINE_HEAD.test(line) || (PERSON_HEAD.test(line) && !ANNOUNCES.test(mail.folded));
}

/** Does a text say that its author is away? */
export function isAway({ subject, folded }: MailText): boolean {
  return AWAY.test(folded) || AWAY.test(fold((subject ?? '').slice(0, 300)));
}

/** What the text says of its sender. */
export function textKind(mail: MailText): Finding<Kind> | null {
  const { folded } = mail;
  if (folded.length >= SHORT_NOTICE) return bulk(mail) ?? machine(mail);
  if (MACHINE_HEAD.test(folded)) return sure('out-of-office', mail.own.split('\n')[0] ?? '');
  const auto = AUTO_REPLY.exec(folded);
  if (auto) return sure(AWAY.test(folded) ? 'out-of-office' : 'auto-reply', written(mail.own, auto));
  return absence(mail) ?? bulk(mail) ?? machine(mail);
}

/**
 * An absence notice by its words alone. Whoever names tomorrow, greets many, asks something or quotes our mail is a
 * person who tells us that he is away; one sign beside the absence may be a person's, and the rep is asked.
 */
function absence({ own, folded, quotes }: MailText): Finding<Kind> | null {
  const away = AWAY.exec(folded);
  if (away === null || quotes || folded.includes('?') || ANNOUNCES.test(folded)) return null;
  const signs = [...new Set(Array.from(folded.matchAll(MEANWHILE), (match) => written(own, match)))];
  if (signs.length === 0) return null;
  return { value: 'out-of-office', words: [written(own, away), ...signs].join(' · '), sure: signs.length > 1 };
}

/** What says that a machine wrote it; below the subject of ours it answers. */
function machine({ own, folded, subject }: MailText): Finding<Kind> | null {
  const phrase = NO_ANSWER.exec(folded);
  return phrase && sure(ANSWERS.test(subject ?? '') ? 'auto-reply' : 'notification', written(own, phrase));
}

/** The foot of a list or of a newsletter, in what the sender wrote: a reply may quote a newsletter of ours. */
function bulk({ own, folded, foot, quotes }: MailText): Finding<Kind> | null {
  const below = fold(foot);
  const list = LIST_FOOT.exec(below);
  if (list) return sure('list', written(foot, list));
  if (quotes) return null;
  const text = `${folded}\n${below}`;
  const feet = [...text.matchAll(UNSUBSCRIBE)];
  const last = feet.at(-1);
  if (!last) return null;
  const phrases = new Set(feet.map((match) => match[0]));
  const atFoot = text.length >= LONG_TEXT && last.index > text.length * 0.6;
  return phrases.size > 1 || atFoot ? sure('newsletter', written(`${own}\n${foot}`, last)) : null;
}

/** What was found in the folded text, as its author wrote it. */
function written(text: string, match: RegExpExecArray): string {
  return text.slice(match.index, match.index + match[0].length);
}

function sure(value: Kind, words: string): Finding<Kind> {
  return { value, words, sure: true };
}
