import type { Opportunity, Prospect } from '../model/prospect.ts';
import type { Policy } from './policy.ts';
import { addWorkingMinutes, minutesPerDay } from './workingTime.ts';

/** From when on it is missed if nobody makes contact: so many full working days after it became known (A2). */
export function missedFrom(identifiedAt: string, policy: Policy): string {
  const time = policy.workingTime;
  return addWorkingMinutes(identifiedAt, policy.missedAfterDays * minutesPerDay(time), time).at;
}

/** Is the opportunity missed as of `now`: closed without a touch, or left without one for too long (A2)? */
export function isMissedAt(opportunity: Pick<Opportunity, 'missed' | 'outcome' | 'missedAt'>, now: string): boolean {
  const { missed, outcome, missedAt } = opportunity;
  const waitedTooLong = missedAt !== null && Date.parse(missedAt) <= Date.parse(now);
  return missed || (outcome === null && waitedTooLong);
}

/**
 * Open and never contacted: the number that is to be zero (A16). Candidates and history are in no figure. Whoever comes
 * back after a lost deal is uncontacted again.
 */
export function isUncontacted(prospect: Prospect): boolean {
  const open = prospect.outcome === null && prospect.standing === 'prospect' && !prospect.dormant;
  return open && prospect.opportunities.at(-1)?.touchCount === 0 && !prospect.doNotContact;
}
