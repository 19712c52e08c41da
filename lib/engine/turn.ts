import type { Listening } from './conversation.ts';

/**
 * The clock starts when the turn changes: a second mail, or a second try, does not start it again. A call has no
 * conversation to look at, so the one before stays.
 */
export function giveTurn(
  talk: Listening,
  turn: 'ours' | 'theirs',
  id: string,
  at: string,
  thread: string | null,
): void {
  if (talk.turn !== turn) {
    talk.turn = turn;
    talk.turnSince = at;
    talk.turnEvent = id;
    talk.turnThread = thread ?? talk.turnThread;
  }
  talk.turnThread ??= thread;
}
