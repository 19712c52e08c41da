import * as z from 'zod/mini';
import { calendarDay, currency, text } from './fields.ts';

/** What the detectors say of a mail. */

export const QUOTE_CONFIDENCE = ['sure', 'likely', 'unsure'] as const;

/** A quote noticed in a mail: the verdict of the quote detector and the words it stands on. */
export const seenQuote = z.strictObject({
  detector: z.number(),
  role: z.enum(['delivered', 'requested', 'mentioned']),
  confidence: z.enum(QUOTE_CONFIDENCE),
  number: z.nullable(text(80)),
  amount: z.nullable(z.number()),
  currency: z.nullable(currency),
  validUntil: z.nullable(calendarDay),
  evidence: text(300),
});

export const AUTOMATIC = [
  'out-of-office',
  'auto-reply',
  'bounce',
  'delay',
  'list',
  'newsletter',
  'notification',
] as const;

/** What a detector can be unsure about, and what words it stands on are kept for. */
export const FINDINGS = [
  'automatic',
  'refusal',
  'stop',
  'callBackOn',
  'holding',
  'promise',
  'meeting',
  'quote',
  'thanks',
] as const;

/**
 * What the detectors say of a mail (design 6.1). Absent: not looked for, as in a mail whose text was not in sight;
 * null, false and []: looked for and not found.
 */
export const verdict = z.strictObject({
  detector: z.number(),
  automatic: z.nullable(z.enum(AUTOMATIC)),
  /** Words that `automatic` stands on. */
  evidence: text(300),
  /** First day that an absent person works again. */
  returnsOn: z.optional(z.nullable(calendarDay)),
  refusal: z.optional(z.nullable(z.enum(['soft', 'hard']))),
  /** A soft refusal for want of interest, whatever the price, the time or the supplier: the second one is hard. */
  uninterested: z.optional(z.boolean()),
  stop: z.optional(z.boolean()),
  callBackOn: z.optional(z.nullable(z.strictObject({ from: calendarDay, to: calendarDay }))),
  holding: z.optional(z.boolean()),
  promise: z.optional(z.nullable(z.strictObject({ what: text(300), dueOn: z.nullable(calendarDay) }))),
  /** `at`: a day, or a day and a wall clock. */
  meeting: z.optional(
    z.nullable(z.strictObject({ status: z.enum(['proposed', 'set', 'cancelled']), at: z.nullable(text(16)) })),
  ),
  asks: z.optional(z.array(text(200)).check(z.maxLength(10))),
  /** A bare thank-you. */
  thanks: z.optional(z.boolean()),
  /** The words each finding stands on. */
  words: z.optional(z.partialRecord(z.enum(FINDINGS), text(300))),
  /** Nothing follows from these until the rep has said so. */
  unsure: z.optional(z.array(z.enum(FINDINGS)).check(z.maxLength(FINDINGS.length))),
});
