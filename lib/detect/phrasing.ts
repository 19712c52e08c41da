import type { Finder } from './finder.ts';

/**
 * White space that tells more: behind a word after which a clause may begin (`sorry`), before one where it may end
 * (`but`), or both. So the wordings need not name those words again and again.
 */
const [BEGINS, ENDS, BOTH] = ['\t', '\n', '\r'];

/** Divides clauses, and stands in the place of what is not to be read. */
export const BLANK = ' ; ';

/**
 * A folded sentence as wordings read it: words with one space between them, and `,`, `:`, `?` for all that divides
 * clauses. Apostrophes and hyphens are spaces, since French joins words by them and people leave them out.
 */
export function legible(folded: string, openers: Finder, closers: Finder): string {
  const spelt = folded
    .replace(/\s[-–—](?=\s)/g, ' ,')
    .replace(/['/@&%+_-]/g, ' ')
    .replace(/[^a-z0-9ß\s;:?]/gu, (sign) => (/[\p{L}\p{M}\p{N}]/u.test(sign) ? 'z' : ','))
    .replace(/[,;:?]/g, ' $& ')
    .replace(/\s+/g, ' ')
    .trim();
  const signs = spelt.split('');
  for (const { index } of closers.all(spelt)) if (index > 0) signs[index - 1] = ENDS;
  for (const { end } of openers.all(spelt)) if (end < signs.length) signs[end] = signs[end] === ENDS ? BOTH : BEGINS;
  return signs.join('');
}
