import type { Prospect } from '../model/prospect.ts';
import type { Clock } from '../model/view.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { dayOf, startOfDay, workingMinutes } from './workingTime.ts';
import { calendarDays, instantOf, msOf } from './zone.ts';

/**
 * How long the one whose turn it is has kept the other waiting, as of `now`. Null when nothing was said yet. A clock
 * that was set back shows 0, never a negative time.
 */
export function clockOf(
  prospect: Pick<Prospect, 'turn' | 'turnSince'> & Partial<Pick<Prospect, 'spokeAt'>>,
  now: string,
  time: WorkingTime,
): Clock | null {
  const { turn, turnSince, spokeAt } = prospect;
  if (!turn || !turnSince) return null;
  return {
    turn,
    since: turnSince,
    spoken: turn === 'theirs' && turnSince === spokeAt,
    workingMinutes: workingMinutes(turnSince, now, time),
    calendarDays: Math.max(0, calendarDays(turnSince, now, time.zone)),
    shown: spanSince(turnSince, now, time.zone),
  };
}

/** As a person says it: minutes and hours of the first day, from there the nights in between. */
export function spanSince(since: string, now: string, zone: string): Clock['shown'] {
  const minutes = Math.max(0, Math.floor((msOf(now) - msOf(since)) / 60_000));
  const days = calendarDays(since, now, zone);
  if (minutes >= 24 * 60) return { n: Math.max(1, days), unit: 'day' };
  return minutes < 60 ? { n: minutes, unit: 'minute' } : { n: Math.floor(minutes / 60), unit: 'hour' };
}

const HALF_A_DAY = 12 * 3_600_000;

/** Since when a stranger's first mail is news: today's, and after midnight still that of the evening before. */
export function newsSince(now: string, zone: string): string {
  const evening = instantOf(msOf(now) - HALF_A_DAY);
  const morning = startOfDay(dayOf(now, zone), zone);
  return evening < morning ? evening : morning;
}
