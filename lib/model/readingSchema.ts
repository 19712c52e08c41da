import * as z from 'zod/mini';
import {
  LONGEST_NAME,
  LONGEST_PHONE,
  LONGEST_TEXT,
  LONGEST_URL,
  MOST_CONTACTS,
  MOST_FILES,
  MOST_LINKS,
  MOST_PEOPLE,
} from './sizes.ts';

/**
 * The border: what a page may claim, in shape and size. The reader in the page cuts to these sizes itself, so a
 * reading that breaks one does not come from our reader and is refused whole.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const maybe = (max: number) => z.nullable(text(max));
const list = <T extends z.core.SomeType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const line = maybe(LONGEST_TEXT);
const name = maybe(LONGEST_NAME);

const person = z.strictObject({ name, email: text(320) });
const attachmentKind = z.enum(['file', 'drive', 'link']);
const attachment = z.strictObject({
  name: text(LONGEST_TEXT),
  mimeType: line,
  bytes: z.nullable(z.number()),
  url: maybe(LONGEST_URL),
  kind: attachmentKind,
});

const message = z.strictObject({
  id: line,
  permId: line,
  threadId: line,
  from: z.nullable(person),
  to: z.nullable(list(person, MOST_PEOPLE)),
  cc: z.nullable(list(person, MOST_PEOPLE)),
  at: maybe(32),
  timeText: line,
  direction: z.nullable(z.enum(['in', 'out', 'self'])),
  collapsed: z.boolean(),
  attachments: z.nullable(list(attachment, MOST_FILES)),
  body: maybe(70_000),
});

const row = z.strictObject({
  threadId: line,
  lastMessageId: line,
  people: list(person, MOST_PEOPLE),
  subject: line,
  at: maybe(32),
  timeText: line,
  unread: z.boolean(),
  count: z.number(),
  attachments: list(z.strictObject({ name: text(LONGEST_TEXT), kind: attachmentKind }), MOST_FILES),
});

export const composeSchema = z.strictObject({
  draftId: line,
  threadId: line,
  to: list(person, MOST_PEOPLE),
  cc: list(person, MOST_PEOPLE),
  bcc: list(person, MOST_PEOPLE),
  subject: line,
  attachments: list(attachment, MOST_FILES),
  body: maybe(70_000),
});

const recordKind = z.enum(['person', 'company', 'deal', 'quote']);
export const pageRecordSchema = z.strictObject({
  kind: recordKind,
  id: line,
  name,
  emails: list(text(320), MOST_CONTACTS),
  phones: list(text(LONGEST_PHONE), MOST_CONTACTS),
  company: line,
  stage: line,
  amount: z.nullable(z.number()),
  currency: maybe(3),
  owner: line,
  url: text(4000),
  links: list(z.strictObject({ kind: recordKind, id: text(LONGEST_TEXT), name }), MOST_LINKS),
  attachments: z.nullable(list(attachment, MOST_FILES)),
  messages: z.nullable(list(message, 200)),
});

export const readingSchema = z.strictObject({
  site: text(64),
  view: z.enum(['list', 'thread', 'list+thread', 'compose', 'record', 'none']),
  account: maybe(320),
  url: text(4000),
  locale: maybe(64),
  thread: z.nullable(z.strictObject({ id: line, subject: line })),
  messages: list(message, 500),
  rows: list(row, 1000),
  compose: list(composeSchema, 20),
  records: list(pageRecordSchema, 20),
});
