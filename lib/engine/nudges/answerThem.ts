import { evidenceOf, isReached, type NudgeRule } from './nudge.ts';

/** They wait for us: said at once, not only when the time to answer is over. A snooze holds. */
export const answerThem: NudgeRule = (prospect, now) => {
  const { lane, snoozedUntil, turnSince } = prospect;
  const awake = snoozedUntil === null || isReached(snoozedUntil, now);
  return lane === 'answer' && awake && isReached(turnSince, now) ? evidenceOf(prospect) : null;
};
