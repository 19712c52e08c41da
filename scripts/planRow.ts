import { clockOf } from '../lib/engine/clock.ts';
import { pressureOf, warningFor } from '../lib/engine/guard.ts';
import { policyOf } from '../lib/engine/kpis/moment.ts';
import type { PlannedTouch } from '../lib/engine/nextTouch.ts';
import { isMissedAt, isUncontacted } from '../lib/engine/outcome.ts';
import type { Policy } from '../lib/engine/policy.ts';
import { dayOf } from '../lib/engine/workingTime.ts';
import { domainOf } from '../lib/model/address.ts';
import { isFreeMail } from '../lib/model/freeMail.ts';
import type { Opportunity, Prospect } from '../lib/model/prospect.ts';

/** What is said otherwise in a row, or read by the figures alone. */
const HIDDEN = new Set(['figures', 'next', 'recentTouches']);

/** What the command says of one person at a moment (design 6.2): the record, and what the moment makes of it. */
export function rowOf(prospect: Prospect, plan: PlannedTouch[], all: Prospect[], now: string, policy: Policy): object {
  const own = policyOf(prospect, policy);
  const around = { approachesToday: approachesToday(prospect, all, now, own), planned: isPlanned(prospect, now) };
  return {
    ...Object.fromEntries(Object.entries(prospect).filter(([field]) => !HIDDEN.has(field))),
    waitingMinutes: clockOf(prospect, now, own.workingTime)?.workingMinutes ?? null,
    missed: isMissedAt(prospect, now),
    uncontacted: isUncontacted(prospect),
    opportunities: prospect.opportunities.map((opportunity) => opportunityRow(opportunity, now)),
    steps: plan.map(({ at, lane, next }) => ({ at, lane, ...next })),
    pressure: pressureOf(prospect, now, own),
    warning: warningFor(prospect, now, around, own),
  };
}

/** Missed also when the time ran out by now. */
function opportunityRow(opportunity: Opportunity, now: string): object {
  const missed = isMissedAt(opportunity, now);
  return { ...opportunity, missed, outcome: missed ? 'missed' : opportunity.outcome };
}

/** What is asked for by now is no pestering. */
function isPlanned({ dueAt, lane }: Prospect, now: string): boolean {
  return dueAt !== null && dueAt <= now && lane !== 'sort' && lane !== 'paused';
}

/** Other people of the account whom somebody approached for the first time today. A mail provider is no account. */
function approachesToday({ key, addresses }: Prospect, all: Prospect[], now: string, { workingTime }: Policy): number {
  const domains = addresses.map(domainOf).filter((domain) => domain !== '' && !isFreeMail(domain));
  const today = dayOf(now, workingTime.zone);
  return all.filter(
    (other) =>
      other.key !== key &&
      other.firstTouchAt !== null &&
      dayOf(other.firstTouchAt, workingTime.zone) === today &&
      other.addresses.some((ref) => domains.includes(domainOf(ref))),
  ).length;
}
