import type { Prospect } from '../model/prospect.ts';
import type { Policy } from './policy.ts';
import { addWorkingMinutes, calendarDays, workingDaysBetween } from './workingTime.ts';

/** What a touch now would be too much of. `doNotContact` blocks; all others warn, and one click goes on (E17). */
export type GuardRule = 'doNotContact' | 'rest' | 'limit' | 'restAfterLastStep' | 'account';

export interface Warning {
  rule: GuardRule;
  /** What it counted, for the words: touches, days, the limit. */
  values: Record<string, number>;
}

/** What a touch is judged by, beside the person's own history. */
export interface Surroundings {
  /** First touches to other people of the account today. */
  approachesToday: number;
  /** The running cadence asks for it now: its own plan is no pestering. */
  planned: boolean;
}

/** Touches in the last working days over all channels and threads: the pressure that somebody feels. */
export function pressureOf({ recentTouches }: Prospect, now: string, policy: Policy): number {
  return touchesWithin(recentTouches, policy.pressureDays, now, policy);
}

/**
 * Would a touch now be too much? It judges touches outside the plan of the running cadence; unanswered ones count, for
 * whoever answers is not pestered. Null: go on.
 */
export function warningFor(prospect: Prospect, now: string, around: Surroundings, policy: Policy): Warning | null {
  if (prospect.doNotContact) return { rule: 'doNotContact', values: {} };
  if (around.planned) return null;
  return (
    restWarning(prospect, now, policy) ??
    limitWarning(prospect, now, policy) ??
    accountWarning(prospect, around, policy)
  );
}

function restWarning(prospect: Prospect, now: string, policy: Policy): Warning | null {
  const { lastTouchAt, triesSinceReply, turn, spokeAt, enrolment } = prospect;
  if (lastTouchAt === null || triesSinceReply === 0 || turn !== 'theirs' || lastTouchAt === spokeAt) return null;
  const { restDays, restAfterLastStep } = policy.guard;
  const time = policy.workingTime;
  const days = workingDaysBetween(lastTouchAt, now, time);
  if (days < restDays && !isFirstDay(prospect, now, policy)) return { rule: 'rest', values: { days, restDays } };
  const over = enrolment !== null && enrolment.of > 0 && enrolment.done >= enrolment.of;
  const rested = calendarDays(lastTouchAt, now, time.zone);
  return over && rested < restAfterLastStep
    ? { rule: 'restAfterLastStep', values: { days: rested, restAfterLastStep } }
    : null;
}

/** Whoever wrote today, or when nobody worked before today, may be tried twice today ("inbound day 1 excepted"). */
function isFirstDay({ lastInboundAt }: Prospect, now: string, { workingTime }: Policy): boolean {
  if (lastInboundAt === null) return false;
  const clockStarts = addWorkingMinutes(lastInboundAt, 0, workingTime).at;
  return workingDaysBetween(clockStarts, now, workingTime) === 0;
}

/** A talk answers what was tried before it, as a mail does. */
function limitWarning(
  { recentTouches, lastInboundAt, spokeAt }: Prospect,
  now: string,
  policy: Policy,
): Warning | null {
  const answeredAt = [lastInboundAt ?? '', spokeAt ?? ''].reduce((a, b) => (a > b ? a : b));
  const unanswered = recentTouches.filter(({ at, planned }) => !planned && at > answeredAt);
  for (const { touches, days } of policy.guard.limits) {
    const n = touchesWithin(unanswered, days, now, policy);
    if (n >= touches) return { rule: 'limit', values: { n, touches, days } };
  }
  return null;
}

function accountWarning(
  { touchCount }: Prospect,
  { approachesToday }: Surroundings,
  { guard }: Policy,
): Warning | null {
  const most = guard.approachesPerAccount;
  return touchCount === 0 && approachesToday >= most ? { rule: 'account', values: { n: approachesToday, most } } : null;
}

function touchesWithin(touches: { at: string }[], days: number, now: string, { workingTime }: Policy): number {
  return touches.filter(({ at }) => at <= now && workingDaysBetween(at, now, workingTime) < days).length;
}
