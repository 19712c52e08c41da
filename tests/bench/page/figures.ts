import { median } from '../statistics.ts';
import type { Contender, Name } from './contenders.ts';
import type { Visits } from './pagePart.ts';
import type { Moment } from './steps.ts';
import type { Visit } from './visit.ts';

/** What a contender costs the webmail: medians over the rounds. */
export interface PageFigures {
  contentScriptBytes: number;
  evaluateMs: number;
  /** Own script time, by step. */
  ownMs: Record<Moment, number>;
  /** The longest unbroken run of own script, by step. */
  sliceMs: Record<Moment, number>;
  /** The most own script in one task of the page, and in one run: of the worst step. */
  longestTaskMs: number;
  longestSliceMs: number;
  /** Processor time of the page until it has loaded, against the page alone in the same round. */
  loadAddedRatio: number;
  /** Heap after conversations were opened and closed many times, against the page alone in the same round. */
  heapAddedMB: number;
  domNodes: DomNodes;
}

/** Nodes alive at the end. All that we add must be in chips that stand on the page. */
export interface DomNodes {
  page: number;
  ours: number;
  chips: number;
  chipNodes: number;
  ok: boolean;
}

export function pageFigures({ name, bytes }: Contender, visits: Visits): PageFigures {
  const [theirs, alone] = [visitsOf(visits, name), visitsOf(visits, 'none')];
  const heaps = theirs.flatMap(({ after }, round) => {
    const base = alone[round]?.after;
    return after && base ? [after.heapMB - base.heapMB] : [];
  });
  const sliceMs = byStep(theirs, (seen) => seen.sliceMs);
  return {
    contentScriptBytes: bytes,
    evaluateMs: median(theirs.map(({ evaluateMs }) => evaluateMs)),
    ownMs: byStep(theirs, ({ ownMs }) => ownMs),
    sliceMs,
    longestTaskMs: Math.max(...Object.values(byStep(theirs, ({ taskMs }) => taskMs))),
    longestSliceMs: Math.max(...Object.values(sliceMs)),
    loadAddedRatio: median(theirs.map(({ loadTaskMs }, round) => loadTaskMs / (alone[round]?.loadTaskMs ?? NaN))),
    heapAddedMB: median(heaps),
    domNodes: domNodes(theirs, alone),
  };
}

function visitsOf(visits: Visits, name: Name): Visit[] {
  return visits.get(name) ?? [];
}

function byStep(visits: Visit[], pick: (visit: Visit) => Visit['ownMs']): Record<Moment, number> {
  const names = new Set(visits.flatMap((visit) => [...pick(visit).keys()]));
  const medians = [...names].map((name) => [name, median(visits.flatMap((visit) => pick(visit).get(name) ?? []))]);
  return Object.fromEntries(medians) as Record<Moment, number>;
}

/** Of the last long visits: what leaks adds up until then. */
function domNodes(theirs: Visit[], alone: Visit[]): DomNodes {
  const after = theirs.findLast((visit) => visit.after)?.after;
  const page = alone.findLast((visit) => visit.after)?.after?.nodes ?? NaN;
  const { nodes: ours, chips, chipNodes } = after ?? { nodes: NaN, chips: 0, chipNodes: 0 };
  return { page, ours, chips, chipNodes, ok: ours === page + chipNodes };
}
