import type { Prospect, Reason } from '../../model/prospect.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { addWorkingDays, startOfWork } from '../workingTime.ts';
import { dayOf } from '../zone.ts';
import { isReached, lastMove, whenDue, type NudgeRule, type RulePolicy } from './nudge.ts';

/**
 * A quote is about to expire, or has: then there is only one thing left to ask, whatever try was planned (C7). The
 * record does not know what day it is, so both are noticed here, each with its own day, also behind an overdue try.
 */
export const quoteExpiring: NudgeRule = (prospect, now, policy) => {
  const due = prospect.lane === 'touch' ? whenDue(prospect, now) : null;
  if (!due || !QUOTE_REASONS.has(due.reason.code)) return null;
  if (due.reason.code !== 'quoteTry') return { ...due, ...expired(prospect, now, policy) };
  const said = expired(prospect, now, policy) ?? expiring(prospect, now, policy);
  return said && { ...due, ...said };
};

const QUOTE_REASONS = new Set(['quoteTry', 'quoteExpires', 'quoteExpired']);

interface Said {
  reason: Reason;
  dueAt: string;
}

/** Valid until a day means to the end of that day (lesson 6). What was asked already keeps the day to ask again. */
function expired(prospect: Prospect, now: string, { workingTime }: RulePolicy): Said | null {
  if (prospect.next?.reason.code === 'quoteExpired') return null;
  const moved = dayOf(lastMove(prospect) ?? '1970-01-01T00:00:00Z', workingTime.zone);
  const quotes = prospect.quotes.filter(({ validUntil }) => validUntil !== null && moved <= validUntil);
  return saidOn(
    { quotes },
    'quoteExpired',
    (day) => startOfWork(addWorkingDays(day, 1, workingTime).day, workingTime),
    now,
  );
}

function expiring(prospect: Prospect, now: string, { workingTime, cadences }: RulePolicy): Said | null {
  const { steps } = (cadences ?? DEFAULT_POLICY.cadences).quoteSent;
  const days = steps.find(({ from }) => from === 'expiry')?.days;
  if (days === undefined) return null;
  const at = (day: string) => startOfWork(addWorkingDays(day, days, workingTime).day, workingTime);
  return saidOn(prospect, 'quoteExpires', at, now);
}

/** Of the open quotes the one whose day came first. */
function saidOn(
  { quotes }: Pick<Prospect, 'quotes'>,
  code: 'quoteExpires' | 'quoteExpired',
  dayFor: (validUntil: string) => string,
  now: string,
): Said | null {
  const days = quotes.flatMap(({ state, validUntil }) => (state === 'open' && validUntil ? [validUntil] : [])).sort();
  const day = days.find((validUntil) => isReached(dayFor(validUntil), now));
  return day === undefined ? null : { reason: { code, values: { day } }, dueAt: dayFor(day) };
}
