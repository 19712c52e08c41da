import { instantOf, msOf } from '../zone.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { isReached, lastMove, type NudgeRule } from './nudge.ts';

/** Time to leave; and once it is over, how it went: on time, late, missed, or they cancelled (E16). */
export const appointment: NudgeRule = (prospect, now, { travelMinutes = DEFAULT_POLICY.travelMinutes }) => {
  const { appointments, snoozedUntil, lane } = prospect;
  if (lane === null || (snoozedUntil !== null && !isReached(snoozedUntil, now))) return null;
  const leaveAt = (at: string, minutes: number) => instantOf(msOf(at) - minutes * 60_000);
  const next = appointments.find(({ at, travelMinutes: way }) => isReached(leaveAt(at, way ?? travelMinutes), now));
  if (!next) return null;
  const { id, at, place } = next;
  const code = isReached(at, now) ? 'appointmentOver' : 'appointment';
  const reason = { code, values: { at, place: place ?? '' } } as const;
  const dueAt = leaveAt(at, next.travelMinutes ?? travelMinutes);
  return { event: id, reason, dueAt, skipped: [], resetAt: lastMove(prospect) };
};
