import type { Evidence } from '../../model/nudge.ts';
import type { Prospect, Reason } from '../../model/prospect.ts';
import type { Policy } from '../policy.ts';

/** The part of the policy that rules look at. */
export type RulePolicy = Pick<Policy, 'workingTime'> &
  Partial<Pick<Policy, 'dustyAfterDays' | 'guard' | 'travelMinutes' | 'cadences'>>;

/** What a rule says: nothing, or that this prospect is to be brought up now, and why. */
export type NudgeRule = (prospect: Prospect, now: string, policy: RulePolicy) => Evidence | null;

/** The evidence of the planned touch, once it is due; null before, and for a prospect without one. */
export function whenDue(prospect: Prospect, now: string): Evidence | null {
  return isReached(prospect.dueAt, now) ? evidenceOf(prospect) : null;
}

/** A rule that speaks when a touch planned for one of these reasons is due. */
export function dueFor(...codes: Reason['code'][]): NudgeRule {
  return (prospect, now) =>
    prospect.next && codes.includes(prospect.next.reason.code) ? whenDue(prospect, now) : null;
}

/** The evidence of the planned touch, due or not. */
export function evidenceOf(prospect: Prospect): Evidence | null {
  const { turnEvent, next, dueAt } = prospect;
  if (!next || dueAt === null) return null;
  return {
    event: next.event ?? turnEvent,
    reason: next.reason,
    dueAt,
    skipped: next.skipped,
    resetAt: lastMove(prospect),
  };
}

/** When anybody last moved: what set the clock back. */
export function lastMove({ turnSince, lastTouchAt, lastInboundAt }: Prospect): string | null {
  const moves = [turnSince, lastTouchAt, lastInboundAt].filter((at) => at !== null);
  return moves.sort().at(-1) ?? null;
}

/** Has this instant come? An unknown one never has. */
export function isReached(instant: string | null, now: string): boolean {
  return instant !== null && Date.parse(instant) <= Date.parse(now);
}
