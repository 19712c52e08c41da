import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { isOwn, type Own } from '../model/own.ts';
import type { Prospect } from '../model/prospect.ts';
import { conversationOf } from './conversation.ts';
import { planOf, snoozeOf, type Facts, type PlannedTouch } from './nextTouch.ts';
import { endingOf, missedFrom } from './outcome.ts';
import type { Policy } from './policy.ts';
import { quotesOf, valueOf } from './quotes.ts';
import { identifiedAt, identityOf, isDoNotContact, isDormant, standingOf } from './standing.ts';
import { ofKind, storyOf, type Story } from './story.ts';

export interface Context {
  policy: Policy;
  own: Own;
}

/**
 * What the events of one cluster amount to: the record of `key`. Pure, and blind to order and repetition: any
 * permutation of the same sightings gives the same record. Null when the key is one of us, or when no event in force
 * speaks of the person.
 */
export function project(events: ContactEvent[], key: PersonRef, context: Context): Prospect | null {
  return projectWithPlan(events, key, context)?.prospect ?? null;
}

/** The record, and all touches that are planned; the first of them is the record's next touch. */
export function projectWithPlan(
  events: ContactEvent[],
  key: PersonRef,
  { policy, own }: Context,
): { prospect: Prospect; plan: PlannedTouch[] } | null {
  const story = isOwn(key, own) ? null : storyOf(events, key);
  if (!story) return null;
  const facts = factsOf(story, { policy, own });
  const plan = planOf(story, facts, policy);
  return { prospect: recordOf(story, facts, plan[0] ?? null, policy), plan };
}

function factsOf(story: Story, { policy, own }: Context): Facts {
  const talk = conversationOf(story);
  const quotes = quotesOf(story, talk.touches, policy.workingTime.zone, own);
  return {
    standing: standingOf(story, policy),
    doNotContact: isDoNotContact(story),
    dormant: isDormant(story, policy),
    identifiedAt: identifiedAt(story),
    talk,
    quotes,
    ending: endingOf(story, quotes, talk.touches),
    snoozedUntil: snoozeOf(story),
  };
}

function recordOf(story: Story, facts: Facts, first: PlannedTouch | null, policy: Policy): Prospect {
  const { talk, ending, quotes } = facts;
  const { turn, turnSince, turnEvent, turnThread, firstInboundAt, lastInboundAt, spokeAt, triesSinceReply, touches } =
    talk;
  return {
    key: story.key,
    addresses: story.members,
    ...identityOf(story),
    standing: facts.standing,
    doNotContact: facts.doNotContact,
    dormant: facts.dormant,
    turn,
    turnSince,
    turnEvent,
    turnThread,
    identifiedAt: facts.identifiedAt,
    firstInboundAt,
    firstTouchAt: touches[0]?.at ?? null,
    lastTouchAt: touches.at(-1)?.at ?? null,
    lastInboundAt,
    spokeAt,
    touchCount: touches.length,
    triesSinceReply,
    noCount: ofKind(story, 'touch').filter((touch) => touch.disposition === 'softNo').length,
    missedAt: touches.length > 0 ? null : missedFrom(facts.identifiedAt, policy),
    lost: ending.lost,
    missed: ending.missed,
    outcome: ending.outcome,
    quotes,
    value: valueOf(quotes),
    dueAt: first?.at ?? null,
    lane: first?.lane ?? null,
    next: first?.next ?? null,
    snoozedUntil: facts.snoozedUntil,
  };
}
