import { whenDue, type NudgeRule } from './nudge.ts';

/** Half a year of silence is enough (D11, D13). */
export const nurture: NudgeRule = (prospect, now) =>
  prospect.next?.reason.code === 'nurture' ? whenDue(prospect, now) : null;
