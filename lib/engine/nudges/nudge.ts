import type { Evidence } from '../../model/nudge.ts';
import type { Prospect } from '../../model/prospect.ts';
import type { Policy } from '../policy.ts';

/** The part of the policy that rules look at. */
export type RulePolicy = Pick<Policy, 'workingTime'>;

/** What a rule says: nothing, or that this prospect is to be brought up now, and why. */
export type NudgeRule = (prospect: Prospect, now: string, policy: RulePolicy) => Evidence | null;

/** The evidence of the planned touch, once it is due; null before, and for a prospect without one. */
export function whenDue(prospect: Prospect, now: string): Evidence | null {
  return isReached(prospect.dueAt, now) ? evidenceOf(prospect) : null;
}

/** The evidence of the planned touch, due or not. */
export function evidenceOf({ turnEvent, next, dueAt }: Prospect): Evidence | null {
  return next && dueAt !== null ? { event: turnEvent, reason: next.reason, dueAt, skipped: next.skipped } : null;
}

/** Has this instant come? An unknown one never has. */
export function isReached(instant: string | null, now: string): boolean {
  return instant !== null && Date.parse(instant) <= Date.parse(now);
}
