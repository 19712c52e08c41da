import { capped } from './capped.ts';
import { anyOf, fold } from './fold.ts';
import { inAllLanguages } from './words/index.ts';

const WROTE = anyOf(
  inAllLanguages((words) => words.mail.wrote),
  'u',
);
const ORIGINAL = anyOf(
  inAllLanguages((words) => words.mail.original),
  'u',
);
const FROM = labels(inAllLanguages((words) => words.mail.from));
const SENT = labels(inAllLanguages((words) => words.mail.sent));

const LINE_END = /\r\n|\n|\r/;
const MAX_LINES = 4000;

function labels(words: string[]): RegExp {
  return new RegExp(`^[\\s*]{0,12}(?:${words.map(fold).join('|')})[\\s*]{0,3}:`, 'u');
}

/** A line as it stands, and folded for comparing. */
interface Line {
  text: string;
  folded: string;
}

/** What the author of a mail wrote: without the mails quoted below it or between, and without the signature. */
export function newText(body: string): string {
  const lines = linesOf(capped(body).normalize('NFC'));
  const own: string[] = [];
  for (const [index, { text }] of lines.entries()) {
    if (isSeparator(lines, index) || startsHeaders(lines, index)) break;
    if (isAttribution(lines, index)) {
      if (!quotesBelow(lines, index)) break; // a web mail shows the quoted text without marks
    } else if (!text.trimStart().startsWith('>')) own.push(text);
  }
  return own.join('\n').trim();
}

function linesOf(text: string): Line[] {
  const folded = fold(text).split(LINE_END, MAX_LINES);
  return text.split(LINE_END, MAX_LINES).map((line, index) => ({ text: line, folded: folded[index] ?? '' }));
}

/** `-----Original Message-----`, `Begin forwarded message:`, a line of underscores, or the mark above a signature. */
function isSeparator(lines: Line[], index: number): boolean {
  const line = lines[index]?.folded ?? '';
  if (line.length > 120) return false;
  if (/^--\s?$|^_{20,}\s*$/.test(line)) return true;
  return /^\s*[-–—_]{2,}|:\s*$/.test(line) && ORIGINAL.test(line);
}

/** `On Thu, 2 Mar 2023 Anna wrote:`, on one line or broken over two or three. */
function isAttribution(lines: Line[], index: number): boolean {
  const line = lines[index]?.folded ?? '';
  if (attributes(line)) return true;
  if (!/\d/.test(line) || line.length > 200 || /:\s*$/.test(line)) return false;
  const [next = '', last = ''] = lines.slice(index + 1, index + 3).map(({ folded }) => folded.slice(0, 200));
  return attributes(`${line} ${next}`) || (!next.endsWith(':') && attributes(`${line} ${next} ${last}`));
}

/** Ends in "wrote:" behind a date or an address, or, in any language, in an address and a colon behind a date. */
function attributes(line: string): boolean {
  if (line.length > 400 || !/:\s*$/.test(line) || !/[\d@]/.test(line)) return false;
  return WROTE.test(line) || (/\d/.test(line) && /<[^\s<>]{1,64}@[^\s<>]{1,190}>\s?:\s*$/.test(line));
}

function quotesBelow(lines: Line[], index: number): boolean {
  const below = lines
    .slice(index + 1, index + 5)
    .filter(({ text, folded }) => text.trim() !== '' && !attributes(folded));
  return below[0]?.text.trimStart().startsWith('>') ?? false;
}

/** A block of `From:`, `Sent:`, `To:` as Outlook puts above the mail it answers. */
function startsHeaders(lines: Line[], index: number): boolean {
  if (!isLabel(lines[index], FROM)) return false;
  return lines.slice(index + 1, index + 4).some((line) => isLabel(line, SENT));
}

function isLabel(line: Line | undefined, label: RegExp): boolean {
  return line !== undefined && line.folded.length <= 300 && label.test(line.folded);
}
