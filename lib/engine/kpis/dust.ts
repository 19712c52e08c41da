import type { Prospect } from '../../model/prospect.ts';
import type { Policy } from '../policy.ts';
import { workingDaysBetween, workingMinutes } from '../workingTime.ts';
import { msOf } from '../zone.ts';
import { medianOf, share, type KpiOfPeople } from './kpi.ts';
import { isBy, isWithin, policyOf, type Ground } from './moment.ts';

/** Minutes in which a lead is answered fast (E10). */
const FAST = 60;

/** How fast leads are answered, in how many ways, and who collects dust. */
export function dustKpis(ground: Ground) {
  const dusty = ground.prospects.filter((prospect) => isDusty(prospect, ground));
  const tried = ground.prospects.filter(({ recentTouches }) => recentTouches.length >= 2);
  return {
    E1: peopleOf(dusty, ground.prospects.filter(isOpen).length),
    /** The last two touches went the same way. */
    E8: share(tried.filter(usesOneChannel).length, tried.length),
    E10: speedToLead(ground),
    E19: rewarmList(dusty, ground),
  };
}

function peopleOf(prospects: Prospect[], n: number): KpiOfPeople {
  return { value: prospects.length, n, keys: prospects.map(({ key }) => key) };
}

function isOpen({ outcome, doNotContact }: Prospect): boolean {
  return outcome === null && !doNotContact;
}

/** E1: no touch for longer than so many working days, and no step ahead: an overdue one is none, nor is nurture. */
function isDusty(prospect: Prospect, { at, policy }: Ground): boolean {
  const { dueAt, next, lane } = prospect;
  if (!isOpen(prospect) || lane === 'paused') return false;
  const hasStepAhead = dueAt !== null && !isBy(dueAt, at) && next?.reason.code !== 'nurture';
  return !hasStepAhead && dustOf(prospect, at, policy) > policy.dustyAfterDays;
}

/** Working days since the last touch; where there was none, since the person became known. */
function dustOf(prospect: Prospect, at: string, policy: Policy): number {
  const since = prospect.lastTouchAt ?? prospect.identifiedAt;
  return workingDaysBetween(since, at, policyOf(prospect, policy).workingTime);
}

/** E19: dusty, interested and allowed to be contacted: the most valuable first, then the longest forgotten. */
function rewarmList(dusty: Prospect[], { at, policy }: Ground): KpiOfPeople {
  const warm = dusty
    .filter(({ firstInboundAt, details }) => firstInboundAt !== null || details.interest !== undefined)
    .map((prospect) => ({ prospect, dust: dustOf(prospect, at, policy) }))
    .sort(
      (a, b) => b.prospect.value - a.prospect.value || b.dust - a.dust || (a.prospect.key < b.prospect.key ? -1 : 1),
    );
  return peopleOf(
    warm.map(({ prospect }) => prospect),
    dusty.length,
  );
}

/** E8: another way is more convenient to the lead than the same twice. */
function usesOneChannel({ recentTouches }: Prospect): boolean {
  return recentTouches.at(-1)?.channel === recentTouches.at(-2)?.channel;
}

/**
 * E10: the share of leads that were first contacted within an hour of their working time, and the median; the same by
 * the clock on the wall.
 */
function speedToLead(ground: Ground) {
  const answered = ground.prospects.flatMap((prospect) => {
    const { firstInboundAt, firstTouchAt } = prospect;
    if (firstInboundAt === null || firstTouchAt === null || !isBy(firstInboundAt, firstTouchAt)) return [];
    if (!isWithin(firstInboundAt, ground)) return [];
    const { workingTime } = policyOf(prospect, ground.policy);
    const working = workingMinutes(firstInboundAt, firstTouchAt, workingTime);
    return [{ working, wall: Math.floor((msOf(firstTouchAt) - msOf(firstInboundAt)) / 60_000) }];
  });
  const { value, n, median } = fastIn(answered.map(({ working }) => working));
  return { value, n, median, wall: fastIn(answered.map(({ wall }) => wall)) };
}

function fastIn(minutes: number[]) {
  return { ...share(minutes.filter((minute) => minute <= FAST).length, minutes.length), median: medianOf(minutes) };
}
