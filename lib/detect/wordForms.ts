import { fold } from './fold.ts';

/** A word, and what is left of it without its ending. */
export interface Form {
  word: string;
  stem: string;
}

/** What nouns and verbs of one stem end in: `installieren`, `Installation`. */
const ENDING =
  /(?<=\p{L}{4})(?:ationen|ations?|ierung(?:en)?|ieren|iert|ciones|cion|ungen|ung|ments?|mientos?|ing|ions?|ar|er|ir|en|ed|es|[aeos])$/u;

/** A beginning in common of so many letters is one word. */
const STEM = 5;

/** `XR-200` is one word however it is written; `l'offre` is `offre`. */
export function wordsIn(text: string): string[] {
  const joined = fold(text).replace(/(?<=\d)[-\s](?=\d)|(?<=\p{L})-(?=\d)|(?<=\d)-(?=\p{L})/gu, '');
  return joined.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** `XR 200` where the question has `XR-200`. */
export function withNumbers(all: string[]): string[] {
  return all.flatMap((word, at) => (/^\d+$/.test(all[at + 1] ?? '') ? [word + (all[at + 1] ?? '')] : []));
}

/** One word, or forms of one: `deliver` and `delivery`, `unit` and `units`, `sheet` in `datasheet`. */
export function related(a: Form, b: Form): boolean {
  if (a.word === b.word) return true;
  const [short, long] = a.word.length <= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (short.length < STEM - 1 || /\d/.test(short)) return false;
  if (a.stem === b.stem) return true;
  if (long.startsWith(short)) return short.length >= STEM || long.length - short.length <= 2;
  if (short.length >= STEM && long.includes(short)) return true;
  let same = 0;
  while (same < short.length && short.charAt(same) === long.charAt(same)) same++;
  return same >= STEM && same >= short.length - 3;
}

/** Each word once. */
export function formsOf(words: string[]): Form[] {
  return [...new Set(words)].map((word) => ({ word, stem: word.replace(ENDING, '') }));
}
