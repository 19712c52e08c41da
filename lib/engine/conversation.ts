import type { Channel, Disposition, FindingName, Verdict } from '../model/event.ts';
import type { Prospect } from '../model/prospect.ts';
import { namesOf } from '../model/join.ts';
import { isByPerson, ofKind, type Happened, type Story } from './story.ts';
import { dayOf } from './zone.ts';

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
  | 'bouncedAt'
> {
  touches: Touch[];
  /** Mails of theirs that a person wrote. */
  replies: { id: string; at: string; refuses: boolean; uninterested: boolean }[];
  /** They have answered a touch of ours: from then on a chase needs a reason (decision on "bare thank-you"). */
  inTalk: boolean;
  holding: Word | null;
  /** Not now, another time, a soft no: their last word. */
  postponed: Word | null;
  away: Word | null;
  /** A meeting that was held, and nothing was heard since. */
  met: Word | null;
  /** A meeting is fixed. */
  meeting: Word | null;
  stop: StopWord | null;
  /** Mails of theirs that wait for us, the oldest first. */
  waiting: Waiting[];
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
interface Listening extends Conversation {
  /** Who they are: all references of the person. */
  members: string[];
  /** Whose days count. */
  zone: string;
  /** Names of every mail of theirs. */
  heard: Set<string>;
  /** Mails of ours that did not arrive. */
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
  return {
    members: story.members,
    zone,
    undelivered: undeliveredIn(story),
    turn: null,
    turnSince: null,
    turnEvent: null,
    turnThread: null,
    firstInboundAt: null,
    lastInboundAt: null,
    spokeAt: null,
    triesSinceReply: 0,
    quiet: false,
    bouncedAt: null,
    touches: [],
    replies: [],
    inTalk: false,
    holding: null,
    postponed: null,
    away: null,
    met: null,
    meeting: null,
    stop: null,
    heard: new Set(),
    waiting: [],
    appointments: new Map(),
  };
}

/** Takes in the next event. */
export function listen(talk: Listening, event: Happened): void {
  if (event.kind === 'mail' && !isByPerson(event)) hearMachine(talk, event);
  else if (event.kind === 'mail' && event.direction === 'in' && isOfColleague(talk, event)) hearColleague(talk, event);
  else if (event.kind === 'mail' && event.direction === 'in') hearMail(talk, event);
  else if (event.kind === 'mail') wrote(talk, event);
  else if (event.kind === 'touch' && event.disposition === 'bounced') talk.bouncedAt = event.at;
  else if (event.kind === 'touch') touched(talk, { ...event, threadId: null });
  else if (event.kind === 'settle') settled(talk, event);
  else if (event.kind === 'appointment') talk.appointments.set(event.id, event.at);
  else if (event.kind === 'rule' && (event.rule === 'contactAgain' || event.rule === 'doNotContact')) talk.stop = null;
}

/** An absence notice says from when on they read; a bounce says that our mail did not arrive, so it was no touch. */
function hearMachine(talk: Listening, mail: Happened<'mail'>): void {
  const kind = mail.verdict?.automatic;
  if (mail.direction !== 'in') return;
  if (kind === 'out-of-office') talk.away = { event: mail.id, at: mail.at, day: mail.verdict?.returnsOn ?? null };
  if (kind === 'bounce' && talk.undelivered.size > 0) talk.bouncedAt = mail.at;
}

/** What a bounce speaks of: the last mail of ours in its conversation, or at all where it stands in none. */
function undeliveredIn(story: Story): Set<string> {
  const undelivered = new Set<string>();
  const sent: Happened<'mail'>[] = [];
  for (const mail of ofKind(story, 'mail')) {
    if (mail.direction === 'out') sent.push(mail);
    if (mail.direction !== 'in' || mail.verdict?.automatic !== 'bounce') continue;
    const last = sent.findLast(({ threadId }) => mail.threadId === null || threadId === mail.threadId);
    if (last) undelivered.add(last.id);
  }
  return undelivered;
}

function isOfColleague({ members }: Listening, { from }: Happened<'mail'>): boolean {
  return from !== undefined && !members.includes(from);
}

/** Somebody else of the firm answered in their place: the clock runs with that one, and nobody chases the first. */
function hearColleague(talk: Listening, { threadId }: Happened<'mail'>): void {
  if (talk.turn !== 'theirs' || !talk.touches.some((touch) => touch.threadId !== null && touch.threadId === threadId))
    return;
  talk.quiet = true;
  talk.inTalk = true;
  talk.triesSinceReply = 0;
  talk.holding = null;
}

function hearMail(talk: Listening, mail: Happened<'mail'>): void {
  const said = mail.verdict;
  talk.inTalk ||= talk.touches.length > 0;
  talk.firstInboundAt ??= mail.at;
  talk.lastInboundAt = mail.at;
  talk.triesSinceReply = 0;
  talk.bouncedAt = null;
  const stop = stopIn(mail, talk);
  talk.replies.push({
    id: mail.id,
    at: mail.at,
    refuses: said?.refusal === 'soft',
    uninterested: said?.uninterested === true,
  });
  for (const name of namesOf(mail)) talk.heard.add(name);
  const word: Word = { event: mail.id, at: mail.at, day: null };
  const postpones = said?.refusal === 'soft' || Boolean(said?.callBackOn);
  const holds = isHolding(said);
  Object.assign(talk, {
    away: null,
    met: null,
    holding: holds ? { ...word, day: said?.promise?.dueOn ?? said?.callBackOn?.from ?? null } : null,
    postponed: postpones && !holds ? { ...word, day: said?.callBackOn?.from ?? null } : null,
    meeting: said?.meeting?.status === 'set' ? { ...word, day: said.meeting.at } : null,
    stop: stop ?? talk.stop,
  });
  if (holds || asksNothing(said)) return needNoAnswer(talk, mail, !holds);
  talk.quiet = false;
  talk.waiting.push({
    id: mail.id,
    asks: said?.asks ?? [],
    names: namesOf(mail),
    at: mail.at,
    threadId: mail.threadId,
  });
  giveTurn(talk, 'ours', mail.id, mail.at, mail.threadId);
}

/** What waits for us waits on; else nobody has to move but them, if they said that they would. */
function needNoAnswer(talk: Listening, { id, at, threadId }: Happened<'mail'>, quiet: boolean): void {
  if (talk.turn === 'ours') return;
  talk.quiet = quiet;
  talk.turnThread ??= threadId;
  if (talk.turn === null) giveTurn(talk, 'theirs', id, at, threadId);
}

/** "I will check and come back to you", and no question beside it: we still wait (lesson 10). */
function isHolding(said: Verdict | null): boolean {
  return said?.holding === true && (said.asks?.length ?? 0) === 0;
}

/** A bare thank-you, or the acceptance of an invitation: nobody has to answer that. */
function asksNothing(said: Verdict | null): boolean {
  return said?.thanks === true || (said?.meeting?.status === 'set' && said.asks?.length === 0);
}

/** A first "not interested" is a soft no, a second is a hard one (E18). */
function stopIn({ id, at, verdict }: Happened<'mail'>, { replies }: Listening): StopWord | null {
  const again = verdict?.uninterested === true && replies.some(({ uninterested }) => uninterested);
  if (!verdict || (!verdict.stop && verdict.refusal !== 'hard' && !again)) return null;
  const finding = verdict.stop ? 'stop' : 'refusal';
  return { event: id, at, finding, words: verdict.words?.[finding] ?? verdict.evidence };
}

/** A mail of ours. One that asks nothing starts no chase outside a cadence: in a talk, or to a stranger. */
function wrote(talk: Listening, mail: Happened<'mail'>): void {
  const { id, at, threadId } = mail;
  if (talk.undelivered.has(id)) return;
  const started = talk.lastInboundAt !== null && !talk.inTalk;
  const running = !talk.quiet && talk.turn === 'theirs';
  const starts = mail.verdict?.asks?.length !== 0 || mail.quote?.role === 'delivered' || started || running;
  touched(talk, { id, at, channel: 'mail', disposition: null, nextOn: null, threadId });
  talk.quiet = !starts;
}

function touched(talk: Listening, touch: Omit<Touch, 'answers'>): void {
  const { id, at, channel, disposition, nextOn, threadId } = touch;
  const spoken = disposition !== null && SPOKEN.has(disposition);
  talk.touches.push({ id, at, channel, disposition, nextOn, threadId, answers: talk.turn === 'ours' });
  talk.triesSinceReply++;
  talk.quiet = false;
  talk.waiting = [];
  talk.bouncedAt = null;
  // The touch that their holding reply was waited for: from here on what ran before goes on.
  if (talk.holding && (talk.holding.day === null || dayOf(at, talk.zone) >= talk.holding.day)) talk.holding = null;
  // What was said is an answer: the wait begins anew with it, and again with the first touch after it.
  if (spoken || talk.turnSince === talk.spokeAt) talk.turn = null;
  if (spoken) spoke(talk, touch);
  giveTurn(talk, 'theirs', id, at, threadId);
}

/** What came of a talk is their last word. */
function spoke(talk: Listening, { id, at, channel, disposition, nextOn }: Omit<Touch, 'answers'>): void {
  const word = { event: id, at, day: nextOn };
  talk.spokeAt = at;
  talk.inTalk = true;
  talk.holding = null;
  talk.away = null;
  talk.stop = null;
  talk.postponed = disposition !== null && POSTPONED.has(disposition) ? word : null;
  talk.meeting = disposition === 'meetingSet' ? word : null;
  talk.met = channel === 'visit' && disposition === 'connected' ? { ...word, day: null } : null;
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
/** Three things are not a no (C11), and a soft no is none for ever. */
const POSTPONED: ReadonlySet<Disposition> = new Set(['notNow', 'callBackOn', 'softNo']);

function settled(talk: Listening, settle: Happened<'settle'>): void {
  const { id, at, of, how } = settle;
  if (how === 'answeredElsewhere' && talk.heard.has(of)) {
    const { postponed } = talk;
    const channel = settle.channel ?? 'call';
    touched(talk, { id, at, channel, disposition: 'connected', nextOn: null, threadId: null });
    talk.postponed = postponed;
  } else if (how === 'nothingToAnswer') nothingToAnswer(talk, settle);
  else if ((how === 'kept' || how === 'late') && talk.appointments.has(of)) {
    talk.met = { event: of, at: talk.appointments.get(of) ?? at, day: null };
    talk.meeting = null;
    talk.quiet = false;
  }
}

/** Of one mail, and of what waited before it or beside it in its conversation; others wait on. */
function nothingToAnswer(talk: Listening, { id, at, of }: Happened<'settle'>): void {
  const settledMail = talk.waiting.find(({ names }) => names.includes(of));
  if (!settledMail) return;
  const { threadId } = settledMail;
  talk.waiting = talk.waiting.filter(
    (mail) => mail !== settledMail && (threadId === null || mail.threadId !== threadId),
  );
  const [next] = talk.waiting;
  if (!next) {
    talk.quiet = true;
    giveTurn(talk, 'theirs', id, at, null);
  } else if (talk.turnSince !== next.at) {
    talk.turn = null;
    giveTurn(talk, 'ours', next.id, next.at, next.threadId);
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
