const MAX_TEXT = 65_536; // UTF-16 units; more than a person writes
const TAIL = 16_384; // totals and signatures stand at the end

/** A text of bounded length, and so of bounded reading time: the head and the tail of an overlong one. */
export function capped(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${text.slice(0, MAX_TEXT - TAIL)}\n${text.slice(-TAIL)}`;
}
