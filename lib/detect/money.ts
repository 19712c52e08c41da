import { capped } from './capped.ts';
import { CURRENCY_SOURCE, currencyOf, isWritten } from './currencies.ts';
import { asciiDigits } from './digits.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

/** A sum of money as a text states it. */
export interface StatedMoney {
  amount: number;
  /** ISO 4217; null: the text does not say, or its sign belongs to several countries. */
  currency: string | null;
  /** The words it stands on. */
  evidence: string;
}

/**
 * How people write a sum: groups of three after blank, point, comma or apostrophe, Indian groups, or none; then a
 * decimal part, or a dash for none. Every repetition is bounded, so the time grows with the text and not faster.
 */
const GROUPED =
  "\\d{1,3}(?: \\d{3}){1,4}|\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,3}(?:'\\d{3}){1,4}|" +
  '\\d{1,2}(?:,\\d{2}){1,4},\\d{3}';
const SUM = `(?:${GROUPED}|\\d{1,12})(?:[.,](?:\\d{1,2}(?!\\d)|[-–—]{1,2}))?(?![\\d]|[.,']\\d)`;
const STATED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}−-])(?<before>${CURRENCY_SOURCE})(?: ?\\$)?[ :]{0,3})?(?<![\\p{L}\\d]|\\d[.,'/:-]|[-−])(?<sum>${SUM})` +
    `(?<times> ?(?:k|mio\\.?|million|millionen|mn)(?![\\p{L}\\d]))?(?: {0,2}(?<after>${CURRENCY_SOURCE})(?![\\p{L}]))?` +
    '(?![\\p{L}])(?! ?%)',
  'gu',
);

const GRAND_TOTAL = new Phrases(() => inAllLanguages((words) => words.money.grandTotal));
const TOTAL = new Phrases(() => inAllLanguages((words) => words.money.total));
const PARTIAL = new Phrases(() => inAllLanguages((words) => words.money.partial));
const EACH = new Phrases(() => inAllLanguages((words) => words.money.each));
/** `price including delivery`: the whole after all. */
const INCLUSIVE = /(?<!\p{L})(?:incl|inkl|einschl|compri|compre|ivato)/u;
const LABEL_REACH = 60; // characters
const MAX_SUMS = 200; // in a text with more, the first and the last ones

interface Candidate extends StatedMoney {
  rank: 1 | 2 | 3;
}

/**
 * The price that a text states for the whole: the last grand total, else the last total, else the only sum. Null when
 * there is none, or when several sums stand side by side and nothing says which counts.
 */
export function moneyIn(text: string): StatedMoney | null {
  const original = asciiDigits(capped(text).normalize('NFC')).replace(/٬/g, ',').replace(/٫/g, '.');
  const sums = candidates(fold(original), original);
  const highest = Math.max(0, ...sums.map((sum) => sum.rank));
  const best = sums.filter((sum) => sum.rank === highest);
  const different = new Set(best.map((sum) => `${sum.amount} ${sum.currency}`)).size;
  const chosen = highest > 1 || different === 1 ? best.at(-1) : undefined;
  return chosen ? { amount: chosen.amount, currency: chosen.currency, evidence: chosen.evidence } : null;
}

function candidates(folded: string, original: string): Candidate[] {
  const matches = [...folded.matchAll(STATED)];
  const looked = matches.length > MAX_SUMS ? [...matches.slice(0, 50), ...matches.slice(50 - MAX_SUMS)] : matches;
  return looked.map((match) => candidateAt(match, folded, original)).filter((candidate) => candidate !== null);
}

function candidateAt(match: RegExpExecArray, folded: string, original: string): Candidate | null {
  const { before, sum = '', times, after } = match.groups ?? {};
  if (before !== undefined && after !== undefined && !/\p{L}/u.test(after)) return null; // `€500 $600`: whose is which?
  const spelt = after !== undefined && (before === undefined || before === '$') ? after : before;
  const amount = amountOf(sum) * (times === undefined ? 1 : times.trim() === 'k' ? 1e3 : 1e6);
  const end = match.index + match[0].length;
  const sign = spelt !== undefined && isWritten(spelt, original.slice(match.index, end)) ? spelt : undefined;
  const behind = folded.slice(end, end + 24);
  if (!(amount > 0 && amount < 1e12)) return null;
  if (sign === undefined && times === undefined && !looksLikePrice(sum, behind)) return null;
  const label = labelBefore(folded, match.index);
  const rank = EACH.isIn(behind.split(/[.,;\n]/, 1)[0] ?? '') ? 0 : rankOf(label);
  if (rank === 0 || (sign === undefined && rank === 1)) return null;
  const start = rank > 1 ? match.index - label.length : match.index;
  const evidence = original.slice(start, end).replace(/\s+/g, ' ').trim();
  return { amount, currency: sign === undefined ? null : currencyOf(sign), evidence, rank };
}

/** The words before a sum, from the start of its line or from the sum before it. */
function labelBefore(folded: string, index: number): string {
  const words = folded.slice(Math.max(0, index - LABEL_REACH), index).split(/[\d\n;]/);
  return (words.at(-1) ?? '').replace(/^[^\p{L}]{1,9}/u, '');
}

/** What the label makes of a sum: 3 a grand total, 2 a total, 1 nothing special, 0 only a part of the price. */
function rankOf(label: string): Candidate['rank'] | 0 {
  const at = (words: Phrases) => words.all(label).at(-1)?.index ?? -1;
  if (at(GRAND_TOTAL) >= 0) return 3;
  const partial = INCLUSIVE.test(label) ? -1 : at(PARTIAL);
  if (at(TOTAL) > partial) return 2;
  return partial >= 0 ? 0 : 1;
}

/** Without a currency only a total with a decimal part or with groups is money, and only where no word follows. */
function looksLikePrice(sum: string, behind: string): boolean {
  return /[.,' ]\d{2,3}$|[-–—]$/.test(sum) && !/^ ?[\p{L}°²³]/u.test(behind);
}

/**
 * The number that a sum written in any of these ways stands for; NaN for anything else. Three digits behind the only
 * point or comma are a group of thousands, except after a zero.
 */
export function amountOf(sum: string): number {
  const whole = sum.trim().replace(/[.,][-–—]{1,2}$/, '');
  const decimals = /[.,](\d{1,2})$/.exec(whole) ?? /^0[.,](\d{3})$/.exec(whole);
  const digits = whole.slice(0, decimals?.index ?? whole.length);
  const integer = (decimals && whole.startsWith('0') ? '0' : digits).replace(/[ .,'’\u00a0\u202f]/g, '');
  return /^\d{1,13}$/.test(integer) ? Number(`${integer}.${decimals?.[1] ?? '0'}`) : Number.NaN;
}
