import * as z from 'zod/mini';
import { calendarDay, text } from './fields.ts';

/** What the rep says of an appointment, an enquiry, a decision: the same fields in the click and in the event. */

/** The fields of an appointment book (D1). */
export const appointmentFields = {
  place: z.nullable(text(300)),
  directions: z.optional(z.nullable(text(1000))),
  todo: z.optional(z.nullable(text(1000))),
  phone: z.optional(z.nullable(text(64))),
  /** Minutes on the way: the reminder comes that much earlier. */
  travelMinutes: z.optional(z.nullable(z.int().check(z.gte(0), z.lte(2880)))),
};

/** How an enquiry about a product was answered (A8); null: it was not. */
export const STOCK_ANSWERS = ['inStock', 'alternative', 'callback', 'promised'] as const;
export const enquiryFields = {
  product: text(200),
  /** Somebody looked before answering. */
  stockKnown: z.boolean(),
  answer: z.nullable(z.enum(STOCK_ANSWERS)),
  phone: z.optional(z.nullable(text(64))),
};

export const OUTCOMES = ['won', 'lost', 'noDecision', 'disqualified'] as const;
/** Why nobody was in touch before it was over (A5); the last one: told no without a look at the stock (A8). */
export const MISS_CAUSES = ['notSeen', 'noOwner', 'forgot', 'noTime', 'noContactData', 'stockNotChecked'] as const;
export const decisionFields = {
  outcome: z.enum(OUTCOMES),
  quoteId: z.nullable(text(512)),
  reason: z.nullable(text(300)),
  missCause: z.optional(z.nullable(z.enum(MISS_CAUSES))),
  competitor: z.optional(z.nullable(text(200))),
  dealType: z.optional(z.nullable(z.enum(['lease', 'purchase']))),
  /** What they signed instead: a lease comes up again (D6). */
  termMonths: z.optional(z.nullable(z.int().check(z.gte(1), z.lte(600)))),
  signedOn: z.optional(z.nullable(calendarDay)),
  price: z.optional(z.nullable(z.number())),
};
