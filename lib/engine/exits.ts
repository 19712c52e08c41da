import type { CadenceExit, ExitReason, Opportunity, Quote } from '../model/prospect.ts';
import { listen, silence } from './conversation.ts';
import { bookingsIn, hasExpired, holds, runningIn, stepsOf, type Pursuit } from './enrolment.ts';
import type { Policy } from './policy.ts';
import { wordOnContact } from './standing.ts';
import { ofKind, type Happened, type Story } from './story.ts';
import { isMade } from './unreached.ts';

/** How many exits a record keeps: the newest. */
const EXITS = 10;

/** A pursuit while it lasts, and how many touches were made in it. */
type Running = Pursuit & { made: number };

/** The cadences that were left, and why: the rules of enrolment looked at after each event. */
export function exitsOf(story: Story, quotes: Quote[], opportunities: Opportunity[], policy: Policy): CadenceExit[] {
  const exits: CadenceExit[] = [];
  const pursuitAfter = rulesOverTime(story, quotes, opportunities, policy);
  let running: Running | null = null;
  for (const event of story.events) {
    const before: Running | null = running;
    const next = pursuitAfter(event);
    running = next && { ...next, made: madeBefore(before, next) + (isStepOf(next, event) ? 1 : 0) };
    const reason = leftFor(event, before, running, policy);
    if (before && reason) exits.push({ cadence: before.cadence, at: event.at, reason });
  }
  return exits.slice(-EXITS);
}

/** Which cadence runs after each event, given one after the other. */
function rulesOverTime(
  story: Story,
  quotes: Quote[],
  opportunities: Opportunity[],
  { workingTime }: Policy,
): (event: Happened) => Pursuit | null {
  const talk = silence(story, workingTime.zone);
  const decisions = new Map(ofKind(story, 'decision').map((decision) => [decision.id, decision]));
  const entered = bookingsIn(story).map(({ enteredAt }) => enteredAt);
  let decidedAt: string | null = null;
  let silenced = false;
  let switched: Happened<'rule'> | null = null;
  return (event) => {
    listen(talk, event);
    const word = wordOnContact(event, story);
    if (word) silenced = word === 'doNotContact';
    if (event.kind === 'decision') decidedAt = event.at;
    if (event.kind === 'rule' && event.rule === 'cadence') switched = event;
    const opportunity = opportunities.findLast(({ identifiedAt }) => identifiedAt <= event.at) ?? null;
    const isOver = opportunity?.decidedAt != null && opportunity.decidedAt <= event.at;
    return runningIn({
      talk,
      quotes: quotes.filter((quote) => isOpenAt(quote, event.at)),
      opportunity,
      decision: (isOver && decisions.get(opportunity.decision ?? '')) || null,
      switched: holds(switched, [talk.lastInboundAt, decidedAt]),
      silenced,
      bookings: entered.filter((at) => at <= event.at),
      time: workingTime,
    });
  };
}

function madeBefore(before: Running | null, next: Pursuit): number {
  return before && isSame(before, next) ? before.made : 0;
}

/** Why the cadence before was left by this event; null: it was not, or its last step had ended it before. */
function leftFor(event: Happened, before: Running | null, now: Running | null, policy: Policy): ExitReason | null {
  if (!before || isEnded(before, policy)) return null;
  if (!isSame(before, now)) return reasonOf(event, before, now, policy.workingTime.zone);
  return now && isEnded(now, policy) ? 'finished' : null;
}

/** All its steps were made: it was left when the last one was. */
function isEnded(pursuit: Running, policy: Policy): boolean {
  const of = stepsOf(pursuit, policy);
  return of > 0 && pursuit.made >= of;
}

/** A touch is a step; the mail that carries the quote starts the count. */
function isStepOf({ event: start }: Pursuit, event: Happened): boolean {
  if (event.id === start) return false;
  return event.kind === 'touch' ? isMade(event) : event.kind === 'mail' && event.direction === 'out';
}

function isOpenAt({ sentAt, state, decidedAt }: Quote, at: string): boolean {
  return sentAt <= at && (state === 'open' || (decidedAt !== undefined && decidedAt > at));
}

function isSame(a: Pursuit, b: Pursuit | null): boolean {
  return a.cadence === b?.cadence && a.quote?.id === b.quote?.id;
}

/** Why a cadence was left, by the event that ended it. */
function reasonOf(event: Happened, left: Pursuit, next: Pursuit | null, zone: string): ExitReason {
  if (isOutcomeAsked(left, next, event, zone)) return 'expired';
  switch (event.kind) {
    case 'mail':
      return event.direction === 'in' ? replyReason(event) : next?.quote && left.quote ? 'replaced' : 'answered';
    case 'touch':
      return event.disposition === 'meetingSet' ? 'meeting' : event.disposition === 'hardNo' ? 'hardNo' : 'reply';
    case 'decision':
      return event.outcome === 'won' ? 'accepted' : 'declined';
    case 'rule':
      return event.rule === 'cadence' ? 'switched' : event.rule === 'doNotContact' ? 'hardNo' : 'newDeal';
    case 'quote':
      return left.quote ? 'replaced' : 'newDeal';
    case 'settle':
      if (event.how === 'confirmed') return 'hardNo';
      return event.how === 'kept' || event.how === 'late' ? 'meeting' : 'answered';
    default:
      return 'answered';
  }
}

/** The quote had expired, and whoever was in touch then asked what became of it (C7). */
function isOutcomeAsked({ quote }: Pursuit, next: Pursuit | null, event: Happened, zone: string): boolean {
  const ours = event.kind === 'touch' || (event.kind === 'mail' && event.direction === 'out');
  return ours && next?.quote == null && hasExpired(quote, event.at, zone);
}

function replyReason({ verdict }: Happened<'mail'>): ExitReason {
  if (verdict?.automatic === 'bounce') return 'undelivered';
  if (verdict?.stop || verdict?.refusal === 'hard') return 'hardNo';
  return verdict?.meeting?.status === 'set' ? 'meeting' : 'reply';
}
