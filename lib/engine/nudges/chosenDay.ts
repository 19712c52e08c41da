import { whenDue, type NudgeRule } from './nudge.ts';

/** The day the rep chose has come. */
export const chosenDay: NudgeRule = (prospect, now) =>
  prospect.next?.reason.code === 'chosenDay' ? whenDue(prospect, now) : null;
