import type { Prospect, Reason } from '../../model/prospect.ts';
import type { Policy } from '../policy.ts';

/** Our prompt to the rep about one prospect, with what it stands on (design law 11). */
export interface Nudge {
  key: string;
  /** Which rule asks. */
  rule: string;
  /** 1 is the first to look at. */
  rank: number;
  evidence: Evidence;
}

export interface Evidence {
  /** The event that gave the turn. */
  event: string | null;
  reason: Reason;
  dueAt: string;
  /** Days passed over because nobody works. */
  skipped: string[];
}

/** What a rule says: nothing, or that this prospect is to be brought up now, and why. */
export type NudgeRule = (prospect: Prospect, now: string, policy: Policy) => Evidence | null;

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
