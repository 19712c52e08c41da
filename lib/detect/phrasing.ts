import { fold } from './fold.ts';

/** Between two words; `No, thanks` may have a comma. */
const SPACE = '(?:\\s,)?\\s';
const OTHER_WORD = '\\s[^\\s,;:?]+';
const NO_LETTER_BEFORE = '(?<![a-zß])';
const NO_LETTER_AFTER = '(?![a-zß])';

/**
 * White space that tells more: behind a word after which a clause may begin (`sorry`), before one where it may end
 * (`but`), or both. So the patterns need not name those words again and again.
 */
const [BEGINS, ENDS, BOTH] = ['\t', '\n', '\r'];
const START = '(?<=^|[,;:?]\\s|[\\t\\r])';
const END = '(?=\\s?(?:$|[,;?])|[\\n\\r])';

/** Divides clauses, and stands in the place of what is not to be read. */
export const BLANK = ' ; ';

/**
 * A folded sentence as wordings read it: words with one space between them, and `,`, `:`, `?` for all that divides
 * clauses. Apostrophes and hyphens are spaces, since French joins words by them and people leave them out.
 */
export function legible(folded: string, openers: RegExp, closers: RegExp): string {
  const spelt = folded
    .replace(/\s[-–—](?=\s)/g, ' ,')
    .replace(/['/@&%+_-]/g, ' ')
    .replace(/[^a-z0-9ß\s;:?]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? 'z' : ','))
    .replace(/[,;:?]/g, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
  const ended = spelt.replace(closers, (words) => ENDS + words.slice(1));
  return ended.replace(openers, (words) => words.slice(0, -1) + (words.endsWith(ENDS) ? BOTH : BEGINS));
}

/** Patterns for `legible`: these words with the space behind, or before them. */
export function edges(openers: readonly string[], closers: readonly string[]): [RegExp, RegExp] {
  const before = new RegExp(`${NO_LETTER_BEFORE}(?:${either(openers)})\\s`, 'g');
  return [before, new RegExp(`\\s(?:${either(closers)})${NO_LETTER_AFTER}`, 'g')];
}

/**
 * A pattern for any of these wordings in a legible sentence. Words are whole, `angebot*` allows any ending; a hyphen may
 * be missing, and so may the apostrophe of `n't`. Beyond that:
 * `a|b` either, `a_b` a space within either, `(a|b)` either or neither, `..` and `...` up to three and six words of the
 * same clause; `<` and `>`, also among others (`please|<`), are the beginning and the end of a clause.
 */
export function anyWording(list: readonly string[]): RegExp {
  const spelt = list.flatMap(withoutStart);
  const any = (some: readonly string[]) => some.map(wording).join('|') || '(?!)';
  const anywhere = any(spelt.filter((one) => !one.startsWith('< ')));
  const atStart = any(spelt.filter((one) => one.startsWith('< ')).map((one) => one.slice(2)));
  return new RegExp(`${NO_LETTER_BEFORE}(?:${anywhere}|${START}(?:${atStart}))${NO_LETTER_AFTER}`, 'g');
}

/** `please|< stop` is `please stop` or `< stop`. */
function withoutStart(text: string): string[] {
  const [head = '', ...rest] = text.split(' ');
  const words = head.split('|');
  if (words.length === 1 || !words.includes('<')) return [text];
  const others = words.filter((word) => word !== '<').join('|');
  return [[others, ...rest].join(' '), ['<', ...rest].join(' ')];
}

/** Space stands before each word, behind the leading ones that may be missing. */
function wording(text: string): string {
  const tokens = text.split(' ');
  const first = tokens.findIndex((token) => !token.startsWith('('));
  return tokens.map((token, index) => part(token, Math.sign(index - first))).join('');
}

function part(token: string, place: number): string {
  if (token === '..' || token === '...') return `(?:${OTHER_WORD}){0,${token.length === 2 ? 3 : 6}}?`;
  const words = token.replace(/^\(|\)$/g, '').split('|');
  const some = `(?:${either(words.filter((word) => word !== '>'))})`;
  if (words.includes('>')) return `(?:${SPACE}${some}|${NO_LETTER_AFTER}${END})`;
  if (place === 0) return some;
  if (!token.startsWith('(')) return `${SPACE}${some}`;
  return place < 0 ? `(?:${some}${SPACE})?` : `(?:${SPACE}${some})?`;
}

/** Longest first, so that an ending may follow. */
function either(words: readonly string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return longestFirst.map(source).join('|') || '(?!)';
}

function source(word: string): string {
  return fold(word)
    .replace(/[\\^$.+?()[\]{}/]/g, '\\$&')
    .replace(/n't/g, 'n\\s?t')
    .replace(/-/g, '\\s?')
    .replace(/\*/g, '[a-zß]*')
    .replace(/[ _']/g, '\\s');
}
