import { fileWords } from './documentName.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

const STRONG = new Phrases(() => inAllLanguages((words) => words.quote.strong));
/** `no. 1234`, `Nr: AN-1234`, `# 2026/014`, right behind the word for a quote. */
const BEHIND_NAME =
  /^[\s:#.,–-]{0,4}(?:(?:no|nr|n|num|number|nummer|numero|numéro|número|ref|id)[.:º°\s]{1,3})?[#:\s]{0,2}([a-z]{0,5}[-/]?\d[\p{L}\d/-]{1,20})/iu;
/** `Q-2026-014`, `S00012`, `AN1234`: capitals, then digits. */
const ANYWHERE = /(?<![\p{L}\p{N}-])(\p{Lu}{1,5}[-/]?\d{2,8}(?:[-/]\d{1,8}){0,3})(?![\p{L}\p{N}])/gu;
const DATE =
  /^(?:(?:19|20)\d\d([-/]?)(?:0?[1-9]|1[0-2])\1[0-3]?\d|[0-3]?\d[-/][01]?\d[-/](?:19|20)\d\d|(?:19|20)\d\d)$/;
const CURRENCY = /^(?:EUR|USD|GBP|CHF|CAD|AUD|JPY|INR|SEK|NOK|DKK|PLN|BRL|MXN)/;

/** The number of a quote as a subject, a sentence or the name of a file gives it: the first that has one. */
export function quoteNumber(texts: readonly string[], fileNames: readonly string[]): string | null {
  for (const text of [...fileNames.map(fileWords), ...texts]) {
    const found = numberIn(text.slice(0, 2000).normalize('NFC'));
    if (found !== null) return found;
  }
  return null;
}

function numberIn(text: string): string | null {
  for (const { end } of STRONG.all(fold(text))) {
    const behind = BEHIND_NAME.exec(text.slice(end, end + 40))?.[1];
    if (behind !== undefined && isNumber(behind)) return behind;
  }
  return Array.from(text.matchAll(ANYWHERE), (match) => match[1] ?? '').find(isNumber) ?? null;
}

/** A number has three digits or more, and is no date and no price. */
function isNumber(text: string): boolean {
  return text.replace(/\D/g, '').length >= 3 && !DATE.test(text) && !CURRENCY.test(text);
}
