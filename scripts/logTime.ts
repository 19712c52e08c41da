import { atWallClock, instantOf, isZone, numberOfDay, offsetAt } from '../lib/engine/zone.ts';

/** Times as people write them: with an offset, or as a wall clock in some zone. */

const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:(Z)|([+-])(\d\d):?(\d\d))?)?$/i;
const MINUTE = 60_000;

/** UTC text of a time with an offset, or of a wall clock in the zone. What is no time stays as it is, to be refused. */
export function instant(raw: unknown, zone: string): unknown {
  const parts = typeof raw === 'string' ? TIME.exec(raw.trim()) : null;
  if (!parts) return raw;
  const [, day = '', hours = '0', minutes = '0', seconds = '0', utc, sign, ahead = '0', and = '0'] = parts;
  if (!isDay(day) || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return raw;
  const minute = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  if (utc === undefined && sign === undefined)
    return instantOf(Math.round(atWallClock(numberOfDay(day), minute, zone)));
  const offset = (Number(ahead) * 60 + Number(and)) * (sign === '-' ? -1 : 1);
  return instantOf(Math.round(Date.parse(`${day}T00:00:00Z`) + (minute - offset) * MINUTE));
}

/** Does the day exist? No 31 February, no month 13. */
function isDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}

/** A day, or a day and what clocks in the zone show then, as a verdict keeps it; what is no time stays as it is. */
export function wallClock(raw: unknown, zone: string): unknown {
  if (typeof raw !== 'string' || /^\d{4}-\d\d-\d\d$/.test(raw)) return raw;
  const ms = TIME.test(raw.trim()) ? Date.parse(String(instant(raw, zone))) : NaN;
  return Number.isNaN(ms) ? raw : instantOf(ms + offsetAt(ms, zone)).slice(0, 16);
}

/** The zone a line names, else that of the log. Throws for what is no zone. */
export function zoneOf(raw: unknown, logZone: string): string {
  if (raw === undefined || raw === null) return logZone;
  if (typeof raw !== 'string' || !isZone(raw)) throw new Error(`zone: ${JSON.stringify(raw)} is no time zone`);
  return raw;
}
