/** What the sampling profiler of the browser gives back. Times are microseconds of the machine's clock. */
export interface Profile {
  nodes: ProfileNode[];
  startTime: number;
  endTime: number;
  samples?: number[];
  timeDeltas?: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  children?: number[];
}

/** A stretch of time, in microseconds of the machine's clock: traces count by the same clock. */
export interface Stretch {
  from: number;
  to: number;
}

/** Functions of ours on the stack, the running one first. What the browser does for them counts as their own work. */
export type Stack = ProfileNode[];

/** The stack of every node in which a script of an extension runs. */
function stacksOf(profile: Profile): Map<number, Stack> {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const stacks = new Map<number, Stack>();
  const visit = (node: ProfileNode, callers: Stack) => {
    const { url } = node.callFrame;
    const stack = url.startsWith('chrome-extension://') ? [node, ...callers] : url === '' ? callers : [];
    if (stack.length > 0) stacks.set(node.id, stack);
    for (const child of node.children ?? []) visit(nodes.get(child)!, stack);
  };
  if (profile.nodes[0]) visit(profile.nodes[0], []);
  return stacks;
}

export interface Slice extends Stretch {
  /** Null: nothing of ours runs. */
  stack: Stack | null;
}

/** The timeline, sample by sample. Collecting garbage has no caller: it belongs to whoever ran just before. */
export function slicesOf(profile: Profile): Slice[] {
  const { samples = [], timeDeltas = [] } = profile;
  const stacks = stacksOf(profile);
  const collector = profile.nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)')?.id;
  const slices: Slice[] = [];
  let from = profile.startTime;
  for (const [index, sample] of samples.entries()) {
    from += timeDeltas[index] ?? 0;
    const stack = sample === collector ? slices.at(-1)?.stack : stacks.get(sample);
    slices.push({ from, to: from + (timeDeltas[index + 1] ?? 0), stack: stack ?? null });
  }
  return slices;
}

/** When a script of an extension ran, each unbroken run as one stretch. */
export function ownStretches(profile: Profile): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { from, to, stack } of slicesOf(profile)) {
    const last = stretches.at(-1);
    if (stack && last?.to === from) last.to = to;
    else if (stack) stretches.push({ from, to });
  }
  return stretches;
}

/** Both lists as one, in order; what overlaps or touches becomes one stretch. */
export function united(some: Stretch[], others: Stretch[]): Stretch[] {
  const all = [...some, ...others].sort((a, b) => a.from - b.from);
  const result: Stretch[] = [];
  for (const { from, to } of all) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

export function totalMs(stretches: Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0) / 1000;
}

export function longestMs(stretches: Stretch[]): number {
  return Math.max(0, ...stretches.map(({ from, to }) => to - from)) / 1000;
}
