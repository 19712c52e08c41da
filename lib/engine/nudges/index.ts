import type { Nudge, Weight } from '../../model/nudge.ts';
import type { Prospect } from '../../model/prospect.ts';
import { DEFAULT_POLICY } from '../policy.ts';
import { workingDaysBetween } from '../workingTime.ts';
import { answerThem } from './answerThem.ts';
import { appointment } from './appointment.ts';
import { backInStock } from './backInStock.ts';
import { bounced } from './bounced.ts';
import { callBackDue } from './callBackDue.ts';
import { chosenDay } from './chosenDay.ts';
import { customerQuiet } from './customerQuiet.ts';
import { dusty } from './dusty.ts';
import { firstContact } from './firstContact.ts';
import { lostDealCall } from './lostDealCall.ts';
import { meetingDate } from './meetingDate.ts';
import { meetingSeen } from './meetingSeen.ts';
import { nextTry } from './nextTry.ts';
import type { NudgeRule, RulePolicy } from './nudge.ts';
import { nurture } from './nurture.ts';
import { promiseDue } from './promiseDue.ts';
import { quoteExpiring } from './quoteExpiring.ts';

/** In order of precedence: the first rule that speaks is the only one. */
const RULES: Record<string, NudgeRule> = {
  promiseDue,
  appointment,
  answerThem,
  firstContact,
  bounced,
  backInStock,
  callBackDue,
  meetingDate,
  meetingSeen,
  quoteExpiring,
  chosenDay,
  nextTry,
  lostDealCall,
  customerQuiet,
  nurture,
  dusty,
};

/** `rank` 1 is the first to look at. */
type Ranked = Nudge & { rank: number; weight: Weight };

/** The one nudge of a prospect at `now`, if any. Nothing is asked of whoever is paused but to decide. */
export function nudgeOf(prospect: Prospect, now: string, policy: RulePolicy): Nudge | null {
  if (prospect.lane === 'paused' || prospect.lane === 'sort') return null;
  for (const [rule, speak] of Object.entries(RULES)) {
    const evidence = speak(prospect, now, policy);
    if (evidence) return { key: prospect.key, rule, evidence };
  }
  return null;
}

/**
 * All nudges at `now`, ranked, at most one a prospect: promises and appointments, then answers owed, then by value x
 * probability x urgency.
 * @param probability the rep's closing rate (C5)
 */
export function nudgesOf(
  prospects: Prospect[],
  now: string,
  policy: RulePolicy,
  probability: number = DEFAULT_POLICY.closingRate.prior,
): Ranked[] {
  return prospects
    .flatMap((prospect) => {
      const nudge = nudgeOf(prospect, now, policy);
      return nudge ? [{ nudge, weight: weightOf(prospect, nudge, now, policy, probability) }] : [];
    })
    .sort((a, b) => inOrder(a, b))
    .map(({ nudge, weight }, position) => ({ ...nudge, rank: position + 1, weight }));
}

/** Working days overdue after which a touch is no more urgent: what has lain for a year is not worth a year's lead. */
const LONGEST_OVERDUE = 20;

/** One, and one more for each working day overdue, up to twenty. So few values let the list find its head quickly. */
export function urgencyOf(dueAt: string, now: string, { workingTime }: RulePolicy): number {
  return 1 + Math.min(LONGEST_OVERDUE, workingDaysBetween(dueAt, now, workingTime));
}

/**
 * Value at stake x chance to win it x how late it is, by at most twenty working days. An unknown value weighs as little
 * as can be, so that among equals the longest overdue comes first.
 */
export function weightOf(
  prospect: Prospect,
  { evidence }: Pick<Nudge, 'evidence'>,
  now: string,
  policy: RulePolicy,
  probability: number,
): Weight {
  const value = Math.max(1, prospect.value);
  const urgency = urgencyOf(evidence.dueAt, now, policy);
  return { value, probability, urgency, total: value * probability * urgency };
}

interface Weighed {
  nudge: Nudge;
  weight: Weight;
}

/** The order of the list: by class, then by weight, then by due time. */
export function inOrder(a: Weighed, b: Weighed): number {
  return (
    classOf(a.nudge) - classOf(b.nudge) ||
    b.weight.total - a.weight.total ||
    Date.parse(a.nudge.evidence.dueAt) - Date.parse(b.nudge.evidence.dueAt) ||
    (a.nudge.key < b.nudge.key ? -1 : 1)
  );
}

function classOf({ rule }: Nudge): number {
  return rule === 'promiseDue' || rule === 'appointment' ? 0 : rule === 'answerThem' ? 1 : 2;
}
