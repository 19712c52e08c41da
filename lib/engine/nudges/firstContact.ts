import { whenDue, type NudgeRule } from './nudge.ts';

/** Known, and never contacted (A7). */
export const firstContact: NudgeRule = (prospect, now) =>
  prospect.next?.reason.code === 'firstContact' && prospect.lane !== 'sort' ? whenDue(prospect, now) : null;
