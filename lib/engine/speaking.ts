import type { Channel, Disposition } from '../model/event.ts';
import type { Listening, Touch } from './conversation.ts';
import type { Happened } from './story.ts';
import { giveTurn } from './turn.ts';
import { dayOf } from './zone.ts';

/** What a touch of ours, or the rep's word on one of theirs, does to a conversation. */

/** A mail of ours. One that asks nothing starts no chase outside a cadence: in a talk, or to a stranger. */
export function wrote(talk: Listening, mail: Happened<'mail'>): void {
  const { id, at, threadId } = mail;
  if (talk.undelivered.has(id)) return;
  const started = talk.lastInboundAt !== null && !talk.inTalk;
  const running = !talk.quiet && talk.turn === 'theirs';
  const starts = mail.verdict?.asks?.length !== 0 || mail.quote?.role === 'delivered' || started || running;
  touched(talk, { id, at, channel: 'mail', disposition: null, nextOn: null, threadId });
  talk.quiet = !starts;
}

export function touched(talk: Listening, touch: Omit<Touch, 'answers'>): void {
  const { id, at, channel, disposition, nextOn, threadId } = touch;
  const spoken = disposition !== null && SPOKEN.has(disposition);
  talk.touches.push({ id, at, channel, disposition, nextOn, threadId, answers: talk.turn === 'ours' });
  talk.triesSinceReply++;
  talk.triesSinceWord = spoken ? 1 : talk.triesSinceWord + 1;
  // When the meeting is was asked with this.
  if (talk.agreed?.day === null) talk.agreed = null;
  talk.quiet = false;
  talk.waiting = [];
  if (spoken || disposition === null || WRITTEN.has(channel)) for (const ask of talk.asked) ask.answeredAt ??= at;
  talk.unreached = null;
  // The touch that their holding reply was waited for: from here on what ran before goes on.
  if (talk.holding && (talk.holding.day === null || dayOf(at, talk.zone) >= talk.holding.day)) talk.holding = null;
  // What was said is an answer: the wait begins anew with it, and again with the first touch after it.
  if (spoken || talk.turnSince === talk.spokeAt) talk.turn = null;
  if (spoken) spoke(talk, touch);
  giveTurn(talk, 'theirs', id, at, threadId);
}

/** They did not get it, or somebody else picked up: nobody was contacted, and the turn stays where it was. */
export function failed(talk: Listening, { id, at, disposition, nextOn }: Happened<'touch'>): void {
  talk.unreached = { event: id, at, how: disposition === 'bounced' ? 'bounced' : 'wrongPerson', nextOn };
}

/** What came of a talk is their last word. */
function spoke(talk: Listening, { id, at, channel, disposition, nextOn }: Omit<Touch, 'answers'>): void {
  const word = { event: id, at, day: nextOn };
  talk.spokeAt = at;
  talk.spoken = { ...word, day: null };
  talk.agreed = disposition === 'meetingSet' ? word : null;
  talk.inTalk = true;
  talk.holding = null;
  talk.stock = [];
  talk.away = null;
  talk.stop = null;
  talk.postponed = disposition !== null && POSTPONED.has(disposition) ? word : null;
  talk.met = channel === 'visit' && disposition === 'connected' ? { ...word, day: null } : null;
}

/** What comes of a touch only when two people spoke with each other. */
export const SPOKEN: ReadonlySet<Disposition> = new Set([
  'connected',
  'notNow',
  'callBackOn',
  'softNo',
  'hardNo',
  'meetingSet',
]);
/** Who writes answers; a call that nobody takes does not (E13). */
const WRITTEN: ReadonlySet<Channel> = new Set(['mail', 'message', 'letter']);
/** Three things are not a no (C11), and a soft no is none for ever. */
const POSTPONED: ReadonlySet<Disposition> = new Set(['notNow', 'callBackOn', 'softNo']);

/** Somebody asked for a product and was answered: a talk. A mail of theirs that waits is still to be answered. */
export function enquired(talk: Listening, { id, at, answer }: Happened<'enquiry'>): void {
  if (answer === null) return;
  const touch = { id, at, channel: 'call' as const, disposition: 'connected' as const, nextOn: null, threadId: null };
  if (talk.turn === 'ours') talk.touches.push({ ...touch, answers: false });
  else touched(talk, touch);
  if (answer === 'callback') talk.stock.push({ event: id, at, day: null });
}

export function settled(talk: Listening, settle: Happened<'settle'>): void {
  const { id, at, of, how } = settle;
  if (how !== 'dismissed') talk.stock = talk.stock.filter(({ event }) => event !== of);
  if (how === 'answeredElsewhere' && talk.heard.has(of)) {
    const { postponed } = talk;
    const channel = settle.channel ?? 'call';
    touched(talk, { id, at, channel, disposition: 'connected', nextOn: null, threadId: null });
    talk.postponed = postponed;
  } else if (how === 'nothingToAnswer') nothingToAnswer(talk, settle);
  else if ((how === 'kept' || how === 'late') && talk.appointments.has(of)) {
    talk.met = { event: of, at: talk.appointments.get(of) ?? at, day: null };
    talk.quiet = false;
  }
}

/** Of one mail, and of what waited before it or beside it in its conversation; others wait on. */
function nothingToAnswer(talk: Listening, { id, at, of }: Happened<'settle'>): void {
  const settledMail = talk.waiting.find(({ names }) => names.includes(of));
  if (!settledMail) return;
  const { threadId } = settledMail;
  const over = talk.waiting.filter((mail) => mail === settledMail || (threadId !== null && mail.threadId === threadId));
  talk.waiting = talk.waiting.filter((mail) => !over.includes(mail));
  // They were no questions.
  talk.asked = talk.asked.filter(({ id: ask }) => !over.some((mail) => ask.startsWith(`${mail.id}|`)));
  const [next] = talk.waiting;
  if (!next) {
    talk.quiet = true;
    giveTurn(talk, 'theirs', id, at, null);
  } else if (talk.turnSince !== next.at) {
    talk.turn = null;
    giveTurn(talk, 'ours', next.id, next.at, next.threadId);
  }
}
