import type { PageAttachment } from '../model/reading.ts';
import { fold } from './fold.ts';
import { Phrases } from './phrases.ts';
import { inAllLanguages } from './words/index.ts';

/** An attachment as far as a list row or an open mail shows it. */
export type SeenAttachment = Pick<PageAttachment, 'name' | 'kind'> &
  Partial<Pick<PageAttachment, 'mimeType' | 'bytes'>>;

const DOCUMENT = /^(?:pdf|docx?|xlsx?|od[st]|pptx|pages|rtf)$/;
const DOCUMENT_TYPE = /pdf|word|sheet|excel|opendocument|presentation|rtf/;
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

const STRONG = wordsOf('strong');
const WEAK = wordsOf('weak');
const OTHER = wordsOf('other');
const OTHER_NAME = wordsOf('otherName');
const TRAP = wordsOf('trap');
const REQUEST = wordsOf('request');

function wordsOf(kind: 'strong' | 'weak' | 'other' | 'otherName' | 'trap' | 'request'): Phrases {
  return new Phrases(() => inAllLanguages((words) => words.quote[kind]));
}

/** What a name says a paper is. `weak`: a quote or something else. */
export type NameSays = 'quote' | 'weak' | 'other' | 'request' | 'nothing';

/** Can this attachment be a quote at all? Pictures, programs, empty files and link cards cannot. */
export function isDocument({ name, kind, mimeType, bytes }: SeenAttachment): boolean {
  if (kind === 'link' || bytes === 0) return false;
  const extension = extensionOf(name);
  if (extension !== null) return DOCUMENT.test(extension);
  return kind === 'drive' ? !/^image|^video|^audio/.test(mimeType ?? '') : DOCUMENT_TYPE.test(mimeType ?? '');
}

/** Reads the name of a file: its words, whatever separates them. */
export function nameSays(name: string): NameSays {
  const words = fold(fileWords(name));
  if (REQUEST.isIn(words)) return 'request';
  if (OTHER.isIn(words)) return 'other';
  const rest = TRAP.replace(words, () => ' ');
  const strong = STRONG.isIn(rest);
  if (OTHER_NAME.isIn(words)) return strong ? 'weak' : 'other';
  if (strong) return 'quote';
  return WEAK.isIn(rest) ? 'weak' : 'nothing';
}

/** `AcmeQuote_v2 (1).pdf` -> `Acme Quote v2 1`: no folder, no ending, one blank between words; `-` stays. */
export function fileWords(name: string): string {
  const base = visible(name).split(/[\\/]/).pop() ?? '';
  const stem = extensionOf(base) === null ? base : base.slice(0, base.lastIndexOf('.'));
  return stem
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.+,()[\]\s]+/g, ' ')
    .trim();
}

function visible(name: string): string {
  return name.slice(0, 400).replace(INVISIBLE, '');
}

function extensionOf(name: string): string | null {
  const extension = /\.([\p{L}\d]{1,5})$/u.exec(visible(name).trim())?.[1]?.toLowerCase() ?? null;
  return extension !== null && /\p{L}/u.test(extension) ? extension : null;
}
