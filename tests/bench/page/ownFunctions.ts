import { slicesOf, type Profile, type Stack } from './ownTime.ts';

/** Milliseconds spent in a function itself, and in it with all it calls. */
export interface FunctionTime {
  self: number;
  total: number;
}

/** The time of each function of ours, by `name line:column`. */
export function ownFunctions(profile: Profile): Map<string, FunctionTime> {
  const times = new Map<string, FunctionTime>();
  for (const { from, to, stack } of slicesOf(profile)) {
    const names = (stack ?? []).map(nameOf);
    for (const name of new Set(names)) {
      const { self, total } = times.get(name) ?? { self: 0, total: 0 };
      const ms = (to - from) / 1000;
      times.set(name, { self: self + (name === names[0] ? ms : 0), total: total + ms });
    }
  }
  return times;
}

function nameOf({ callFrame }: Stack[number]): string {
  return `${callFrame.functionName || '(top)'} ${callFrame.lineNumber + 1}:${callFrame.columnNumber + 1}`;
}
