import type { PageFigures } from '../page/figures.ts';
import type { Moment } from '../page/steps.ts';
import { rounded } from '../statistics.ts';
import type { Bar } from './bars.ts';
import type { Results } from './results.ts';

/** Everything as text for a reader: side by side first, then the bars. */
export function tableOf({ page, popupMs, recordMs, detect }: Results, bars: Bar[]): string {
  const lines = [
    ...(page ? sideBySide(page) : []),
    ...(popupMs ? Object.entries(popupMs).map(([size, ms]) => `popup, ${size} people: ${rounded(ms)} ms`) : []),
    ...(recordMs ? recordLines(recordMs) : []),
    ...(detect ? [`slowest detector: ${detect.slowest}; steepest: ${detect.steepest}`] : []),
    '',
    ...bars.map(
      ({ ok, name, value, limit }) =>
        `${ok ? 'ok  ' : 'OVER'} ${name}: ${rounded(value, 2)} (at most ${rounded(limit, 2)})`,
    ),
  ];
  return lines.join('\n');
}

function recordLines({ empty, large, events }: NonNullable<Results['recordMs']>): string[] {
  return [
    `record one mail, empty log: ${rounded(empty)} ms`,
    `record one mail, ${events} events: ${rounded(large)} ms`,
  ];
}

function sideBySide({ noop, lean, ours }: NonNullable<Results['page']>): string[] {
  const rows = rowsOf(ours).map(([name, of]) => [name, ...[noop, lean, ours].map((figures) => String(of(figures)))]);
  return aligned([['', 'noop', 'lean', 'ours'], ...rows]);
}

type Row = [name: string, of: (figures: PageFigures) => number];

function rowsOf({ ownMs }: PageFigures): Row[] {
  const steps = Object.keys(ownMs) as Moment[];
  return [
    ['content script, bytes', (figures) => figures.contentScriptBytes],
    ['evaluate, ms', (figures) => rounded(figures.evaluateMs)],
    ...steps.map((step): Row => [`own time, ${step}, ms`, (figures) => rounded(figures.ownMs[step])]),
    ...steps.map((step): Row => [`longest slice, ${step}, ms`, (figures) => rounded(figures.sliceMs[step])]),
    ['longest task, ms', (figures) => rounded(figures.longestTaskMs)],
    ['load, times the page alone', (figures) => rounded(figures.loadAddedRatio, 2)],
    ['heap added, MB', (figures) => rounded(figures.heapAddedMB, 2)],
    ['nodes beside the page', (figures) => figures.domNodes.ours - figures.domNodes.page],
    ['of these in chips', (figures) => figures.domNodes.chipNodes],
  ];
}

function aligned(rows: string[][]): string[] {
  return rows.map(([name = '', ...cells]) => name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join(''));
}
