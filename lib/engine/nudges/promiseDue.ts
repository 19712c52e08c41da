import { addWorkingDays, startOfWork } from '../workingTime.ts';
import { evidenceOf, isReached, whenDue, type NudgeRule } from './nudge.ts';

/** A day we promised has come, or comes on the next working day: above any chase (E15). */
export const promiseDue: NudgeRule = (prospect, now, { workingTime }) => {
  const { next, lane, snoozedUntil } = prospect;
  if (lane !== 'promise' || next?.reason.code !== 'promise') return null;
  const due = whenDue(prospect, now);
  if (due) return due;
  const day = String(next.reason.values['day']);
  const warning = startOfWork(addWorkingDays(day, -1, workingTime).day, workingTime);
  const early = evidenceOf(prospect);
  const asleep = snoozedUntil !== null && !isReached(snoozedUntil, now);
  if (!early || asleep || !isReached(warning, now)) return null;
  return { ...early, reason: { code: 'promiseSoon', values: next.reason.values } };
};
