import { rounded } from '../statistics.ts';
import type { Bar } from './bars.ts';
import type { Results } from './results.ts';

/** One object with every figure by name: the last line of the output, for other programs to read. */
export function summaryOf({ page, popupMs, recordMs, detect }: Results, bars: Bar[]): string {
  const summary = {
    ...page?.ours,
    ...(popupMs && { popupMs }),
    ...(recordMs && { recordMs, recordRatio: recordMs.large / recordMs.empty }),
    ...(detect && { detect }),
    ...(page && { reference: { noop: page.noop, lean: page.lean } }),
    bars,
  };
  return JSON.stringify(summary, (_, value: unknown) => (typeof value === 'number' ? rounded(value, 3) : value));
}
