/**
 * Lower case without accents, each character in its place: what is found in the folded text stands at the same
 * position in `text.normalize('NFC')`. How words and texts are compared.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[‘’`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .toLowerCase();
}

/**
 * A pattern for any of these words or phrases in a folded text, whole words only, longest first. `*` at the end of a
 * word allows any ending (`angebot*`); a space stands for any run of white space, line ends included.
 */
export function anyOf(phrases: readonly string[], flags = 'gu'): RegExp {
  const longestFirst = [...new Set(phrases.map(fold))].sort((a, b) => b.length - a.length);
  const sources = longestFirst.map((phrase) =>
    phrase
      .replace(/[\\^$.+?()[\]{}|/]/g, '\\$&')
      .replace(/\*/g, '\\p{L}{0,24}')
      .replace(/ /g, '\\s{1,4}'),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, flags);
}
