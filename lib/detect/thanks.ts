import { answerPhrases, answerWordings, answerWords, readable } from './answerWordings.ts';
import { cleanText } from './clean.ts';
import { anyOf, fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';

const THANKS = answerPhrases(({ thanks }) => thanks.thanks);
const ACKNOWLEDGES = answerPhrases(({ thanks }) => thanks.acknowledges);
const BESIDE = answerPhrases(({ thanks }) => thanks.beside);
const SPEAKS = answerPhrases(({ thanks }) => thanks.speaks);
const SIGN_OFF = new RegExp(`^[\\s*-]{0,5}${anyOf(answerWords(({ thanks }) => thanks.signOff)).source}`, 'u');
const GREETING = new RegExp(
  `^\\s{0,5}${anyOf(answerWords(({ thanks }) => thanks.greeting)).source}(?:\\s{1,3}[\\p{L}.'-]{1,30}){0,4}\\s?(?:[,!.:]|$)`,
  'u',
);
const EMOJI = /\p{Extended_Pictographic}|[:;]-?[)D]/u;
const ANSWER = answerWordings(({ holding }) => holding.answer);
/** `bob`, as somebody signs who writes no capitals. */
const LAST_WORD = /^\p{L}{2,15}[.!]?$/u;
const NAMES = /^(?:\p{Lu}[\p{L}'’.-]{0,30}\s{0,3},?\s{0,3}){1,4}$/u;

/** `Thanks. Best, Anna`, but not behind `Mrs.` */
const LINE_OR_SENTENCE = /\n|(?<=!|(?<!mrs|mme|prof|herr|frau)(?<=\p{L}{3})\.)[^\S\n]{1,3}(?=\p{Lu})/iu;
/** Who only acknowledges and says more than this answers something: "That is no problem for us". */
const FEW_WORDS = 4;
/** UTF-16 units, and lines; a thank-you with its signature and a disclaimer. */
const MAX_THANKS = 4000;
const MAX_LINES = 60;
const LONG_LINE = 120;

/** Is it a bare thank-you, that gives nobody the turn? Not sure when it only acknowledges: "Great" may be a yes. */
export function thanksIn(mail: MailText): Finding<true> | null {
  if (mail.own.length > MAX_THANKS) return null;
  const lines = mail.own.split(LINE_OR_SENTENCE, MAX_LINES).filter((line) => line.trim() !== '');
  const foot = footStart(lines);
  const above = lines.slice(0, foot);
  const known = fold(`${mail.from?.name ?? ''} ${mail.from?.email.split('@')[0] ?? ''}`).match(/\p{L}+/gu) ?? [];
  const text = above.map((line) => fold(line).replace(GREETING, ' ')).join('\n');
  const thanks = text.search(THANKS) !== -1;
  if (!thanks && text.search(ACKNOWLEDGES) === -1 && !EMOJI.test(text)) return null;
  if (!thanks && (text.match(/\p{L}+/gu)?.length ?? 0) > FEW_WORDS) return null;
  if (!above.every((line) => saysNoMore(line, known)) || lines.slice(foot).some(goesOn)) return null;
  return { value: true, words: cleanText(above.join(' '), 200) ?? '', sure: thanks };
}

/** The first line that is a farewell, or a name behind the thanks. */
function footStart(lines: string[]): number {
  const found = lines.findIndex((line, index) => {
    const folded = fold(line);
    if (SIGN_OFF.test(folded)) return true;
    const name = NAMES.test(line.trim()) || (index === lines.length - 1 && LAST_WORD.test(line.trim()));
    return index > 0 && name && !isAnswer(folded) && isThanks(lines.slice(0, index).map(fold).join('\n'));
  });
  return found === -1 ? lines.length : found;
}

function isAnswer(folded: string): boolean {
  return isThanks(folded) || readable(folded).search(ANSWER) !== -1;
}

function isThanks(folded: string): boolean {
  return folded.search(THANKS) !== -1 || folded.search(ACKNOWLEDGES) !== -1;
}

/** Nothing but thanks and what goes with them; a name behind them, and the author's own name. */
function saysNoMore(line: string, known: readonly string[]): boolean {
  if (/[?\d]/.test(line) || line.length > LONG_LINE * 2) return false;
  const rest = line.normalize('NFC').slice(GREETING.exec(fold(line))?.[0].length ?? 0);
  const blank = (words: string) => ' '.repeat(words.length);
  const left = fold(rest).replace(THANKS, blank).replace(ACKNOWLEDGES, blank).replace(BESIDE, blank);
  const unknown = [...left.matchAll(/\p{L}+/gu)].filter(([word]) => !known.includes(word));
  return unknown.length <= 3 && unknown.every(({ index }) => isName(rest, index));
}

/** `Thanks Anna`, `Thank you, Mr. Smith`: a capital behind the thanks, and not at the head of a sentence. */
function isName(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 12), at);
  return (
    /\p{Lu}/u.test(line.charAt(at)) &&
    before.trim() !== '' &&
    !/(?<!\b(?:mrs?|ms|dr|sr|sra|hr|fr|m|mme))[.!…]\s{0,4}$/iu.test(before)
  );
}

/** Below the signature only a postscript goes on. */
function goesOn(line: string): boolean {
  return line.length <= LONG_LINE && (line.includes('?') || fold(line).search(SPEAKS) !== -1);
}
