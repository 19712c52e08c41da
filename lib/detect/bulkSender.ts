import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import type { PagePerson } from '../model/reading.ts';
import { LANGUAGES } from './words/index.ts';

const ALL = LANGUAGES.flatMap(({ bulk }) => bulk ?? []);
const ROLES = new Set(ALL.flatMap(({ roles }) => roles.map(fold)));
/** Long enough to be known within a word: `rechnungonline`. */
const LONG_ROLES = [...ROLES].filter((role) => role.length > 6 && /^\p{L}{1,30}$/u.test(role));
const TEAMS = new Phrases(() => ALL.flatMap(({ teams }) => teams));
/** Where people and programs of a firm share a mailbox. */
const SHARED =
  /^(?:info|infos?|hello|hi|hola|hallo|bonjour|team|equipe|equipo|contact|contacto|kontakt|mail|email|correo|support|soporte|service|servicio|kundenservice|marketing|reply|sales|office|noticias|accueil|secretariat|sekretariat|secretaria|administraci?on|direction|commercial|comercial|ventas|vertrieb|verkauf|reception|recepcion|rezeption|empfang|bureau|oficina|buero|atencion|atencioncliente|clientes|serviceclient|sav|kundendienst|post|poststelle|zentrale|bewerbung|karriere|careers|hr|rh|rrhh|candidatures|recrutement|empleo|seleccion|enquiries|inquiries|admin|help)$/;
/** A word with such an end: `morgenmail`, `kundeninfo`. */
const NAMED_MAIL = /^\p{L}{3,30}(?:info|infos|news|mail|mails|brief|letter|post|update|updates|report|alert|alerts)$/u;
/** Hosts that mass mail leaves from. */
const MAIL_HOST =
  /^(?:news|newsletter|mail|mails|mailing|email|e|em?\d{0,4}|info|mktg|marketing|emkt|mkt|promo|campaigns?|click|go|send|sg|mailer|post|updates?|notify|tickets?|support|helpdesk|mg|hello|reply|crm)\.[^.]+\.|-(?:mail|mails|news|newsletter|tickets|email)\.[^.]+$/;
/** Programs that many firms work with; people work there, too. */
const SERVICE_HOST =
  /(?:^|\.)(?:atlassian|github|gitlab|bitbucket|trello|asana|slack|docusign|adobesign|dropbox|zendesk|freshdesk|hubspot|stripe|paypal|calendly|linkedin|xing|eventbrite|zoom|monday|notion|intercom|shopify|mailchimp)\.(?:com|net|us|io|eu|de)$/;
const SHORTEST = 3;
/** Of a local part (RFC 5321). */
const LONGEST = 64;

/** Points for what the address and the name of a sender say of many readers; less than none for a single person. */
export function senderPoints(from: PagePerson | null): number {
  if (from === null) return 0;
  const at = from.email.lastIndexOf('@');
  const [local, host] = [
    fold(from.email.slice(0, Math.min(Math.max(0, at), LONGEST))),
    fold(from.email.slice(at + 1, at + 256)),
  ];
  const name = fold((from.name ?? '').slice(0, 100));
  if (isPersonal(local, name)) return -1;
  const service = SERVICE_HOST.test(host) ? 2 : 0;
  return localPoints(local) + service + (MAIL_HOST.test(host) ? 1 : 0) + (isHouse(name, host) ? 1 : 0);
}

/** Does somebody sign with the name that the mail is sent under? */
export function isSigned(from: PagePerson | null, own: string): boolean {
  const names = wordsOf(fold((from?.name ?? '').slice(0, 100)));
  if (names.length === 0 || names.length > 4) return false;
  const lines = own.split('\n').slice(-8);
  return lines.some((line) => {
    const words = wordsOf(fold(line.slice(0, 60)));
    return words.length > 0 && words.length <= 4 && names.includes(words[0] ?? '') && !TEAMS.isIn(fold(line));
  });
}

function localPoints(local: string): number {
  const parts = local.split(/[._+-]/);
  if (parts.some((part) => ROLES.has(part) || LONG_ROLES.some((role) => part.startsWith(role) || part.endsWith(role))))
    return 2;
  if (ROLES.has(local)) return 2;
  return SHARED.test(local) || NAMED_MAIL.test(local) ? 1 : 0;
}

/** `k.doyle` and `kdoyle` for Katharine Doyle. */
function isPersonal(local: string, name: string): boolean {
  if (TEAMS.isIn(name)) return false;
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  const parts = local.split(/[._+\d-]+/);
  if (parts.some((part) => ROLES.has(part) || SHARED.test(part))) return false;
  return words.length > 1 && (words.some((word) => parts.includes(word)) || (last.length > 3 && local.includes(last)));
}

/** A team, or a name that is the host's: `LedgerLeaf` at `ledgerleaf.example`. */
function isHouse(name: string, host: string): boolean {
  if (TEAMS.isIn(name)) return true;
  const labels = host
    .split('.')
    .slice(0, -1)
    .join(' ')
    .replace(/[^\p{L}\d ]/gu, '');
  return (
    wordsOf(name).join('') !== '' &&
    (labels.includes(wordsOf(name).join('')) || wordsOf(name).some((word) => word.length > 4 && labels.includes(word)))
  );
}

function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\d]{1,40}/gu) ?? []).filter((word) => word.length >= SHORTEST);
}
