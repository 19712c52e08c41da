/** A sentence of a mail, as it was written and folded, and where it begins. */
export interface Sentence {
  text: string;
  folded: string;
  index: number;
}

const MAX_LENGTH = 400; // a longer one is read in pieces
const MAX_SENTENCES = 300;
const SHORT_LINE = 45; // of a wrapped paragraph only the last line is shorter
/** A point behind these ends no sentence: initials, titles, abbreviations. */
const ABBREVIATED =
  /(?:^|[\s(.])(?:\p{L}|mr|mrs|ms|dr|hr|fr|st|ca|ggf|bzw|inkl|nr|tel|approx|vs|no|sr|sra|mme|etc|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez|janv|fevr|avr|juil|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|sa|so)$/u;
const END = /[.!?…]{1,9}(?=\s|$)|\n/g;

/**
 * The sentences of a text, at most 300. A line end ends one where the line is short or the next begins a list: a line
 * that was wrapped does not.
 * @param text what was written
 * @param folded the same, folded: positions are the same
 */
export function sentencesOf(text: string, folded: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    for (; start < end && found.length < MAX_SENTENCES; start = Math.min(end, start + MAX_LENGTH)) {
      const upTo = Math.min(end, start + MAX_LENGTH);
      const sentence = text.slice(start, upTo);
      if (sentence.trim() !== '') found.push({ text: sentence, folded: folded.slice(start, upTo), index: start });
    }
    start = end;
  };
  for (const match of folded.matchAll(END)) {
    const end = match.index + match[0].length;
    const ends = match[0] === '\n' ? endsLine(folded, match.index) : endsSentence(folded, match.index, end);
    if (ends) add(end);
    if (found.length >= MAX_SENTENCES) return found;
  }
  add(folded.length);
  return found;
}

function endsLine(folded: string, at: number): boolean {
  if (/^\n[^\S\n]{0,20}(?:\n|[-*•·>]|\d{1,2}[.)] )/.test(folded.slice(at, at + 26))) return true;
  const lineStart = Math.max(folded.lastIndexOf('\n', at - 1) + 1, at - 200);
  return at - lineStart < SHORT_LINE;
}

function endsSentence(folded: string, at: number, end: number): boolean {
  if (folded[at] !== '.' || end - at > 1) return true;
  const before = folded.slice(Math.max(0, at - 8), at);
  if (/\d$/.test(before)) return /^\s*\n|^\s*$/.test(folded.slice(end, end + 20)); // `am 15. Mai`
  return !ABBREVIATED.test(before);
}
