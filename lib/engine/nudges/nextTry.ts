import { whenDue, type NudgeRule } from './nudge.ts';

const TRIES = new Set(['nextTry', 'quoteTry', 'closing']);

/** The next step of a running cadence is due. */
export const nextTry: NudgeRule = (prospect, now) =>
  prospect.next && TRIES.has(prospect.next.reason.code) ? whenDue(prospect, now) : null;
