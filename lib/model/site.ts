import type { PageAttachment, PageReading, PageRecord } from './reading.ts';

/**
 * A site is data. One of these objects, plain JSON, is all that the reader needs to read a webmail or a CRM; the
 * background sends the one that fits to the content script, and "teach this CRM" stores the same shape.
 *
 * A field is a selector (its text is the value), a `Pick`, or a list of these tried in order; the first that yields a
 * non-empty value wins, each field fails alone to null. Match attributes, data-ids and long-lived classes, never
 * visible words.
 */
export type Field = string | Pick | (string | Pick)[];

export interface Pick {
  /** Where to look, the item being read included; absent: the item itself. */
  css?: string;
  /** Attribute to take; absent: the text. `value` reads the property, since frameworks write only that. */
  attr?: string;
  /** Take only the text that stands directly in the element, not that of its children. */
  own?: true;
  /** Regular expression; the value is its first group, or the whole match. */
  match?: string;
  /** Take the last match of `match` in the text, not the first. */
  last?: true;
  /** How the site wrapped the value; `inside` looks at what comes out. */
  decode?: 'percent' | 'base64';
  inside?: string;
  /** Of an address: the value of this parameter, or of several an id with colons; `inside` looks at what comes out. */
  params?: string[];
  /** Strike out the text of this element first, when it is on the page (a subject inside the page's title). */
  without?: string;
}

/** People: one for each element that `css` finds and that yields an address. A list of these adds up. */
export interface People {
  css: string;
  email: Field;
  name: Field;
  /** The element holds several people, with commas between them. */
  several?: true;
}

/** Attachments: one for each element that `css` finds and that has a name. */
export interface Files {
  css: string;
  name: Field;
  mimeType?: Field;
  bytes?: Field;
  url?: Field;
  /** First kind whose pattern fits the address; else it is a file. */
  kinds?: { kind: PageAttachment['kind']; match: string }[];
}

export interface ListPage {
  holds: 'list';
  /** Proves that a list is shown, even an empty one. */
  seen: string;
  row: string;
  /** Elements that continue the row before them (one conversation in two or three table rows). */
  follows?: string;
  /** When any row has this, rows without it are no conversations (advertisements, rows of other extensions). */
  needs?: string;
  threadId: Field;
  lastMessageId: Field;
  people: People[];
  subject: Field;
  timeText: Field;
  /** The row is, or holds, this. */
  unread: string;
  count: Field;
  /** Absent: rows do not name their files. */
  files?: Files;
  /**
   * Which folder a row lies in, and which of the folders hold mail of ours or what proves nothing (drafts, spam).
   * Absent: the address of the page says it.
   */
  folder?: { of: Field; ours: Field; neither: Field };
}

export interface ThreadPage {
  holds: 'thread';
  heading: string;
  id: Field;
  subject: Field;
  /** Finds the id in the page's address when the page itself does not say it. */
  urlId?: string | Pick;
  /** There are no conversations: each mail is one, and is called by the same id. */
  single?: true;
  message: string;
  /** A message without any of this is a placeholder. */
  needs: string;
  /** Absent: mails are always open. */
  collapsed?: string;
  messageId: Field;
  permId: Field;
  from: People[];
  to: People[];
  cc: People[];
  timeText: Field;
  body: string;
  /** Parts of the body that the site put there. */
  bodyIgnore?: string;
  files: Files;
}

/** How a mail leaves its compose window, told by marks that no language changes. */
export interface SendSigns {
  /** Pressed to send; of several the first is the one that does nothing else. */
  button: string | string[];
  /** Pressed to send at another time: no send. */
  later?: string;
  /** Ctrl or Cmd with Enter sends. */
  shortcut?: true;
  /** Stands on the page once it was sent. */
  sent: string;
  /** Stands there when it was refused. */
  failed?: string;
  /** Pressed to take it back. */
  undo?: string;
  /** The window closes with the sending; absent: `sent` alone confirms. */
  closes?: true;
  /** Must fit inside the window at the confirmation: a draft that is saved may be confirmed in the same way. */
  proves?: { css: string; attr: string; match: string };
}

export interface ComposePage {
  holds: 'compose';
  /** One element in each open compose window. */
  anchor: string;
  /** The window around it: the first of these that encloses it. */
  window: string[];
  draftId: Field;
  threadId: Field;
  to: People[];
  cc: People[];
  bcc: People[];
  subject: Field;
  body: string;
  files: Files;
  send?: SendSigns;
}

/** What this CRM shows where the generic reader does not find it; every field is optional and goes over its finding. */
export interface RecordPage {
  holds: 'record';
  /** The record's area, when the page shows more than one. */
  scope?: string;
  name?: Field;
  emails?: Field;
  phones?: Field;
  company?: Field;
  stage?: Field;
  amount?: Field;
  owner?: Field;
}

export type Page = ListPage | ThreadPage | ComposePage | RecordPage;

/** Words of a CRM page, lower case, best first: labels by what they stand beside, and what addresses call things. */
export interface Words {
  labels: Record<Label, string[]>;
  /** Parts of an address (`contacts`, `opportunity`, `0-3`) and the kind of record they stand for. */
  kinds: Record<string, PageRecord['kind']>;
  currencies: Record<string, string>;
}

export type Label =
  | 'email'
  | 'phone'
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'company'
  | 'stage'
  | 'amount'
  | 'currency'
  | 'owner';

/** Where a chip goes: into `css`, before its child `before`; absent: at the end. */
export interface Mount {
  css: string;
  before?: string;
}

export interface Site {
  id: string;
  label: string;
  kind: 'mail' | 'crm';
  /** Match patterns without ports. */
  hosts?: string[];
  /** Proves the product where hosts differ (self-hosted). */
  signs?: string;
  account: Field;
  /** Other addresses of the rep that the page happens to show. */
  aliases?: Field;
  /** The areas that hold the page's content; absent or not found: the whole body. */
  main?: string;
  /** The frame of the same origin that shows a mail beside its list. */
  frame?: string;
  /** How the page writes dates in numbers (`dd/mm/yy`), where it says so; absent: as its language does. */
  dateFormat?: Field;
  /** A mail that is moved to another folder gets another id: it is known by its time, person and subject too. */
  movingIds?: true;
  /** What a hidden view, pane or message is; its content is not read. */
  hidden: string;
  /** Areas whose content others wrote: nothing inside is read but as the text of a body. */
  untrusted: string;
  /** CRM: areas that speak of other records or of the rep (menus, recent lists). */
  aside?: string;
  /** Addresses where mail is shown: only there can the reader be blind. */
  readsAt?: string;
  pages: Page[];
  words?: Words;
  mount: { row?: Mount[]; thread?: Mount[] };
  /** Month in which the selectors were last seen working. */
  seenOn: string;
}

/** What the content script asks first: cheap, and enough to see that another thread is open. */
export type PageHead = Omit<PageReading, 'messages' | 'rows' | 'compose' | 'records'>;
