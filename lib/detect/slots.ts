import { WordIndex } from './finder.ts';
import { fold } from './fold.ts';

/** A place of a wording, and the words that may stand there: each a row of tokens, longest first. */
export interface Slot {
  /** So many other words may stand here; 0: none, but one of the options. */
  gap: number;
  optional: boolean;
  options: WordIndex<Option>;
  firsts: readonly string[];
  /** The clause may also end here. */
  closes: boolean;
}

export interface Option {
  tokens: readonly string[];
  rank: number;
}

const SLOTS = new Map<string, Slot>();

/** A slot as `wordings.ts` spells it; made once, for many wordings share it. */
export function slotOf(text: string): Slot {
  const known = SLOTS.get(text);
  if (known) return known;
  const words = text.replace(/^\(|\)$/g, '').split('|');
  const spelt = words.filter((word) => word !== '>').flatMap(spellings);
  const longestFirst = spelt.sort((a, b) => b.length - a.length).map((word) => word.split(' '));
  const options = new WordIndex<Option>();
  for (const [rank, tokens] of longestFirst.entries()) options.add(tokens[0] ?? '', { tokens, rank });
  const firsts = [...new Set(longestFirst.map(([first = '']) => first))];
  const gap = text === '..' ? 3 : text === '...' ? 6 : 0;
  const slot = { gap, optional: text.startsWith('('), options, firsts, closes: words.includes('>') };
  SLOTS.set(text, slot);
  return slot;
}

function spellings(word: string): string[] {
  const plain = /[^ -z]/.test(word) ? fold(word) : word.toLowerCase();
  const open = plain.replace(/[_']/g, (sign, at: number) =>
    sign === "'" && /n't/.test(plain.slice(at - 1, at + 2)) ? '-' : ' ',
  );
  return open.split('-').reduce<string[]>((made, part, at) => {
    return at === 0 ? [part] : made.flatMap((head) => [`${head} ${part}`, `${head}${part}`]);
  }, []);
}
