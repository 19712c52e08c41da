import { PIECES, READERS } from '../../detect/hostileTexts.ts';
import { say } from '../progress.ts';

/** How much slower than a plain look at each letter the slowest detector is, and how it grows with the text. */
export interface DetectFigures {
  /** 1 MB of the worst piece, in plain scans of the same text. */
  scans: number;
  /** Time for 60,000 characters over time for half of them: 2 is linear, 4 quadratic. Counted from 20 ms on. */
  growth: number;
  /** Which reader and which piece these are. */
  slowest: string;
  steepest: string;
}

const MB = 1_000_000;
const HALF = 30_000;
/** So many scans are measured again: most texts are read far more quickly. */
const WORTH_A_LOOK = 5;
/** Below this a run says nothing about growth, in milliseconds. */
const NOISE = 20;

/** Reads hostile texts with every detector; the quickest of a few runs counts. */
export function measureDetect(rounds: number): DetectFigures {
  const figures: DetectFigures = { scans: 0, growth: 0, slowest: '', steepest: '' };
  for (const [name, read] of READERS) {
    say(`detect: ${name}`);
    for (const piece of PIECES) {
      const what = `${name} on ${JSON.stringify(piece)}`;
      const [scans, growth] = [scansOf(read, piece, rounds), growthOf(read, piece, rounds)];
      if (scans > figures.scans) Object.assign(figures, { scans, slowest: what });
      if (growth > figures.growth) Object.assign(figures, { growth, steepest: what });
    }
  }
  return figures;
}

type Read = (text: string) => unknown;

function scansOf(read: Read, piece: string, rounds: number): number {
  const text = of(piece, MB);
  read(of(piece, 1000)); // compiled and warm
  const first = timed(() => read(text)) / timed(() => plainScan(text));
  if (first < WORTH_A_LOOK) return first;
  const quickest = (run: () => unknown) => Math.min(...Array.from({ length: rounds }, () => timed(run)));
  return quickest(() => read(text)) / quickest(() => plainScan(text));
}

function growthOf(read: Read, piece: string, rounds: number): number {
  const [half, whole] = [of(piece, HALF), of(piece, 2 * HALF)];
  const first = timed(() => read(whole));
  if (first < NOISE) return 0;
  const quickest = (text: string) => Math.min(...Array.from({ length: rounds }, () => timed(() => read(text))));
  const spent = Math.min(first, quickest(whole));
  return spent < NOISE ? 0 : spent / quickest(half);
}

function of(piece: string, length: number): string {
  return piece.repeat(length / piece.length);
}

/** What looking once at every letter costs on this machine, now. */
function plainScan(text: string): number {
  let letters = 0;
  for (const letter of text) if (letter !== ' ') letters++;
  return letters;
}

/** Milliseconds of processor time: others use this machine, too. */
function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
