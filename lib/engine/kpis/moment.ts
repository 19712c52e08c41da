import type { Opportunity, Prospect } from '../../model/prospect.ts';
import { isMissedAt, missedFrom } from '../outcome.ts';
import type { Policy } from '../policy.ts';
import { timeIn } from '../workingTime.ts';
import { isZone, msOf } from '../zone.ts';

/** From a moment to another, both included. */
export interface Period {
  from: string;
  to: string;
}

/** What figures are counted from: people as they were at a moment, and the period that it ends. */
export interface Ground {
  /** Prospects, and nobody else: candidates, the ignored and old mail are in no figure. */
  prospects: Prospect[];
  /** Their opportunities, without those who could never buy. */
  deals: Deal[];
  at: string;
  /** Null: since ever. */
  from: string | null;
  policy: Policy;
}

/** An opportunity, with the rules in the working time of the person. */
export interface Deal {
  opportunity: Opportunity;
  prospect: Prospect;
  policy: Policy;
}

export function groundOf(prospects: Prospect[], at: string, from: string | null, policy: Policy): Ground {
  const deals = prospects.flatMap((prospect) => {
    const own = policyOf(prospect, policy);
    return prospect.opportunities.map((opportunity) => ({ opportunity, prospect, policy: own }));
  });
  const able = deals.filter(({ opportunity }) => opportunity.outcome !== 'disqualified');
  return { prospects, deals: able, at, from, policy };
}

/** Where they work it is another hour: their minutes and days are counted there. */
export function policyOf({ zone }: Pick<Prospect, 'zone'>, policy: Policy): Policy {
  if (zone === null || !isZone(zone)) return policy;
  return { ...policy, workingTime: timeIn(zone, policy.workingTime) };
}

/** Did one instant come before another, or with it? */
export function isBy(instant: string, limit: string): boolean {
  return msOf(instant) <= msOf(limit);
}

/** Does an instant lie in the period? */
export function isWithin(instant: string, { from, at }: Ground): boolean {
  return isBy(instant, at) && (from === null || isBy(from, instant));
}

/** The opportunities that became known in the period. */
export function identifiedIn(ground: Ground): Deal[] {
  return ground.deals.filter(({ opportunity }) => isWithin(opportunity.identifiedAt, ground));
}

/** Those that came to their end in the period: decided, or missed because the time ran out. */
export function closedIn(ground: Ground): Deal[] {
  return ground.deals.filter((deal) => {
    const endedAt = deal.opportunity.decidedAt ?? (isMissed(deal, ground) ? missedLimit(deal) : null);
    return endedAt !== null && isWithin(endedAt, ground);
  });
}

export function isMissed({ opportunity }: Deal, { at }: Ground): boolean {
  return isMissedAt(opportunity, at);
}

/** From when on it counted as missed, had nobody touched it. */
export function missedLimit({ opportunity, policy }: Deal): string {
  return missedFrom(opportunity.identifiedAt, policy);
}

/** Those that still run. */
export function openDeals({ deals }: Ground): Deal[] {
  return deals.filter(({ opportunity }) => opportunity.outcome === null);
}
