import type { MailEvent, Verdict } from '../model/event.ts';
import type { SkipReason } from '../model/importMark.ts';
import { isOwn } from '../model/own.ts';
import type { PagePerson } from '../model/reading.ts';
import { cleanId, cleanPeople, cleanText, peopleFields } from './clean.ts';
import { labelKind } from './mailLabels.ts';
import { mailText } from './mailText.ts';
import { mailVerdict } from './mailVerdict.ts';
import { dayAt, momentOfMail } from './mailTime.ts';
import type { ParsedMail } from './parsedMail.ts';
import { detectQuote } from './quote.ts';
import { textHash } from './textHash.ts';
import type { Sight } from './sight.ts';

/** Whose mail a file is, and when it was first read. */
export type ImportSight = Pick<Sight, 'account' | 'own' | 'seenAt' | 'zone'>;

/** Longer ids are told by their hash. */
const LONGEST_ID = 120;
/** The addresses stand at the head of a report; in UTF-16 units. */
const LONGEST_NOTICE = 20_000;

/**
 * A mail of a file as a fact, or why it is none. Who wrote to whom is told by the rep's own addresses, or by the label
 * of her sent mail where she wrote under a name we do not know.
 */
export function importedMail(mail: ParsedMail, envelope: string | null, sight: ImportSight): MailEvent | SkipReason {
  const kind = labelKind(mail);
  if (kind !== null && kind !== 'sent') return kind;
  const sender = outsideOrOwn(mail.from, sight);
  if (sender === null) return 'noSender';
  const direction = sender === 'own' || kind === 'sent' ? 'out' : 'in';
  const at = momentOfMail(mail, envelope, direction, sight.seenAt);
  const words = said(mail, direction, at === null ? null : dayAt(at, sight.zone));
  const people = direction === 'out' ? recipients(mail, sight) : concerned(mail, words.verdict, sight);
  if (people.size === 0) return 'internal';
  return { ...identity(mail, sight), direction, at, ...words, ...peopleFields(people) };
}

/** What it is called, and where it belongs. */
function identity(mail: ParsedMail, { account, seenAt, zone }: ImportSight) {
  const key = (id: string) => `import|${account}|${id}`;
  const id = key(`mid:${messageId(mail)}`);
  const gmail = gmailThread(mail.headers['x-gm-thrid']);
  return {
    id: `mail|${id}`,
    ids: [id],
    kind: 'mail' as const,
    by: 'import',
    seenAs: 'open' as const,
    seenAt,
    zone,
    site: gmail === null ? null : 'gmail',
    account,
    threadId: gmail === null ? key(`ref:${rootOf(mail)}`) : `gmail|${account}|${gmail}`,
    subject: cleanText(mail.subject, 300),
  };
}

/** Takeout writes the id of the conversation as a decimal number, Gmail's pages the same one as a hexadecimal. */
function gmailThread(decimal: string | undefined): string | null {
  return decimal !== undefined && /^\d{1,20}$/.test(decimal) ? BigInt(decimal).toString(16) : null;
}

/** A mail without an id is known by what it says. */
function messageId({ headers, body, subject }: ParsedMail): string {
  const id = idsIn(headers['message-id'])[0];
  if (id !== undefined) return id;
  return textHash([headers['date'], headers['from'], headers['to'], subject, body.slice(0, 2000)].join('\n'));
}

/** The mail that began the conversation, as far as this one knows. */
function rootOf(mail: ParsedMail): string {
  const { headers } = mail;
  return idsIn(headers['references'])[0] ?? idsIn(headers['in-reply-to'])[0] ?? messageId(mail);
}

function idsIn(header = ''): string[] {
  const ids = header.match(/<[^<>]{1,1000}>/g)?.map((id) => id.slice(1, -1).trim()) ?? [header.trim()];
  return ids.flatMap((id) => {
    if (id === '') return [];
    const clean = id.length > LONGEST_ID ? null : cleanId(id);
    return [clean ?? textHash(id)];
  });
}

function outsideOrOwn(from: PagePerson | null, sight: ImportSight): 'outside' | 'own' | null {
  const [address] = [...cleanPeople(from ? [from] : []).keys()];
  if (address === undefined) return null;
  return isUs(address, sight) ? 'own' : 'outside';
}

function isUs(address: string, { account, own }: ImportSight): boolean {
  return address === account || isOwn(address, own);
}

/** What the detectors make of the words. */
function said(mail: ParsedMail, direction: 'in' | 'out', day: string | null) {
  const { subject, from, headers, attachments, report } = mail;
  const body = report === '' ? mail.body : `${mail.body}\n\n${report}`;
  const verdict = mailVerdict(mailText({ direction, subject, body, from, headers, day }));
  if (direction === 'in') return { verdict, quote: null };
  return { verdict, quote: detectQuote({ direction, subject, body, attachments, sentOn: day }) };
}

function recipients({ to, cc, bcc }: ParsedMail, sight: ImportSight): Map<string, string | null> {
  return outside([...to, ...cc, ...bcc], sight);
}

/** A mail to us is about its sender; a report of a failure about those it did not reach. */
function concerned(mail: ParsedMail, verdict: Verdict | null, sight: ImportSight): Map<string, string | null> {
  const kind = verdict?.automatic;
  const missed = kind === 'bounce' || kind === 'delay' ? outside(notReached(mail), sight) : new Map();
  return missed.size > 0 ? missed : outside(mail.from ? [mail.from] : [], sight);
}

/** Whom a report names: in its headers, in its fields, or alone on a line of its text as qmail and Postfix do. */
function notReached({ headers, report, body }: ParsedMail): PagePerson[] {
  const fields = report.matchAll(/^(?:final|original)-recipient:[^\n;]{0,40};\s{0,9}<?([^\s<>;]{3,254})/gim);
  const lines = body
    .slice(0, LONGEST_NOTICE)
    .matchAll(/^[ \t]{0,9}<([^\s<>@]{1,64}@[^\s<>@]{1,190})>(?::|[ \t\r]*$)/gm);
  const named = (headers['x-failed-recipients'] ?? '').split(/[,\s]+/);
  const told = [...fields, ...lines].map(([, address]) => address ?? '');
  return [...named, ...told].map((email) => ({ name: null, email }));
}

function outside(people: PagePerson[], sight: ImportSight): Map<string, string | null> {
  return new Map([...cleanPeople(people)].filter(([address]) => !isUs(address, sight)));
}
