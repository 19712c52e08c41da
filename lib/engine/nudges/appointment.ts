import { isReached, whenDue, type NudgeRule } from './nudge.ts';

/** Time to leave; and once it is over, how it went: on time, late, missed, or they cancelled (E16). */
export const appointment: NudgeRule = (prospect, now) => {
  if (prospect.next?.reason.code !== 'appointment') return null;
  const due = whenDue(prospect, now);
  const over = due && isReached(String(due.reason.values['at']), now);
  return over ? { ...due, reason: { ...due.reason, code: 'appointmentOver' } } : due;
};
