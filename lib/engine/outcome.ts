import type { Prospect, Quote } from '../model/prospect.ts';
import type { Touch } from './conversation.ts';
import type { Policy } from './policy.ts';
import { openQuote } from './quotes.ts';
import { ofKind, type Story } from './story.ts';
import { addWorkingMinutes, minutesPerDay } from './workingTime.ts';

export interface Ending extends Pick<Prospect, 'outcome' | 'lost' | 'missed'> {
  decidedAt: string | null;
}

const OPEN: Ending = { outcome: null, lost: false, missed: false, decidedAt: null };

/**
 * How it ended, by the newest decision; still open as long as it leaves a quote open. Lost needs a touch before the
 * decision, without one it was missed (A3, A4); who could never buy is neither.
 */
export function endingOf(story: Story, quotes: Quote[], touches: Touch[]): Ending {
  const decision = ofKind(story, 'decision').at(-1);
  if (!decision || openQuote(quotes)) return OPEN;
  const gone = decision.outcome === 'lost' || decision.outcome === 'noDecision';
  const contacted = touches.some((touch) => touch.at <= decision.at);
  return { outcome: decision.outcome, lost: gone && contacted, missed: gone && !contacted, decidedAt: decision.at };
}

/** From when on it is missed if nobody makes contact: so many full working days after it became known (A2). */
export function missedFrom(identifiedAt: string, policy: Policy): string {
  const time = policy.workingTime;
  return addWorkingMinutes(identifiedAt, policy.missedAfterDays * minutesPerDay(time), time).at;
}

/** Is the opportunity missed as of `now`: closed without a touch, or left without one for too long (A2)? */
export function isMissedAt(prospect: Prospect, now: string): boolean {
  const waitedTooLong = prospect.missedAt !== null && Date.parse(prospect.missedAt) <= Date.parse(now);
  return prospect.missed || (prospect.outcome === null && waitedTooLong);
}

/** Open and never contacted: the number that is to be zero (A16). Candidates and history are in no figure. */
export function isUncontacted(prospect: Prospect): boolean {
  const open = prospect.outcome === null && prospect.standing === 'prospect' && !prospect.dormant;
  return open && prospect.touchCount === 0 && !prospect.doNotContact;
}
