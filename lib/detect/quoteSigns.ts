import { isDocument, nameSays, type SeenAttachment } from './documentName.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';
import type { QuoteWords } from './words/shape.ts';

const wordsOf = (kind: keyof QuoteWords) => inAllLanguages((words) => words.quote[kind]);
const every = (kind: keyof QuoteWords) => new Phrases(() => wordsOf(kind));

const STRONG = every('strong');
const WEAK = every('weak');
const OTHER = every('other');
const REQUEST = every('request');
const DELIVER = every('deliver');
const LATER = every('later');
const CHASE = every('chase');
const RECEIVED = every('received');
const NOT_A_QUOTE = new Phrases(() => [...wordsOf('trap'), ...wordsOf('request')]);
const OTHER_NAME = every('otherName');

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
  const other = OTHER.isIn(folded) || (names !== 'strong' && OTHER_NAME.endsAt(folded, 0).length > 0);
  const chases = CHASE.isIn(folded) || RECEIVED.isIn(folded);
  return { names, evidence: text.slice(0, 100), answers, forwards, other, requests: REQUEST.isIn(folded), chases };
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
  const received = sentences.find(({ folded }) => RECEIVED.isIn(folded))?.sentence ?? null;
  const candidates = sentences.map(({ sentence, folded }) => ({ sentence, names: delivered(folded) }));
  const best = candidates.find(({ names }) => names === 'strong') ?? candidates.find(({ names }) => names === 'weak');
  return {
    delivers: best?.names ? { names: best.names, sentence: best.sentence } : null,
    handsOver: sentences.some(({ folded }) => DELIVER.isIn(folded) && !LATER.isIn(folded)),
    mentions: sentences.find(({ folded }) => naming(folded) === 'strong')?.sentence ?? null,
    requests: sentences.find(({ folded }) => REQUEST.isIn(folded))?.sentence ?? null,
    chases: sentences.some(({ folded }) => CHASE.isIn(folded)),
    received,
  };
}

function delivered(folded: string): Naming {
  if (!DELIVER.isIn(folded)) return null;
  const elsewhere = LATER.isIn(folded) || RECEIVED.isIn(folded) || OTHER.isIn(folded) || REQUEST.isIn(folded);
  return elsewhere ? null : naming(folded);
}

function naming(folded: string): Naming {
  const rest = NOT_A_QUOTE.replace(folded, () => ' ');
  if (STRONG.isIn(rest)) return 'strong';
  return WEAK.isIn(rest) ? 'weak' : null;
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
