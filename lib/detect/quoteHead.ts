import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';
import { OTHER_QUOTED_MAIL, UNSPACED_QUOTED_MAIL } from './words/quotedMail.ts';
import type { QuotedMailWords } from './words/shape.ts';

/** A line as it stands, and folded for comparing. */
export interface Line {
  text: string;
  folded: string;
}

const spaced = (kind: keyof QuotedMailWords) => [
  ...inAllLanguages((words) => words.mail[kind]),
  ...OTHER_QUOTED_MAIL[kind],
];
const unspaced = (kind: keyof QuotedMailWords) => UNSPACED_QUOTED_MAIL[kind].join('|');
/** Scripts without spaces have no whole words. */
const words = (kind: keyof QuotedMailWords): ((text: string) => boolean) => {
  const found = new Phrases(() => spaced(kind));
  const parts = UNSPACED_QUOTED_MAIL[kind];
  return (text) => found.isIn(text) || parts.some((part) => text.includes(part));
};

const saysWrote = words('wrote');
const saysOriginal = words('original');
const LABELS = { from: label('from'), sent: label('sent'), label: label('label') };

/** At the head of a line, perhaps bold or indented: `*From:*`, `   De :`. */
function label(kind: 'from' | 'sent' | 'label'): RegExp {
  const names = spaced(kind).map((name) => fold(name).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`^[\\s*|]{0,12}(?:${names.join('|')}|${unspaced(kind)})[\\s*]{0,3}[:：]`, 'u');
}

const MAX_LINE = 300;
const MAX_ATTRIBUTION = 400;
/** Lines that an attribution may be broken over. */
const MAX_BROKEN = 6;

/** `-----Original Message-----`, `Begin forwarded message:` and their likes. */
export function isSeparator(line: Line): boolean {
  const { folded } = line;
  return folded.length <= 120 && /^\s{0,12}[-‐–—_#]{2}|[:：]\s{0,8}$/.test(folded) && saysOriginal(folded);
}

/** The head of a quoted mail. */
export interface Attribution {
  /** How many lines it takes. */
  lines: number;
  /** It names a time or an address: what follows is quoted even without marks. */
  sure: boolean;
}

/** `On Thu, 2 Mar 2023 Anna wrote:`, on one line or broken over some. */
export function attributionAt(lines: readonly Line[], index: number): Attribution | null {
  const first = lines[index]?.folded ?? '';
  if (first.length > MAX_LINE || first.trim() === '') return null;
  const alone = attributes(first);
  if (alone !== null) return { lines: 1, sure: alone };
  // a line that ends a sentence begins no attribution
  return /\d/.test(first) && !/[.!?:]$/.test(first.trimEnd()) ? brokenAt(lines, index, first) : null;
}

function brokenAt(lines: readonly Line[], index: number, first: string): Attribution | null {
  let joined = first;
  for (let count = 2; count <= MAX_BROKEN; count++) {
    const next = lines[index + count - 1]?.folded ?? '';
    if (next.trim() === '' && !/^\s{0,4}</.test(lines[index + count]?.folded ?? '')) return null;
    if (next.length > MAX_LINE || joined.length > MAX_ATTRIBUTION || isWhole(next)) return null;
    joined += ` ${next.trim()}`;
    const sure = attributes(joined);
    if (sure !== null) return { lines: count, sure };
  }
  return null;
}

/** An attribution on its own line: what stands above it is the author's. */
function isWhole(line: string): boolean {
  return attributes(line) !== null && TIME.test(line.replace(ANY_ADDRESS, ''));
}

const ADDRESS = '[^\\s<>()]{1,64}@[^\\s<>()]{1,190}';
const ANY_ADDRESS = new RegExp(ADDRESS, 'gu');
const BRACKETED = `[<([]\\s{0,2}(?:mailto:)?${ADDRESS}\\s{0,2}[>)\\]][^\\p{L}:]{0,6}`;
/** An address in brackets, up to three words of any language ("schrieb folgendes", "sent") and a colon. */
const ADDRESS_ENDS = new RegExp(`${BRACKETED}(?:\\p{L}{1,16}\\s?){0,3}[:：]$`, 'u');
const ADDRESS_WROTE = new RegExp(`${BRACKETED}\\p{L}{1,16}$`, 'u');
/** An hour, or a year beside another number. */
const TIME = /\d{1,2}[:.h]\d{2}|\d\D{1,20}(?:19|20)\d\d(?!\d)|(?<!\d)(?:19|20)\d\d\D{1,20}\d/;

/** Null: no attribution. True: it says when, or who by address. */
function attributes(line: string): boolean | null {
  if (line.length > MAX_ATTRIBUTION) return null;
  const bare = line.trim().replace(/^[-‐–—_*\s]{1,40}/, '');
  const text = bare.replace(/[-‐–—_*\s]{1,40}$/, '');
  const dashed = bare !== line.trim() && text !== bare;
  const when = TIME.test(text);
  if (!dashed && !/[:：]$/.test(text)) return when && ADDRESS_WROTE.test(text) && saysWrote(text) ? true : null;
  if (ADDRESS_ENDS.test(text)) return when;
  return saysWrote(text) ? when || dashed || text.includes('@') : null;
}

/** The mark of quoted lines. */
export function isQuoted(text: string): boolean {
  return /^\s{0,12}>/.test(text);
}

/** Marks that own lines may have as well (`Greg> `, `| `): believed below an attribution or other quoted lines only. */
export function isQuotedOddly(text: string): boolean {
  return /^\s{0,4}(?:\p{Lu}\p{L}{0,11}>\s|[|:]\s)/u.test(text) && !text.trimEnd().endsWith('|');
}

/** Lines of the block of `From:`, `Sent:`, `To:` that begins here, as Outlook puts it above a mail; 0: there is none. */
export function headersAt(lines: readonly Line[], index: number): number {
  if (labelOf(lines[index]) === null) return 0;
  const found = new Set<string>();
  let last = 0;
  let named = false;
  for (let ahead = 0; ahead < 14 && ahead - last <= 2; ahead++) {
    const line = lines[index + ahead];
    const kind = labelOf(line);
    if (kind === null) continue;
    found.add(kind);
    named ||= line?.folded.includes('@') === true;
    last = ahead;
  }
  return found.size > 1 && found.has('from') && (found.has('sent') || named) ? last + 1 : 0;
}

function labelOf(line: Line | undefined): 'from' | 'sent' | 'label' | null {
  if (line === undefined || line.folded.length > MAX_LINE || !/[:：]/.test(line.folded.slice(0, 40))) return null;
  for (const kind of ['from', 'sent', 'label'] as const) if (LABELS[kind].test(line.folded)) return kind;
  return null;
}
