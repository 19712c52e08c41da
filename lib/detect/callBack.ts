import { plusDays, type DayRange } from './dates/calendar.ts';
import { clockIn } from './dates/clock.ts';
import { daysAhead, type DaysSaid } from './dates/index.ts';
import { sentencesOf, type Sentence } from './dates/sentences.ts';
import type { Finding, MailText } from './mailText.ts';
import { firstJoined, Phrases } from './phrases.ts';
import type { CallBackWords } from './words/commitmentShape.ts';
import { LANGUAGES } from './words/index.ts';

export type { DayRange } from './dates/calendar.ts';

type CallBack = Finding<DayRange | null>;

const ALL = LANGUAGES.flatMap(({ commitments }) => (commitments ? [commitments.callBack] : []));
const every = (kind: keyof CallBackWords) => new Phrases(() => ALL.flatMap((words) => words[kind]));
/** The asking itself, and what may open it when its verb stands at the end. */
const ASKS = ALL.map((words) => ({
  whole: new Phrases(() => words.asks),
  opens: new Phrases(() => words.opens),
  closes: new Phrases(() => words.closes),
}));
const BETWEEN_PARTS = /^[^.;:!?]{0,100}$/;
const [LATER, THEN, DENIALS, OWN] = [every('later'), every('thatDay'), every('denials'), every('own')];
/** Between such a word and the asking: one more word at most. */
const JUST_BEFORE = /^\s{1,4}(?:\p{L}{1,10}\s{1,4})?$/u;
const CONDITIONS = new Phrases(() => LANGUAGES.flatMap(({ commitments }) => commitments?.promise.conditions ?? []));
const HOLDS = every('holds');
const dayWords = (kind: 'today' | 'partsOfDay') =>
  new Phrases(() => LANGUAGES.flatMap(({ dates }) => dates?.[kind] ?? []).flatMap((words) => words.split('/')));
const [TODAY, PART_OF_DAY] = [dayWords('today'), dayWords('partsOfDay')];
const QUESTIONS = every('questions');
/** `Monday to Friday` */
const OFFICE_HOURS = /\p{L}{2,12}\.?(?: (?:to|through|thru|bis|au|a|al|until) | ?[-–] ?)\p{L}{2,12}\.?$/u;
/** Days: a month, a quarter. */
const LONG = 20;
/** In front of a day: not earlier. */
const BEFORE = /^(?:not |nicht |pas |no )?(?:before|prior to|vor|avant|antes)(?!\p{L})/u;
const MAX_WORDS = 200; // characters

/**
 * Do they ask to be contacted again later: "call me in March", "nächstes Quartal" (C11)? `value` null: at no named
 * time. A day by which an answer is wanted is none on which to call, nor is what the author will do himself.
 */
export function callBackIn(mail: MailText): CallBack | null {
  const sentences = sentencesOf(mail.own, mail.folded);
  const all = sentences
    .map((sentence, at) => askedIn(sentence, sentences[at - 1], mail.day))
    .filter((found) => found !== null);
  return all.find(({ value }) => value !== null) ?? all[0] ?? null;
}

function askedIn(sentence: Sentence, before: Sentence | undefined, day: string | null): CallBack | null {
  const { folded } = sentence;
  const asked = ASKS.map((words) => askedAt(folded, words)).find((found) => found !== null);
  const words = shown(sentence.text);
  if (asked === undefined || isSaidBefore(folded, asked.at, OWN)) return heldUntil(sentence, day);
  const { at, deed } = asked;
  if (isSaidBefore(folded, deed, DENIALS)) return notBefore(folded, deed, words, day) ?? heldUntil(sentence, day);
  const when = timeNear(folded, at, day) ?? timeBefore(folded.slice(0, at), folded, before, day);
  if (when) return { value: { from: when.from, to: when.to }, words, sure: when.sure };
  return LATER.isIn(folded) && !QUESTIONS.isIn(folded) ? { value: null, words, sure: false } : null;
}

/** Where it begins, and where what is asked for: `please … call me`. */
function askedAt(folded: string, { whole, opens, closes }: (typeof ASKS)[number]): { at: number; deed: number } | null {
  const [said, parts] = [whole.first(folded), firstJoined(folded, opens, BETWEEN_PARTS, closes)];
  const first = [said, parts].filter((spot) => spot !== null).sort((a, b) => a.index - b.index)[0];
  return first ? { at: first.index, deed: said?.index ?? first.index } : null;
}

/** "Let's put this on hold until October." */
function heldUntil({ text, folded }: Sentence, day: string | null): CallBack | null {
  const until = HOLDS.isIn(folded) ? daysAhead(folded, day)[0] : undefined;
  return until ? { value: { from: until.start, to: until.to }, words: shown(text), sure: false } : null;
}

/** "I will get back to you" is a promise; "do not call me" is none of the sort. */
function isSaidBefore(folded: string, at: number, words: Phrases): boolean {
  const before = folded.slice(Math.max(0, at - 30), at);
  return words.everywhere(before).some(({ end }) => JUST_BEFORE.test(before.slice(end)));
}

/** "Do not call me before the 24th." */
function notBefore(folded: string, at: number, words: string, day: string | null): CallBack | null {
  const first = daysAhead(folded, day).find((said) => said.index >= at && BEFORE.test(said.words));
  return first ? { value: { from: first.start, to: first.start }, words, sure: false } : null;
}

/** The day behind the asking, else the one in front of it. */
function timeNear(folded: string, at: number, day: string | null): DaysSaid | null {
  const isUnderCondition = CONDITIONS.isIn(folded.slice(0, at));
  const days = daysAhead(folded, day).filter(
    (said) => (said.to !== day || isLater(said, folded)) && isTimeToCall(folded, said),
  );
  return days.find(({ index }) => index >= at) ?? (isUnderCondition ? null : (days[0] ?? null));
}

/** `This afternoon`, `today after three`: "contact us today" is how shops talk. */
function isLater({ words, bound }: DaysSaid, folded: string): boolean {
  if (bound !== null || !TODAY.isIn(words)) return false;
  return PART_OF_DAY.isIn(words) || clockIn(folded) !== null;
}

/** "I am back on the 15th. Call me then." */
function timeBefore(head: string, folded: string, before: Sentence | undefined, day: string | null): DaysSaid | null {
  if (!THEN.isIn(folded)) return null;
  const last = daysAhead(head, day).at(-1) ?? daysAhead(before?.folded ?? '', day).at(-1);
  if (!last) return null;
  // "in September … then" is all of it, "away next week … then" its end
  const isLong = last.bound === null && plusDays(last.from, LONG) <= last.to;
  return { ...last, from: isLong ? last.from : last.to, sure: false };
}

/** Not `by Friday`, which is a deadline, nor office hours (`Monday to Friday`), nor a thing's date (`Monday's call`). */
function isTimeToCall(folded: string, { bound, words, index, sure }: DaysSaid): boolean {
  if (bound === 'until' || (!sure && OFFICE_HOURS.test(words))) return false;
  const after = folded.slice(index + words.length, index + words.length + 3);
  return !after.startsWith("'s");
}

function shown(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
}
