import type { Prospect, Reason } from '../../model/prospect.ts';
import { openQuote } from '../quotes.ts';
import { dayOf } from '../zone.ts';
import { whenDue, type NudgeRule } from './nudge.ts';

/**
 * A quote is about to expire, or has: then there is only one thing left to ask, whatever try was planned (C7). The
 * record does not know what day it is, so the expiry of an overdue try is noticed here.
 */
export const quoteExpiring: NudgeRule = (prospect, now, policy) => {
  const due = prospect.lane === 'touch' ? whenDue(prospect, now) : null;
  if (!due || !QUOTE_REASONS.has(due.reason.code)) return null;
  const reason = expired(prospect, dayOf(now, policy.workingTime.zone)) ?? due.reason;
  return reason.code === 'quoteTry' ? null : { ...due, reason };
};

const QUOTE_REASONS = new Set(['quoteTry', 'quoteExpires', 'quoteExpired']);

/** Valid until a day means to the end of that day (lesson 6). */
function expired(prospect: Prospect, today: string): Reason | null {
  const day = openQuote(prospect.quotes)?.validUntil;
  return day && day < today ? { code: 'quoteExpired', values: { day } } : null;
}
