import * as z from 'zod/mini';

/**
 * The border: what a page may claim, in shape and size. The reader in the page cuts to these sizes itself, so a
 * reading that breaks one does not come from our reader and is refused whole.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const maybe = (max: number) => z.nullable(text(max));
const list = <T extends z.core.SomeType>(item: T, max: number) => z.array(item).check(z.maxLength(max));

const person = z.strictObject({ name: maybe(200), email: text(320) });
const attachmentKind = z.enum(['file', 'drive', 'link']);
const attachment = z.strictObject({
  name: text(300),
  mimeType: maybe(200),
  bytes: z.nullable(z.number()),
  url: maybe(4000),
  kind: attachmentKind,
});

const message = z.strictObject({
  id: maybe(200),
  permId: maybe(200),
  threadId: maybe(200),
  from: z.nullable(person),
  to: z.nullable(list(person, 200)),
  cc: z.nullable(list(person, 200)),
  at: maybe(32),
  timeText: maybe(200),
  direction: z.nullable(z.enum(['in', 'out', 'self'])),
  collapsed: z.boolean(),
  attachments: z.nullable(list(attachment, 100)),
  body: maybe(70_000),
});

const row = z.strictObject({
  threadId: maybe(200),
  lastMessageId: maybe(200),
  people: list(person, 200),
  subject: maybe(300),
  at: maybe(32),
  timeText: maybe(200),
  unread: z.boolean(),
  count: z.number(),
  attachments: list(z.strictObject({ name: text(300), kind: attachmentKind }), 100),
});

const compose = z.strictObject({
  draftId: maybe(200),
  threadId: maybe(200),
  to: list(person, 200),
  cc: list(person, 200),
  bcc: list(person, 200),
  subject: maybe(300),
  attachments: list(attachment, 100),
  body: maybe(70_000),
});

const recordKind = z.enum(['person', 'company', 'deal', 'quote']);
export const pageRecordSchema = z.strictObject({
  kind: recordKind,
  id: maybe(300),
  name: maybe(200),
  emails: list(text(320), 20),
  phones: list(text(64), 20),
  company: maybe(200),
  stage: maybe(200),
  amount: z.nullable(z.number()),
  currency: maybe(3),
  owner: maybe(200),
  url: text(4000),
  links: list(z.strictObject({ kind: recordKind, id: text(300), name: maybe(200) }), 100),
  attachments: z.nullable(list(attachment, 100)),
  messages: z.nullable(list(message, 200)),
});

export const readingSchema = z.strictObject({
  site: text(64),
  view: z.enum(['list', 'thread', 'list+thread', 'compose', 'record', 'none']),
  account: maybe(320),
  url: text(4000),
  locale: maybe(64),
  thread: z.nullable(z.strictObject({ id: maybe(200), subject: maybe(300) })),
  messages: list(message, 500),
  rows: list(row, 1000),
  compose: list(compose, 20),
  records: list(pageRecordSchema, 20),
});
