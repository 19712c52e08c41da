import { Finder, remembered, WordIndex, type Spot } from './finder.ts';
import { fold } from './fold.ts';

/** UTF-16 units that `*` stands for at most, and that a space does. */
const MAX_ENDING = 24;
const MAX_SPACE = 4;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const LETTERS = /[\p{L}\p{M}]{1,400}/gu;
const LETTERS_HERE = /[\p{L}\p{M}]{1,400}/uy;

/**
 * Any of these words or phrases in a folded text, whole words only, longest first. Each begins with a letter. `*` at the
 * end of a word allows any ending (`angebot*`); a space stands for any run of white space, line ends included.
 */
export class Phrases extends Finder {
  readonly #list: () => readonly string[];
  #index: WordIndex<string> | null = null;

  constructor(list: () => readonly string[]) {
    super();
    this.#list = list;
  }

  /** Wherever one begins, also within another. */
  everywhere(text: string): Spot[] {
    return wordStarts(text).flatMap(({ word, index }) => this.#ends(text, word, index).map((end) => ({ index, end })));
  }

  /** Where the phrases end that stand just here, that of the longest first. */
  endsAt(text: string, index: number): number[] {
    LETTERS_HERE.lastIndex = index;
    const word = LETTERS_HERE.exec(text)?.[0];
    return word !== undefined && !isLetter(text.charAt(index - 1)) ? this.#ends(text, word, index) : [];
  }

  /** Do nothing but such phrases make the text? */
  isWhole(text: string): boolean {
    return this.endsAt(text, 0).includes(text.length);
  }

  protected find(text: string, most: number, from: number, to: number): Spot[] {
    const found: Spot[] = [];
    let next = from;
    for (const { word, index } of wordStarts(text)) {
      if (index < next) continue;
      const end = this.#ends(text, word, index).find((at) => at <= to);
      if (end === undefined) continue;
      found.push({ index, end });
      if (found.length >= most) break;
      next = end;
    }
    return found;
  }

  #ends(text: string, word: string, index: number): number[] {
    const candidates = (this.#index ??= indexed(this.#list())).get(word);
    if (candidates.length === 0) return [];
    const fitting = candidates
      .map((phrase) => ({ length: phrase.length, end: endOf(phrase, text, index) }))
      .filter(({ end }) => end > 0);
    if (fitting.length > 1) fitting.sort((a, b) => b.length - a.length);
    return fitting.map(({ end }) => end);
  }
}

function indexed(list: readonly string[]): WordIndex<string> {
  const index = new WordIndex<string>();
  for (const phrase of new Set(list)) {
    const folded = fold(phrase);
    index.add(/^[\p{L}\p{M}]*\*?/u.exec(folded)?.[0] ?? '', folded);
  }
  return index;
}

const wordStarts = remembered((text) => Array.from(text.matchAll(LETTERS), ({ 0: word, index }) => ({ word, index })));

/** Where a phrase ends that begins here; -1: it does not stand here. */
function endOf(phrase: string, text: string, from: number): number {
  let at = from;
  for (let i = 0; i < phrase.length; i++) {
    const sign = phrase.charAt(i);
    if (sign === ' ' || sign === '*') {
      const next = sign === ' ' ? behind(text, at, MAX_SPACE, isSpace) : behind(text, at, MAX_ENDING, isLetter);
      if (sign === ' ' && next === at) return -1;
      at = next;
    } else if (text.charAt(at++) !== sign) return -1;
  }
  return isLetter(text.charAt(at)) ? -1 : at;
}

function behind(text: string, from: number, most: number, is: (sign: string) => boolean): number {
  let at = from;
  while (at < from + most && is(text.charAt(at))) at++;
  return at;
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\n' || (sign !== '' && /\s/.test(sign));
}

function isLetter(sign: string): boolean {
  return (sign >= 'a' && sign <= 'z') || (sign > '\u007f' && LETTER_OR_MARK.test(sign));
}

/** The first of these phrases that one of those follows, with nothing but such signs between it and the next of them. */
export function firstJoined(text: string, firsts: Phrases, between: RegExp, thens: Phrases): Spot | null {
  const before = firsts.everywhere(text);
  const behind = before.length > 0 ? thens.everywhere(text) : [];
  for (const { index, end } of before) {
    const near = next(behind, end);
    if (near && between.test(text.slice(end, near.index))) return { index, end: near.end };
  }
  return null;
}

/** The first of these, which stand in order, that does not begin before there. */
export function next<T extends Spot>(spots: readonly T[], from: number): T | undefined {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spots[middle]!.index < from) low = middle + 1;
    else high = middle;
  }
  return spots[low];
}
