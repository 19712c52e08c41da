import type { PersonRef } from './address.ts';
import type { Channel, Detail, EventOf, FindingName, Outcome } from './event.ts';
import type { Figures } from './figures.ts';

/**
 * What one cluster of addresses amounts to: folded from its events by `engine/project`, thrown away and rebuilt at
 * will. Nothing in it depends on the present moment. Instants are UTC ISO strings.
 */
export interface Prospect {
  /** The reference the cluster is called by. */
  key: PersonRef;
  addresses: PersonRef[];
  name: string | null;
  /** Domain, or the company a CRM record names; null for free mail. */
  company: string | null;
  standing: Standing;
  doNotContact: boolean;
  /** Only old mail is known (design law 10): no nudge and no figure until the rep takes it up. */
  dormant: boolean;

  /** Who has to move. Null: nothing was said yet. */
  turn: 'ours' | 'theirs' | null;
  turnSince: string | null;
  /** The event that gave the turn, and the conversation to look at. */
  turnEvent: string | null;
  turnThread: string | null;

  identifiedAt: string;
  firstInboundAt: string | null;
  firstTouchAt: string | null;
  lastTouchAt: string | null;
  lastInboundAt: string | null;
  /** When they were last spoken with. */
  spokeAt: string | null;
  /** Nothing is open between us: their last word asked for nothing, or ours did not. No chase. */
  quiet: boolean;
  /** What the mails that wait for us ask, in order (E13). */
  asks: { event: string; text: string }[];
  /** They said that they will answer: by which day, if they named one. */
  holding: { at: string; until: string | null } | null;
  /** Their machine said that they are away. */
  away: { at: string; returnsOn: string | null } | null;
  /** The last mail to them did not arrive. */
  bouncedAt: string | null;
  /** Zone of the working time of this person; null: the rep's. */
  zone: string | null;
  /** Touches by a person, any channel. */
  touchCount: number;
  /** Touches since they last wrote. */
  triesSinceReply: number;
  noCount: number;
  /** From this instant on it is missed if still untouched; null once touched. */
  missedAt: string | null;
  lost: boolean;
  missed: boolean;
  outcome: Outcome | null;
  /** In the order they opened; the last one may be open. */
  opportunities: Opportunity[];
  /** The newest touches, at most `RECENT_TOUCHES`, in order: what the pester guard judges. */
  recentTouches: RecentTouch[];

  /** The cadence that runs, and those that were left. */
  enrolment: Enrolment | null;
  exits: CadenceExit[];
  /** A detector read a stop or a hard no: no nudge until the rep has decided. */
  pausedBy: Question | null;
  /** What the rep is to be asked about this person, the oldest first. */
  questions: Question[];
  promises: OpenPromise[];
  /** When the first promise or appointment is due, whatever else is next; null: none is open. */
  promisedAt: string | null;
  /** Appointments that are not settled, in order. */
  appointments: Appointment[];
  /** Enquiries whose product is not back, oldest first. */
  enquiries: OpenEnquiry[];
  details: Partial<Record<Detail, string>>;
  /** What only figures are counted from. */
  figures: Figures;

  quotes: Quote[];
  /** Weight in the order of the list: the value at stake in quotes that are open or came back, 0 when unknown. */
  value: number;

  /** When the next touch falls due; null: nothing planned. A snooze is already inside. */
  dueAt: string | null;
  lane: Lane | null;
  next: NextTouch | null;
  snoozedUntil: string | null;
}

export type Standing = 'candidate' | 'prospect' | 'ignored';
/**
 * Order of the list. `sort` holds candidates: outside the figures until the rep says who they are. `paused` holds those
 * whom no nudge may bring up until the rep has said how to go on.
 */
export type Lane = 'promise' | 'answer' | 'touch' | 'sort' | 'paused';

/** Something that may be sold: from the first sign of interest to won, lost or missed; a later sign opens the next one. */
export interface Opportunity {
  id: string;
  identifiedAt: string;
  firstInboundAt: string | null;
  firstTouchAt: string | null;
  /** Touches between its opening and its end. */
  touchCount: number;
  noCount: number;
  /** From this instant on it is missed if still untouched; null once touched. */
  missedAt: string | null;
  outcome: Outcome | null;
  decidedAt: string | null;
  /** The event that ended it. */
  decision: string | null;
  reason: string | null;
  lost: boolean;
  missed: boolean;
  /** A missed one that was touched after all (A11). */
  recoveredAt: string | null;
  value: number;
}

export const RECENT_TOUCHES = 12;
export interface RecentTouch {
  at: string;
  channel: Channel;
  /** Made when the running cadence asked for it. */
  planned: boolean;
  /** Quotes that it follows up. */
  follows?: string[];
}

export type ExitReason =
  | 'reply'
  | 'meeting'
  | 'accepted'
  | 'declined'
  | 'replaced'
  | 'expired'
  | 'undelivered'
  | 'hardNo'
  | 'switched'
  | 'finished'
  | 'newDeal'
  | 'answered';

export interface Enrolment {
  cadence: string;
  /** The event that started it, and when. */
  since: string;
  event: string | null;
  /** Steps behind us, of how many; `of` 0: it repeats without end. */
  done: number;
  of: number;
  paused: boolean;
}

export interface CadenceExit {
  cadence: string;
  at: string;
  reason: ExitReason;
}

/** Something a detector found and may not decide alone. */
export interface Question {
  /** The event it is about and what is asked: the same question has the same id. */
  id: string;
  finding: FindingName | 'leaseTerm' | 'appointment';
  event: string;
  at: string;
  /** The words it stands on. */
  words: string;
  /** The day it names, if any. */
  day: string | null;
}

export interface OpenPromise {
  id: string;
  by: 'us' | 'them';
  what: string;
  dueOn: string;
  at: string;
  /** When it is told of next: ahead of its day, and on it or while it is overdue. Null: not any more, or it is theirs. */
  warnAt: string | null;
  dueAt: string | null;
}

export type Appointment = Pick<
  EventOf<'appointment'>,
  'id' | 'place' | 'directions' | 'todo' | 'phone' | 'travelMinutes'
> & { at: string };

export interface OpenEnquiry {
  id: string;
  product: string;
  phone: string | null;
  at: string;
  /** The product is back: call now. */
  backAt: string | null;
}

export interface Quote {
  /** Event id of the mail that carried it, or the id given by hand. */
  id: string;
  number: string | null;
  amount: number | null;
  currency: string | null;
  sentAt: string;
  validUntil: string | null;
  threadId: string | null;
  followUps: number;
  /** `undelivered`: the mail that carried it came back. */
  state: 'open' | 'won' | 'lost' | 'replaced' | 'undelivered';
  /** When it was won, lost or replaced, or came back; absent while it is open. */
  decidedAt?: string;
  /** It went to several people and counts with the first of them; with this one it is only shown. */
  countsElsewhere?: true;
  evidence: string;
}

export interface NextTouch {
  channel: Channel;
  /** Which cadence asks for it, and its step from 1; null for an answer owed or a day the rep chose. */
  cadence: string | null;
  step: number;
  steps: number;
  /** Why, as a message key with the values it names. */
  reason: Reason;
  /** Days passed over because nobody works: calendar days. */
  skipped: string[];
  /** What it stands on, where that is not the event that gave the turn. */
  event?: string;
}

export type ReasonCode =
  | 'answerFirst' // a first mail waits: {minutes} to answer
  | 'answer' // they wrote last
  | 'nextTry' // {n} of {of}
  | 'quoteTry' // {n} of {of}, quote sent {day}
  | 'quoteExpires' // valid until {day}
  | 'quoteExpired' // expired {day}: ask the outcome
  | 'closing' // last try
  | 'nurture' // every six months
  | 'chosenDay' // the rep chose it
  | 'promise' // promised {what} for {day}
  | 'promiseSoon' // promised {what} for {day}, tomorrow
  | 'appointment' // at {at}, {place}
  | 'appointmentOver' // was at {at}: how did it go
  | 'callBack' // they named {day}
  | 'meetingDate' // a meeting was agreed, its day is not written down
  | 'meetingSeen' // a mail names a meeting for {at}, not confirmed
  | 'meetingSeenOver' // it was for {at}: how did it go
  | 'meetingTry' // {n} of {of} after the meeting of {day}
  | 'notNow' // {n} of {of} after their no for now
  | 'holding' // they said they would answer by {day}
  | 'away' // they are back on {day}
  | 'leaseCall' // month {month} of {term}
  | 'lostMailing' // every {months} months since it was lost
  | 'customer' // every {months} months
  | 'goingQuiet' // customer silent for longer than their rhythm
  | 'dusty' // no touch for {days} working days and nothing planned
  | 'backInStock' // {product} is back
  | 'stillOut' // {product} is not back yet: tell them, or offer another
  | 'bounced' // the last mail did not arrive
  | 'quoteBounced' // the mail with the quote did not arrive
  | 'wrongPerson' // somebody else picked up
  | 'paused' // {words}
  | 'firstContact'; // known, never contacted

export interface Reason {
  code: ReasonCode;
  values: Record<string, string | number>;
}
