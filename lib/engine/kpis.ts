import type { Prospect } from '../model/prospect.ts';
import { asOf } from './kpis/asOf.ts';
import { closingKpis } from './kpis/closing.ts';
import { commitmentKpis } from './kpis/commitments.ts';
import { contactKpis } from './kpis/contact.ts';
import { dustKpis } from './kpis/dust.ts';
import { groundOf, policyOf, type Period } from './kpis/moment.ts';
import { peopleKpis } from './kpis/people.ts';
import { quoteKpis } from './kpis/quotes.ts';
import type { Policy } from './policy.ts';

export type { Kpi } from './kpis/kpi.ts';
export type { Period } from './kpis/moment.ts';
export { closingRate } from './kpis/quotes.ts';

/** The numbers of the dashboard, by the row IDs of the requirements. */
export type Kpis = ReturnType<typeof kpisOf>;
export type KpiId = keyof Kpis;

/**
 * The numbers of the dashboard as of `now`. Only prospects count; candidates, the ignored and old mail are in no figure,
 * and who could never buy is in none of opportunities. For a period the numbers are as of its end, whatever was done
 * since (A11): rates of what became known or came to its end in it, and what was open when it ended.
 */
export function kpisOf(records: Prospect[], now: string, policy: Policy, period?: Period) {
  const at = period?.to ?? now;
  const everybody = records.flatMap((record) => asOf(record, at, policyOf(record, policy)) ?? []);
  const prospects = everybody.filter(({ standing, dormant }) => standing === 'prospect' && !dormant);
  const ground = groundOf(prospects, at, period?.from ?? null, policy);
  return {
    ...contactKpis(ground),
    ...commitmentKpis(ground),
    ...quoteKpis(ground),
    ...closingKpis(ground),
    ...dustKpis(ground),
    ...peopleKpis(ground, everybody),
  };
}
