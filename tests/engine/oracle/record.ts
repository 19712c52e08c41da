import type { Disposition, EventOf } from '../../../lib/model/event.ts';

/** One person as the model tells it. */
export interface Told {
  turn: Turn;
  turnSince: string | null;
  /** Mails of theirs that wait for us, oldest first. */
  waiting: TheirMail[];
  /** All their mails by a person. */
  heard: TheirMail[];
  /** Nothing is open: their last word, or ours, asked for nothing. */
  quiet: boolean;
  touches: MadeTouch[];
  /** Their words: mails by a person, and talks. */
  words: { at: string; mail: boolean }[];
  /** When they refused for now. */
  noes: string[];
  opportunities: Opp[];
  quotes: ToldQuote[];
  promises: EventOf<'promise'>[];
  appointments: EventOf<'appointment'>[];
  /** Call-backs left for a product: all that are open, and when it was back; those that nothing was said after. */
  enquiries: { id: string; backAt: string | null }[];
  stock: Word[];
  /** When each was entered, settled or not. */
  bookings: string[];
  /** Their last word, when it says how to go on. */
  holding: Word | null;
  postponed: Word | null;
  away: Word | null;
  met: Word | null;
  /** A meeting was agreed in their last talk, for a day or without one. */
  agreed: Word | null;
  /** A detected stop or hard no that the rep has said nothing about. */
  stop: string | null;
  snooze: EventOf<'snooze'> | null;
  doNotContact: boolean;
  /** Our last mail came back, or somebody else took the call; and the day to try again. */
  unreached: { at: string; nextOn: string | null } | null;
  /** Nobody to be sorted: a machine, or the rep said so; and whether anything but old mail and rules is known. */
  rule: 'prospect' | 'notAProspect' | null;
  acted: boolean;
  person: boolean;
  mailed: boolean;
  /** Questions in which the requirements and the engine are not settled; see `disputes.ts`. */
  disputes: Set<string>;
}

export type Turn = 'ours' | 'theirs' | null;

export interface MadeTouch {
  id: string;
  at: string;
  channel: string;
  threadId: string | null;
  talk: boolean;
  nextOn: string | null;
  /** Something of theirs waited for it. */
  answers: boolean;
}

export interface TheirMail {
  id: string;
  at: string;
  threadId: string | null;
}

/** A word of theirs that a cadence counts from, and the day they named. */
export interface Word {
  id: string;
  at: string;
  day: string | null;
}

export interface Opp {
  since: string;
  outcome: EventOf<'decision'>['outcome'] | null;
  decidedAt: string | null;
  /** The decision that ended it, and the one by which something was bought. */
  decision: EventOf<'decision'> | null;
  won: EventOf<'decision'> | null;
}

export interface ToldQuote {
  id: string;
  sentAt: string;
  validUntil: string | null;
  number: string | null;
  amount: number | null;
  currency: string | null;
  threadId: string | null;
  state: 'open' | 'won' | 'lost' | 'replaced' | 'undelivered';
  /** When it was closed. */
  closedAt: string | null;
}

export const blank = (): Told => ({
  turn: null,
  turnSince: null,
  waiting: [],
  heard: [],
  quiet: false,
  touches: [],
  words: [],
  noes: [],
  opportunities: [],
  quotes: [],
  promises: [],
  appointments: [],
  bookings: [],
  enquiries: [],
  stock: [],
  holding: null,
  postponed: null,
  away: null,
  met: null,
  agreed: null,
  stop: null,
  snooze: null,
  doNotContact: false,
  unreached: null,
  rule: null,
  acted: false,
  person: false,
  mailed: false,
  disputes: new Set(),
});

/** "What was said on the phone is their word" (house decision): dispositions that came to a talk. */
const TALKS: Disposition[] = ['connected', 'notNow', 'callBackOn', 'softNo', 'hardNo', 'meetingSet'];
export const isTalk = (disposition: Disposition) => TALKS.includes(disposition);
/** C11: three things are not a no; of these two, with the soft no, they are asked again later. */
const POSTPONED: Disposition[] = ['notNow', 'callBackOn', 'softNo'];
export const isPostponed = (disposition: Disposition) => POSTPONED.includes(disposition);
