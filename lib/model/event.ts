import * as z from 'zod/mini';
import { appointmentFields, decisionFields, enquiryFields, type MISS_CAUSES, type OUTCOMES } from './acts.ts';
import { calendarDay, currency, instant, text } from './fields.ts';
import { FINDINGS, seenQuote, verdict } from './verdict.ts';

export { MISS_CAUSES, OUTCOMES, STOCK_ANSWERS } from './acts.ts';
export { calendarDay, instant } from './fields.ts';
export { AUTOMATIC, FINDINGS, QUOTE_CONFIDENCE } from './verdict.ts';

const ref = text(320);

/** What every event carries. */
const base = {
  /** Deterministic: the same thing seen twice gives the same id. */
  id: text(512),
  /** When it happened; null when the page did not say: then `seenAt` stands in. */
  at: z.nullable(instant),
  /** When Next Touch first learned of it. */
  seenAt: instant,
  /** IANA zone that `at` was read in. */
  zone: z.optional(text(64)),
  /** Everybody the event is about: addresses, `tel:`, `id:`, and `@domain` in rules. */
  people: z.array(ref).check(z.maxLength(200)),
  /** What those people call themselves, by reference. */
  names: z.optional(z.record(ref, text(200))),
};
/** Who made the event: `gmail`, `rep`, `crm:<origin>`, `import`. (A promise says `us` or `them` here instead.) */
const by = text(200);

/** How much of a mail a page showed, the least first: collapsed in its conversation, as a row of a list, or its text. */
export const SEEN_AS = ['collapsed', 'row', 'open'] as const;

const mail = z.strictObject({
  ...base,
  kind: z.literal('mail'),
  by,
  direction: z.enum(['in', 'out']),
  /** The fullest sight speaks alone of whom the mail is with and what it is. Absent: as much as a row. */
  seenAs: z.optional(z.enum(SEEN_AS)),
  /** Every id the mail is known by; sharing one makes two sightings one mail. */
  ids: z.array(text(512)).check(z.maxLength(16)),
  /** The site has not given it its lasting id yet: it was seen in its compose window, or just after. */
  awaiting: z.optional(z.literal(1)),
  site: z.nullable(text(64)),
  account: z.nullable(ref),
  threadId: z.nullable(text(512)),
  /** Its place in the conversation as the page showed it, from 0: settles what no time does. */
  position: z.optional(z.number()),
  subject: z.nullable(text(300)),
  /** Who wrote it, where it is about others as well: a colleague of theirs answered. Absent: all its people did. */
  from: z.optional(ref),
  verdict: z.nullable(verdict),
  quote: z.nullable(seenQuote),
  /** The rep was warned before it went, and went on: by which rule. */
  overrode: z.optional(text(64)),
});

export const CHANNELS = ['call', 'visit', 'mail', 'message', 'letter'] as const;
export const DISPOSITIONS = [
  'connected',
  'noResponse',
  'leftMessage',
  'notNow',
  'callBackOn',
  'softNo',
  'hardNo',
  'meetingSet',
  'wrongPerson',
  'bounced',
] as const;

const touch = z.strictObject({
  ...base,
  kind: z.literal('touch'),
  by,
  channel: z.enum(CHANNELS),
  disposition: z.enum(DISPOSITIONS),
  /** The day the rep chose for the next touch; it outranks the cadence. */
  nextOn: z.nullable(calendarDay),
  note: z.nullable(text(2000)),
  /** The pester guard had warned, and the rep went on: which of its rules. */
  overrode: z.optional(text(64)),
});

const quote = z.strictObject({
  ...base,
  kind: z.literal('quote'),
  by,
  quoteId: text(512),
  number: z.nullable(text(80)),
  amount: z.nullable(z.number()),
  currency: z.nullable(currency),
  validUntil: z.nullable(calendarDay),
});

const decision = z.strictObject({ ...base, kind: z.literal('decision'), by, ...decisionFields });

const promise = z.strictObject({
  ...base,
  kind: z.literal('promise'),
  by: z.enum(['us', 'them']),
  what: text(300),
  dueOn: z.nullable(calendarDay),
  /** The mail it was made in, when a detector found it and the rep confirmed it. */
  of: z.optional(text(512)),
});

/** `at` is when it takes place. */
const appointment = z.strictObject({ ...base, kind: z.literal('appointment'), by, ...appointmentFields });
/** They asked for a product; with `callback` they are told when it is back (A9). */
const enquiry = z.strictObject({ ...base, kind: z.literal('enquiry'), by, ...enquiryFields });

/**
 * Something is dealt with. Of a mail: answered elsewhere, nothing to answer, or the rep's word on a finding of the
 * detectors (`confirmed`, `notSo`). Of a promise: kept. Of an appointment: kept (on time), late, missed, cancelled (by
 * them). Of an enquiry: the product is back. Of a nudge, by its key: dismissed.
 */
export const SETTLEMENTS = [
  'answeredElsewhere',
  'nothingToAnswer',
  'kept',
  'late',
  'missed',
  'cancelled',
  'confirmed',
  'notSo',
  'backInStock',
  'dismissed',
] as const;
const settle = z.strictObject({
  ...base,
  kind: z.literal('settle'),
  by,
  of: text(512),
  how: z.enum(SETTLEMENTS),
  /** By which channel it was answered. */
  channel: z.optional(z.enum(CHANNELS)),
  /** Which finding the word is about. */
  finding: z.optional(z.enum(FINDINGS)),
});

const snooze = z.strictObject({ ...base, kind: z.literal('snooze'), by, until: instant, endsOnReply: z.boolean() });

/** What the rep knows of somebody beside the mails ("More about Anna"): the rule of that name, its text as `value`. */
export const DETAILS = [
  'need',
  'interest',
  'readiness',
  'preferredChannel',
  'preferredHours',
  'zone',
  'role',
  'referredBy',
  'valueThatMatters',
] as const;

/**
 * A word of the rep about who somebody is. About an address, or about a whole domain (`people: ['@acme.example']`).
 * The newest rule of a family wins: standing (prospect, candidate, notAProspect), doNotContact/contactAgain,
 * pause/resume, cadence (`value`: its id), each detail (`value` null: unknown again).
 */
export const RULES = [
  'prospect',
  'candidate',
  'notAProspect',
  'doNotContact',
  'contactAgain',
  'takeUp',
  'source',
  'pause',
  'resume',
  'cadence',
  ...DETAILS,
] as const;
const rule = z.strictObject({
  ...base,
  kind: z.literal('rule'),
  by,
  rule: z.enum(RULES),
  value: z.nullable(text(300)),
});

/** A CRM record that names the person: it makes a candidate a prospect. */
const record = z.strictObject({
  ...base,
  kind: z.literal('record'),
  by,
  recordUrl: text(2000),
  company: z.nullable(text(200)),
});

/** All `people` are one person; the cluster is called by `into`. */
const merge = z.strictObject({ ...base, kind: z.literal('merge'), by, into: ref });

/** Takes back the event `of`, whichever arrives first. Retracting a retraction brings the event back. */
const retract = z.strictObject({ ...base, kind: z.literal('retract'), by, of: text(512) });

export const eventSchema = z.discriminatedUnion('kind', [
  mail,
  touch,
  quote,
  decision,
  promise,
  appointment,
  enquiry,
  settle,
  snooze,
  rule,
  record,
  merge,
  retract,
]);

export type ContactEvent = z.infer<typeof eventSchema>;
export type EventOf<K extends ContactEvent['kind']> = Extract<ContactEvent, { kind: K }>;
export type MailEvent = EventOf<'mail'>;
export type Verdict = NonNullable<MailEvent['verdict']>;
export type FindingName = (typeof FINDINGS)[number];
export type SeenQuote = NonNullable<MailEvent['quote']>;
export type Channel = (typeof CHANNELS)[number];
export type Disposition = (typeof DISPOSITIONS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type MissCause = (typeof MISS_CAUSES)[number];
export type Rule = (typeof RULES)[number];
export type Detail = (typeof DETAILS)[number];
export type Settlement = (typeof SETTLEMENTS)[number];

/** The instant that orders an event: when it happened, else when it was first seen. */
export function momentOf(event: { at: string | null; seenAt: string }): string {
  return event.at ?? event.seenAt;
}
