import type { PersonRef } from '../model/address.ts';
import type { ContactEvent } from '../model/event.ts';
import { isOwn, type Own } from '../model/own.ts';
import type { Prospect, Question } from '../model/prospect.ts';
import { commitmentsOf, type Commitments } from './commitments.ts';
import { conversationOf, type Conversation } from './conversation.ts';
import { enrolmentOf, situationOf } from './enrolment.ts';
import { exitsOf } from './exits.ts';
import { figuresOf } from './figures.ts';
import { awayUntil, planOf, snoozeOf, type Facts, type PlannedTouch } from './nextTouch.ts';
import { opportunitiesOf } from './opportunities.ts';
import { pausesIn } from './pauses.ts';
import type { Policy } from './policy.ts';
import { dismissalsIn } from './promises.ts';
import { quotesOf, valueOf } from './quotes.ts';
import { detailsOf, identifiedAt, identityOf, isDoNotContact, isDormant, standingOf } from './standing.ts';
import { recentTouchesOf } from './recentTouches.ts';
import { storyOf, type Story } from './story.ts';
import { timeIn } from './workingTime.ts';
import { isZone } from './zone.ts';

/** How many questions of theirs a record keeps. */
const MOST_ASKS = 10;

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
  const personal = policyFor(detailsOf(story), policy);
  const facts = factsOf(story, { policy: personal, own });
  const plan = planOf(facts, personal);
  return { prospect: recordOf(story, facts, plan, personal), plan };
}

function factsOf(story: Story, { policy, own }: Context): Facts {
  const talk = conversationOf(story, policy.workingTime.zone);
  const quotes = quotesOf(story, talk.touches, policy.workingTime.zone, own);
  const opportunities = opportunitiesOf(story, talk, quotes, policy);
  const commitments = commitmentsOf(story, talk, policy);
  const snoozedUntil = snoozeOf(story);
  const away = awayUntil(talk, policy);
  return {
    standing: standingOf(story, policy),
    doNotContact: isDoNotContact(story),
    dormant: isDormant(story, policy),
    identifiedAt: identifiedAt(story),
    details: detailsOf(story),
    talk,
    quotes,
    opportunities,
    commitments,
    situation: situationOf(story, talk, quotes, opportunities, policy),
    pausedBy: pausedBy(talk, commitments),
    pauses: pausesIn(story),
    snoozedUntil,
    awayUntil: away,
    notBefore: [snoozedUntil, away?.at ?? null].reduce((a, b) => (b !== null && (a === null || b > a) ? b : a)),
    dismissed: dismissalsIn(story),
  };
}

/** The question whose answer everything waits for. */
function pausedBy({ stop }: Conversation, { questions }: Commitments): Question | null {
  return stop && (questions.find(({ event, finding }) => event === stop.event && finding === stop.finding) ?? null);
}

/** The working time of this person: their own zone when it is known (requirements, "Working time"). */
function policyFor({ zone }: Prospect['details'], policy: Policy): Policy {
  return zone === undefined || zone === policy.workingTime.zone || !isZone(zone)
    ? policy
    : { ...policy, workingTime: timeIn(zone, policy.workingTime) };
}

function recordOf(story: Story, facts: Facts, plan: PlannedTouch[], policy: Policy): Prospect {
  const [first] = plan;
  const { talk, opportunities, quotes, commitments, situation } = facts;
  const { turn, turnSince, turnEvent, turnThread, firstInboundAt, lastInboundAt, spokeAt, triesSinceReply, touches } =
    talk;
  const opportunity = opportunities.at(-1);
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
    quiet: talk.quiet,
    asks: talk.waiting.flatMap(({ id, asks }) => asks.map((text) => ({ event: id, text }))).slice(0, MOST_ASKS),
    holding: talk.holding && { at: talk.holding.at, until: talk.holding.day },
    away: talk.away && { at: talk.away.at, returnsOn: talk.away.day },
    bouncedAt: talk.unreached?.how === 'bounced' ? talk.unreached.at : null,
    zone: facts.details.zone ?? null,
    touchCount: touches.length,
    triesSinceReply,
    noCount: opportunity?.noCount ?? 0,
    missedAt: opportunity?.missedAt ?? null,
    lost: opportunity?.lost ?? false,
    missed: opportunity?.missed ?? false,
    outcome: opportunity?.outcome ?? null,
    opportunities,
    recentTouches: recentTouchesOf(situation, policy),
    enrolment: enrolmentOf(situation, facts.pauses.since !== null, policy),
    exits: exitsOf(story, touches, quotes, opportunities, policy),
    pausedBy: facts.doNotContact ? null : facts.pausedBy,
    questions: facts.doNotContact || facts.dormant ? [] : commitments.questions,
    promises: commitments.promises,
    promisedAt: plan.find(({ lane }) => lane === 'promise')?.at ?? null,
    appointments: commitments.appointments,
    enquiries: commitments.enquiries,
    details: facts.details,
    figures: figuresOf(story, talk, policy),
    quotes,
    value: valueOf(quotes),
    dueAt: first?.at ?? null,
    lane: first?.lane ?? null,
    next: first?.next ?? null,
    snoozedUntil: facts.snoozedUntil,
  };
}
