import { cleanText } from './clean.ts';
import type { MailText } from './mailText.ts';

export interface Sentence {
  /** As it was written. */
  text: string;
  /** Folded; each character in its place. */
  folded: string;
}

/** A person writes less than this above a quoted mail, in UTF-16 units. */
const MAX_TEXT = 16_384;
const MAX_SENTENCES = 300;
const MAX_SENTENCE = 600;
const MAX_WORDS_SHOWN = 200;
/** Of these, what is shown of an overlong sentence before what was found in it. */
const BEFORE = 60;

/** A line that was broken for its length is at least this long; below the shorter one no line was. */
const FULL_LINE = 58;
const HALF_LINE = 28;

const END = /[.!?…]{1,8}["'”»)\]]{0,3}(?=\s)|\n/gu;
const LIST_ITEM = /^\s{0,8}(?:[-*•–]\s|\d{1,2}[.)]\s)/u;
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|mrs?|ms|dr|prof|sra?|mme|nr|nro|tel|ca|approx|vs|bzw|evtl|ggf|inkl|zzgl|vgl|ing|dipl|hr|fr|cf|uds?|vds?)\.$/u;
/** `15. Mai`, `3. Quartal`: a German ordinal, or the number of a paragraph. */
const ORDINAL = /(?<!\d)\d{1,2}\.$/;
const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month, 1))),
);
const AFTER_ORDINAL = new RegExp(
  `^\\s{1,3}(?:\\p{Ll}|(?:${MONTHS.map((name) => name.slice(0, 3)).join('|')}|Quartal|KW|Woche|Halbjahr))`,
  'u',
);

/** What the author of a mail wrote, sentence by sentence: a bounded number of them, each of bounded length. */
export function sentencesOf({ own, folded }: Pick<MailText, 'own' | 'folded'>): Sentence[] {
  const text = own.slice(0, MAX_TEXT);
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number) => {
    for (let from = start; from < end && sentences.length < MAX_SENTENCES; from += MAX_SENTENCE) {
      const to = Math.min(end, from + MAX_SENTENCE);
      const piece = trimmed(text, from, to);
      if (piece) sentences.push({ text: own.slice(...piece), folded: folded.slice(...piece) });
    }
    start = end;
  };
  let lineStart = 0;
  for (const mark of text.matchAll(END)) {
    const end = mark.index + mark[0].length;
    if (mark[0] !== '\n') {
      if (endsSentence(text, mark.index, end)) take(end);
      continue;
    }
    if (endsLine(text, lineStart, mark.index)) take(end);
    lineStart = end;
  }
  take(text.length);
  return sentences;
}

function trimmed(text: string, from: number, to: number): [number, number] | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? [start, end] : null;
}

/** A full stop behind `Dr`, `z. B` or `15` before `März` ends nothing. */
function endsSentence(text: string, mark: number, end: number): boolean {
  if (text.charAt(mark) !== '.' || end - mark > 1) return true;
  const before = text.slice(Math.max(0, mark - 8), end).toLowerCase();
  if (ABBREVIATION.test(before)) return false;
  if (!ORDINAL.test(before)) return true;
  const lineBegins = /(?:^|\n)\s{0,4}\d{1,2}\.$/.test(before);
  return !lineBegins && !AFTER_ORDINAL.test(text.slice(end, end + 12));
}

/** Was this line ended, and not broken for its length? */
function endsLine(text: string, start: number, end: number): boolean {
  const length = end - start;
  const next = text.slice(end + 1, end + 40);
  if (length < HALF_LINE || /^\s{0,8}(?:\n|$)/.test(next) || LIST_ITEM.test(next)) return true;
  const last =
    text
      .slice(end - 4, end)
      .trim()
      .at(-1) ?? '';
  if (/[:;]/.test(last) || (last === ',' && length < FULL_LINE)) return true;
  return length < FULL_LINE && !/^\s{0,3}\p{Ll}/u.test(next);
}

/**
 * A sentence as it is shown to the rep; of an overlong one the part around what was found.
 * @param share how far into the sentence that stands, from 0 to 1
 */
export function shown({ text }: Sentence, share = 0): string {
  const line = cleanText(text, MAX_SENTENCE) ?? '';
  if (line.length <= MAX_WORDS_SHOWN) return line;
  const from = Math.max(0, Math.min(Math.floor(share * line.length) - BEFORE, line.length - MAX_WORDS_SHOWN));
  const word = from === 0 ? 0 : from + Math.max(0, line.slice(from, from + BEFORE / 2).search(/\s/));
  return cleanText(line.slice(word), MAX_WORDS_SHOWN) ?? '';
}
