import { clockIn } from './dates/clock.ts';
import { daysIn } from './dates/index.ts';
import type { MeetingSaid } from './meeting.ts';
import { Phrases } from './phrases.ts';
import type { MeetingWords } from './words/commitmentShape.ts';
import { LANGUAGES } from './words/index.ts';

type Status = MeetingSaid['status'];

const ALL = LANGUAGES.flatMap(({ commitments }) => (commitments ? [commitments.meeting] : []));
const every = (kind: keyof MeetingWords) => new Phrases(() => ALL.flatMap((words) => words[kind]));
/** What people meet for. */
export const NOUN = every('nouns');
const SET = { noun: every('set'), day: every('setDay') };
const PROPOSED = { alone: every('proposes'), noun: every('proposesNoun'), day: every('proposesDay') };
const THINGS = every('things');
const AGREES = every('agrees');
const CANCELLED = every('cancels');
const TRAPS = every('traps');
/** What calendars put in front of a subject. */
const PREFIXES: [Status, Phrases][] = [
  ['cancelled', every('calledOff')],
  ['set', every('accepted')],
  ['proposed', every('invited')],
];
const ANSWERS = /^\s{0,3}(?:(?:re|fw|fwd|aw|wg|tr|rv)\s?:\s{0,3}){0,3}/;
const BEHIND_PREFIX = /^(?: event| appointment)?\s?:/;

/** What a calendar says in front of the subject: `Accepted: Demo`, `Abgesagt: Termin`. */
export function meetingPrefix(subject: string): Status | null {
  const head = ANSWERS.exec(subject)?.[0].length ?? 0;
  const isPrefix = (words: Phrases) =>
    words.endsAt(subject, head).some((end) => BEHIND_PREFIX.test(subject.slice(end)));
  return PREFIXES.find(([, words]) => isPrefix(words))?.[0] ?? null;
}

/**
 * What a sentence says of a meeting.
 * @param subject names what the mail is about, where the sentence does not
 */
export function statusIn(
  sentence: string,
  subject: string,
  day: string | null,
): { status: Status; sure: boolean } | null {
  const hasNoun = NOUN.isIn(sentence);
  if (CANCELLED.isIn(sentence) && (hasNoun || NOUN.isIn(subject))) return { status: 'cancelled', sure: hasNoun };
  if (TRAPS.isIn(sentence)) return null;
  const hasDay = dayOf(sentence, day) !== null;
  const hasClock = clockIn(sentence) !== null;
  const hasTime = hasDay || hasClock;
  const asks = /\?\s{0,9}$/.test(sentence);
  if (!asks && hasTime && hasNoun && SET.noun.isIn(sentence)) return { status: 'set', sure: true };
  if (!asks && hasTime && SET.day.isIn(sentence)) return { status: 'set', sure: hasNoun };
  if (PROPOSED.alone.isIn(sentence)) return { status: 'proposed', sure: hasTime || hasNoun };
  if (hasNoun && (hasTime || asks) && PROPOSED.noun.isIn(sentence)) return { status: 'proposed', sure: hasTime };
  if (hasTime && PROPOSED.day.isIn(sentence)) return { status: 'proposed', sure: hasNoun };
  // whoever names both a day and an hour, asks for it or agrees to it, speaks of an appointment
  if (!hasDay || !hasClock || THINGS.isIn(sentence)) return null;
  return asks ? { status: 'proposed', sure: hasNoun } : AGREES.isIn(sentence) ? { status: 'set', sure: hasNoun } : null;
}

/** Day and time from the first of these texts that name them; a week or a month is no day. */
export function meetingTime(texts: string[], day: string | null): string | null {
  const at = texts.map((text) => dayOf(text, day)).find((found) => found !== null);
  if (at === undefined) return null;
  const clock = texts.map(clockIn).find((found) => found !== null);
  return clock === undefined ? at : `${at}T${clock}`;
}

function dayOf(text: string, day: string | null): string | null {
  return daysIn(text, day).find(({ from, to, bound }) => from === to && bound !== 'until')?.from ?? null;
}
