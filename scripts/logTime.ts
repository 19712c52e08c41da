import { atWallClock, instantOf, isZone, numberOfDay, offsetAt } from '../lib/engine/zone.ts';

/** Times as people write them: with an offset, or as a wall clock in some zone. */

const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?$/;

/** UTC text of a time with an offset, or of a wall clock in the zone. What is no time stays as it is, to be refused. */
export function instant(raw: unknown, zone: string): unknown {
  if (typeof raw !== 'string') return raw;
  const [, day, hours = '0', minutes = '0', seconds = '0'] = WALL_CLOCK.exec(raw) ?? [];
  if (day === undefined) return Number.isNaN(Date.parse(raw)) ? raw : instantOf(Date.parse(raw));
  const exists = Number(hours) < 24 && Number(minutes) < 60 && new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  if (!exists) return raw;
  const minute = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return instantOf(Math.round(atWallClock(numberOfDay(day), minute, zone)));
}

/** A day, or a day and what clocks in the zone show then, as a verdict keeps it; what is no time stays as it is. */
export function wallClock(raw: unknown, zone: string): unknown {
  if (typeof raw !== 'string' || /^\d{4}-\d\d-\d\d$/.test(raw)) return raw;
  const ms = Date.parse(String(instant(raw, zone)));
  return Number.isNaN(ms) ? raw : instantOf(ms + offsetAt(ms, zone)).slice(0, 16);
}

/** The zone a line names, else that of the log. Throws for what is no zone. */
export function zoneOf(raw: unknown, logZone: string): string {
  if (raw === undefined || raw === null) return logZone;
  if (typeof raw !== 'string' || !isZone(raw)) throw new Error(`zone: ${JSON.stringify(raw)} is no time zone`);
  return raw;
}
