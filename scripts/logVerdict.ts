import { mailText } from '../lib/detect/mailText.ts';
import { isUninterested } from '../lib/detect/refusal.ts';
import { thanksIn } from '../lib/detect/thanks.ts';
import { FINDINGS } from '../lib/model/event.ts';
import { wallClock } from './logTime.ts';

/**
 * What the detectors say of a mail (design 6.1), as a log holds it, into the verdict of an event. What is left out was
 * not looked for; keys that an event does not hold are passed over; a value of a wrong kind goes on, to be refused by
 * its name.
 */

type Loose = Record<string, unknown>;

const WORDS = 300;
const ASK = 200;
const ASKS = 10;

/** The verdict of a mail line. */
export function verdictOf(raw: unknown, zone: string): unknown {
  if (!isObject(raw)) return raw ?? null;
  const { detector, automatic, evidence, unsure } = raw;
  const words = isObject(evidence) ? wordsOf(evidence) : raw['words'];
  return {
    detector: detector ?? 0,
    automatic: automatic ?? null,
    evidence: typeof evidence === 'string' ? evidence.slice(0, WORDS) : wordsOn(words, 'automatic'),
    ...present(raw, ['returnsOn', 'refusal']),
    ...said({
      stop: raw['stop'],
      callBackOn: range(raw['callBackOn']),
      holding: raw['holding'],
      promise: promiseOf(raw['promise']),
      meeting: meetingOf(raw['meeting'], zone),
      asks: asksOf(raw['asks']),
      thanks: raw['thanks'] ?? thanksOf(raw['newText']),
      ...(uninterestedIn(raw, words) && { uninterested: true }),
      words,
      unsure: Array.isArray(unsure) ? unsure.filter((name) => typeof name !== 'string' || isFinding(name)) : unsure,
    }),
  };
}

/** The quote of a mail line: its own, else that of its verdict, which may doubt it. */
export function quoteOf(raw: Loose): unknown {
  const verdict = isObject(raw['verdict']) ? raw['verdict'] : {};
  const quote = raw['quote'] ?? verdict['quote'];
  if (!isObject(quote)) return quote ?? null;
  const unsure = Array.isArray(verdict['unsure']) && verdict['unsure'].includes('quote');
  return {
    detector: quote['detector'] ?? 0,
    role: quote['role'] ?? 'delivered',
    confidence: quote['confidence'] ?? (unsure ? 'unsure' : 'sure'),
    ...Object.fromEntries(['number', 'currency', 'validUntil'].map((field) => [field, quote[field] ?? null])),
    amount: amountOf(quote['amount']),
    evidence: typeof quote['evidence'] === 'string' ? quote['evidence'].slice(0, WORDS) : '',
  };
}

/** A number too large to be one is unknown, not a mistake of the line. */
export function amountOf(raw: unknown): unknown {
  return raw === Infinity || raw === -Infinity ? null : (raw ?? null);
}

/** A day is a range of one. */
function range(raw: unknown): unknown {
  if (typeof raw === 'string') return { from: raw, to: raw };
  return isObject(raw) ? { from: raw['from'], to: raw['to'] ?? raw['from'] } : raw;
}

function promiseOf(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const what = raw['what'] ?? '';
  return { what: typeof what === 'string' ? what.slice(0, WORDS) : what, dueOn: raw['dueOn'] ?? null };
}

function meetingOf(raw: unknown, zone: string): unknown {
  return isObject(raw) ? { status: raw['status'], at: wallClock(raw['at'] ?? null, zone) } : raw;
}

function asksOf(raw: unknown): unknown {
  if (!Array.isArray(raw)) return raw ?? undefined;
  return raw.slice(0, ASKS).map((ask: unknown) => (typeof ask === 'string' ? ask.slice(0, ASK) : ask));
}

/** A log that names the new text of a mail, and not whether it is a bare thank-you, leaves that to the detector. */
function thanksOf(newText: unknown): boolean | undefined {
  if (typeof newText !== 'string') return undefined;
  return thanksIn(theirText(newText)) !== null;
}

/** A second "not interested" is a no for good (E18): where the line does not name the ground, its words do. */
function uninterestedIn(raw: Loose, words: unknown): boolean {
  if (raw['refusal'] !== 'soft') return false;
  if (typeof raw['uninterested'] === 'boolean') return raw['uninterested'];
  const text = typeof raw['newText'] === 'string' ? raw['newText'] : wordsOn(words, 'refusal');
  return text !== '' && isUninterested(theirText(text));
}

function theirText(body: string) {
  return mailText({ direction: 'in', subject: null, body, from: null, headers: null, day: null });
}

function wordsOf(evidence: Loose): Loose {
  const known = Object.entries(evidence).filter(([finding, words]) => isFinding(finding) && words !== null);
  return Object.fromEntries(
    known.map(([name, words]) => {
      if (typeof words !== 'string') throw new Error(`verdict.evidence.${name}: is no text`);
      return [name, words.slice(0, WORDS)];
    }),
  );
}

function wordsOn(words: unknown, finding: string): string {
  return isObject(words) && typeof words[finding] === 'string' ? words[finding] : '';
}

function isFinding(name: string): boolean {
  return FINDINGS.some((finding) => finding === name);
}

/** Null says something here: looked for, and nothing there. */
function present(raw: Loose, fields: string[]): Loose {
  return Object.fromEntries(fields.filter((field) => raw[field] !== undefined).map((field) => [field, raw[field]]));
}

/** Null says something of a finding that has a value, and nothing of one that is true or false, or a list. */
function said(fields: Loose): Loose {
  const nullable = new Set(['callBackOn', 'promise', 'meeting']);
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => value !== undefined && (value !== null || nullable.has(field))),
  );
}

export function isObject(raw: unknown): raw is Loose {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
