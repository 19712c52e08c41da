import type { PersonRef } from './address.ts';
import type { Channel, Outcome } from './event.ts';

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

  quotes: Quote[];
  /** Weight in the order of the list: the value at stake in the open quotes, 0 when unknown. */
  value: number;

  /** When the next touch falls due; null: nothing planned. A snooze is already inside. */
  dueAt: string | null;
  lane: Lane | null;
  next: NextTouch | null;
  snoozedUntil: string | null;
}

export type Standing = 'candidate' | 'prospect' | 'ignored';
/** Order of the list. `sort` holds candidates: outside the figures until the rep says who they are. */
export type Lane = 'promise' | 'answer' | 'touch' | 'sort';

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
  state: 'open' | 'won' | 'lost' | 'replaced';
  /** When it was won or lost; absent while it is open. */
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
  | 'promise' // promised {what}
  | 'firstContact'; // known, never contacted

export interface Reason {
  code: ReasonCode;
  values: Record<string, string | number>;
}
