import { isDocument, nameSays, type SeenAttachment } from './documentName.ts';
import { anyOf, fold } from './fold.ts';
import { inAllLanguages } from './words/index.ts';
import type { QuoteWords } from './words/shape.ts';

const wordsOf = (kind: keyof QuoteWords) => inAllLanguages((words) => words.quote[kind]);
const first = (kind: keyof QuoteWords) => anyOf(wordsOf(kind), 'u');

const STRONG = first('strong');
const WEAK = first('weak');
const OTHER = first('other');
const REQUEST = first('request');
const DELIVER = first('deliver');
const LATER = first('later');
const CHASE = first('chase');
const RECEIVED = first('received');
const NOT_A_QUOTE = anyOf([...wordsOf('trap'), ...wordsOf('request')]);
const OTHER_HEAD = new RegExp(`^(?:${first('otherName').source})`, 'u');

/** `Re:`, `AW:`, `Fwd:`, `TR:` and their likes; also several of them. */
const ANSWER = /^\s{0,3}(?:(?:re|aw|antw|sv|vs|rv|res|resp|ref|rif|r)(?:\[\d{1,2}\])?\s?:\s{0,3})/iu;
const FORWARD =
  /^\s{0,3}(?:(?:re|aw|fw|fwd|wg|tr|rv|enc|i|doorst|pd)\s?:\s{0,3}){0,4}(?:fw|fwd|wg|tr|enc|doorst|pd)\s?:/iu;
const PREFIXES = /^(?:\s{0,3}[\p{L}]{1,6}(?:\[\d{1,2}\])?\s?:){1,6}/u;

/** How clearly a text names a quote. */
export type Naming = 'strong' | 'weak' | null;

export interface SubjectSigns {
  names: Naming;
  evidence: string;
  answers: boolean;
  forwards: boolean;
  /** An invoice, an order confirmation and their likes. */
  other: boolean;
  requests: boolean;
  chases: boolean;
}

/** What a subject says of quotes. */
export function subjectSigns(subject: string): SubjectSigns {
  const answers = ANSWER.test(subject);
  const forwards = FORWARD.test(subject);
  const text = answers || forwards ? subject.replace(PREFIXES, '').trim() : subject.trim();
  const folded = fold(text);
  const names = naming(folded);
  const other = OTHER.test(folded) || (names !== 'strong' && OTHER_HEAD.test(folded));
  const chases = CHASE.test(folded) || RECEIVED.test(folded);
  return { names, evidence: text.slice(0, 100), answers, forwards, other, requests: REQUEST.test(folded), chases };
}

export interface TextSigns {
  /** The sentence that hands a quote over, and how clearly it names it. */
  delivers: { names: 'strong' | 'weak'; sentence: string } | null;
  /** Hands something over, whatever it is. */
  handsOver: boolean;
  mentions: string | null;
  requests: string | null;
  chases: boolean;
  /** Answers somebody else's quote. */
  received: string | null;
}

/** What a mail's own text says of quotes, sentence by sentence. */
export function textSigns(text: string): TextSigns {
  const sentences = sentencesOf(text).map((sentence) => ({ sentence, folded: fold(sentence) }));
  const received = sentences.find(({ folded }) => RECEIVED.test(folded))?.sentence ?? null;
  const candidates = sentences.map(({ sentence, folded }) => ({ sentence, names: delivered(folded) }));
  const best = candidates.find(({ names }) => names === 'strong') ?? candidates.find(({ names }) => names === 'weak');
  return {
    delivers: best?.names ? { names: best.names, sentence: best.sentence } : null,
    handsOver: sentences.some(({ folded }) => DELIVER.test(folded) && !LATER.test(folded)),
    mentions: sentences.find(({ folded }) => naming(folded) === 'strong')?.sentence ?? null,
    requests: sentences.find(({ folded }) => REQUEST.test(folded))?.sentence ?? null,
    chases: sentences.some(({ folded }) => CHASE.test(folded)),
    received,
  };
}

function delivered(folded: string): Naming {
  if (!DELIVER.test(folded)) return null;
  const elsewhere = LATER.test(folded) || RECEIVED.test(folded) || OTHER.test(folded) || REQUEST.test(folded);
  return elsewhere ? null : naming(folded);
}

function naming(folded: string): Naming {
  const rest = folded.replace(NOT_A_QUOTE, ' ');
  if (STRONG.test(rest)) return 'strong';
  return WEAK.test(rest) ? 'weak' : null;
}

/** A line break inside a paragraph is no end of a sentence; an overlong sentence is cut. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .split(/(?<=[.!?])\s|\n[ \t]?\n/)
    .slice(0, 300)
    .map((sentence) => sentence.replace(/\s/g, ' ').trim().slice(0, 600))
    .filter(Boolean);
}

export interface AttachmentSigns {
  /** Names of the documents that call themselves a quote, or may be one. */
  quotes: string[];
  weak: string[];
  /** A document whose name says nothing. */
  unnamed: string | null;
  other: boolean;
}

/** What the attachments say. */
export function attachmentSigns(attachments: readonly SeenAttachment[]): AttachmentSigns {
  const named = attachments
    .slice(0, 100)
    .filter(isDocument)
    .map(({ name }) => ({ name, says: nameSays(name) }));
  const saying = (says: string) => named.filter((one) => one.says === says).map((one) => one.name);
  return {
    quotes: saying('quote'),
    weak: saying('weak'),
    unnamed: saying('nothing')[0] ?? null,
    other: named.some((one) => one.says === 'other'),
  };
}
