import type { FunctionTime } from '../page/ownFunctions.ts';
import type { Visit } from '../page/visit.ts';
import { rounded } from '../statistics.ts';

const SHOWN = 12;

/** Where the time of each step went: functions of ours with what they call (and by themselves), a mean over visits. */
export function functionsOf(visits: Visit[]): string {
  const steps = new Set(visits.flatMap(({ functions }) => [...functions.keys()]));
  const lines = [...steps].map((step) => {
    const taken = visits.flatMap(({ functions }) => functions.get(step) ?? []);
    return `${step}: ${longest(taken)}`;
  });
  return lines.join('\n');
}

function longest(visits: Map<string, FunctionTime>[]): string {
  const sums = new Map<string, FunctionTime>();
  for (const [name, { self, total }] of visits.flatMap((visit) => [...visit])) {
    const sum = sums.get(name) ?? { self: 0, total: 0 };
    sums.set(name, { self: sum.self + self, total: sum.total + total });
  }
  const sorted = [...sums].sort(([, a], [, b]) => b.total - a.total).slice(0, SHOWN);
  const mean = (ms: number) => rounded(ms / visits.length);
  return sorted.map(([name, { self, total }]) => `${name} ${mean(total)} (${mean(self)}) ms`).join(', ') || 'nothing';
}
