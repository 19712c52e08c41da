import type { Channel, Disposition } from '../model/event.ts';
import type { Prospect } from '../model/prospect.ts';
import { namesOf } from '../model/join.ts';
import { isByPerson, type Happened, type Story } from './story.ts';

/** One outbound contact by us, by a person, in any channel. */
export interface Touch {
  id: string;
  at: string;
  channel: Channel;
  /** Null for a touch that was seen and not logged. */
  disposition: Disposition | null;
  nextOn: string | null;
}

/** Who said what last: turn, touches and their last word. */
export interface Conversation extends Pick<Prospect, 'turn' | 'turnSince' | 'turnEvent' | 'turnThread'> {
  touches: Touch[];
  firstInboundAt: string | null;
  lastInboundAt: string | null;
  /** When they were last spoken with, by phone or in person. */
  spokeAt: string | null;
  /** Touches since they last wrote: a talk is one more, since the count goes on with the next. */
  triesSinceReply: number;
  /** The rep said that their last word asks for nothing: no chase (decision on "bare thank-you"). */
  quiet: boolean;
}

/** A conversation while it is being listened to. */
interface Listening extends Conversation {
  /** Names of every mail of theirs, and of those that still wait for us. */
  heard: Set<string>;
  waiting: Set<string>;
}

/** Listens to a story from its first event to its last. Automatic mails are no word and no touch (lesson 7). */
export function conversationOf(story: Story): Conversation {
  const talk: Listening = { ...SILENCE, touches: [], heard: new Set(), waiting: new Set() };
  for (const event of story.events) {
    if (event.kind === 'mail' && isByPerson(event)) hearMail(talk, event);
    else if (event.kind === 'touch') touched(talk, event.id, event.at, event);
    else if (event.kind === 'settle') settled(talk, event);
  }
  const { heard: _heard, waiting: _waiting, ...conversation } = talk;
  return conversation;
}

const SILENCE = {
  turn: null,
  turnSince: null,
  turnEvent: null,
  turnThread: null,
  firstInboundAt: null,
  lastInboundAt: null,
  spokeAt: null,
  triesSinceReply: 0,
  quiet: false,
} satisfies Partial<Conversation>;

function hearMail(talk: Listening, mail: Happened<'mail'>): void {
  if (mail.direction === 'out') {
    touched(talk, mail.id, mail.at, { channel: 'mail', disposition: null, nextOn: null }, mail.threadId);
    return;
  }
  talk.firstInboundAt ??= mail.at;
  talk.lastInboundAt = mail.at;
  talk.triesSinceReply = 0;
  talk.quiet = false;
  for (const name of namesOf(mail)) {
    talk.heard.add(name);
    talk.waiting.add(name);
  }
  giveTurn(talk, 'ours', mail.id, mail.at, mail.threadId);
}

function touched(
  talk: Listening,
  id: string,
  at: string,
  touch: Omit<Touch, 'id' | 'at'>,
  thread: string | null = null,
): void {
  const { channel, disposition, nextOn } = touch;
  const spoken = disposition !== null && SPOKEN.has(disposition);
  talk.touches.push({ id, at, channel, disposition, nextOn });
  talk.triesSinceReply++;
  talk.quiet = false;
  talk.waiting.clear();
  // What was said is an answer: the wait begins anew with it, and again with the first touch after it.
  if (spoken || talk.turnSince === talk.spokeAt) talk.turn = null;
  if (spoken) talk.spokeAt = at;
  giveTurn(talk, 'theirs', id, at, thread);
}

/** What comes of a touch only when two people spoke with each other. */
const SPOKEN: ReadonlySet<Disposition> = new Set([
  'connected',
  'notNow',
  'callBackOn',
  'softNo',
  'hardNo',
  'meetingSet',
]);

function settled(talk: Listening, settle: Happened<'settle'>): void {
  if (settle.how === 'answeredElsewhere' && talk.heard.has(settle.of)) {
    touched(talk, settle.id, settle.at, { channel: 'call', disposition: 'connected', nextOn: null });
  } else if (settle.how === 'nothingToAnswer' && talk.waiting.has(settle.of)) {
    talk.waiting.clear();
    talk.quiet = true;
    giveTurn(talk, 'theirs', settle.id, settle.at, null);
  }
}

/**
 * The clock starts when the turn changes: a second mail, or a second try, does not start it again. A call has no
 * conversation to look at, so the one before stays.
 */
function giveTurn(talk: Listening, turn: 'ours' | 'theirs', id: string, at: string, thread: string | null): void {
  if (talk.turn !== turn) {
    talk.turn = turn;
    talk.turnSince = at;
    talk.turnEvent = id;
    talk.turnThread = thread ?? talk.turnThread;
  }
  talk.turnThread ??= thread;
}
