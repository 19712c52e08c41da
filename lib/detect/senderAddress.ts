import { parseAddress } from '../model/address.ts';
import type { Verdict } from '../model/event.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

type Kind = Verdict['automatic'];

/** The parts of a local part are whole words: `noreply-9ae1`, `comments-noreply`, but not `inform` for `info`. */
const part = (words: string) => new RegExp(`(?:^|[._+-])(?:${words})(?:$|[._+\\d-])`, 'u');

const DAEMON =
  /^(?:mailer-?daemon|mail-?daemon|mda|postmaster|mailerdaemon|mail\.?delivery(?:system|subsystem)?|microsoftexchange[0-9a-f]{8,40})(?:$|[+\d-])/;
const NO_REPLY = part(
  inAllLanguages((words) => words.mail.noReply)
    .map((word) => fold(word).replace(/[.-]/g, '[._-]?'))
    .join('|'),
);
const NEWSLETTER = part(
  'e?newsletters?|enews|newsmail|news|rss|rssfeeds?|mailings?|emailing|promos?|promotions?|digest|infoletter',
);
const NOTIFIER = part(
  'notif(?:y|ier|ications?)|notificacoes|notificacion(?:es)?|notifica|benachrichtigung(?:en)?|alerts?|alertes?|alertas?|alarm|reminders?|nas|scanner|backup|voicemail|automat(?:ic|ed)|' +
    'auto-?confirm|auto-?reply|autoresponder|bot|robot|cron|root|daemon|mailer|nagios|jenkins|bounces?',
);
/** A name of a host counts below somebody's domain only: `news.shop.example`, but not `news.example`. */
const below = (names: string) => new RegExp(`^(?:${names})\\.[^.]+\\.`, 'u');
const LIST_HOST = below('lists?|listserv|mailman|sympa');
const LIST_SERVICE = /(?:^|\.)(?:googlegroups\.com|groups\.io|freelists\.org)$/;
const LIST_NAME = /^owner-|^(?:listserv|majordomo|mailman|sympa)$|-(?:owner|bounces|announce|digest|users|devel)$/;
const NEWSLETTER_HOST = below('newsletters?|mailings?|newsmail');
const NEWS_HOST = below('news|mktg|marketing|e?mkt|promo|email|em?\\d{0,4}|campaigns?');
const NOTIFY_HOST = below('notif(?:y|ications?)|bounces?|alerts?|noreply|no-reply');
const NOTIFY_SERVICE = /^(?:(?:plus|docs|drive|calendar)\.google|facebookmail|mail\.instagram)\.com$/;
/** On the hosts of a sending service these local parts are machines; on a company's own host they are people. */
const IMPERSONAL =
  /^(?:info|hello|hi|team|contact|mail|email|support|service|marketing|updates?|reply|sales|shop|store)$/;
const DAEMON_NAME = new Phrases(() => [
  'mail delivery subsystem',
  'mail delivery system',
  'mailer-daemon',
  'mail administrator',
  'delivery subsystem',
]);

/** Local parts that write to many, and now and then to one: they make no machine alone. */
const TO_MANY =
  /^(?:deals?|offers?|events?|editors?|redaktion|redaction|redaccion|redazione|redactie|bulletin|boletin|daily|weekly|seminare?|akademie|academy|abo|press|presse|prensa|webinars?|infodienst|members?|club|subscriptions?)$/;
/** Mail systems that do not call themselves postmaster: believed when the text says so, too. */
const SYSTEM =
  /^(?:admin|administrat(?:or|eur|ore)|administrador|system|mdaemon|mailsystem|bounce-?handler|quarant(?:ae|a|ai|e)i?ne?[ae]?|security|mailprotect|smtp|exchange)(?:$|[+\d.-])/;

/** May this address write to many? */
export function isImpersonal(email: string): boolean {
  const local = localOf(email);
  return IMPERSONAL.test(local) || TO_MANY.test(local);
}

/** May this address belong to a mail system? */
export function isSystem(email: string): boolean {
  return SYSTEM.test(localOf(email));
}

function localOf(email: string): string {
  return fold(email.slice(0, Math.max(0, email.lastIndexOf('@'))));
}

/** What the address and the name of a sender say alone; `bounce` for every mail system. Null: may be a person. */
export function addressKind(email: string, name: string | null): Kind {
  const address = parseAddress(email);
  if (address === null) return null;
  const at = address.lastIndexOf('@');
  const local = fold(address.slice(0, at));
  const host = address.slice(at + 1);
  if (DAEMON.test(local) || (name !== null && DAEMON_NAME.isIn(fold(name.slice(0, 100))))) return 'bounce';
  if (NEWSLETTER.test(local) || NEWSLETTER_HOST.test(host) || saysNewsletter(name)) return 'newsletter';
  if (NO_REPLY.test(local) || NOTIFIER.test(local)) return 'notification';
  if (NOTIFY_HOST.test(host) || NOTIFY_SERVICE.test(host)) return 'notification';
  if (LIST_HOST.test(host) && IMPERSONAL.test(local)) return 'newsletter';
  if (LIST_HOST.test(host) || LIST_SERVICE.test(host) || LIST_NAME.test(local)) return 'list';
  return NEWS_HOST.test(host) && IMPERSONAL.test(local) ? 'newsletter' : null;
}

function saysNewsletter(name: string | null): boolean {
  return name !== null && /(?<!\p{L})(?:e?newsletter|enews)(?!\p{L})/u.test(fold(name.slice(0, 100)));
}
