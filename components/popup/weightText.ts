import { sumByCurrency } from '../../lib/engine/quotes.ts';
import { money } from '../../lib/io/money.ts';
import { percentText, t } from '../../lib/io/words.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';

/** Working days after which a line is marked as late (requirements, "Escalation of one item"). */
const LATE = 5;

/** Why a line stands where it does: `€18,400 × 30% × 3`, and what that means. */
export function weightTitle({ prospect, weight }: Line): string | undefined {
  if (!weight) return undefined;
  const atStake = stakeOf(prospect);
  if (!atStake) return t('weightUnknown');
  return `${t('weightFormula', atStake, percentText(weight.probability), weight.urgency)}\n${t('weightMeans')}`;
}

/** What is forgone by skipping it: `€18,400 × 30%`; null where no value is known (C12). */
export function forgoneText({ prospect, weight }: Line): string | null {
  const atStake = stakeOf(prospect);
  return weight && atStake ? t('forgone', atStake, percentText(weight.probability)) : null;
}

/** Has it been due for so long that it is to catch the eye? */
export function isLate({ weight }: Line): boolean {
  return (weight?.urgency ?? 1) - 1 >= LATE;
}

/** The open quotes of the currency that sums to most, as the order of the list counts them. */
function stakeOf({ quotes }: Prospect): string | null {
  const sums = Object.entries(sumByCurrency(quotes.filter(({ state }) => state === 'open')));
  const [largest] = sums.toSorted(([, a], [, b]) => b - a);
  return largest && largest[1] > 0 ? money(largest[1], largest[0]) : null;
}
