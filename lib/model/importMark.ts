import * as z from 'zod/mini';
import { instant, text } from './fields.ts';

/** Why a mail of a file is no fact. */
export const SKIP_REASONS = ['spam', 'trash', 'draft', 'chat', 'noSender', 'internal', 'unreadable'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Mails named for each reason; the rest is counted. */
export const MOST_EXAMPLES = 20;

const count = z.int().check(z.gte(0));

/** How far the import of a file has come. Kept with each batch, so that it goes on from there. */
export const importMarkSchema = z.strictObject({
  /** The file, known again by its name, size, date and beginning. */
  file: text(500),
  name: text(300),
  size: count,
  account: text(320),
  /** First seen at: the same for the whole file, however often reading stopped. It names the import. */
  startedAt: instant,
  /** The first mail that is not in the book yet. */
  offset: count,
  line: count,
  read: count,
  taken: count,
  skipped: z.partialRecord(z.enum(SKIP_REASONS), count),
  examples: z
    .array(z.strictObject({ reason: z.enum(SKIP_REASONS), line: count, offset: count, subject: z.nullable(text(200)) }))
    .check(z.maxLength(MOST_EXAMPLES * SKIP_REASONS.length)),
  done: z.boolean(),
});
export type ImportMark = z.infer<typeof importMarkSchema>;
