import type { EventOf } from '../../../lib/model/event.ts';
import type { Said } from './facts.ts';
import { isTalk, type Told } from './record.ts';

/**
 * "Waiting on them / on us: who wrote last, corrected by holding replies." "Waiting since: working time since the turn
 * changed": writing twice does not begin it anew.
 */
function give(told: Told, turn: 'ours' | 'theirs', at: string): void {
  if (told.turn !== turn) told.turnSince = at;
  told.turn = turn;
}

/** A mail of theirs. Auto-replies and bounces never give the turn; a bare thank-you and a holding reply do not either. */
export function theirMail(told: Told, said: Said, at: string): void {
  if (said.automatic) return;
  told.quiet = false;
  if (said.answered?.how === 'nothingToAnswer') {
    told.quiet = true;
    return;
  }
  if (said.thanks) {
    told.quiet = true;
    return;
  }
  if (said.holding) {
    if (told.turn === null) give(told, 'theirs', at);
    return;
  }
  give(told, 'ours', at);
}

/** A mail of ours, by a person: "any touch gives the turn to them". */
export function ourMail(told: Told, said: Said, at: string): void {
  if (said.automatic) return;
  give(told, 'theirs', at);
  told.quiet = said.asks !== null && said.asks.length === 0;
}

/** A touch that came to a talk begins the wait anew, and the first touch after it again (house decision). */
export function ourTouch(told: Told, touch: EventOf<'touch'>, at: string): void {
  const talk = isTalk(touch.disposition);
  give(told, 'theirs', at);
  if (talk || told.touches.at(-1)?.talk) told.turnSince = at;
  told.quiet = false;
}

/** "One-click answered elsewhere with channel" (lesson 10): it answers what they wrote. */
export function answeredElsewhere(told: Told, at: string): void {
  give(told, 'theirs', at);
}

/** The mail did not arrive: nobody waits for an answer to it, we have to find another way. */
export function bounced(told: Told, at: string): void {
  told.bouncedAt = at;
  if (told.turn === 'theirs') give(told, 'ours', at);
}
