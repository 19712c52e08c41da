const MAX_TEXT = 65_536; // UTF-16 units; more than a person writes
const TAIL = 16_384; // totals and signatures stand at the end

/** What the detectors of commitments and answers read: people say what they want on the first pages, or at the end. */
export const MAX_SAID = 8_192;
const SAID_TAIL = 2_048;

/** A text of bounded length, and so of bounded reading time: the head and the tail of an overlong one. */
export function capped(text: string): string {
  return headAndTail(text, MAX_TEXT, TAIL);
}

/** The same, for what takes longer to read. */
export function cappedSaying(text: string): string {
  return headAndTail(text, MAX_SAID, SAID_TAIL);
}

function headAndTail(text: string, most: number, tail: number): string {
  return text.length <= most ? text : `${text.slice(0, most - tail)}\n${text.slice(-tail)}`;
}
