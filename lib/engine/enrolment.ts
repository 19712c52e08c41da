import type { Enrolment, Opportunity, Quote } from '../model/prospect.ts';
import type { Conversation, Touch, Word } from './conversation.ts';
import type { Policy } from './policy.ts';
import { isDoNotContact } from './standing.ts';
import { ofKind, type Happened, type Story } from './story.ts';
import { belongingOf, stepsAfter, type Belonging } from './belonging.ts';
import { bookingsIn, isBookedSince } from './bookings.ts';
import { inOrderOfDates } from './cadence.ts';
import { startOfWork } from './workingTime.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { dayOf } from './zone.ts';

/** A cadence, and what it is counted from. */
export interface Pursuit {
  cadence: string;
  /** The instant that started it, and the event. */
  start: string;
  event: string | null;
  /** The day they named themselves. */
  namedDay: string | null;
  quote: Quote | null;
  lease: { termMonths: number; signedOn: string | null } | null;
  /** It begins with something that lies ahead: until a touch is made after that, nothing runs. */
  awaited?: true;
}

/** What the rules of enrolment look at. */
export interface Situation {
  talk: Conversation;
  /** Open quotes, in the order they were sent. */
  quotes: Quote[];
  /** Which of all quotes each touch belongs to, and the mails that carried one. */
  belonging: Belonging;
  carriers: Set<string>;
  /** The opportunity that runs, or ended last. */
  opportunity: Opportunity | null;
  /** How it ended; null: it runs. */
  decision: Happened<'decision'> | null;
  /** The rep chose the cadence herself. */
  switched: Happened<'rule'> | null;
  /** Never again, on any channel. */
  silenced: boolean;
  /** Appointments that are not settled, in order; and when any was entered. */
  appointments: { id: string; at: string }[];
  bookings: string[];
  /** So often it is asked what came of an expired quote. */
  outcomeAsks: number;
  /** Whose days count. */
  time: WorkingTime;
}

/**
 * Which cadence runs, by rule: the first that applies. Null: none, as after a talk that left nothing open. What is owed
 * to them comes before it (`nextTouch.ts`), and it goes on as if that were done.
 */
export function pursuitIn(situation: Situation): Pursuit | null {
  return pursuitsIn(situation)[0] ?? null;
}

/** The same, and beside it the other quotes that are open: each is followed up, the one that was sent first is enrolled. */
export function pursuitsIn(situation: Situation): Pursuit[] {
  const first = firstPursuit(situation);
  return first?.quote ? liveQuotes(situation).map(pursuitOf) : first ? [first] : [];
}

function pursuitOf(quote: Quote): Pursuit {
  return { ...begin('quoteSent', { event: quote.id, at: quote.sentAt, day: null }), quote };
}

function liveQuotes({ quotes, talk, time, outcomeAsks }: Situation): Quote[] {
  return quotes.filter((quote) => !isOver(quote, talk, time, outcomeAsks));
}

function firstPursuit(situation: Situation): Pursuit | null {
  const { talk, quotes, opportunity, decision, switched, time } = situation;
  const { zone } = time;
  const quote = quotes.at(-1);
  if (decision) return afterDecision(decision);
  if (switched?.value && switched.value !== 'promise') return begin(switched.value, wordOf(switched));
  if (talk.holding) return begin('holding', talk.holding);
  if (talk.postponed) return begin('notNow', talk.postponed);
  const [live] = liveQuotes(situation);
  if (live) return pursuitOf(live);
  if (talk.met && isSince(talk.met.at, quote, zone)) return begin('afterMeeting', talk.met);
  // Its outcome was asked: from there on nurture, until they write.
  const meeting = meetingAhead(situation);
  if (meeting) return meeting;
  const waiting = talk.stock.at(-1);
  if (waiting) return begin('stockCallBack', waiting);
  if (talk.quiet || (quote && !isSince(talk.replies.at(-1)?.at ?? null, quote, zone))) return null;
  const word = lastWord(talk);
  if (word) return begin(talk.inTalk ? 'inTalk' : 'inboundLead', word);
  const since = opportunity?.firstTouchAt ?? opportunity?.identifiedAt;
  return since === undefined ? null : begin('cold', { event: '', at: since, day: null });
}

/** What they said last, in a mail or in a talk: a talk ends a first approach as a reply does. */
function lastWord({ replies, spoken }: Conversation): Word | null {
  const reply = replies.at(-1);
  return reply && !(spoken && spoken.at > reply.at) ? wordOf(reply) : spoken;
}

/**
 * A meeting that is fixed, or was agreed for a day, ends the chase and is followed from then on, until somebody says how
 * it went: missed or cancelled, the chase before is taken up again. Whoever spoke since has overtaken it.
 */
function meetingAhead(situation: Situation): Pursuit | null {
  const { talk, appointments, bookings, time } = situation;
  const { agreed } = talk;
  const word = lastWord(talk)?.at ?? '';
  const fixed = appointments.find(({ at }) => at > word);
  if (fixed) return { ...begin('afterMeeting', wordOf(fixed)), awaited: true };
  const named = meetingNamed(situation);
  if (named && named.at > word) return { ...begin('afterMeeting', { ...named, day: null }), awaited: true };
  if (!agreed?.day || isBookedSince(agreed, bookings)) return null;
  const held = { event: agreed.event, at: startOfWork(agreed.day, time), day: null };
  return { ...begin('afterMeeting', held), awaited: true };
}

/** A meeting that a mail names, while nobody has confirmed it and it lies behind the mail. */
export function meetingNamed({ talk: { named }, bookings, time }: Situation): { event: string; at: string } | null {
  if (!named?.day || isBookedSince(named, bookings)) return null;
  const at = instantNamed(named.day, time);
  return at !== null && at > named.at ? { event: named.event, at } : null;
}

/** A day is meant from the start of work on. */
function instantNamed(said: string, time: WorkingTime): string | null {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(said) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(day))) return null;
  const [hours = 0, minutes = 0] = (clock ?? '').split(':').map(Number);
  return startOfWork(day, clock ? { ...time, from: hours * 60 + minutes } : time);
}

/** A quote valid until a day is valid to its end (lesson 6). */
export function hasExpired(quote: Quote | null | undefined, at: string, zone: string): boolean {
  return typeof quote?.validUntil === 'string' && dayOf(at, zone) > quote.validUntil;
}

/**
 * It expired, and its outcome was told or asked for often enough: whoever spoke or wrote since then has told; a call that
 * nobody takes has only tried (C7).
 */
function isOver(quote: Quote, talk: Conversation, time: WorkingTime, most: number): boolean {
  const told = [talk.spoken?.at ?? null, talk.replies.at(-1)?.at ?? null];
  return told.some((at) => at !== null && hasExpired(quote, at, time.zone)) || asksOf(quote, talk, time.zone) >= most;
}

/** Touches after its last day. */
export function asksOf(quote: Quote, { touches }: Conversation, zone: string): number {
  let n = 0;
  for (let back = touches.length - 1; back >= 0 && hasExpired(quote, touches[back]?.at ?? '', zone); back -= 1) n += 1;
  return n;
}

/** After the quote's last day; always, where none is open. */
function isSince(at: string | null, quote: Quote | undefined, zone: string): boolean {
  return !quote || (at !== null && hasExpired(quote, at, zone));
}

/** Who bought stays in touch; who did not comes back: when the lease runs out, or twice a year (D6 to D13). */
function afterDecision(decision: Happened<'decision'>): Pursuit | null {
  const { outcome, termMonths, signedOn } = decision;
  if (outcome === 'disqualified') return null;
  if (outcome === 'won') return begin('customer', wordOf(decision));
  if (!termMonths) return begin('lostNoTerm', wordOf(decision));
  return { ...begin('lostLease', wordOf(decision)), lease: { termMonths, signedOn: signedOn ?? null } };
}

function begin(cadence: string, { event, at, day }: Word): Pursuit {
  return { cadence, start: at, event: event || null, namedDay: day?.slice(0, 10) ?? null, quote: null, lease: null };
}

function wordOf({ id, at }: { id: string; at: string }): Word {
  return { event: id, at, day: null };
}

/**
 * Steps of the pursuit that are behind us. Whoever changes the cadence keeps the count of tries. Where they named a day,
 * what was said before it was no step: "With pleasure, I will call in March".
 */
export function stepsDone(
  { cadence, start, event, quote, namedDay }: Pursuit,
  situation: Situation,
  zone: string,
): number {
  const { talk, switched } = situation;
  if (quote) return stepsAfter(quote, talk.touches, situation.belonging, situation.carriers);
  if (switched || cadence === 'inboundLead') return talk.triesSinceReply;
  if (cadence === 'inTalk') return talk.triesSinceWord;
  const since = talk.touches.filter(({ at, id }) => at >= start && id !== event);
  const isStep = ({ at, answers }: Touch) => (namedDay === null ? !answers : dayOf(at, zone) >= namedDay);
  return since.filter(isStep).length;
}

/** What the story comes to, for the rules. */
export function situationOf(
  story: Story,
  talk: Conversation,
  quotes: Quote[],
  opportunities: Opportunity[],
  { workingTime: time, outcomeAsks }: Policy,
): Situation {
  const opportunity = opportunities.at(-1) ?? null;
  const decisions = ofKind(story, 'decision');
  const decision = decisions.find(({ id }) => id === opportunity?.decision) ?? null;
  const switched = ofKind(story, 'rule').findLast(({ rule }) => rule === 'cadence') ?? null;
  const open = quotes.filter(({ state }) => state === 'open');
  return {
    talk,
    quotes: open,
    belonging: belongingOf(talk.touches, quotes),
    carriers: new Set(quotes.map(({ id }) => id)),
    opportunity,
    decision,
    switched: holds(switched, [talk.lastInboundAt, decisions.at(-1)?.at ?? null]),
    silenced: isDoNotContact(story),
    appointments: bookingsIn(story).flatMap(({ appointment, settledAt }) => (settledAt === null ? [appointment] : [])),
    bookings: bookingsIn(story).map(({ enteredAt }) => enteredAt),
    outcomeAsks,
    time,
  };
}

/** The rep's choice of a cadence holds until they answer or a decision is made. */
export function holds(switched: Happened<'rule'> | null, since: (string | null)[]): Happened<'rule'> | null {
  return switched && since.every((at) => at === null || at <= switched.at) ? switched : null;
}

/** A reply waits: no cadence runs until it is answered. The first mail of a lead starts one, and its answer is step 1. */
export function isInterrupted(talk: Conversation): boolean {
  return talk.turn === 'ours' && talk.inTalk;
}

/** The pursuits that are enrolled in, the first of them in the record: none while a reply waits, before what it counts from, or after a no for good. */
export function runningIn(situation: Situation): Pursuit[] {
  if (situation.silenced || isInterrupted(situation.talk)) return [];
  const waits = (pursuit: Pursuit) => pursuit.awaited && stepsDone(pursuit, situation, situation.time.zone) === 0;
  return pursuitsIn(situation).filter((pursuit) => !waits(pursuit));
}

/** How many steps the pursuit has; those that fall away when a quote expires are none. 0: it has none, and repeats. */
export function stepsOf(pursuit: Pursuit, policy: Policy): number {
  const { quote, start } = pursuit;
  const steps = policy.cadences[pursuit.cadence]?.steps ?? [];
  const cadence = policy.cadences[pursuit.cadence];
  if (!quote?.validUntil || !cadence) return steps.filter(({ from }) => from !== 'expiry').length;
  const anchors = { start, done: 0, lastTouch: null, expiry: quote.validUntil, notBefore: null };
  return inOrderOfDates(cadence, anchors, policy).length;
}

/** The enrolment as the record tells it. */
export function enrolmentOf(situation: Situation, paused: boolean, policy: Policy): Enrolment | null {
  const [pursuit] = runningIn(situation);
  if (!pursuit) return null;
  const { cadence, start, event } = pursuit;
  const of = stepsOf(pursuit, policy);
  return {
    cadence,
    since: start,
    event,
    done: Math.min(stepsDone(pursuit, situation, policy.workingTime.zone), of),
    of,
    paused,
  };
}
