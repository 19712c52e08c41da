import { LEXICON, LONGEST, NAMES, type Entry } from './lexicon.ts';
import { rawTokens, type RawToken } from './rawTokens.ts';

/** A word or phrase of a text, with what it can mean for a date; `lexicon.ts` lists the kinds. */
export interface Token {
  kind: string;
  text: string;
  index: number;
  end: number;
  value: number;
  plural: boolean;
}

/** Words around a name of a day: only there is an unknown word tried as a misspelt name. */
const BEFORE_NAME = /[@&qiu>gGTLno_,]/;

/** The tokens of a folded text. Grows with the text. */
export function tokensOf(folded: string): Token[] {
  const raw = rawTokens(folded);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length;) {
    const { entry, length } = phraseAt(raw, at);
    tokens.push(...(entry ? known(raw, at, length, entry) : [unknown(raw[at])]));
    at += length;
  }
  for (const [at, token] of tokens.entries()) if (token.kind === '~') spell(token, tokens[at - 1], tokens[at + 1]);
  return tokens;
}

function phraseAt(raw: RawToken[], at: number): { entry: Entry | undefined; length: number } {
  const first = raw[at]?.text ?? '';
  for (let length = LONGEST.get(first) ?? 1; length > 1; length--) {
    const words = raw.slice(at, at + length);
    const entry = words.length === length && LEXICON.get(words.map(({ text }) => text).join(' '));
    if (entry) return { entry, length };
  }
  // `naechste` and `fuer`: how Germans write without umlauts
  return { entry: LEXICON.get(first) ?? LEXICON.get(first.replace(/([aou])e/g, '$1')), length: 1 };
}

function known(raw: RawToken[], at: number, length: number, { kinds, value, plural }: Entry): Token[] {
  const last = raw[at + length - 1];
  const index = raw[at]?.index ?? 0;
  const end = last ? last.index + last.text.length : index;
  const text = raw
    .slice(at, at + length)
    .map((one) => one.text)
    .join(' ');
  return Array.from(kinds, (kind, n) => ({ kind, text, index: n === 0 ? index : end, end, value, plural }));
}

function unknown(raw: RawToken = { text: '', index: 0 }): Token {
  const { text, index } = raw;
  return {
    kind: kindOf(text),
    text,
    index,
    end: index + text.length,
    value: Number.parseInt(text, 10) || 0,
    plural: false,
  };
}

function kindOf(text: string): string {
  if (text.startsWith('\n')) return '|';
  if (/^\d/.test(text)) return kindOfNumber(text);
  if (/^\p{L}/u.test(text)) return '~';
  return /^[.,()'%:/-]$/.test(text) ? text : /^[–—]$/.test(text) ? '-' : '!';
}

function kindOfNumber(text: string): string {
  if (/^\d{1,2}$/.test(text)) return 'n';
  if (/^(?:19[7-9]|20\d)\d$/.test(text)) return 'y';
  if (/^\d{1,2}\p{L}|^\d{1,2}[ºª]/u.test(text)) return 'o';
  if (/^\d{1,4}([./-]) ?\d{1,2}(?:[./-]\d{2,4}|\.)$/.test(text)) return 'd';
  return /^\d{1,2}[./]\d{1,2}$/.test(text) ? 'D' : '#';
}

/** `Septemper 3`, `on Wendesday`: one letter too many, too few, wrong, or two that changed places. */
function spell(token: Token, before: Token | undefined, after: Token | undefined): void {
  if (token.text.length < 5 || token.text.length > 12) return;
  if (!BEFORE_NAME.test(before?.kind ?? '|') && !/[no]/.test(after?.kind ?? '|')) return;
  const near = NAMES.get(token.text.charAt(0))?.find(({ name }) => isNear(token.text, name));
  if (near) Object.assign(token, { kind: near.entry.kinds, value: near.entry.value });
}

function isNear(word: string, name: string): boolean {
  if (Math.abs(word.length - name.length) > 1) return false;
  let start = 0;
  while (start < name.length && word[start] === name[start]) start++;
  const [rest, wanted] = [word.slice(start), name.slice(start)];
  if (rest.slice(1) === wanted.slice(1) || rest.slice(1) === wanted || rest === wanted.slice(1)) return true;
  return rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2);
}
