import type { Verdict } from '../model/event.ts';
import { namesOf } from '../model/join.ts';
import type { Listening, StopWord, Word } from './conversation.ts';
import type { Happened } from './story.ts';
import { giveTurn } from './turn.ts';

/** What a mail to us does to a conversation. */

/** An absence notice says from when on they read; a bounce says that our mail did not arrive, so it was no touch. */
export function hearMachine(talk: Listening, mail: Happened<'mail'>): void {
  const kind = mail.verdict?.automatic;
  if (mail.direction !== 'in') return;
  if (kind === 'out-of-office') talk.away = { event: mail.id, at: mail.at, day: mail.verdict?.returnsOn ?? null };
  if (talk.returned.has(mail.id)) talk.unreached = { event: mail.id, at: mail.at, how: 'bounced', nextOn: null };
}

export function isOfColleague({ members }: Listening, { from }: Happened<'mail'>): boolean {
  return from !== undefined && !members.includes(from);
}

/** Somebody else of the firm answered in their place: the clock runs with that one, and nobody chases the first. */
export function hearColleague(talk: Listening, { threadId }: Happened<'mail'>): void {
  if (talk.turn !== 'theirs' || !talk.touches.some((touch) => touch.threadId !== null && touch.threadId === threadId))
    return;
  talk.quiet = true;
  talk.inTalk = true;
  talk.triesSinceReply = 0;
  talk.triesSinceWord = 0;
  talk.holding = null;
}

export function hearMail(talk: Listening, mail: Happened<'mail'>): void {
  const said = mail.verdict;
  talk.inTalk ||= talk.touches.length > 0;
  talk.firstInboundAt ??= mail.at;
  talk.lastInboundAt = mail.at;
  talk.triesSinceReply = 0;
  talk.triesSinceWord = 0;
  talk.unreached = null;
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
    agreed: null,
    stock: [],
    holding: holds ? { ...word, day: said?.promise?.dueOn ?? said?.callBackOn?.from ?? null } : null,
    postponed: postpones && !holds ? { ...word, day: said?.callBackOn?.from ?? null } : null,
    stop: stop ?? talk.stop,
  });
  if (holds || asksNothing(said)) return needNoAnswer(talk, mail, !holds);
  talk.quiet = false;
  for (const [n, text] of (said?.asks ?? []).entries())
    talk.asked.push({ id: `${mail.id}|${n}`, text, at: mail.at, answeredAt: null });
  talk.waiting.push({
    id: mail.id,
    asks: said?.asks ?? [],
    names: namesOf(mail),
    at: mail.at,
    threadId: mail.threadId,
  });
  giveTurn(talk, 'ours', mail.id, mail.at, mail.threadId);
}

/** The newest mail that names a meeting is the one that holds, whoever wrote it. */
export function nameMeeting(talk: Listening, { id, at, verdict }: Happened<'mail'>): void {
  const meeting = verdict?.meeting;
  if (meeting?.status === 'cancelled') talk.named = null;
  else if (meeting?.status === 'set' && meeting.at !== null) talk.named = { event: id, at, day: meeting.at };
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
