import { money } from '../../lib/io/money.ts';
import type { Line } from '../../lib/model/view.ts';
import { weightTitle } from './weightText.ts';

/** Each currency on its own; nothing where no open quote states a value. */
export function Value({ line }: { line: Line }) {
  const { quotes } = line.prospect;
  const sums = new Map<string | null, number>();
  for (const { state, amount, currency } of quotes) {
    if (state === 'open' && amount !== null) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  if (sums.size === 0) return null;
  return (
    <span className="line-value" title={weightTitle(line)}>
      {[...sums].map(([currency, sum]) => money(sum, currency)).join(' · ')}
    </span>
  );
}
