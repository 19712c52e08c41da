import type { Verdicts } from './compare.ts';

/**
 * Where model and engine differ, or where the requirements leave it open: in histories that go there, these verdicts are
 * not compared. Each entry goes as soon as it is settled; the test says which of them differ no more.
 */
export type Field = keyof Verdicts | 'plan';

export const DISPUTED: Record<string, Field[]> = {
  // 2026-11-23 the nudge "did not arrive: call" stays after the call.
  bounceStays: ['plan'],
  // 2026-11-23 "recap same day": the rest of 2 bd counts from the visit itself.
  recapRested: ['plan'],
  // 2026-11-23 "bare thank-you": where it came beside a mail that waited, it waits on alone.
  thanksWaits: ['turn', 'turnSince', 'plan'],
  // 2026-11-23 "Stops: meeting" is said of a lead: a chosen day, a recap, a call-back before a meeting fall away too.
  meetingSilences: ['plan'],
  // 2026-11-23 "it outranks the cadence": the day of an older call-back comes before a newer chosen one.
  namedBeforeChosen: ['plan'],
  // 2026-11-23 C11: the call they asked for, made on its day, counts as an answer and not as that call.
  callMade: ['plan'],
  // 2026-11-23 the day of a holding reply is compared with the day in UTC.
  holdingDayOfUtc: ['plan'],
  // 2026-11-23 open: "call me today": the call they asked for comes before the answer owed to the same mail, or is it.
  namedBeforeAnswer: ['plan'],
  // 2026-11-23 D7, "always from the anchor": where the signing day is unknown, six-monthly from the moved last call.
  leaseUnsigned: ['plan'],
  // 2026-11-23 not modelled: how a plan shifts by a pause is no row of the requirements.
  paused: ['plan'],
};

export const isDisputed = (field: Field, disputes: Set<string>) =>
  [...disputes].some((name) => DISPUTED[name]?.includes(field) === true);
