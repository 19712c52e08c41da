import * as z from 'zod/mini';
import type { Site } from './site.ts';
import { eventSchema, instant } from './event.ts';
import { importMarkSchema } from './importMark.ts';
import { composeSchema, pageRecordSchema, readingSchema } from './readingSchema.ts';
import { sightingSchema } from './thread.ts';
import { commandSchema, type Chip } from './wire.ts';

/**
 * Everything that can be sent to the background, in three unions by trust. A message is parsed with the union of its
 * sender's trust alone, so a page that names a command of the popup is refused as an unknown word.
 */
const text = (max: number) => z.string().check(z.maxLength(max));

/** A mail that is being written, as its window holds it now. */
export const draftSchema = z.strictObject({
  site: text(64),
  account: z.nullable(text(320)),
  url: text(4000),
  locale: z.nullable(text(64)),
  /** Names the window for as long as it is open; made by the script of the page. */
  windowId: text(64),
  compose: composeSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A content script: may report what it saw, and ask what to show about it. */
export const pageAskSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('site'), kind: z.enum(['mail', 'crm']) }),
  /** What proves the products that run on anybody's server? */
  z.strictObject({ ask: z.literal('products') }),
  /** This page carries the marks of one of them. */
  z.strictObject({ ask: z.literal('product'), id: text(64) }),
  z.strictObject({ ask: z.literal('saw'), reading: readingSchema }),
  z.strictObject({ ask: z.literal('blind') }),
  z.strictObject({ ask: z.literal('openThread'), account: text(320), threadId: text(200) }),
  z.strictObject({ ask: z.literal('openRecord'), record: pageRecordSchema }),
  /** A compose window is open: its script is wanted here. */
  z.strictObject({ ask: z.literal('composing') }),
  /** Its recipients or files have changed, or typing has stopped for a second. */
  z.strictObject({ ask: z.literal('draft'), draft: draftSchema }),
  /** The site has confirmed that it was sent. */
  z.strictObject({
    ask: z.literal('sent'),
    draft: draftSchema,
    /** The rep was asked about somebody whom nobody may write to, and sent it all the same. */
    overrode: z.optional(z.literal('doNotContact')),
  }),
  /** The rep has taken the sending back. */
  z.strictObject({ ask: z.literal('unsent'), draft: draftSchema }),
]);
export type PageAsk = z.infer<typeof pageAskSchema>;

/** What a content script is told about the page it runs in. Null: nothing to do here. */
export interface SiteReply {
  site: Site;
  /** Words for the button of a CRM record. */
  button: string;
  /** Words for a page whose mail could not be recorded. */
  notRecorded: string;
  /** Words for a click that opened nothing: the background could not, or it is gone and no word comes from it any more. */
  notOpened: string;
  gone: string;
}

export interface SawReply {
  chips: Chip[];
  /** Why nothing is recorded, in words for the rep; null when all is well. */
  notice: string | null;
}

export interface OpenReply {
  /** Address of the panel, with its one-time ticket. */
  url: string;
}

/** What a compose window is told. */
export interface DraftReply {
  /** Address of the line beside the window, with its ticket; the same for the life of the window. Null: nothing to say. */
  line: string | null;
  /** Recipients whom nobody may write to: sending asks first. */
  doNotContact: string[];
}

/** A page of ours in a tab or the popup: may command. */
export const uiAskSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('command'), command: commandSchema }),
  /** Several at one click: written together, taken back together. */
  z.strictObject({ ask: z.literal('commands'), commands: z.array(commandSchema).check(z.maxLength(500)) }),
  /** A product is back: everybody who waits for it is to be called. */
  z.strictObject({ ask: z.literal('restock'), product: text(200), click: text(64) }),
  z.strictObject({ ask: z.literal('health') }),
  z.strictObject({ ask: z.literal('acceptLoss') }),
  z.strictObject({ ask: z.literal('findQuotes'), account: z.nullable(text(320)) }),
  z.strictObject({ ask: z.literal('sitesChanged') }),
  z.strictObject({
    ask: z.literal('restore'),
    events: z.array(eventSchema).check(z.maxLength(1000)),
    threads: z.optional(z.array(sightingSchema).check(z.maxLength(1000))),
  }),
  z.strictObject({ ask: z.literal('restored') }),
  /** Mails of a file, and how far it has come with them. */
  z.strictObject({
    ask: z.literal('imported'),
    events: z.array(eventSchema).check(z.maxLength(1000)),
    mark: z.nullable(importMarkSchema),
  }),
  /** An import as a whole, a part at a time: `after` is where the part before ended. */
  z.strictObject({
    ask: z.enum(['takeBackImport', 'bringBackImport']),
    mark: importMarkSchema,
    at: instant,
    after: z.nullable(text(600)),
  }),
]);
export type UiAsk = z.infer<typeof uiAskSchema>;

/** A panel, over its port: bound by its ticket to one prospect. */
export const panelAskSchema = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('ticket'), ticket: text(64) }),
  z.strictObject({ ask: z.literal('command'), n: z.number(), command: commandSchema }),
  z.strictObject({ ask: z.literal('search'), query: text(200) }),
  z.strictObject({ ask: z.literal('choose'), key: text(320) }),
  z.strictObject({ ask: z.literal('somebodyElse') }),
  z.strictObject({ ask: z.literal('newPerson'), name: text(200), phone: z.nullable(text(64)) }),
  z.strictObject({ ask: z.literal('close') }),
]);
export type PanelAsk = z.infer<typeof panelAskSchema>;

/** What the background calls out to pages: something changed, or a panel is done. */
export type Tell =
  | { tell: 'changed' }
  | { tell: 'close' }
  /** The rep has chosen a text in the line of this window: it goes where she is writing. */
  | { tell: 'insert'; windowId: string; text: string }
  /** How much room the line of this window needs now, in pixels. */
  | { tell: 'lineHeight'; windowId: string; height: number };
