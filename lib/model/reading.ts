/**
 * What a site's reader finds on a page: plain JSON, a claim by the page, not yet a fact.
 * null means "not on this page"; [] means "looked, none".
 */
export interface PageReading {
  site: string;
  view: 'list' | 'thread' | 'list+thread' | 'compose' | 'record' | 'none';
  /** The signed-in address, lower case. Null: the page does not say, and nothing may be recorded. */
  account: string | null;
  url: string;
  /** `lang` of the page: dates are written in it. */
  locale: string | null;
  /** How it writes dates in numbers (`dd/mm/yy`); absent: the site does not say that anywhere. */
  dateFormat?: string | null | undefined;
  thread: { id: string | null; subject: string | null } | null;
  messages: PageMessage[];
  rows: PageRow[];
  compose: PageCompose[];
  records: PageRecord[];
}

export interface PagePerson {
  name: string | null;
  email: string;
}

export interface PageAttachment {
  name: string;
  mimeType: string | null;
  bytes: number | null;
  url: string | null;
  kind: 'file' | 'drive' | 'link';
}

export interface PageMessage {
  /** The site's lasting id of the message (Gmail: legacy hex). */
  id: string | null;
  /** The site's other id of the same message, known earlier (Gmail: `msg-f:…` or `msg-a:r…`). */
  permId: string | null;
  threadId: string | null;
  from: PagePerson | null;
  to: PagePerson[] | null;
  cc: PagePerson[] | null;
  /** Wall-clock time as shown, without a zone (`2026-05-14T09:15`); the content script leaves it null. */
  at: string | null;
  timeText: string | null;
  direction: 'in' | 'out' | 'self' | null;
  collapsed: boolean;
  attachments: PageAttachment[] | null;
  /** Text of the mail, line breaks kept, at most 64 Ki characters. Null when collapsed. */
  body: string | null;
}

export interface PageRow {
  threadId: string | null;
  lastMessageId: string | null;
  people: PagePerson[];
  subject: string | null;
  at: string | null;
  timeText: string | null;
  unread: boolean;
  /** Messages in the conversation, 1 when the row shows no number. */
  count: number;
  /** What lies in the folder of the row: mail that came, mail of ours, or what proves neither. Absent: see the address. */
  mailbox?: 'received' | 'sent' | 'neither' | undefined;
  attachments: { name: string; kind: 'file' | 'drive' | 'link' }[];
}

export interface PageCompose {
  draftId: string | null;
  threadId: string | null;
  to: PagePerson[];
  cc: PagePerson[];
  bcc: PagePerson[];
  subject: string | null;
  attachments: PageAttachment[];
  body: string | null;
}

export interface PageRecord {
  kind: 'person' | 'company' | 'deal' | 'quote';
  id: string | null;
  name: string | null;
  /** Every different address the record shows. Two or more: the rep is asked, never guessed for. */
  emails: string[];
  phones: string[];
  company: string | null;
  stage: string | null;
  amount: number | null;
  currency: string | null;
  owner: string | null;
  url: string;
  links: { kind: PageRecord['kind']; id: string; name: string | null }[];
  attachments: PageAttachment[] | null;
  messages: PageMessage[] | null;
}
