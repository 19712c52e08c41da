import * as z from 'zod/mini';
import { appointmentFields, decisionFields, enquiryFields } from './acts.ts';
import { calendarDay, CHANNELS, DISPOSITIONS, FINDINGS, instant, RULES, SETTLEMENTS } from './event.ts';

/**
 * What may be asked of the background, by how far the asker is trusted (design section 7). Every shape is strict: a
 * key too many is refused.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const key = text(320);

/** Commands: only an extension page may give them; a panel only for the prospect of its ticket. */
export const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({
    do: z.literal('log'),
    key,
    /** The rep's click: the same click sent twice is one touch. */
    click: text(64),
    name: z.optional(text(200)),
    phone: z.optional(text(64)),
    channel: z.enum(CHANNELS),
    disposition: z.enum(DISPOSITIONS),
    nextOn: z.nullable(calendarDay),
    note: z.nullable(text(2000)),
    /** The warning of the pester guard that the rep went past. */
    overrode: z.optional(text(64)),
  }),
  z.strictObject({
    do: z.literal('snooze'),
    keys: z.array(key).check(z.maxLength(500)),
    click: text(64),
    until: instant,
    endsOnReply: z.boolean(),
  }),
  z.strictObject({
    do: z.literal('rule'),
    keys: z.array(key).check(z.maxLength(500)),
    click: text(64),
    rule: z.enum(RULES),
    value: z.optional(z.nullable(text(300))),
  }),
  z.strictObject({
    do: z.literal('settle'),
    key,
    click: text(64),
    of: text(512),
    how: z.enum(SETTLEMENTS),
    channel: z.optional(z.enum(CHANNELS)),
    finding: z.optional(z.enum(FINDINGS)),
  }),
  z.strictObject({
    do: z.literal('promise'),
    key,
    click: text(64),
    what: text(300),
    dueOn: z.nullable(calendarDay),
    /** The mail it was found in. */
    of: z.optional(text(512)),
  }),
  z.strictObject({
    do: z.literal('appointment'),
    key,
    click: text(64),
    at: instant,
    ...appointmentFields,
  }),
  z.strictObject({
    do: z.literal('enquiry'),
    key,
    click: text(64),
    ...enquiryFields,
  }),
  z.strictObject({
    do: z.literal('decide'),
    key,
    click: text(64),
    ...decisionFields,
  }),
  z.strictObject({ do: z.literal('undo'), key, click: text(64), of: z.array(text(512)).check(z.maxLength(500)) }),
]);
export type Command = z.infer<typeof commandSchema>;

/** What a command came to. `events` are the ids to give to `undo`. */
export type Answer = { ok: true; events: string[]; at: string } | { ok: false; error: Failure };

export interface Failure {
  /** `damaged`: some of the data is gone or cannot be read. `unopenable`: none of it can, and nothing can be written. */
  code:
    'full' | 'locked' | 'newer' | 'damaged' | 'unopenable' | 'denied' | 'refused' | 'malformed' | 'lost' | 'unknown';
  /** For the log, in English; the screen shows the message of the code. */
  detail: string;
}

/** A chip as the page shows it: nothing but what that page already knows, how long it waits, and which try is next. */
export interface Chip {
  /** Conversation it stands on. */
  threadId: string;
  text: string;
  title: string;
  tone: 'owed' | 'due' | 'calm' | 'new' | 'stale';
  quote: boolean;
}
