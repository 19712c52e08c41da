import { atWallClock, instantOf, numberOfDay } from '../../lib/engine/zone.ts';

/** `2026-05-14T14:00` on the rep's clock as an instant; null without an hour. */
export function instantAt(wall: string, zone: string): string | null {
  const [, day = '', hours, minutes] = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)/.exec(wall) ?? [];
  return hours === undefined
    ? null
    : instantOf(atWallClock(numberOfDay(day), Number(hours) * 60 + Number(minutes), zone));
}
