import type { Stretch } from './ownTime.ts';

/** One line of the browser's trace, as far as it is read here. Times are microseconds; `tdur` is processor time. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** The first holds evaluations, the second the tasks of each thread. */
export const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Shorter calls are left to the profiler, in microseconds: there are many, and the trace has its own cost for each. */
const LONG_CALL = 1000;

export interface PageTrace {
  /** Processor time that compiling and running the content script took, in milliseconds. */
  evaluateMs: number;
  /** Long calls into scripts of extensions, exact: on a busy machine the profiler can miss one. */
  calls: Stretch[];
  /** Every task of the page's main thread, in order. */
  tasks: Stretch[];
}

/** What the trace says of the main thread of the webmail. */
export function readTrace(json: Buffer): PageTrace {
  const { traceEvents } = JSON.parse(json.toString()) as { traceEvents: TraceEvent[] };
  const ofPage = traceEvents.find((event) => concerns(event, 'EvaluateScript', 'https://mail.google.com/'));
  const events = traceEvents.filter(({ pid, tid }) => pid === ofPage?.pid && tid === ofPage.tid);
  const evaluations = events.filter((event) => concerns(event, 'EvaluateScript', 'chrome-extension://'));
  return {
    evaluateMs: evaluations.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0),
    calls: stretchesOf(events.filter(isOurs)).filter(({ from, to }) => to - from >= LONG_CALL),
    tasks: stretchesOf(events.filter(({ name }) => name === 'RunTask')),
  };
}

function isOurs(event: TraceEvent): boolean {
  return ['EvaluateScript', 'FunctionCall'].some((name) => concerns(event, name, 'chrome-extension://'));
}

function stretchesOf(events: TraceEvent[]): Stretch[] {
  const stretches = events.map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
  return stretches.sort((a, b) => a.from - b.from);
}

function concerns({ name, args }: TraceEvent, what: string, from: string): boolean {
  return name === what && args?.data?.url?.startsWith(from) === true;
}

/** The most that our stretches take up of any one task, in milliseconds. Both lists are in order. */
export function longestTaskMs(tasks: Stretch[], ours: Stretch[]): number {
  let longest = 0;
  let first = 0;
  for (const task of tasks) {
    while (first < ours.length && ours[first]!.to <= task.from) first++;
    let inside = 0;
    for (let at = first; at < ours.length && ours[at]!.from < task.to; at++) {
      inside += Math.min(ours[at]!.to, task.to) - Math.max(ours[at]!.from, task.from);
    }
    longest = Math.max(longest, inside);
  }
  return longest / 1000;
}
