import { closingRate } from '../engine/kpis.ts';
import type { Policy } from '../engine/policy.ts';
import { addMonths, dayOf } from '../engine/zone.ts';
import type { TotalRow } from './db.ts';

/** "30 % of what?": the quotes decided in the last twelve months. */
const MONTHS = 12;

/** The rep's closing rate as of now (C5), from the small rows of totals: the chance in the order of the list. */
export function closingRateOf(totals: TotalRow[], now: string, policy: Policy): number {
  const since = addMonths(dayOf(now, 'UTC'), -MONTHS);
  const decided = totals.flatMap(({ id, n }) => {
    const [what, state, day = ''] = id.split('|');
    if (what !== 'decided' || day < since) return [];
    return Array.from({ length: n }, () => ({ state: state === 'won' ? ('won' as const) : ('lost' as const) }));
  });
  return closingRate(decided, policy).value ?? policy.closingRate.prior;
}
