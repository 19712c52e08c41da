import { dayOf } from '../zone.ts';
import { isReached, whenDue, type NudgeRule } from './nudge.ts';

/** A mail names a meeting that nobody confirmed: on its day it is brought up, and after it asked how it went (E16). */
export const meetingSeen: NudgeRule = (prospect, now, { workingTime }) => {
  const due = prospect.next?.reason.code === 'meetingSeen' ? whenDue(prospect, now) : null;
  const at = String(due?.reason.values['at'] ?? '');
  if (!due) return null;
  const isOver = at.length === 10 ? dayOf(now, workingTime.zone) > at : isReached(at, now);
  return isOver ? { ...due, reason: { code: 'meetingSeenOver', values: { at } } } : due;
};
