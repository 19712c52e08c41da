import type { Nudge } from '../../model/nudge.ts';
import type { Prospect } from '../../model/prospect.ts';
import { calendarDays } from '../zone.ts';
import { answerThem } from './answerThem.ts';
import { chosenDay } from './chosenDay.ts';
import { firstContact } from './firstContact.ts';
import { nextTry } from './nextTry.ts';
import type { NudgeRule, RulePolicy } from './nudge.ts';
import { nurture } from './nurture.ts';
import { promiseDue } from './promiseDue.ts';
import { quoteExpiring } from './quoteExpiring.ts';

/** In order of precedence: the first rule that speaks is the only one. */
const RULES: Record<string, NudgeRule> = {
  promiseDue,
  answerThem,
  firstContact,
  quoteExpiring,
  chosenDay,
  nextTry,
  nurture,
};

/** `rank` 1 is the first to look at. */
type Ranked = Nudge & { rank: number };

/** The one nudge of a prospect at `now`, if any. */
export function nudgeOf(prospect: Prospect, now: string, policy: RulePolicy): Nudge | null {
  for (const [rule, speak] of Object.entries(RULES)) {
    const evidence = speak(prospect, now, policy);
    if (evidence) return { key: prospect.key, rule, evidence };
  }
  return null;
}

/** All nudges at `now`, ranked: promises, answers, then by value at stake times days overdue; at most one a prospect. */
export function nudgesOf(prospects: Prospect[], now: string, policy: RulePolicy): Ranked[] {
  return prospects
    .flatMap((prospect) => {
      const nudge = nudgeOf(prospect, now, policy);
      return nudge ? [{ nudge, weight: weightOf(prospect, nudge, now, policy) }] : [];
    })
    .sort((a, b) => classOf(a.nudge) - classOf(b.nudge) || b.weight - a.weight || byDueTime(a.nudge, b.nudge))
    .map(({ nudge }, position) => ({ ...nudge, rank: position + 1 }));
}

function classOf({ rule }: Nudge): number {
  return rule === 'promiseDue' ? 0 : rule === 'answerThem' ? 1 : 2;
}

/** An unknown value weighs as little as can be, so that among equals the longest overdue comes first. */
function weightOf(prospect: Prospect, { evidence }: Nudge, now: string, policy: RulePolicy): number {
  const overdue = Math.max(0, calendarDays(evidence.dueAt, now, policy.workingTime.zone));
  return Math.max(1, prospect.value) * (1 + overdue);
}

function byDueTime(a: Nudge, b: Nudge): number {
  return Date.parse(a.evidence.dueAt) - Date.parse(b.evidence.dueAt) || (a.key < b.key ? -1 : 1);
}
