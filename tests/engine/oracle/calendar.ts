/**
 * Calendar and working time by walking: days one by one, minutes one by one. Slow on purpose; nothing is shared with
 * `lib/engine`, so that both can be wrong only independently.
 */
export interface Hours {
  zone: string;
  /** 0 Sunday to 6 Saturday. */
  days: number[];
  /** Minutes after midnight. */
  from: number;
  to: number;
  holidays: string[];
}

export const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 24 * 60 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();
const quarters = new Map<string, Map<number, number>>();

/** What the clock on the wall of a zone shows at an instant, as if it were UTC. */
export function wall(ms: number, zone: string): number {
  const block = Math.floor(ms / QUARTER) * QUARTER;
  const blocks = quarters.get(zone) ?? new Map<number, number>();
  quarters.set(zone, blocks);
  const known = blocks.get(block);
  if (known !== undefined) return known + (ms - block);
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(block).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  blocks.set(block, shown);
  return shown + (ms - block);
}

/** The first instant at which the wall shows at least this time of this day: walks in quarters from 15 hours before. */
export function instantOf(day: string, minutes: number, zone: string): string {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
  let ms = wanted - 15 * 60 * MINUTE;
  while (wall(ms, zone) < wanted) ms += QUARTER;
  return new Date(ms).toISOString();
}

export const dayOf = (at: string, zone: string) => new Date(wall(Date.parse(at), zone)).toISOString().slice(0, 10);
export const nextDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
export const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);

/** "bd business days (working days less holidays)". */
export function worksOn(day: string, hours: Hours): boolean {
  return hours.days.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !hours.holidays.includes(day);
}

/** The n-th working day after a day; before it when n is negative; the day itself, or the next that works, when 0. */
export function businessDay(day: string, n: number, hours: Hours): string {
  let there = day;
  if (n === 0) while (!worksOn(there, hours)) there = nextDay(there);
  for (let left = Math.abs(n); left > 0;) {
    there = n > 0 ? nextDay(there) : dayBefore(there);
    if (worksOn(there, hours)) left -= 1;
  }
  return there;
}

/** Days off between two days: those that a date was moved over. */
export function daysOff(after: string, upTo: string, hours: Hours): string[] {
  const off: string[] = [];
  for (let day = nextDay(after); day < upTo; day = nextDay(day)) if (!worksOn(day, hours)) off.push(day);
  return off;
}

/** n calendar months from an anchor: the same day of the month, or the month's last. Always from the anchor (traps). */
export function monthsFrom(day: string, n: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + n, 1));
  let last = date;
  const there = () => new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), last));
  while (there().getUTCMonth() !== first.getUTCMonth()) last -= 1;
  return there().toISOString().slice(0, 10);
}

function isWorking(ms: number, hours: Hours): boolean {
  const shown = wall(ms, hours.zone);
  const minutes = Math.floor(shown / MINUTE) % (24 * 60);
  const open = minutes >= hours.from && minutes < hours.to;
  return open && worksOn(new Date(shown).toISOString().slice(0, 10), hours);
}

/** Working minutes between two instants on whole minutes, one minute after the other (E10). */
export function workingMinutes(from: string, to: string, hours: Hours): number {
  let n = 0;
  for (let ms = Date.parse(from); ms < Date.parse(to); ms += MINUTE) if (isWorking(ms, hours)) n += 1;
  return n;
}

/** The first instant by which so many working minutes have passed. */
export function afterWorkingMinutes(from: string, minutes: number, hours: Hours): string {
  let ms = Date.parse(from);
  for (let left = minutes; left > 0; ms += MINUTE) if (isWorking(ms, hours)) left -= 1;
  return new Date(ms).toISOString();
}

/** The hour at which work starts on a day. */
export const opening = (day: string, hours: Hours) => instantOf(day, hours.from, hours.zone);
