import type { CadenceExit, ExitReason, Opportunity, Quote } from '../model/prospect.ts';
import { listen, silence } from './conversation.ts';
import {
  bookingsIn,
  hasExpired,
  holds,
  runningIn,
  stepsDone,
  stepsOf,
  type Booking,
  type Pursuit,
} from './enrolment.ts';
import type { Policy } from './policy.ts';
import { wordOnContact } from './standing.ts';
import { SPOKEN } from './speaking.ts';
import { ofKind, type Happened, type Story } from './story.ts';

/** How many exits a record keeps: the newest. */
const EXITS = 10;

/** A pursuit while it lasts, and how many of its steps were made. */
type Running = Pursuit & { done: number };

/** The cadences that were left, and why: the rules of enrolment looked at after each event. */
export function exitsOf(story: Story, quotes: Quote[], opportunities: Opportunity[], policy: Policy): CadenceExit[] {
  const exits: CadenceExit[] = [];
  const pursuitAfter = rulesOverTime(story, quotes, opportunities, policy);
  let running: Running | null = null;
  for (const moment of momentsOf(story)) {
    const before: Running | null = running;
    running = pursuitAfter(moment);
    const reason = leftFor(moment.event, before, running, policy);
    if (before && reason) exits.push({ cadence: before.cadence, at: moment.at, reason });
  }
  return exits.slice(-EXITS);
}

/** An event, or that an appointment was entered: then nothing was said yet. */
interface Moment {
  at: string;
  event: Happened;
  entered?: true;
}

function momentsOf(story: Story): Moment[] {
  const entered: Moment[] = bookingsIn(story).map(({ appointment, enteredAt }) => ({
    at: enteredAt,
    event: appointment,
    entered: true,
  }));
  const events: Moment[] = story.events.map((event) => ({ at: event.at, event }));
  if (entered.length === 0) return events;
  return [...events, ...entered].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Which cadence runs after each event, given one after the other. */
function rulesOverTime(
  story: Story,
  quotes: Quote[],
  opportunities: Opportunity[],
  { workingTime, outcomeAsks }: Policy,
): (moment: Moment) => Running | null {
  const talk = silence(story, workingTime.zone);
  const decisions = new Map(ofKind(story, 'decision').map((decision) => [decision.id, decision]));
  const bookings = bookingsIn(story);
  let decidedAt: string | null = null;
  let silenced = false;
  let switched: Happened<'rule'> | null = null;
  return ({ at, event, entered }) => {
    if (!entered) listen(talk, event);
    const word = wordOnContact(event, story);
    if (word) silenced = word === 'doNotContact';
    if (event.kind === 'decision') decidedAt = event.at;
    if (event.kind === 'rule' && event.rule === 'cadence') switched = event;
    const opportunity = opportunities.findLast(({ identifiedAt }) => identifiedAt <= at) ?? null;
    const isOver = opportunity?.decidedAt != null && opportunity.decidedAt <= at;
    const known = bookings.filter(({ enteredAt }) => enteredAt <= at);
    const situation = {
      talk,
      quotes: quotes.filter((quote) => isOpenAt(quote, at)),
      opportunity,
      decision: (isOver && decisions.get(opportunity.decision ?? '')) || null,
      switched: holds(switched, [talk.lastInboundAt, decidedAt]),
      silenced,
      appointments: known.flatMap((one) => (isSettledBy(one, at) ? [] : [one.appointment])),
      bookings: known.map(({ enteredAt }) => enteredAt),
      outcomeAsks,
      time: workingTime,
    };
    const pursuit = runningIn(situation);
    return pursuit && { ...pursuit, done: stepsDone(pursuit, situation, workingTime.zone) };
  };
}

function isSettledBy({ settledAt }: Booking, at: string): boolean {
  return settledAt !== null && settledAt <= at;
}

/** Why the cadence before was left by this event; null: it was not, or its last step had ended it before. */
function leftFor(event: Happened, before: Running | null, now: Running | null, policy: Policy): ExitReason | null {
  if (!before || isEnded(before, policy)) return null;
  if (!isSame(before, now)) return reasonOf(event, before, now, policy.workingTime.zone);
  return now && isEnded(now, policy) ? 'finished' : null;
}

/** All its steps were made: it was left when the last one was. */
function isEnded(pursuit: Running, policy: Policy): boolean {
  if (pursuit.done === 0) return false;
  const of = stepsOf(pursuit, policy);
  return of > 0 && pursuit.done >= of;
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
      if (event.direction === 'in') return replyReason(event);
      return next?.quote && left.quote ? 'replaced' : ownReason(left);
    case 'touch':
      return touchReason(event, left);
    case 'appointment':
      return 'meeting';
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

function touchReason({ disposition }: Happened<'touch'>, left: Pursuit): ExitReason {
  if (disposition === 'meetingSet') return 'meeting';
  if (disposition === 'hardNo') return 'hardNo';
  return SPOKEN.has(disposition) ? 'reply' : ownReason(left);
}

/** A step of ours ends nothing but what had no other step: the wait for a holding reply. */
function ownReason({ cadence }: Pursuit): ExitReason {
  return cadence === 'holding' ? 'finished' : 'answered';
}

function replyReason({ verdict }: Happened<'mail'>): ExitReason {
  if (verdict?.automatic === 'bounce') return 'undelivered';
  if (verdict?.stop || verdict?.refusal === 'hard') return 'hardNo';
  return verdict?.meeting?.status === 'set' ? 'meeting' : 'reply';
}
