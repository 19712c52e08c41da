import PostalMime, { decodeWords, type Address, type Attachment, type Email } from 'postal-mime';
import type { PagePerson } from '../model/reading.ts';
import type { SeenAttachment } from './documentName.ts';
import { htmlText } from './htmlText.ts';

/** A mail of a file, taken apart. Only pages of ours load this: the parser is heavy. */
export interface ParsedMail {
  /** Names in lower case; a header that stands there several times is one text. */
  headers: Readonly<Record<string, string>>;
  from: PagePerson | null;
  to: PagePerson[];
  cc: PagePerson[];
  bcc: PagePerson[];
  subject: string | null;
  /** Gmail's labels, as Takeout writes them. */
  labels: string[];
  body: string;
  /** What a mail system reports of its try to deliver another mail. */
  report: string;
  attachments: SeenAttachment[];
}

const MAX_HEADERS = 300;
const MAX_VALUE = 4000;
const MAX_PEOPLE = 400;
const REPORT = 'message/delivery-status';

/** Takes a mail apart. Rejects what is none, as nested a hundredfold. */
export async function parseMail(bytes: Uint8Array<ArrayBuffer>): Promise<ParsedMail> {
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 60 });
  const headers = headersOf(email);
  return {
    headers,
    from: peopleIn([email.from ?? email.sender])[0] ?? null,
    to: peopleIn(email.to),
    cc: peopleIn(email.cc),
    bcc: peopleIn(email.bcc),
    subject: email.subject ?? null,
    labels: labelsIn(headers['x-gmail-labels']),
    body: bodyOf(email),
    report: email.attachments.filter(isReport).map(textOf).join('\n'),
    attachments: email.attachments.filter((file) => !isReport(file)).flatMap(fileOf),
  };
}

function headersOf({ headers }: Email): Record<string, string> {
  const values = new Map<string, string>();
  for (const { key, value } of headers.slice(0, MAX_HEADERS)) {
    const before = values.get(key);
    values.set(key, (before === undefined ? value : `${before}\n${value}`).slice(0, MAX_VALUE));
  }
  return Object.fromEntries(values);
}

function peopleIn(addresses: (Address | undefined)[] = []): PagePerson[] {
  const all = addresses.flatMap((one) => (one === undefined ? [] : (one.group ?? [one])));
  return all.slice(0, MAX_PEOPLE).map(({ name, address }) => ({ name: name || null, email: address ?? '' }));
}

/** `"Sent, again",Inbox`, perhaps encoded as a whole. */
function labelsIn(header = ''): string[] {
  const labels = decodeWords(header).match(/"[^"]{0,200}"|[^,]{1,200}/g) ?? [];
  return labels.map((label) => label.replaceAll('"', '').trim()).filter((label) => label !== '');
}

/** Some programs put one empty line where the text would be. */
function bodyOf({ text, html }: Email): string {
  return text?.trim() || (html === undefined ? '' : htmlText(html));
}

function isReport({ mimeType }: Attachment): boolean {
  return mimeType === REPORT;
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/** A picture that stands in the text is no file that was sent along. */
function fileOf({ filename, mimeType, related }: Attachment): SeenAttachment[] {
  return filename === null || related ? [] : [{ name: filename.slice(0, 300), kind: 'file', mimeType }];
}
