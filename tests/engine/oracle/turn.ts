import type { MailEvent } from '../../../lib/model/event.ts';
import type { Said } from './facts.ts';
import type { MadeTouch, Told, Turn } from './record.ts';

/**
 * "Waiting on them / on us: who wrote last, corrected by holding replies." "Waiting since: working time since the turn
 * changed": writing twice does not begin it anew.
 */
function give(told: Told, turn: Turn, at: string): void {
  if (told.turn === turn) return;
  told.turn = turn;
  told.turnSince = at;
}

/** A mail of theirs by a person. A bare thank-you and a holding reply give us nothing to do; a mail beside them still waits. */
export function theirMail(told: Told, mail: MailEvent, said: Said, at: string): void {
  told.heard.push({ id: mail.id, at, threadId: mail.threadId });
  if (said.thanks || said.holding) {
    if (told.turn !== 'ours') told.quiet = said.thanks && !said.holding;
    // Nobody had said anything: then they wait for nothing, and we for them.
    give(told, told.turn ?? 'theirs', at);
    return;
  }
  told.quiet = false;
  told.waiting.push({ id: mail.id, at, threadId: mail.threadId });
  give(told, 'ours', at);
}

/**
 * Any touch gives the turn to them (house decision). One that came to a talk begins the wait anew, and the first touch
 * after it again.
 */
export function touched(told: Told, made: Omit<MadeTouch, 'answers'>): void {
  const last = told.touches.at(-1);
  // The wait that began with the talk; another one, as after "nothing to answer", goes on.
  const afterTalk = last?.talk === true && told.turn === 'theirs' && told.turnSince === last.at;
  told.touches.push({ ...made, answers: told.turn === 'ours' });
  if (made.talk || afterTalk) told.turn = null;
  give(told, 'theirs', made.at);
  told.waiting = [];
  told.quiet = false;
  told.unreached = null;
}

/** "Nothing to answer" is said of one mail, and of what waits in its conversation; another one still waits. */
export function nothingToAnswer(told: Told, of: string, at: string): void {
  const mail = told.waiting.find(({ id }) => id === of);
  if (!mail) return;
  const beside = (other: { id: string; threadId: string | null }) =>
    other.id === of || (mail.threadId !== null && other.threadId === mail.threadId);
  told.waiting = told.waiting.filter((other) => !beside(other));
  const left = told.waiting[0];
  if (left) {
    told.turnSince = left.at;
    return;
  }
  told.quiet = true;
  give(told, 'theirs', at);
}
