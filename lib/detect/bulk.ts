import type { Verdict } from '../model/event.ts';
import { isSigned, senderPoints } from './bulkSender.ts';
import type { Spot } from './finder.ts';
import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { Phrases } from './phrases.ts';
import { isImpersonal } from './senderAddress.ts';
import type { BulkWords } from './words/bulkShape.ts';
import { inAllLanguages, LANGUAGES } from './words/index.ts';

type Kind = NonNullable<Verdict['automatic']>;

const ALL = LANGUAGES.flatMap(({ bulk }) => bulk ?? []);
const every = (kind: keyof BulkWords) => new Phrases(() => ALL.flatMap((words) => words[kind]));
const WHY = new Phrases(() => [...inAllLanguages(({ mail }) => mail.unsubscribe), ...ALL.flatMap(({ why }) => why)]);
const [SELF, SETTINGS, PERIODICAL, TIDINGS] = [every('self'), every('settings'), every('periodical'), every('tidings')];
const [ADVERTS, HELPDESK] = [every('adverts'), every('helpdesk')];
/** Around the link at the foot, alone or in a row of links: `Advertise | Unsubscribe`, `Hier abmelden.` */
const LINK = new Phrases(() => inAllLanguages(({ mail }) => mail.unsubscribeLink));
const BEFORE_LINK = /(?:^|[|/·•.!?\n-]\s{0,3})(?:\p{L}{1,10}\s)?$/u;
const BEHIND_LINK = /^\s{0,3}(?:$|[|/·•.\n-])/;
const LIST_WORDS = new Phrases(() => inAllLanguages(({ mail }) => mail.listFoot));
/** How digests of lists open. */
const LIST_HEAD = new Phrases(() => inAllLanguages(({ mail }) => mail.listHead));
const DIGEST = /(?<!\p{L})vol(?:ume|\.)? ?\d{1,4}[,:]? {1,2}\p{L}{1,10}\.? \d{1,4}(?!\d)/u;
const ANSWERS = /^\s{0,3}(?:re|aw|antw|sv|rv|res)\s?:/iu;
/** What programs of mailing lists put below each mail. */
const LIST_FOOT =
  /\/listinfo\/|(?<!_)_{20,200}\s{0,4}\n[^\n]{0,80}mailing ?list|mailing ?list(?:e)?\n[^\n]{0,80}@|mailing list (?:--|-|<)|(?:un)?subscription information|subscribed to the google groups|yahoo! groups|groups\.io\/g\/|\bmajordomo\b|to post to this (?:list|group)|to unsubscribe from this (?:list|group)|[+-](?:leave|unsubscribe)@|list archives?:|reply to (?:group|list)\b|visit your group|group owner\b|sent to this group|view\/reply online|mute this topic|[+-]owner@/u;

/** UTF-16 units: around a phrase that says whether it stands alone; before one, where its subject stands. */
const AROUND = 16;
const SUBJECT = 40;
/** UTF-16 units. One phrase at the foot of a text this long is the foot of a newsletter. */
const LONG_TEXT = 600;
const HEAD = 400;
/** So many points make a mail to many. */
const ENOUGH = 5;
const MOST_ADVERTS = 5;
const LINKS = /https?:\/\/|www\./g;

/** Mail to many: the foot of a list or of a newsletter, or enough signs that each alone would say little. */
export function bulkIn(mail: MailText): Finding<Kind> | null {
  const { own, folded, foot, quotes, subject } = mail;
  const below = fold(foot);
  const program = LIST_FOOT.exec(below);
  const words = /@|https?:/.test(below) ? LIST_WORDS.first(below) : null;
  const list = program ? { index: program.index, end: program.index + program[0].length } : words;
  if (list) return { value: 'list', words: foot.slice(list.index, list.end), sure: true };
  const opening = folded.slice(0, HEAD);
  const head = LIST_HEAD.first(opening);
  if (head && (opening.includes('@') || /\b1[.)] /.test(opening)))
    return { value: 'list', words: own.slice(head.index, head.end), sure: true };
  if (isHelpdesk(mail.body ?? '')) return { value: 'notification', words: subject ?? '', sure: true };
  return quotes || ANSWERS.test(subject ?? '') ? null : weighed(mail, `${own}\n${foot}`, `${folded}\n${below}`);
}

interface Signs {
  points: number;
  spots: Spot[];
}

function weighed(mail: MailText, text: string, folded: string): Finding<Kind> | null {
  const feet = footSigns(mail, folded);
  const from = senderPoints(mail.from);
  const news = newsSigns(mail, folded, from);
  const adverts = ADVERTS.all(folded);
  const kinds = distinct(adverts, folded);
  const many = (folded.match(LINKS)?.length ?? 0) > 4 ? 1 : 0;
  const signed = isSigned(mail.from, mail.own) ? -2 : 0;
  const points = feet.points + news.points + Math.min(kinds, MOST_ADVERTS) + from + many + signed;
  if (points < ENOUGH || points - from < 2) return null;
  const spots = [...feet.spots, ...news.spots, ...adverts];
  const value = feet.spots.length === 0 && kinds < 2 ? 'notification' : 'newsletter';
  const words = spots.slice(0, 3).map(({ index, end }) => text.slice(index, end));
  return { value, words: [...new Set(words)].join(' · ') || (mail.subject ?? ''), sure: true };
}

/** What the foot says of why it was sent and how to end it. */
function footSigns({ from, headers }: MailText, folded: string): Signs {
  const told = WHY.all(folded).filter((spot) => !isAsked(spot, folded));
  const link = alone(folded, LINK, BEFORE_LINK, BEHIND_LINK);
  const spots = link ? [...told, link] : told;
  const last = spots.at(-1);
  const header = /\S/.test(headers?.['list-unsubscribe'] ?? '') ? 3 : 0;
  if (!last) return { points: header, spots };
  const ways = distinct(told, folded) + (link ? 1 : 0);
  const atFoot = folded.length >= LONG_TEXT && last.index > folded.length * 0.6;
  const more = (ways > 1 ? 2 : 0) + (atFoot ? 1 : 0) + (from !== null && isImpersonal(from.email) ? 1 : 0);
  return { points: header + 4 + more, spots };
}

/** Whoever speaks of himself just before asks to be taken off. */
function isAsked({ index }: Spot, folded: string): boolean {
  const before =
    folded
      .slice(Math.max(0, index - SUBJECT), index)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return SELF.isIn(before);
}

/** Is it written by the program of a helpdesk? What stands below its line may look like a quoted mail. */
export function isHelpdesk(body: string): boolean {
  return HELPDESK.isIn(fold(body.slice(0, HEAD / 2)));
}

/** What portals, shops and periodicals write about, above all in the subject. */
function newsSigns({ subject, from }: MailText, folded: string, sender: number): Signs {
  const line = fold((subject ?? '').slice(0, 300));
  const named = PERIODICAL.isIn(line) || DIGEST.test(line) || PERIODICAL.isIn(fold((from?.name ?? '').slice(0, 100)));
  const [told, said] = [TIDINGS.isIn(line), TIDINGS.all(folded.slice(0, HEAD * 2))];
  const settings = SETTINGS.first(folded);
  const issue = PERIODICAL.first(folded.slice(0, HEAD));
  const points =
    (named ? 2 : 0) +
    (issue ? 1 : 0) +
    (told ? 2 : 0) +
    Math.min(distinct(said, folded), Math.max(1, Math.min(3, sender))) +
    (settings ? 2 : 0);
  return { points, spots: [settings, issue, ...said].filter((spot) => spot !== null) };
}

function distinct(spots: readonly Spot[], text: string): number {
  return new Set(spots.map(({ index, end }) => text.slice(index, end))).size;
}

/** The first of these phrases with nothing but such signs around it. */
export function alone(text: string, phrases: Phrases, before: RegExp, behind: RegExp): Spot | null {
  const isAlone = ({ index, end }: Spot) =>
    before.test(text.slice(Math.max(0, index - AROUND), index)) && behind.test(text.slice(end, end + AROUND));
  return phrases.everywhere(text).find(isAlone) ?? null;
}
