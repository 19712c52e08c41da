import type { Evidence } from '../../model/nudge.ts';
import type { OpenPromise } from '../../model/prospect.ts';
import { startOfWork } from '../workingTime.ts';
import { isReached, lastMove, type NudgeRule } from './nudge.ts';

/**
 * A day we promised has come, or comes soon: above any chase, whatever else is next (E15). When it is told of says the
 * cadence of promises; the record holds the moments.
 */
export const promiseDue: NudgeRule = (prospect, now, { workingTime }) => {
  const { promises, snoozedUntil, lane } = prospect;
  if (lane === null || (snoozedUntil !== null && !isReached(snoozedUntil, now))) return null;
  const inOrder = promises.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const due = inOrder.find(({ dueAt }) => isReached(dueAt, now));
  const soon = inOrder.find(({ warnAt }) => isReached(warnAt, now));
  const promise = due ?? soon;
  return promise ? evidenceOfPromise(promise, due ? 'promise' : 'promiseSoon') : null;

  function evidenceOfPromise({ id, what, dueOn }: OpenPromise, code: 'promise' | 'promiseSoon'): Evidence {
    const reason = { code, values: { what, day: dueOn } };
    return { event: id, reason, dueAt: startOfWork(dueOn, workingTime), skipped: [], resetAt: lastMove(prospect) };
  }
};
