import { whenDue, type NudgeRule } from './nudge.ts';

/** A day we promised has come: above any chase (E15). */
export const promiseDue: NudgeRule = (prospect, now) => (prospect.lane === 'promise' ? whenDue(prospect, now) : null);
