import * as z from 'zod/mini';
import { CHANNELS } from './event.ts';

/** Cadences as data: what the defaults, the rep's own and a backup hold. */

const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));

/** One planned touch. Exactly one of `minutes`, `days` or `months` says when. */
export const cadenceStepSchema = z
  .strictObject({
    /**
     * Count from where: the start of the cadence, the step before (the touch that was really made), the end of the
     * quote's validity, or the day that something was promised for.
     */
    from: z.enum(['start', 'previous', 'expiry', 'due']),
    /** Working minutes. */
    minutes: z.optional(whole(0, 60 * 24 * 30)),
    /** Working days; negative before an expiry or a day that is due. */
    days: z.optional(whole(-365, 3650)),
    /** Calendar months; a day off moves to the next working day (D6, D11). */
    months: z.optional(whole(1, 600)),
    channel: z.enum(CHANNELS),
    /** The last one: it leaves the door open. */
    closing: z.optional(z.literal(true)),
  })
  .check(z.refine(({ minutes, days, months }) => [minutes, days, months].filter((n) => n !== undefined).length === 1));

/** Every so many months, or every so many working days. */
const every = z
  .strictObject({
    months: z.optional(whole(1, 600)),
    days: z.optional(whole(1, 3650)),
    channel: z.enum(CHANNELS),
  })
  .check(z.refine(({ months, days }) => (months === undefined) !== (days === undefined)));

/** Planned spacing and channels of touches over time. */
export const cadenceSchema = z.strictObject({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  /** As the rep calls it; absent: the product's own name for this id. */
  name: z.optional(z.string().check(z.maxLength(80))),
  steps: z.array(cadenceStepSchema).check(z.maxLength(40)),
  /** When they named a day themselves, the first step is on that day, plus so many working days. */
  namedDay: z.optional(z.strictObject({ days: whole(0, 365) })),
  /** For a lease of T months: calls at T-6, T-12 ... while at least half of T, from the signing day (D6 to D8). */
  lease: z.optional(z.strictObject({ everyMonths: whole(1, 120), channel: z.enum(CHANNELS) })),
  /** After the steps: again and again, so long after the last touch, or the day that was due. Absent: nurture. */
  repeat: z.optional(every),
});

export type Repeat = z.infer<typeof every>;
export type CadenceStep = z.infer<typeof cadenceStepSchema>;
export type Cadence = z.infer<typeof cadenceSchema>;
