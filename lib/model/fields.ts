import * as z from 'zod/mini';

/** No eval in extension pages: zod must not try to compile its checks. */
z.config({ jitless: true });

/** A text of at most so many characters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** Is this a time that exists (no 31 February, no 24:61)? */
const exists = (time: string) => {
  const ms = Date.parse(time);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(time.slice(0, 19).replace('Z', ''));
};
/** An instant, always UTC with a Z: `2026-05-14T07:15:00.000Z`. Four-digit years only. */
export const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/), z.refine(exists));
/** A calendar day: `2026-05-14`. */
export const calendarDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/), z.refine(exists));
/** ISO 4217. */
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
