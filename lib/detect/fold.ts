/**
 * Lower case without accents, each character in its place: what is found in the folded text stands at the same
 * position in `text.normalize('NFC')`. How words and texts are compared.
 */
export function fold(text: string): string {
  if (!/[^\n -_a-z{-~]/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/[‘’`´]/g, "'")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .toLowerCase();
}
