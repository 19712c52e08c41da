import type { Evidence } from '../../model/nudge.ts';
import type { OpenPromise } from '../../model/prospect.ts';
import { addWorkingDays, startOfWork } from '../workingTime.ts';
import { isReached, lastMove, type NudgeRule } from './nudge.ts';

/** A day we promised has come, or comes on the next working day: above any chase, whatever else is next (E15). */
export const promiseDue: NudgeRule = (prospect, now, { workingTime }) => {
  const { promises, snoozedUntil, lane } = prospect;
  if (lane === null || (snoozedUntil !== null && !isReached(snoozedUntil, now))) return null;
  const ours = promises.filter(({ by }) => by === 'us').sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const due = ours.find(({ dueOn }) => isReached(startOfWork(dueOn, workingTime), now));
  const soon = ours.find(({ dueOn }) =>
    isReached(startOfWork(addWorkingDays(dueOn, -1, workingTime).day, workingTime), now),
  );
  const promise = due ?? soon;
  return promise ? evidenceOfPromise(promise, due ? 'promise' : 'promiseSoon') : null;

  function evidenceOfPromise({ id, what, dueOn }: OpenPromise, code: 'promise' | 'promiseSoon'): Evidence {
    const reason = { code, values: { what, day: dueOn } };
    return { event: id, reason, dueAt: startOfWork(dueOn, workingTime), skipped: [], resetAt: lastMove(prospect) };
  }
};
