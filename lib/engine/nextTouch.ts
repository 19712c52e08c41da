import type { Channel } from '../model/event.ts';
import type { Lane, NextTouch, Prospect, Quote, Reason } from '../model/prospect.ts';
import { cadencePlan } from './cadencePlan.ts';
import type { Conversation } from './conversation.ts';
import type { Ending } from './outcome.ts';
import type { Policy } from './policy.ts';
import { isByPerson, ofKind, type Happened, type Story } from './story.ts';
import { addWorkingDays, addWorkingMinutes, startOfWork } from './workingTime.ts';
import { instantOf, msOf } from './zone.ts';

/** A touch that is to be made, and why. */
export interface PlannedTouch {
  at: string;
  lane: Lane;
  next: NextTouch;
}

/** What the plan is made from. */
export interface Facts extends Pick<Prospect, 'standing' | 'doNotContact' | 'dormant' | 'identifiedAt'> {
  talk: Conversation;
  quotes: Quote[];
  ending: Ending;
  snoozedUntil: string | null;
}

/**
 * The touches ahead, in order; the first is the next one. What we owe comes before any chase: a promise, an answer, a
 * day the rep chose. Then the cadence that runs. Empty: nothing is to be done with this person.
 */
export function planOf(story: Story, facts: Facts, policy: Policy): PlannedTouch[] {
  if (isClosed(facts)) return [];
  if (facts.standing === 'candidate') return [later(sorting(facts, policy), facts.snoozedUntil)];
  const owed = [...promises(story, policy), ...answer(facts, policy), ...chosenDay(facts, policy)];
  const soonest = owed.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0];
  const first = soonest ?? firstContact(facts, policy);
  if (!first) return cadencePlan(facts, null, policy);
  const snoozed = later(first, facts.snoozedUntil);
  return [snoozed, ...cadencePlan(facts, snoozed.at, policy)];
}

/** The snooze in force: the newest one, unless it was to end with a reply and they have replied. */
export function snoozeOf(story: Story): string | null {
  const snooze = ofKind(story, 'snooze').at(-1);
  if (!snooze || (snooze.endsOnReply && hasReply(story, snooze))) return null;
  return instantOf(msOf(snooze.until));
}

/** Their mail after the snooze; also one sent before it and read later, when it is newer than all that was known then. */
function hasReply(story: Story, snooze: Happened<'snooze'>): boolean {
  const isAfter = (instant: string) => msOf(instant) > msOf(snooze.at);
  const words = story.events.filter((event) => event.kind === 'touch' || (event.kind === 'mail' && isByPerson(event)));
  const known = words.findLast((word) => !isAfter(word.seenAt))?.at ?? '';
  const theirs = words.filter((word) => word.kind === 'mail' && word.direction === 'in');
  return theirs.some((mail) => isAfter(mail.at) || (isAfter(mail.seenAt) && mail.at > known));
}

/** They have written since the decision: whatever was decided, somebody waits. */
function hasReturned({ talk, ending }: Facts): boolean {
  return (
    talk.turn === 'ours' &&
    talk.lastInboundAt !== null &&
    (ending.decidedAt === null || talk.lastInboundAt > ending.decidedAt)
  );
}

function isClosed(facts: Facts): boolean {
  const { outcome } = facts.ending;
  const decided = outcome === 'disqualified' || (outcome === 'won' && !hasReturned(facts));
  return facts.doNotContact || facts.dormant || facts.standing === 'ignored' || decided;
}

function sorting(facts: Facts, policy: Policy): PlannedTouch {
  const waiting = answer(facts, policy)[0];
  const since = facts.talk.turnSince;
  const at = waiting && since ? since : facts.identifiedAt;
  return { at, lane: 'sort', next: waiting?.next ?? touchFor('mail', firstContactReason(policy)) };
}

function promises(story: Story, policy: Policy): PlannedTouch[] {
  const settled = new Set(ofKind(story, 'settle').map((settle) => settle.of));
  const open = ofKind(story, 'promise').filter((promise) => promise.by === 'us' && !settled.has(promise.id));
  return open.flatMap((promise) => promised(promise, policy));
}

/** A promise is due on its day, also when that day is off: a word given is not moved by a weekend. */
function promised({ dueOn, what }: Happened<'promise'>, policy: Policy): PlannedTouch[] {
  if (dueOn === null) return [];
  const next = touchFor('mail', { code: 'promise', values: { what, day: dueOn } });
  return [{ at: startOfWork(dueOn, policy.workingTime), lane: 'promise', next }];
}

function answer(facts: Facts, policy: Policy): PlannedTouch[] {
  const { talk, ending } = facts;
  if (!hasReturned(facts) || !talk.turnSince || !talk.lastInboundAt) return [];
  const since = ending.decidedAt !== null && talk.turnSince <= ending.decidedAt ? talk.lastInboundAt : talk.turnSince;
  const minutes = policy.answerWithinMinutes;
  const { at, skipped } = addWorkingMinutes(since, minutes, policy.workingTime);
  const code = talk.touches.length === 0 ? 'answerFirst' : 'answer';
  return [{ at, lane: 'answer', next: touchFor('mail', { code, values: { minutes } }, skipped) }];
}

/** The day that the rep chose at the last touch; a later touch, a reply or a decision takes its place. */
function chosenDay({ talk, ending }: Facts, policy: Policy): PlannedTouch[] {
  const touch = talk.touches.at(-1);
  if (!touch?.nextOn || overtakes(talk.lastInboundAt, touch.at) || overtakes(ending.decidedAt, touch.at)) return [];
  const { day, skipped } = addWorkingDays(touch.nextOn, 0, policy.workingTime);
  const next = touchFor('call', { code: 'chosenDay', values: { day: touch.nextOn } }, skipped);
  return [{ at: startOfWork(day, policy.workingTime), lane: 'touch', next }];
}

function overtakes(at: string | null, touch: string): boolean {
  return at !== null && at > touch;
}

/** Known from a record or by the rep's word, and nobody has said anything yet. */
function firstContact({ talk, quotes, ending, identifiedAt }: Facts, policy: Policy): PlannedTouch | null {
  if (talk.turn !== null || quotes.length > 0 || ending.outcome !== null) return null;
  const { at, skipped } = addWorkingMinutes(identifiedAt, policy.answerWithinMinutes, policy.workingTime);
  return { at, lane: 'touch', next: touchFor('call', firstContactReason(policy), skipped) };
}

function firstContactReason(policy: Policy): Reason {
  return { code: 'firstContact', values: { minutes: policy.answerWithinMinutes } };
}

function touchFor(channel: Channel, reason: Reason, skipped: string[] = []): NextTouch {
  return { channel, cadence: null, step: 1, steps: 1, reason, skipped };
}

function later(touch: PlannedTouch, until: string | null): PlannedTouch {
  return until !== null && until > touch.at ? { ...touch, at: until } : touch;
}
