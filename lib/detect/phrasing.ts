import { fold } from './fold.ts';

/** Between two words; French joins them by an apostrophe or a hyphen, too. `No, thanks` may have a comma. */
const SPACE = `,?[\\s'-]{1,4}`;
const OTHER_WORD = `[\\s'-]{1,4}[^\\s',;:.!?()…"-]{1,30}`;
/** What divides clauses. Signs that join words into one do not. */
const MARK = `[^\\p{L}\\p{M}\\p{N}\\s'/@&%+_-]`;
const NO_LETTER_BEFORE = `(?<![\\p{L}\\p{M}])`;
const NO_LETTER_AFTER = `(?![\\p{L}\\p{M}])`;

/** Words after which a clause may begin, and before which it may end, as if a comma stood there: `Sorry`, `but`. */
export interface ClauseEdges {
  openers: readonly string[];
  closers: readonly string[];
}

/**
 * A pattern for any of these wordings in a folded sentence. Words are whole, `angebot*` allows any ending; a hyphen may
 * be missing, and so may the apostrophe of `n't`. Beyond that:
 * `a|b` either, `a_b` a space within either, `(a|b)` either or neither, `..` and `...` up to three and six words of the
 * same clause; `<` and `>`, also among others (`please|<`), are the beginning and the end of a clause.
 */
export function wordings(list: readonly string[], { openers, closers }: ClauseEdges): RegExp {
  const start = `(?<=(?:^|${MARK}|\\s-|${NO_LETTER_BEFORE}(?:${either(openers)}))\\s{0,3})`;
  const end = `(?=\\s{0,3}(?:$|(?!:)${MARK}|-\\s|(?<=\\s)(?:${either(closers)})${NO_LETTER_AFTER}))`;
  const any = (some: readonly string[]) => some.map((one) => wording(one, end)).join('|') || '(?!)';
  const spelt = list.flatMap(withoutStart);
  const anywhere = any(spelt.filter((one) => !one.startsWith('< ')));
  const atStart = any(spelt.filter((one) => one.startsWith('< ')).map((one) => one.slice(2)));
  // Looks back last: it costs much, and few words come so far
  const source = `(?:${anywhere}|(?=${atStart})${start}(?:${atStart}))`;
  return new RegExp(`${NO_LETTER_BEFORE}${source}${NO_LETTER_AFTER}`, 'gu');
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
function wording(text: string, end: string): string {
  const tokens = text.split(' ');
  const first = tokens.findIndex((token) => !token.startsWith('('));
  return tokens.map((token, index) => part(token, Math.sign(index - first), end)).join('');
}

function part(token: string, place: number, end: string): string {
  if (token === '..' || token === '...') return `(?:${OTHER_WORD}){0,${token.length === 2 ? 3 : 6}}?`;
  const words = token.replace(/^\(|\)$/g, '').split('|');
  const some = `(?:${either(words.filter((word) => word !== '>'))})`;
  if (words.includes('>')) return `(?:${SPACE}${some}|${NO_LETTER_AFTER}${end})`;
  if (place === 0) return some;
  if (!token.startsWith('(')) return `${SPACE}${some}`;
  return place < 0 ? `(?:${some}${SPACE})?` : `(?:${SPACE}${some})?`;
}

/** Longest first, so that an ending may follow. */
function either(words: readonly string[]): string {
  return (
    [...words]
      .sort((a, b) => b.length - a.length)
      .map(source)
      .join('|') || '(?!)'
  );
}

function source(word: string): string {
  return fold(word)
    .replace(/[\\^$.+?()[\]{}/]/g, '\\$&')
    .replace(/n't/g, "n'?t")
    .replace(/-/g, '[\\s-]{0,2}')
    .replace(/\*/g, '\\p{L}{0,24}')
    .replace(/[ _]/g, '\\s{1,4}');
}
