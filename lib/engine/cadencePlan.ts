import type { Quote, Reason } from '../model/prospect.ts';
import { planSteps, type Anchors, type PlannedStep } from './cadence.ts';
import type { Facts, PlannedTouch } from './nextTouch.ts';
import type { Cadence, Policy } from './policy.ts';
import { openQuote } from './quotes.ts';
import { addWorkingDays, startOfWork } from './workingTime.ts';
import { dayOf } from './zone.ts';

/** What a chase is planned on. */
interface Ground {
  facts: Facts;
  policy: Policy;
  /** When a touch that we owe is planned before the chase: the chase goes on as if it were made then. */
  owed: string | null;
  lastTouch: string | null;
}

/**
 * The touches of the cadence that runs: of the newest open quote, else of their mail, else of our own approach. Where
 * it has no step left, nurture.
 */
export function cadencePlan(facts: Facts, owed: string | null, policy: Policy): PlannedTouch[] {
  const { talk, ending, quotes } = facts;
  const ground = { facts, policy, owed, lastTouch: owed ?? talk.touches.at(-1)?.at ?? null };
  if (ending.outcome !== null) return ending.outcome === 'won' ? [] : nurture(ground);
  const quote = openQuote(quotes);
  if (!quote && talk.quiet && owed === null) return [];
  const chase = quote ? quotePlan(quote, ground) : conversationPlan(ground);
  return chase.length > 0 ? chase : nurture(ground);
}

/** Their mail started it, or we did. */
function conversationPlan(ground: Ground): PlannedTouch[] {
  const { talk, identifiedAt } = ground.facts;
  const { inboundLead, cold } = ground.policy.cadences;
  return talk.lastInboundAt
    ? run(inboundLead, { start: talk.lastInboundAt, done: talk.triesSinceReply }, ground, tryReason)
    : run(cold, { start: talk.touches[0]?.at ?? identifiedAt, done: talk.touches.length }, ground, tryReason);
}

function tryReason({ closing, index, of }: PlannedStep): Reason {
  return { code: closing ? 'closing' : 'nextTry', values: { n: index, of } };
}

/** The tries of a quote, then the one question after its last day (C7). */
function quotePlan(quote: Quote, ground: Ground): PlannedTouch[] {
  const { sentAt, followUps, validUntil } = quote;
  const sent = dayOf(sentAt, ground.policy.workingTime.zone);
  const explain = ({ from, index, of }: PlannedStep): Reason =>
    from === 'expiry' && validUntil !== null
      ? { code: 'quoteExpires', values: { day: validUntil, n: index, of } }
      : { code: 'quoteTry', values: { day: sent, n: index, of } };
  const from = { start: sentAt, done: followUps, expiry: validUntil };
  return [...run(ground.policy.cadences.quoteSent, from, ground, explain), ...outcomeQuestion(quote, ground)];
}

/** Asked on the first working day after the validity; whoever was in touch since has asked. */
function outcomeQuestion({ validUntil }: Quote, { facts, policy, lastTouch }: Ground): PlannedTouch[] {
  const time = policy.workingTime;
  if (validUntil === null || (lastTouch !== null && dayOf(lastTouch, time.zone) > validUntil)) return [];
  const { day, skipped } = addWorkingDays(validUntil, 1, time);
  const at = latestOf([startOfWork(day, time), facts.snoozedUntil]);
  const reason: Reason = { code: 'quoteExpired', values: { day: validUntil } };
  const cadence = policy.cadences.quoteSent.id;
  return [{ at, lane: 'touch', next: { channel: 'call', cadence, step: 1, steps: 1, reason, skipped } }];
}

/**
 * Slow contact without an ask, from the last touch or the decision, whichever came later (D11, D13). It has no end;
 * the next two are planned.
 */
function nurture(ground: Ground): PlannedTouch[] {
  const { ending, identifiedAt } = ground.facts;
  const start = latestOf([identifiedAt, ground.lastTouch, ending.decidedAt]);
  const months = ground.policy.nurtureMonths;
  const steps = [1, 2].map((n) => ({ from: 'start' as const, months: n * months, channel: 'call' as const }));
  const explain = (): Reason => ({ code: 'nurture', values: { months } });
  return run({ id: 'nurture', steps }, { start, done: 0, lastTouch: null }, { ...ground, owed: null }, explain);
}

/** A cadence's remaining steps as touches, each with the reason that `explain` gives. */
function run(
  cadence: Cadence,
  from: Pick<Anchors, 'start' | 'done'> & Partial<Anchors>,
  { facts, policy, owed, lastTouch }: Ground,
  explain: (step: PlannedStep) => Reason,
): PlannedTouch[] {
  const done = from.done + (owed === null ? 0 : 1);
  const anchors = { lastTouch, expiry: null, notBefore: facts.snoozedUntil, ...from, done };
  return planSteps(cadence, anchors, policy).map((step) => {
    const { at, channel, index, of, skipped } = step;
    const next = { channel, cadence: cadence.id, step: index, steps: of, reason: explain(step), skipped };
    return { at, lane: 'touch', next };
  });
}

function latestOf(instants: [string, ...(string | null)[]]): string {
  return instants.reduce<string>((last, at) => (at !== null && at > last ? at : last), instants[0]);
}
