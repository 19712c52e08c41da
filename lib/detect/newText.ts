import { capped } from './capped.ts';
import { fold } from './fold.ts';
import { attributionAt, headersAt, isQuoted, isQuotedOddly, isSeparator, type Line } from './quoteHead.ts';
import { isDeviceLine, isSignatureMark, withoutSignature } from './signature.ts';

const LINE_END = /\r\n|\n|\r/;
const MAX_LINES = 4000;
/** More lines than the feet of mailing lists and newsletters have. */
const MAX_FOOT = 60;
/** Right-to-left mails hold them between address and colon. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

export interface MailParts {
  /** What the author wrote: without the mails quoted below it or between, and without the signature. */
  own: string;
  /** Signature, and the foot that a mailing list or a newsletter puts below; not those of quoted mails. */
  foot: string;
  /** Does the mail quote another? */
  quotes: boolean;
}

/** What the author of a mail wrote: without the mails quoted below it or between, and without the signature. */
export function newText(body: string): string {
  return mailParts(body).own;
}

/** A mail taken apart. */
export function mailParts(body: string): MailParts {
  const lines = linesOf(capped(body).normalize('NFC'));
  const { own, end, quotes } = ownLines(lines);
  const kept = withoutSignature(own);
  const foot = footFrom(lines, end);
  const below = quotes || lines.slice(end + foot.length).some(({ text }) => text.trim() !== '');
  return { own: textOf(kept), foot: textOf([...own.slice(kept.length), ...foot]), quotes: below };
}

function linesOf(text: string): Line[] {
  const folded = fold(text).replace(UNSEEN, '').split(LINE_END, MAX_LINES);
  return text.split(LINE_END, MAX_LINES).map((line, index) => ({ text: line, folded: folded[index] ?? '' }));
}

function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

/** The author's lines; where they end; whether lines of others stand between. */
function ownLines(lines: readonly Line[]): { own: Line[]; end: number; quotes: boolean } {
  const own: Line[] = [];
  let quotes = false;
  for (let index = 0; index < lines.length; index++) {
    const head = headAt(lines, index);
    if (head === 'rest') return { own, end: index, quotes };
    quotes ||= head > 0 || isQuoted(lines[index]!.text);
    if (head > 0) index += head - 1;
    else if (!isTheirs(lines, index, quotes)) own.push(lines[index]!);
  }
  return { own, end: lines.length, quotes };
}

/** From the mark of a signature down to the next quoted mail. */
function footFrom(lines: readonly Line[], from: number): Line[] {
  if (from >= lines.length || !isSignatureMark(lines, from)) return [];
  const below = lines.slice(from, from + MAX_FOOT);
  const end = below.findIndex(
    (line, index) => isQuoted(line.text) || isSeparator(line) || attributionAt(below, index) || headersAt(below, index),
  );
  return end < 0 ? below : below.slice(0, end);
}

/** How many lines here only introduce what is quoted below; `rest`: nothing below is the author's any more. */
function headAt(lines: readonly Line[], index: number): number | 'rest' {
  const line = lines[index]!;
  if (isQuoted(line.text)) return 0;
  if (isSeparator(line) || isSignatureMark(lines, index)) return 'rest';
  const attribution = attributionAt(lines, index);
  if (attribution !== null) return introduces(lines, index, attribution.lines, attribution.sure);
  const headers = headersAt(lines, index);
  return headers === 0 ? 0 : introduces(lines, index, headers, true);
}

/** Where the quoted lines have marks, the author may go on below them; a web mail shows them without marks. */
function introduces(lines: readonly Line[], index: number, count: number, sure: boolean): number | 'rest' {
  if (quotesBelow(lines, index + count)) return count;
  return sure ? 'rest' : 0;
}

function quotesBelow(lines: readonly Line[], from: number): boolean {
  for (let index = from; index < Math.min(from + 5, lines.length); index++) {
    const { text } = lines[index]!;
    if (isQuoted(text) || isQuotedOddly(text)) return true;
    if (text.trim() !== '' && attributionAt(lines, index) === null) return false;
  }
  return false;
}

function isTheirs(lines: readonly Line[], index: number, quotes: boolean): boolean {
  const line = lines[index]!;
  if (isQuoted(line.text) || (quotes && isQuotedOddly(line.text))) return true;
  return isDeviceLine(line) || isWrapped(lines, index);
}

/** The end of a quoted line that was too long for the mail program: without a mark, between lines with marks. */
function isWrapped(lines: readonly Line[], index: number): boolean {
  const [before, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!before || !line || !after || !isQuoted(before.text) || !isQuoted(after.text)) return false;
  return before.text.length >= 65 && line.text.length <= 30 && /^[\p{Ll}\d,.;)]/u.test(line.text);
}
