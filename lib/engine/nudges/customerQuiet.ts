import { calendarDays } from '../workingTime.ts';
import { whenDue, type NudgeRule } from './nudge.ts';

/** A customer was not spoken with for longer than the usual time between two touches (B17). */
export const customerQuiet: NudgeRule = (prospect, now, { workingTime }) => {
  const due = prospect.next?.reason.code === 'customer' ? whenDue(prospect, now) : null;
  const since = [prospect.lastTouchAt, prospect.lastInboundAt]
    .filter((at) => at !== null)
    .sort()
    .at(-1);
  if (!due || since === undefined) return due;
  const days = calendarDays(since, now, workingTime.zone);
  return { ...due, reason: { code: 'goingQuiet', values: { ...due.reason.values, days } } };
};
