import type { Channel, Disposition, FindingName } from '../model/event.ts';
import type { Prospect } from '../model/prospect.ts';
import { hearColleague, hearMachine, hearMail, isOfColleague, nameMeeting } from './hearing.ts';
import { enquired, failed, settled, touched, wrote } from './speaking.ts';
import { isByPerson, type Happened, type Story } from './story.ts';
import { isMade, returnedIn, type Unreached } from './unreached.ts';

/** One outbound contact by us, by a person, in any channel. */
export interface Touch {
  id: string;
  at: string;
  channel: Channel;
  /** Null for a touch that was seen and not logged. */
  disposition: Disposition | null;
  nextOn: string | null;
  /** Conversation that it stands in; null outside mail. */
  threadId: string | null;
  /** It answered a mail of theirs that waited. */
  answers: boolean;
}

/** A word of theirs that a cadence counts from, with the day it names. */
export interface Word {
  event: string;
  at: string;
  day: string | null;
}

/** A word that ends all nudges until the rep has decided, as the detectors read it. */
export interface StopWord {
  event: string;
  at: string;
  finding: FindingName;
  words: string;
}

/** Who said what last: turn, touches and their last word. */
export interface Conversation extends Pick<
  Prospect,
  | 'turn'
  | 'turnSince'
  | 'turnEvent'
  | 'turnThread'
  | 'firstInboundAt'
  | 'lastInboundAt'
  | 'spokeAt'
  | 'triesSinceReply'
  | 'quiet'
> {
  touches: Touch[];
  /** Mails of theirs that a person wrote. */
  replies: { id: string; at: string; refuses: boolean; uninterested: boolean }[];
  /** They have answered a touch of ours: from then on a chase needs a reason (decision on "bare thank-you"). */
  inTalk: boolean;
  /** Their last word in a talk; and the touches since their last word of any kind, a talk among them. */
  spoken: Word | null;
  triesSinceWord: number;
  /** A meeting was agreed in their last talk: the day, or null where nobody wrote it down. */
  agreed: Word | null;
  /** A meeting that a mail names and nobody confirmed yet: a day, or a day and a wall clock. */
  named: Word | null;
  /** Enquiries that were answered with a call-back when the product is there again; nothing was said since. */
  stock: Word[];
  holding: Word | null;
  /** Not now, another time, a soft no: their last word. */
  postponed: Word | null;
  away: Word | null;
  /** A meeting that was held, and nothing was heard since. */
  met: Word | null;
  stop: StopWord | null;
  /** Our last mail came back, or our last call reached somebody else, and nothing was tried since. */
  unreached: Unreached | null;
  /** Mails of theirs that wait for us, the oldest first. */
  waiting: Waiting[];
  /** Every question of theirs that waited for us (E13). */
  asked: Asked[];
}

/** A question of theirs, and when it was answered. */
export interface Asked {
  id: string;
  text: string;
  at: string;
  answeredAt: string | null;
}

export interface Waiting {
  /** What it asks, a sentence each (E13). */
  asks: string[];
  id: string;
  names: string[];
  at: string;
  threadId: string | null;
}

/** A conversation while it is being listened to. */
export interface Listening extends Conversation {
  /** Who they are: all references of the person. */
  members: string[];
  /** Whose days count. */
  zone: string;
  /** Names of every mail of theirs. */
  heard: Set<string>;
  /** Mails of ours that came back, by the bounce that says so; and the mails alone. */
  returned: ReadonlyMap<string, string>;
  undelivered: ReadonlySet<string>;
  /** When each appointment takes place. */
  appointments: Map<string, string>;
}

/** Listens to a story from its first event to its last. Automatic mails are no word and no touch (lesson 7). */
export function conversationOf(story: Story, zone: string): Conversation {
  const talk = silence(story, zone);
  for (const event of story.events) listen(talk, event);
  return talk;
}

/** Before the first word. */
export function silence(story: Story, zone: string): Listening {
  const returned = returnedIn(story);
  return {
    members: story.members,
    zone,
    returned,
    undelivered: new Set(returned.values()),
    turn: null,
    turnSince: null,
    turnEvent: null,
    turnThread: null,
    firstInboundAt: null,
    lastInboundAt: null,
    spokeAt: null,
    triesSinceReply: 0,
    quiet: false,
    unreached: null,
    touches: [],
    replies: [],
    inTalk: false,
    spoken: null,
    triesSinceWord: 0,
    agreed: null,
    named: null,
    stock: [],
    holding: null,
    postponed: null,
    away: null,
    met: null,
    stop: null,
    heard: new Set(),
    waiting: [],
    asked: [],
    appointments: new Map(),
  };
}

/** Takes in the next event. */
export function listen(talk: Listening, event: Happened): void {
  if (event.kind === 'mail' && isByPerson(event)) nameMeeting(talk, event);
  if (event.kind === 'mail' && !isByPerson(event)) hearMachine(talk, event);
  else if (event.kind === 'mail' && event.direction === 'in' && isOfColleague(talk, event)) hearColleague(talk, event);
  else if (event.kind === 'mail' && event.direction === 'in') hearMail(talk, event);
  else if (event.kind === 'mail') wrote(talk, event);
  else if (event.kind === 'touch' && !isMade(event)) failed(talk, event);
  else if (event.kind === 'touch') touched(talk, { ...event, threadId: null });
  else if (event.kind === 'enquiry') enquired(talk, event);
  else if (event.kind === 'settle') settled(talk, event);
  else if (event.kind === 'appointment') talk.appointments.set(event.id, event.at);
  else if (event.kind === 'rule' && (event.rule === 'contactAgain' || event.rule === 'doNotContact')) talk.stop = null;
}
