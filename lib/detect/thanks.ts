import { answerPhrases, answerWordings, readable } from './answerWordings.ts';
import { cleanText } from './clean.ts';
import { fold } from './fold.ts';
import type { Finding, MailText } from './mailText.ts';
import { firstJoined } from './phrases.ts';

const THANKS = answerPhrases(({ thanks }) => thanks.thanks);
const ACKNOWLEDGES = answerPhrases(({ thanks }) => thanks.acknowledges);
const BESIDE = answerPhrases(({ thanks }) => thanks.beside);
const OBJECTS = answerPhrases(({ thanks }) => thanks.objects);
/** `the drawings`, up to the end of the sentence. */
const OBJECT = /^(?:\s{1,2}[\p{L}'-]{2,24}){1,3}\s?(?=[.!\n]|$)/u;
const SPEAKS = answerPhrases(({ thanks }) => thanks.speaks);
const SIGN_OFF = answerPhrases(({ thanks }) => thanks.signOff);
const GREETING = answerPhrases(({ thanks }) => thanks.greeting);
/** `Dear Mr. Brown,` */
const GREETED = /^(?:\s{1,3}[\p{L}.'-]{1,30}){0,4}\s?(?:[,!.:]|$)/u;
const ANSWER = answerWordings(({ holding }) => holding.answer);

const EMOJI = /\p{Extended_Pictographic}|[:;]-?[)D]/u;
const NAMES = /^(?:\p{Lu}[\p{L}'’.-]{0,30},?\s{0,3}){1,4}$/u;
/** `bob`, as somebody signs who writes no capitals. */
const LAST_WORD = /^\p{L}{2,15}[.!]?$/u;
/** `Thanks. Best, Anna`, but not behind `Mrs.` */
const LINE_OR_SENTENCE = /\n|(?<=!|(?<!mrs|mme|prof|herr|frau)(?<=\p{L}{3})\.)[^\S\n]{1,3}(?=\p{Lu})/iu;
const TITLE_BEFORE = /(?<!\p{L})(?:mrs?|ms|dr|sr|sra|hr|fr|m|mme)\.\s{0,4}$/iu;
const SENTENCE_BEFORE = /[.!…]\s{0,4}$/u;

/** UTF-16 units and lines: a thank-you with its signature and a disclaimer. */
const MAX_THANKS = 4000;
const MAX_LINES = 60;
const LONG_LINE = 120;
/** Who only acknowledges and says more than this answers something: "That is no problem for us". */
const FEW_WORDS = 4;
/** Words above the signature that are no thanks: a first and a last name, and a title. */
const MAX_NAMES = 3;

/** Is it a bare thank-you, that gives nobody the turn? Not sure when it only acknowledges: "Great" may be a yes. */
export function thanksIn({ own, from }: MailText): Finding<true> | null {
  if (own.length > MAX_THANKS) return null;
  const lines = own.split(LINE_OR_SENTENCE, MAX_LINES).filter((line) => line.trim() !== '');
  const foot = footStart(lines);
  const above = lines.slice(0, foot);
  const text = above.map(withoutGreeting).join('\n');
  const thanks = thanksFor(text);
  const author = fold(`${from?.name ?? ''} ${from?.email.split('@')[0] ?? ''}`).match(/\p{L}+/gu) ?? [];
  if (thanks === null || !above.every((line) => saysNoMore(line, author)) || lines.slice(foot).some(goesOn))
    return null;
  return { value: true, words: cleanText(above.join(' '), 200) ?? '', sure: thanks === 'thanks' };
}

/** Does the folded text thank, or only acknowledge? */
function thanksFor(text: string): 'thanks' | 'acknowledges' | null {
  if (THANKS.isIn(text)) return 'thanks';
  if ((text.match(/\p{L}+/gu)?.length ?? 0) > FEW_WORDS) return null;
  return ACKNOWLEDGES.isIn(text) || EMOJI.test(text) ? 'acknowledges' : null;
}

/** The first line that is a farewell, or a name behind the thanks. */
function footStart(lines: string[]): number {
  const folded = lines.map(fold);
  const thanked = folded.findIndex(isThanks);
  const found = lines.findIndex((line, index) => {
    const text = folded[index] ?? '';
    if (SIGN_OFF.endsAt(text, headEnd(text, /^[\s*-]{0,5}/)).length > 0) return true;
    const name = NAMES.test(line.trim()) || (index === lines.length - 1 && LAST_WORD.test(line.trim()));
    return name && thanked !== -1 && index > thanked && !isThanks(text) && !ANSWER.isIn(readable(text));
  });
  return found === -1 ? lines.length : found;
}

/** How much of its head a text has of these signs. */
function headEnd(text: string, signs: RegExp): number {
  return signs.exec(text)?.[0].length ?? 0;
}

function isThanks(folded: string): boolean {
  return THANKS.isIn(folded) || ACKNOWLEDGES.isIn(folded);
}

function withoutGreeting(line: string): string {
  const folded = fold(line);
  for (const end of GREETING.endsAt(folded, headEnd(folded, /^\s{0,5}/))) {
    const behind = GREETED.exec(folded.slice(end))?.[0].length;
    if (behind !== undefined) return ' '.repeat(end + behind) + folded.slice(end + behind);
  }
  return folded;
}

/** Nothing but thanks and what goes with them; a name behind them, and the author's own name. */
function saysNoMore(line: string, author: readonly string[]): boolean {
  if (/[?\d]/.test(line) || line.length > LONG_LINE * 2) return false;
  const left = [THANKS, ACKNOWLEDGES, BESIDE].reduce(
    (text, finder) => finder.replace(text, (words) => ' '.repeat(words.length)),
    withoutObject(withoutGreeting(line)),
  );
  const unknown = [...left.matchAll(/\p{L}+/gu)].filter(([word]) => !author.includes(word));
  return unknown.length <= MAX_NAMES && unknown.every(({ index }) => isName(line.normalize('NFC'), index));
}

/** What the thanks are for. */
function withoutObject(folded: string): string {
  const joined = firstJoined(folded, THANKS, /^[\s,]{1,3}(?:\p{L}{1,10}\s)?$/u, OBJECTS);
  const rest = joined && OBJECT.exec(folded.slice(joined.end))?.[0].length;
  if (!joined || rest === undefined || rest === null) return folded;
  const end = joined.end + rest;
  return folded.slice(0, joined.index) + ' '.repeat(end - joined.index) + folded.slice(end);
}

/** `Thanks Anna`, `Thank you, Mr. Smith`: a capital behind the thanks, and not at the head of a sentence. */
function isName(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 12), at);
  if (!/\p{Lu}/u.test(line.charAt(at)) || before.trim() === '') return false;
  return TITLE_BEFORE.test(before) || !SENTENCE_BEFORE.test(before);
}

/** Below the signature only a postscript goes on. */
function goesOn(line: string): boolean {
  return line.length <= LONG_LINE && (line.includes('?') || SPEAKS.isIn(fold(line)));
}
