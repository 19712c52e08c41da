import { RECENT_TOUCHES, type RecentTouch } from '../model/prospect.ts';
import type { Touch } from './conversation.ts';
import { pursuitIn, type Situation } from './enrolment.ts';
import type { CadenceStep, Policy } from './policy.ts';
import { workingDaysBetween, workingMinutes } from './workingTime.ts';

/**
 * The newest touches, each with whether the running cadence asked for it by then. A plan of its own is no pestering (the
 * inbound lead is chased four times in three days by design); a step taken before its day is.
 */
export function recentTouchesOf(situation: Situation, policy: Policy): RecentTouch[] {
  const planned = plannedIds(situation, policy);
  const touches = situation.talk.touches.slice(-RECENT_TOUCHES);
  return touches.map(({ id, at, channel }) => ({ at, channel, planned: planned.has(id), ...followsOf(id, situation) }));
}

/** Which quotes it follows up. */
function followsOf(id: string, { belonging }: Situation): Pick<RecentTouch, 'follows'> {
  const follows = belonging.get(id) ?? [];
  return follows.length > 0 ? { follows: [...follows] } : {};
}

function plannedIds(situation: Situation, policy: Policy): Set<string> {
  const pursuit = pursuitIn(situation);
  const steps = (pursuit && policy.cadences[pursuit.cadence]?.steps) ?? [];
  const made = pursuit
    ? situation.talk.touches.filter(({ at, id }) => at >= pursuit.start && !isStart(id, pursuit))
    : [];
  const ids = new Set<string>();
  for (const [n, touch] of made.entries()) {
    const step = steps[n];
    if (pursuit && step && isReachedBy(touch, step, made[n - 1]?.at ?? pursuit.start, pursuit.start, policy))
      ids.add(touch.id);
  }
  return ids;
}

/** The mail that carried the quote starts its cadence; our first approach, and a talk, is step 1 of its own. */
function isStart(id: string, { event, cadence }: { event: string | null; cadence: string }): boolean {
  return id === event && cadence !== 'cold' && cadence !== 'inTalk';
}

function isReachedBy(touch: Touch, step: CadenceStep, previous: string, start: string, policy: Policy): boolean {
  const from = step.from === 'previous' ? previous : start;
  // An answer within the hour is early and right.
  if (step.minutes !== undefined)
    return step.from === 'start' || workingMinutes(from, touch.at, policy.workingTime) >= step.minutes;
  return workingDaysBetween(from, touch.at, policy.workingTime) >= (step.days ?? 0);
}
