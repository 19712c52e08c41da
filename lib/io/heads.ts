import type { ReasonCode } from '../model/prospect.ts';
import type { Line } from '../model/view.ts';
import { touchPhrase } from './phrases.ts';
import { dayIn, dayPhrase, daysBetween } from './when.ts';
import { t } from './words.ts';

/** What stands before a reason. */
export interface Head {
  /** The instant, or the calendar day, that the line is about; null: none is known. */
  at: string | null;
  /** '' where the reason names that moment itself. */
  text: string;
}

/**
 * The head of a line: `Call today`, `Mail was due Mon`. Channel and day are those of the nudge; what the record plans
 * next may be an old try that the nudge stands before (law 11). A promise has a day and no channel.
 */
export function headOf({ nudge, prospect: { next, dueAt } }: Line, now: string, zone: string): Head | null {
  const reason = nudge?.evidence.reason ?? next?.reason;
  if (!reason) return null;
  const named = reason.values[NAMED[reason.code] ?? ''];
  if (named !== undefined) return { at: String(named), text: reason.code === 'promise' ? dueText(String(named)) : '' };
  const at = nudge?.evidence.dueAt ?? dueAt;
  return next && { at, text: touchPhrase(next, at, now, zone) };

  function dueText(day: string): string {
    const over = daysBetween(day, dayIn(zone, now)) > 0;
    return t(over ? 'headWasDue' : 'headDue', dayPhrase(day, now, zone));
  }
}

/** Reasons with a day or an hour of their own, and which of their values it is. */
const NAMED: Partial<Record<ReasonCode, string>> = {
  promise: 'day',
  promiseSoon: 'day',
  appointment: 'at',
  appointmentOver: 'at',
  quoteExpired: 'day',
};
