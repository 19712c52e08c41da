import { TZDateMini, tzOffset } from '@date-fns/tz';
import { addMonths as monthsLater } from 'date-fns/addMonths';

/**
 * Instants and calendar days, and the zone between them. An instant is a UTC ISO string, a day is `2026-05-14`; for
 * counting, a day is also a number: days since 1 January 1970. Nothing here depends on the zone of the process.
 */

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Four-digit years, with room for a zone's offset at both ends: the texts of others sort only inside them. */
const EARLIEST = Date.parse('0001-01-03T00:00:00Z');
const LATEST = Date.parse('9999-12-29T00:00:00Z');

/** Milliseconds since 1970; far-off times are taken to the edge of the years 1 to 9999. NaN for what is no time. */
export function msOf(instant: string): number {
  return Math.min(Math.max(Date.parse(instant), EARLIEST), LATEST);
}

/** The instant as UTC text. Throws RangeError for NaN. */
export function instantOf(ms: number): string {
  return new Date(Math.min(Math.max(ms, EARLIEST), LATEST)).toISOString();
}

/** Days since 1970 of a calendar day. */
export function numberOfDay(day: string): number {
  return Math.floor(Date.parse(day) / DAY);
}

/** The calendar day of a day number. */
export function dayOfNumber(number: number): string {
  return instantOf(number * DAY).slice(0, 10);
}

/** On which day an instant (in milliseconds) falls in a zone. */
export function dayNumberAt(ms: number, zone: string): number {
  return Math.floor((ms + offsetAt(ms, zone)) / DAY);
}

/** On which calendar day an instant falls in a zone. */
export function dayOf(instant: string, zone: string): string {
  return dayOfNumber(dayNumberAt(msOf(instant), zone));
}

/** The instant a calendar day begins in a zone. */
export function startOfDay(day: string, zone: string): string {
  return instantOf(atWallClock(numberOfDay(day), 0, zone));
}

/** Midnights passed from one instant to a later one in a zone; negative when `to` is earlier. */
export function calendarDays(from: string, to: string, zone: string): number {
  return dayNumberAt(msOf(to), zone) - dayNumberAt(msOf(from), zone);
}

/** The same day of the month, months later, or the last day of a shorter month. Always count from the anchor (D11). */
export function addMonths(day: string, months: number): string {
  // At noon: a process zone that skips a midnight cannot disturb it.
  return monthsLater(new TZDateMini(Date.parse(`${day}T12:00:00Z`), 'UTC'), months)
    .toISOString()
    .slice(0, 10);
}

/**
 * The instant (in milliseconds) when clocks in a zone show so many minutes after midnight of a day. Where clocks go
 * back, the first time they show it; where they jump ahead, as long after the jump as it would have been.
 */
export function atWallClock(day: number, minutes: number, zone: string): number {
  const wall = day * DAY + minutes * MINUTE;
  const before = wall - offsetAt(wall - DAY, zone);
  if (before + offsetAt(before, zone) === wall) return before;
  const after = wall - offsetAt(wall + DAY, zone);
  return after + offsetAt(after, zone) === wall ? after : before;
}

/** Milliseconds that clocks in the zone are ahead of UTC; an unknown zone counts as UTC. */
export function offsetAt(ms: number, zone: string): number {
  const slot = Math.floor(ms / SLOT);
  const known = offsetsOf(zone);
  let offset = known.get(slot);
  if (offset === undefined) {
    offset = Math.round((tzOffset(zone, new Date(slot * SLOT)) || 0) * MINUTE);
    if (known.size >= MOST_SLOTS) known.clear();
    known.set(slot, offset);
  }
  return offset;
}

/** Clocks change on the quarter of an hour, so one look at the zone's rules serves all of it: a fold asks for hundreds. */
const SLOT = 15 * MINUTE;
const MOST_SLOTS = 20_000;
const OFFSETS = new Map<string, Map<number, number>>();

function offsetsOf(zone: string): Map<number, number> {
  let known = OFFSETS.get(zone);
  if (!known) OFFSETS.set(zone, (known = new Map()));
  return known;
}

/** Does this browser know the zone? */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
