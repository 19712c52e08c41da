import type { DetectFigures } from '../detect/detectPart.ts';
import type { PageFigures } from '../page/figures.ts';
import type { Results } from './results.ts';

export interface Bar {
  name: string;
  value: number;
  limit: number;
  ok: boolean;
}

/** The bars of the parts that were measured. */
export function barsOf({ page, popupMs, recordMs, detect }: Results): Bar[] {
  return [
    ...(page ? pageBars(page.ours, page.lean) : []),
    ...(popupMs ? [bar('popup 100,000 / 100', popupMs[100_000] / popupMs[100], 1.5)] : []),
    ...(recordMs ? [bar('record, large / empty log', recordMs.large / recordMs.empty, 1.5)] : []),
    ...(detect ? detectBars(detect) : []),
  ];
}

function detectBars({ scans, growth }: DetectFigures): Bar[] {
  return [bar('1 MB of any bytes, plain scans', scans, 10), bar('text doubled, times longer', growth, 3.3)];
}

function pageBars(ours: PageFigures, lean: PageFigures): Bar[] {
  const { page, ours: nodes, chipNodes } = ours.domNodes;
  const time = (name: string, of: (figures: PageFigures) => number, limit: number) =>
    timeBar(name, of(ours), of(lean), limit);
  return [
    bar('content script bytes', ours.contentScriptBytes, 25_600),
    time('evaluate', ({ evaluateMs }) => evaluateMs, 15),
    time('rows500', ({ ownMs }) => ownMs.rows500, 25),
    time('rows500, longest slice', ({ sliceMs }) => sliceMs.rows500, 8),
    time('thread40', ({ ownMs }) => ownMs.thread40, 20),
    time('mail1MB', ({ ownMs }) => ownMs.mail1MB, 20),
    time('typing300', ({ ownMs }) => ownMs.typing300, 0),
    time('idle', ({ ownMs }) => ownMs.idle, 0),
    time('longest task', ({ longestTaskMs }) => longestTaskMs, 50),
    bar('DOM nodes beside chips', Math.abs(nodes - page - chipNodes), 0),
  ];
}

function bar(name: string, value: number, limit: number): Bar {
  return { name, value, limit, ok: value <= limit };
}

/**
 * A machine may be slow or busy: a time holds at the larger of the stated figure and twice what the lean yardstick
 * took in the same run. Sampling sees nothing of less than a millisecond: that counts as none.
 */
function timeBar(name: string, value: number, lean: number, stated: number): Bar {
  const counted = (ms: number) => (ms < 1 ? 0 : ms);
  return bar(`${name}, ms`, counted(value), Math.max(stated, 2 * counted(lean)));
}
