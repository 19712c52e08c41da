/** A word, a number or a sign, and where it stands. */
export interface RawToken {
  text: string;
  index: number;
}

const ISO = '(?<![\\d.,/-])\\d{4}-\\d{2}-\\d{2}(?!\\d)';
const FULL = '(?<![\\d.,/-])\\d{1,2}(?<sign>[./-])\\d{1,2}\\k<sign>(?:\\d{4}|\\d{2})(?![\\d]|[./-]\\d)';
const POINTED = '(?<![\\d.,/-])\\d{1,2}\\. ?\\d{1,2}\\.(?!\\d)';
const LOOSE = '(?<![\\d.,/-])\\d{1,2}[./]\\d{1,2}(?![\\d%]|[.,/-]\\d| ?(?:uhr|h|%|€|\\$|eur)(?!\\p{L}))';
const NUMBER = '\\d+(?:st|nd|rd|th|er|ten|te|eme|e|º|ª)?(?![\\p{L}])|\\d+';
const TOKEN = new RegExp(
  `${ISO}|${FULL}|${POINTED}|${LOOSE}|${NUMBER}|\\p{L}[\\p{L}\\p{M}]*|\\n[^\\S\\n]{0,40}\\n|\\S`,
  'gu',
);

/** The pieces of a folded text; blanks and single line ends are none. */
export function rawTokens(folded: string): RawToken[] {
  return Array.from(folded.matchAll(TOKEN), ({ 0: text, index }) => ({ text, index }));
}
