import type { ContactEvent, Disposition, EventOf, MailEvent } from '../../../lib/model/event.ts';

/** The record of one person as the model tells it. Everything that the folding rules of this folder write. */
export interface Told {
  turn: 'ours' | 'theirs' | null;
  turnSince: string | null;
  /** Their last word, or ours, asked for nothing. */
  quiet: boolean;
  touches: { at: string; channel: string; talk: boolean; id: string }[];
  /** Human words of theirs: mails and talks. */
  words: { at: string; mail: boolean }[];
  firstInbound: string | null;
  opportunities: Opp[];
  quotes: ToldQuote[];
  promises: { id: string; what: string; dueOn: string | null; by: 'us' | 'them'; at: string }[];
  appointments: { id: string; at: string }[];
  /** What a cadence starts from, newest last. */
  starts: Start[];
  chosenDay: string | null;
  snooze: EventOf<'snooze'> | null;
  doNotContact: boolean;
  /** A detected stop or hard no that the rep has not spoken about. */
  paused: boolean;
  ignored: boolean;
  bouncedAt: string | null;
  decision: EventOf<'decision'> | null;
}

export interface Opp {
  identifiedAt: string;
  firstInboundAt: string | null;
  touches: number;
  noes: number;
  outcome: string | null;
  decidedAt: string | null;
}

export interface ToldQuote {
  id: string;
  sentAt: string;
  validUntil: string | null;
  number: string | null;
  threadId: string | null;
  followUps: number;
  state: 'open' | 'won' | 'lost' | 'replaced';
}

export interface Start {
  cadence: string;
  at: string;
  /** The day they named, if any. */
  day: string | null;
}

export const blank = (): Told => ({
  turn: null,
  turnSince: null,
  quiet: false,
  touches: [],
  words: [],
  firstInbound: null,
  opportunities: [],
  quotes: [],
  promises: [],
  appointments: [],
  starts: [],
  chosenDay: null,
  snooze: null,
  doNotContact: false,
  paused: false,
  ignored: false,
  bouncedAt: null,
  decision: null,
});

/** "What was said on the phone is their word" (house decision): dispositions that came to a talk. */
const TALKS: Disposition[] = ['connected', 'notNow', 'callBackOn', 'softNo', 'hardNo', 'meetingSet'];
export const isTalk = (disposition: Disposition) => TALKS.includes(disposition);

export const isMail = (event: ContactEvent): event is MailEvent => event.kind === 'mail';
