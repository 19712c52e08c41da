import type { Channel } from '../model/event.ts';
import type { Lane, NextTouch, Opportunity, Prospect, Quote, Reason } from '../model/prospect.ts';
import { cadencePlan } from './cadencePlan.ts';
import type { Commitments } from './commitments.ts';
import type { Conversation } from './conversation.ts';
import { isBookedSince } from './bookings.ts';
import { meetingNamed, type Situation } from './enrolment.ts';
import type { Pauses } from './pauses.ts';
import { planSteps, type When } from './cadence.ts';
import type { Policy } from './policy.ts';
import { promiseKey, type Dismissals } from './promises.ts';
import { isByPerson, ofKind, type Happened, type Story } from './story.ts';
import { addWorkingDays, addWorkingMinutes, startOfWork, workingDaysAfter } from './workingTime.ts';
import type { Unreached } from './unreached.ts';
import { dayOf, instantOf, msOf } from './zone.ts';

/** A touch that is to be made, and why. */
export interface PlannedTouch {
  at: string;
  lane: Lane;
  next: NextTouch;
}

/** What the plan is made from. */
export interface Facts extends Pick<
  Prospect,
  'standing' | 'doNotContact' | 'dormant' | 'identifiedAt' | 'pausedBy' | 'details'
> {
  talk: Conversation;
  quotes: Quote[];
  opportunities: Opportunity[];
  situation: Situation;
  commitments: Commitments;
  pauses: Pauses;
  snoozedUntil: string | null;
  /** They are away until the working day before this one. */
  awayUntil: When | null;
  /** No chase before: snoozed, or away. */
  notBefore: string | null;
  /** Nudges that the rep dismissed. */
  dismissed: Dismissals;
}

/**
 * The touches ahead, in order; the first is the next one. An answer that is owed and a day that was named come before a
 * chase; what has a day of its own (a promise, an appointment) stands among them. Empty: nothing is to be done with this
 * person. Whoever is paused stays listed, and nothing else is asked of the rep but to decide.
 */
export function planOf(facts: Facts, policy: Policy): PlannedTouch[] {
  if (isClosed(facts)) return [];
  const { snoozedUntil, pausedBy } = facts;
  if (pausedBy) return [pausedTouch(pausedBy.at, pausedBy.words)];
  if (facts.standing === 'candidate') return [later(sorting(facts, policy), snoozedUntil)];
  const dated = commitments(facts, policy).map((touch) => later(touch, snoozedUntil));
  const chase = chasePlan(facts, policy);
  return [...dated, ...inOtherChannel(chase, facts, policy)]
    .filter(
      (touch) => touch.next.reason.code === 'promise' || !facts.dismissed.has(nudgeKey(touch, facts.talk.turnEvent)),
    )
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || laneOrder(a) - laneOrder(b));
}

/** What is owed to them, then the cadence as if that were done; a pause holds the cadence back. */
function chasePlan(facts: Facts, policy: Policy): PlannedTouch[] {
  const { pauses, snoozedUntil, talk } = facts;
  const owed = [answer, chosenDay, meetingDate, backInStock].flatMap((due) => due(facts, policy));
  const soonest = owed.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  if (pauses.since !== null && !soonest) return [pausedTouch(pauses.since, '')];
  const first = soonest ?? firstContact(facts, policy);
  if (!first || facts.dismissed.has(nudgeKey(first, talk.turnEvent))) return cadencePlan(facts, null, policy);
  const snoozed = later(first, snoozedUntil);
  return [snoozed, ...(pauses.since === null ? cadencePlan(facts, snoozed, policy) : [])];
}

function laneOrder({ lane }: PlannedTouch): number {
  return ['promise', 'answer', 'touch'].indexOf(lane);
}

/** What a dismissal is of: the same step of the same wait. Another event, or the next step, makes another nudge. */
export function nudgeKey({ next }: Pick<PlannedTouch, 'next'>, turnEvent: string | null): string {
  const { code, values } = next.reason;
  if (code === 'promise') return promiseKey(String(values['what']), String(values['day']));
  return [code, next.cadence ?? '', next.step, next.event ?? turnEvent ?? ''].join('|').slice(0, 512);
}

/** The snooze in force: the newest one, unless it was to end with a reply and they have replied. */
export function snoozeOf(story: Story): string | null {
  const snooze = ofKind(story, 'snooze').at(-1);
  if (!snooze || (snooze.endsOnReply && hasReply(story, snooze)) || isOverruled(story, snooze)) return null;
  return instantOf(msOf(snooze.until));
}

/** She fixed another day since. */
function isOverruled(story: Story, snooze: Happened<'snooze'>): boolean {
  return ofKind(story, 'touch').some(({ at, nextOn }) => nextOn !== null && at > snooze.at);
}

/** Their mail after the snooze; also one sent before it and read later, when it is newer than all that was known then. */
function hasReply(story: Story, snooze: Happened<'snooze'>): boolean {
  const isAfter = (instant: string) => msOf(instant) > msOf(snooze.at);
  const words = story.events.filter((event) => event.kind === 'touch' || (event.kind === 'mail' && isByPerson(event)));
  const known = words.findLast((word) => !isAfter(word.seenAt))?.at ?? '';
  const theirs = words.filter((word) => word.kind === 'mail' && word.direction === 'in');
  return theirs.some((mail) => isAfter(mail.at) || (isAfter(mail.seenAt) && mail.at > known));
}

/** Who is away is not chased: until the working day after their return, or so long when they named no day. */
export function awayUntil({ away, touches }: Conversation, policy: Policy): When | null {
  if (!away || (touches.at(-1)?.at ?? '') > away.at) return null;
  const anchors = { start: away.at, namedDay: away.day, done: 0, lastTouch: null, expiry: null, notBefore: null };
  return planSteps(policy.cadences.outOfOffice, anchors, policy)[0] ?? null;
}

/** They have written since the decision: whatever was decided, somebody waits. */
function hasReturned({ talk, situation: { decision } }: Facts): boolean {
  return talk.turn === 'ours' && talk.lastInboundAt !== null && (!decision || talk.lastInboundAt > decision.at);
}

function isClosed({ doNotContact, dormant, standing, situation: { decision } }: Facts): boolean {
  return doNotContact || dormant || standing === 'ignored' || decision?.outcome === 'disqualified';
}

function pausedTouch(at: string, words: string): PlannedTouch {
  return { at, lane: 'paused', next: touchFor('mail', { code: 'paused', values: { words } }) };
}

function sorting(facts: Facts, policy: Policy): PlannedTouch {
  const waiting = answer(facts, policy)[0];
  const since = facts.talk.turnSince;
  const at = waiting && since ? since : facts.identifiedAt;
  return { at, lane: 'sort', next: waiting?.next ?? touchFor('mail', firstContactReason(policy)) };
}

/** What has a day of its own; a word given is not moved by a weekend. */
function commitments(facts: Facts, policy: Policy): PlannedTouch[] {
  const { promises, appointments } = facts.commitments;
  const promised = promises.flatMap(({ dueAt, dueOn, what }) => {
    if (dueAt === null) return [];
    const next = touchFor(channelOfPromises(policy), { code: 'promise', values: { what, day: dueOn } });
    return [{ at: dueAt, lane: 'promise' as const, next: { ...next, cadence: 'promise' } }];
  });
  const booked = appointments.map(({ at, place, travelMinutes }) => {
    const next = touchFor('visit', { code: 'appointment', values: { at, place: place ?? '' } });
    return {
      at: instantOf(msOf(at) - (travelMinutes ?? policy.travelMinutes) * 60_000),
      lane: 'promise' as const,
      next,
    };
  });
  return [...promised, ...booked, ...meetingSeen(facts, policy)];
}

/** A mail names a meeting: it stands on its day to be confirmed, and until somebody was in touch after it. */
function meetingSeen({ talk, situation }: Facts, { workingTime }: Policy): PlannedTouch[] {
  const meeting = meetingNamed(situation);
  const moves = [talk.touches.at(-1)?.at, talk.lastInboundAt, situation.decision?.at];
  if (!meeting || moves.some((move) => overtakes(move, meeting.at))) return [];
  const said = talk.named?.day ?? '';
  const opening = startOfWork(said.slice(0, 10), workingTime);
  const reason = { code: 'meetingSeen' as const, values: { at: said.length === 10 ? said : meeting.at } };
  const at = opening < meeting.at ? opening : meeting.at;
  return [{ at, lane: 'touch', next: { ...touchFor('call', reason), event: meeting.event } }];
}

function channelOfPromises({ cadences: { promise } }: Policy): Channel {
  return promise.steps.at(-1)?.channel ?? promise.repeat?.channel ?? 'mail';
}

function answer(facts: Facts, policy: Policy): PlannedTouch[] {
  const { talk, situation } = facts;
  if (!hasReturned(facts) || !talk.turnSince || !talk.lastInboundAt) return [];
  // What was left unanswered before a decision is over with it.
  const decidedAt = situation.decision?.at ?? facts.opportunities.at(-2)?.decidedAt ?? null;
  const since = decidedAt !== null && talk.turnSince <= decidedAt ? talk.lastInboundAt : talk.turnSince;
  const minutes = policy.answerWithinMinutes;
  const { at, skipped } = addWorkingMinutes(since, minutes, policy.workingTime);
  const code = talk.touches.length === 0 ? 'answerFirst' : 'answer';
  return [{ at, lane: 'answer', next: touchFor('mail', { code, values: { minutes } }, skipped) }];
}

/** The day that was fixed at the last touch, by them or by the rep; a later touch, a reply or a decision takes its place. */
function chosenDay({ talk, situation: { decision } }: Facts, policy: Policy): PlannedTouch[] {
  const touch = talk.unreached ?? talk.touches.at(-1);
  if (!touch?.nextOn || overtakes(talk.lastInboundAt, touch.at) || overtakes(decision?.at, touch.at)) return [];
  const { day, skipped } = addWorkingDays(touch.nextOn, 0, policy.workingTime);
  const code = 'disposition' in touch && touch.disposition === 'callBackOn' ? 'callBack' : 'chosenDay';
  const next = touchFor('call', { code, values: { day: touch.nextOn } }, skipped);
  return [{ at: startOfWork(day, policy.workingTime), lane: 'touch', next }];
}

/** A meeting was agreed and no day written down: it is asked for on the next working day, before any chase. */
function meetingDate({ talk, situation }: Facts, policy: Policy): PlannedTouch[] {
  const { agreed } = talk;
  if (!agreed || agreed.day !== null || overtakes(situation.decision?.at, agreed.at)) return [];
  if (isBookedSince(agreed, situation.bookings)) return [];
  const { at, skipped } = onNextDay(agreed.at, policy);
  const next = touchFor('call', { code: 'meetingDate', values: {} }, skipped);
  return [{ at, lane: 'touch', next: { ...next, event: agreed.event } }];
}

/** What they asked for is there again: call now (A9). Any touch since has told them. */
function backInStock({ commitments: { enquiries } }: Facts): PlannedTouch[] {
  return enquiries.flatMap(({ backAt, product }) => {
    const next = touchFor('call', { code: 'backInStock', values: { product } });
    return backAt === null ? [] : [{ at: backAt, lane: 'touch' as const, next }];
  });
}

function overtakes(at: string | null | undefined, touch: string): boolean {
  return typeof at === 'string' && at > touch;
}

/**
 * Known, and nobody made contact yet: within the hour. Whoever asked for nothing (a bare thank-you, "nothing to answer")
 * is for the next working day, so that nobody stays uncontacted without being brought up (A16). Or our first mail did not
 * arrive.
 */
function firstContact(facts: Facts, policy: Policy): PlannedTouch | null {
  const { talk, quotes, situation, identifiedAt } = facts;
  const { opportunity } = situation;
  if (situation.decision || talk.turn === 'ours') return null;
  if (talk.unreached) return anotherWay(talk.unreached, quotes, policy);
  if ((talk.turn === null && situation.quotes.length > 0) || (opportunity?.touchCount ?? 0) > 0) return null;
  const since = opportunity?.identifiedAt ?? identifiedAt;
  const { at, skipped } = talk.turnSince === null ? withinTheHour(since, policy) : onNextDay(talk.turnSince, policy);
  return { at, lane: 'touch', next: touchFor('call', firstContactReason(policy), skipped) };
}

function withinTheHour(since: string, policy: Policy): When {
  return addWorkingMinutes(since, policy.answerWithinMinutes, policy.workingTime);
}

function onNextDay(since: string, { workingTime }: Policy): When {
  const { day, skipped } = addWorkingDays(dayOf(since, workingTime.zone), 1, workingTime);
  return { at: startOfWork(day, workingTime), skipped };
}

/** At once: nobody has it yet. */
function anotherWay({ event, at, how }: Unreached, quotes: Quote[], policy: Policy): PlannedTouch {
  const opening = workingDaysAfter(at, 0, policy.workingTime);
  const quoted = quotes.some(({ state, decidedAt }) => state === 'undelivered' && decidedAt === at);
  const reason = { code: how === 'bounced' && quoted ? ('quoteBounced' as const) : how, values: {} };
  const next = touchFor(how === 'bounced' ? 'call' : 'mail', reason, opening.skipped);
  return { at: opening.at > at ? opening.at : at, lane: 'touch', next: { ...next, event } };
}

function firstContactReason(policy: Policy): Reason {
  return { code: 'firstContact', values: { minutes: policy.answerWithinMinutes } };
}

/** Another way than the last two (E8); the one they prefer before any other. */
function inOtherChannel(plan: PlannedTouch[], { talk, details }: Facts, policy: Policy): PlannedTouch[] {
  const [first, ...rest] = plan;
  const [last, before] = talk.touches.slice(-2).reverse();
  if (!first || first.lane !== 'touch') return plan;
  const preferred = policy.otherChannels.find((channel) => channel === details.preferredChannel);
  const used = last && before && last.channel === before.channel ? last.channel : null;
  const channel =
    preferred ?? (first.next.channel === used ? policy.otherChannels.find((one) => one !== used) : undefined);
  return channel === undefined ? plan : [{ ...first, next: { ...first.next, channel } }, ...rest];
}

function touchFor(channel: Channel, reason: Reason, skipped: string[] = []): NextTouch {
  return { channel, cadence: null, step: 1, steps: 1, reason, skipped };
}

function later(touch: PlannedTouch, until: string | null): PlannedTouch {
  return until !== null && until > touch.at ? { ...touch, at: until } : touch;
}
