import type { Prospect } from '../../model/prospect.ts';
import { calendarDays, workingDaysBetween } from '../workingTime.ts';
import { dayOfNumber, numberOfDay } from '../zone.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { evidenceOf, type NudgeRule } from './nudge.ts';

/**
 * Somebody who showed interest, whom nobody touched for long, and with whom nothing is planned but the slow contact of
 * nurture (E1, E19). After the last step of a cadence the rest of the pester guard is kept first.
 */
export const dusty: NudgeRule = (prospect, now, { workingTime, dustyAfterDays, guard }) => {
  const days = dustDays(prospect, now, { workingTime });
  const evidence = evidenceOf(prospect);
  const rest = (guard ?? DEFAULT_POLICY.guard).restAfterLastStep;
  if (!evidence || !isRewarmable(prospect) || days <= (dustyAfterDays ?? DEFAULT_POLICY.dustyAfterDays)) return null;
  if (calendarDays(prospect.lastTouchAt ?? now, now, workingTime.zone) < rest) return null;
  return { ...evidence, reason: { code: 'dusty', values: { days } } };
};

/** Dust: working days since the last touch. */
export function dustDays({ lastTouchAt }: Prospect, now: string, { workingTime }: Parameters<NudgeRule>[2]): number {
  return lastTouchAt === null ? 0 : workingDaysBetween(lastTouchAt, now, workingTime);
}

/** Open, interested, allowed to be contacted, and without a step but nurture. */
export function isRewarmable(prospect: Prospect): boolean {
  const { standing, dormant, doNotContact, outcome, next, lane, firstInboundAt, details, quiet } = prospect;
  const open = standing === 'prospect' && !dormant && !doNotContact && outcome === null && lane !== 'paused';
  return (
    open && !quiet && next?.reason.code === 'nurture' && (firstInboundAt !== null || details.interest !== undefined)
  );
}

/**
 * Between which UTC days somebody lies idle who may be re-warmed: touched last, and to be touched again. Whoever was put
 * off counts as touched so long before that day that the rest of the guard is over on it. Null: nobody to re-warm.
 */
export function idleSpan(prospect: Prospect): { since: string; until: string } | null {
  const { lastTouchAt, dueAt, snoozedUntil } = prospect;
  if (!isRewarmable(prospect) || lastTouchAt === null || dueAt === null) return null;
  const rested = snoozedUntil === null ? 0 : numberOfDay(dayIn(snoozedUntil)) - DEFAULT_POLICY.guard.restAfterLastStep;
  return { since: dayOfNumber(Math.max(numberOfDay(dayIn(lastTouchAt)), rested)), until: dayIn(dueAt) };
}

function dayIn(instant: string): string {
  return instant.slice(0, 10);
}
