import type { CadenceExit, ExitReason, Opportunity, Quote } from '../model/prospect.ts';
import { belongingOf, isOpenAt } from './belonging.ts';
import { bookingsIn, type Booking } from './bookings.ts';
import { listen, silence, type Touch } from './conversation.ts';
import { hasExpired, holds, runningIn, stepsDone, stepsOf, type Pursuit } from './enrolment.ts';
import type { Policy } from './policy.ts';
import { wordOnContact } from './standing.ts';
import { SPOKEN } from './speaking.ts';
import { ofKind, type Happened, type Story } from './story.ts';

/** How many exits a record keeps: the newest. */
const EXITS = 10;

/** A pursuit while it lasts, and how many of its steps were made. */
type Running = Pursuit & { done: number };

/** The cadences that were left, and why: the rules of enrolment looked at after each event. */
export function exitsOf(
  story: Story,
  touches: Touch[],
  quotes: Quote[],
  opportunities: Opportunity[],
  policy: Policy,
): CadenceExit[] {
  const exits: CadenceExit[] = [];
  const pursuitAfter = rulesOverTime(story, touches, quotes, opportunities, policy);
  let running: Running[] = [];
  for (const moment of momentsOf(story)) {
    const before: Running[] = running;
    running = pursuitAfter(moment);
    for (const left of before) {
      const reason = leftFor(moment, left, running, policy);
      if (reason) exits.push({ cadence: left.cadence, at: moment.at, reason });
    }
  }
  return exits.slice(-EXITS);
}

/** An event, or that an appointment was entered: then nothing was said yet. */
interface Moment {
  at: string;
  event: Happened;
  entered?: Booking;
}

function momentsOf(story: Story): Moment[] {
  const entered = bookingsIn(story).map((booking): Moment => {
    return { at: booking.enteredAt, event: booking.appointment, entered: booking };
  });
  const events: Moment[] = story.events.map((event) => ({ at: event.at, event }));
  if (entered.length === 0) return events;
  return [...events, ...entered].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Which cadence runs after each event, given one after the other. */
function rulesOverTime(
  story: Story,
  touches: Touch[],
  quotes: Quote[],
  opportunities: Opportunity[],
  { workingTime, outcomeAsks }: Policy,
): (moment: Moment) => Running[] {
  const talk = silence(story, workingTime.zone);
  const decisions = new Map(ofKind(story, 'decision').map((decision) => [decision.id, decision]));
  const known: Booking[] = [];
  const belonging = belongingOf(touches, quotes);
  const carriers = new Set(quotes.map(({ id }) => id));
  let decidedAt: string | null = null;
  let silenced = false;
  let switched: Happened<'rule'> | null = null;
  return ({ at, event, entered }) => {
    if (entered) known.push(entered);
    else listen(talk, event);
    const word = wordOnContact(event, story);
    if (word) silenced = word === 'doNotContact';
    if (event.kind === 'decision') decidedAt = event.at;
    if (event.kind === 'rule' && event.rule === 'cadence') switched = event;
    const opportunity = opportunities.findLast(({ identifiedAt }) => identifiedAt <= at) ?? null;
    const isOver = opportunity?.decidedAt != null && opportunity.decidedAt <= at;
    const situation = {
      talk,
      quotes: quotes.filter((quote) => isOpenAt(quote, at) && quote.decidedAt !== at),
      belonging,
      carriers,
      opportunity,
      decision: (isOver && decisions.get(opportunity.decision ?? '')) || null,
      switched: holds(switched, [talk.lastInboundAt, decidedAt]),
      silenced,
      appointments: known.flatMap((one) => (isSettledBy(one, at) ? [] : [one.appointment])),
      bookings: known.map(({ enteredAt }) => enteredAt),
      outcomeAsks,
      time: workingTime,
    };
    return runningIn(situation).map((pursuit) => ({
      ...pursuit,
      done: stepsDone(pursuit, situation, workingTime.zone),
    }));
  };
}

function isSettledBy({ settledAt }: Booking, at: string): boolean {
  return settledAt !== null && settledAt <= at;
}

/** Why the cadence before was left by this event; null: it was not, or its last step had ended it before. */
function leftFor({ at, event }: Moment, before: Running, running: Running[], policy: Policy): ExitReason | null {
  if (isEnded(before, policy)) return null;
  const now = running.find((pursuit) => isSame(before, pursuit));
  if (!now) return before.quote?.decidedAt === at ? closedFor(before.quote, event) : reasonOf(event, before, policy);
  return isEnded(now, policy) ? 'finished' : null;
}

/** A quote was closed: by what was sent in its place, by a bounce, or by a decision. */
function closedFor({ state }: Quote, event: Happened): ExitReason {
  if (event.kind === 'decision') return event.outcome === 'won' ? 'accepted' : 'declined';
  return state === 'undelivered' ? 'undelivered' : 'replaced';
}

/** All its steps were made: it was left when the last one was. */
function isEnded(pursuit: Running, policy: Policy): boolean {
  if (pursuit.done === 0) return false;
  const of = stepsOf(pursuit, policy);
  return of > 0 && pursuit.done >= of;
}

function isSame(a: Pursuit, b: Pursuit): boolean {
  return a.cadence === b.cadence && a.quote?.id === b.quote?.id;
}

/** Why a cadence was left, by the event that ended it. */
function reasonOf(event: Happened, left: Pursuit, { workingTime }: Policy): ExitReason {
  if (isOutcomeAsked(left, event, workingTime.zone)) return 'expired';
  switch (event.kind) {
    case 'mail':
      return event.direction === 'in' ? replyReason(event) : ownReason(left);
    case 'touch':
      return touchReason(event, left);
    case 'appointment':
      return 'meeting';
    case 'decision':
      return event.outcome === 'won' ? 'accepted' : 'declined';
    case 'rule':
      return event.rule === 'cadence' ? 'switched' : event.rule === 'doNotContact' ? 'hardNo' : 'newDeal';
    case 'quote':
      return 'newDeal';
    case 'settle':
      if (event.how === 'confirmed') return 'hardNo';
      return event.how === 'kept' || event.how === 'late' ? 'meeting' : 'answered';
    default:
      return 'answered';
  }
}

/** The quote had expired, and whoever was in touch then asked what became of it (C7). */
function isOutcomeAsked({ quote }: Pursuit, event: Happened, zone: string): boolean {
  const ours = event.kind === 'touch' || (event.kind === 'mail' && event.direction === 'out');
  return ours && hasExpired(quote, event.at, zone);
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
