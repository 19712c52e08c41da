import type { MailEvent } from '../../../lib/model/event.ts';
import type { Said } from './facts.ts';
import type { MadeTouch, Told, Turn } from './record.ts';

/**
 * "Waiting on them / on us: who wrote last, corrected by holding replies." "Waiting since: working time since the turn
 * changed": writing twice does not begin it anew.
 */
function give(told: Told, turn: Turn, at: string, by: MadeTouch | null = null): void {
  if (told.turn === turn) return;
  told.turn = turn;
  told.turnSince = at;
  told.givenBy = by;
}

/** A mail of theirs by a person. A bare thank-you and a holding reply give us nothing to do; a mail beside them still waits. */
export function theirMail(told: Told, mail: MailEvent, said: Said, at: string): void {
  told.heard.push(mail.id);
  const nothing = said.thanks || said.holding;
  if (nothing) {
    if (told.turn === 'ours') told.disputes.add('severalWaiting');
    else told.quiet = said.thanks && !said.holding;
    // Nobody had said anything: then they wait for nothing, and we for them.
    give(told, told.turn ?? 'theirs', at);
    return;
  }
  told.quiet = false;
  told.waiting.push({ id: mail.id, at });
  give(told, 'ours', at);
}

/**
 * Any touch gives the turn to them (house decision). One that came to a talk begins the wait anew, and the first touch
 * after it again.
 */
export function touched(told: Told, made: Omit<MadeTouch, 'before'>): void {
  const { turn, turnSince, waiting, givenBy } = told;
  const touch: MadeTouch = { ...made, before: { turn, turnSince, waiting, givenBy } };
  const afterTalk = told.touches.at(-1)?.talk === true && turn === 'theirs';
  if (touch.talk || afterTalk) told.turn = null;
  give(told, 'theirs', touch.at, touch);
  told.touches.push(touch);
  told.waiting = [];
  told.quiet = false;
  if (told.bouncedAt !== null && touch.channel !== 'mail') told.disputes.add('bounceStays');
  told.bouncedAt = null;
}

/** The last mail did not arrive: it was no touch, and all is as before it. */
export function bounced(told: Told, mail: MailEvent, at: string): void {
  const last = told.touches.at(-1);
  if (last?.channel !== 'mail' || (mail.threadId !== null && last.threadId !== mail.threadId)) return;
  told.touches.pop();
  told.bouncedAt = at;
  if (told.heard.length > 0) told.disputes.add('bounceRestores');
  if (told.givenBy === last) Object.assign(told, last.before);
}

/** "Nothing to answer" is said of one mail; another that waits still waits. */
export function nothingToAnswer(told: Told, of: string, at: string): void {
  if (!told.waiting.some(({ id }) => id === of)) {
    if (told.turn === 'ours' && told.heard.includes(of)) told.disputes.add('severalWaiting');
    return;
  }
  told.waiting = told.waiting.filter(({ id }) => id !== of);
  const left = told.waiting[0];
  if (left) {
    told.turnSince = left.at;
    told.disputes.add('severalWaiting');
    return;
  }
  told.quiet = true;
  give(told, 'theirs', at);
}
