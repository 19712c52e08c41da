import type { Channel } from '../model/event.ts';
import type { NextTouch, Opportunity, Quote, Reason, ReasonCode } from '../model/prospect.ts';
import { everyMonths, leaseCalls, planSteps, repeatsOf, type PlannedStep, type When } from './cadence.ts';
import { asksOf, pursuitsIn, stepsDone, type Pursuit, type Situation } from './enrolment.ts';
import type { Facts, PlannedTouch } from './nextTouch.ts';
import type { Pauses } from './pauses.ts';
import type { Cadence, Policy } from './policy.ts';
import { addWorkingDays, startOfWork, workingDaysAfter, workingDaysBetween } from './workingTime.ts';
import { dayOf, msOf } from './zone.ts';

/** What a chase is planned on. */
interface Ground {
  facts: Facts;
  situation: Situation;
  policy: Policy;
  /** A touch that is planned before the chase: the chase goes on as if it were made then. */
  owed: PlannedTouch | null;
  lastTouch: string | null;
}

/** Of what repeats without end, so many times are planned. */
const TIMES = 2;

/** The touches of the cadence that runs, in order; where it has no step left, what it repeats, else nurture. */
export function cadencePlan(facts: Facts, owed: PlannedTouch | null, policy: Policy): PlannedTouch[] {
  const { talk, situation, pauses } = facts;
  const lastTouch = owed?.at ?? shifted(talk.touches.at(-1)?.at ?? null, pauses, policy);
  const ground = { facts, situation, policy, owed, lastTouch };
  const pursuits = pursuitsIn(situation);
  const [pursuit] = pursuits;
  if (!pursuit) return situation.decision ? [] : nurture(ground);
  if (pursuits.length > 1) return quotesPlan(pursuits, ground);
  const cadence = policy.cadences[pursuit.cadence];
  if (!cadence) return nurture(ground);
  const steps = pursuit.lease ? leasePlan(cadence, pursuit, ground) : stepPlan(cadence, pursuit, ground);
  const chase = [...steps, ...outcomeQuestion(pursuit.quote, ground)];
  if (chase.length > 0 && !cadence.repeat) return chase;
  return [...chase, ...repeatPlan(cadence, pursuit, chase, ground)];
}

/** Of each open quote what is left to do; where nothing is, nurture. */
function quotesPlan(pursuits: Pursuit[], ground: Ground): PlannedTouch[] {
  const cadence = ground.policy.cadences.quoteSent;
  const chase = pursuits.flatMap((pursuit) => [
    ...stepPlan(cadence, pursuit, ground),
    ...outcomeQuestion(pursuit.quote, ground),
  ]);
  if (chase.length === 0) return nurture(ground);
  return chase.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A cadence's remaining steps as touches, each with its reason. A chase that was paused goes on with what was left. */
function stepPlan(cadence: Cadence, pursuit: Pursuit, ground: Ground): PlannedTouch[] {
  const { facts, situation, policy, owed, lastTouch } = ground;
  const { quote, namedDay } = pursuit;
  const { zone } = policy.workingTime;
  const anchors = {
    start: shifted(pursuit.start, facts.pauses, policy) ?? pursuit.start,
    done: stepsDone(pursuit, situation, zone) + (isStep(owed, pursuit, zone) ? 1 : 0),
    lastTouch,
    expiry: quote?.validUntil ?? null,
    notBefore: facts.notBefore,
    namedDay,
  };
  return planSteps(cadence, anchors, policy).map((step, n) => {
    const away = n === 0 ? movedByAbsence(step.at, facts, policy) : null;
    const reason = away ? awayReason(facts) : reasonOf(step, pursuit, policy);
    return touchAt(away ?? step, step.channel, reason, { cadence: cadence.id, step: step.index, steps: step.of });
  });
}

/** What is owed counts as a try; the answer to "not now" is none, nor is anything before the day they named. */
function isStep(owed: PlannedTouch | null, { cadence, namedDay }: Pursuit, zone: string): boolean {
  if (!owed) return false;
  return namedDay === null ? owed.lane !== 'answer' || cadence !== 'notNow' : dayOf(owed.at, zone) >= namedDay;
}

function reasonOf(step: PlannedStep, { cadence, quote, start, namedDay }: Pursuit, policy: Policy): Reason {
  const n = { n: step.index, of: step.of };
  const day = dayOf(start, policy.workingTime.zone);
  if (quote && step.from === 'expiry') return { code: 'quoteExpires', values: { day: quote.validUntil ?? day, ...n } };
  if (quote) return { code: 'quoteTry', values: { day, ...n } };
  if (cadence === 'holding') return { code: 'holding', values: { day: namedDay ?? '' } };
  if (cadence === 'notNow' && namedDay !== null && step.index === 1)
    return { code: 'callBack', values: { day: namedDay } };
  return { code: step.closing ? 'closing' : (CODES[cadence] ?? 'nextTry'), values: { day, ...n } };
}

const CODES: Partial<Record<string, ReasonCode>> = { afterMeeting: 'meetingTry', notNow: 'notNow' };

/** Their machine said when they are back: nothing is planned before the working day after it. */
function movedByAbsence(at: string, { awayUntil, snoozedUntil }: Facts, policy: Policy): When | null {
  if (awayUntil === null || (snoozedUntil !== null && snoozedUntil > awayUntil.at)) return null;
  const { zone } = policy.workingTime;
  return dayOf(at, zone) === dayOf(awayUntil.at, zone) ? { at, skipped: awayUntil.skipped } : null;
}

function awayReason({ talk }: Facts): Reason {
  return { code: 'away', values: { day: talk.away?.day ?? '' } };
}

/** The calls before the lease runs out that no touch has taken the place of. */
function leasePlan(cadence: Cadence, { start, lease }: Pursuit, ground: Ground): PlannedTouch[] {
  const { policy, lastTouch, facts } = ground;
  if (!cadence.lease || !lease) return [];
  const signedOn = signingDay(lease, start, policy);
  const { channel } = cadence.lease;
  const calls = leaseCalls(cadence.lease, signedOn, lease.termMonths, policy);
  return calls
    .map((call, n) => ({ call, n }))
    .filter(({ call }) => call.at > start && (lastTouch === null || call.at > lastTouch))
    .map(({ call, n }) => {
      const values = { month: call.month, term: lease.termMonths, day: call.day };
      const at = latestOf([call.at, facts.notBefore]);
      return touchAt(
        { ...call, at },
        channel,
        { code: 'leaseCall', values },
        { cadence: cadence.id, step: n + 1, steps: calls.length },
      );
    });
}

/** Unknown, the day of the decision stands for it. */
function signingDay({ signedOn }: NonNullable<Pursuit['lease']>, start: string, policy: Policy): string {
  return signedOn ?? dayOf(start, policy.workingTime.zone);
}

/** What comes after the steps, again and again: counted from the last touch, or from the last step that was planned. */
function repeatPlan(cadence: Cadence, pursuit: Pursuit, chase: PlannedTouch[], ground: Ground): PlannedTouch[] {
  const { facts, policy } = ground;
  if (!cadence.repeat) return nurture(ground);
  const rhythm = cadence.id === 'customer' ? rhythmOf(facts.opportunities) : null;
  const repeat = rhythm === null ? cadence.repeat : { months: rhythm, channel: cadence.repeat.channel };
  const { day, after } = repeatAnchor(cadence, pursuit, chase.at(-1), ground);
  const code = REPEATS[cadence.id] ?? 'nurture';
  const of = { cadence: cadence.id, step: cadence.steps.length + 1, steps: 0 };
  const product = facts.commitments.enquiries.find(({ id }) => id === pursuit.event)?.product;
  const values = { months: repeat.months ?? 0, ...(product === undefined ? {} : { product }) };
  return repeatsOf(repeat, day, TIMES, policy, repeat.months === undefined ? 0 : after).map((when) =>
    touchAt(notBefore(when, facts.notBefore), repeat.channel, { code, values }, of),
  );
}

const REPEATS: Partial<Record<string, ReasonCode>> = {
  customer: 'customer',
  lostLease: 'lostMailing',
  lostNoTerm: 'lostMailing',
  stockCallBack: 'stillOut',
};

/**
 * The day that a repetition counts from: the last touch, made or planned. After a lease the signing day stays the anchor,
 * so that a month end is one again (D7).
 */
function repeatAnchor(
  { lease: leaseRule }: Cadence,
  { start, lease }: Pursuit,
  last: PlannedTouch | undefined,
  { policy, lastTouch }: Ground,
): { day: string; after: number } {
  const { zone } = policy.workingTime;
  const touched = lastTouch && dayOf(lastTouch, zone);
  if (last && lease && leaseRule)
    return { day: signingDay(lease, start, policy), after: lease.termMonths - leaseRule.everyMonths };
  return { day: latestOf([dayOf(start, zone), touched, last ? dayOf(last.at, zone) : null]), after: 0 };
}

/** A customer's own rhythm in months: the median between three purchases or more. */
function rhythmOf(opportunities: Opportunity[]): number | null {
  const won = opportunities.flatMap(({ outcome, decidedAt }) =>
    outcome === 'won' && decidedAt ? [msOf(decidedAt)] : [],
  );
  const gaps = won
    .slice(1)
    .map((at, n) => at - (won[n] ?? at))
    .sort((a, b) => a - b);
  const median = gaps[Math.floor(gaps.length / 2)];
  return gaps.length < 2 || median === undefined ? null : Math.max(1, Math.round(median / MONTH));
}

const MONTH = 30.44 * 86_400_000;

/** Asked on the first working day after the validity, and again after each try that nobody answered (C7). */
function outcomeQuestion(quote: Quote | null, { facts, policy, lastTouch, owed }: Ground): PlannedTouch[] {
  const time = policy.workingTime;
  const validUntil = quote?.validUntil ?? null;
  // What is owed to them after that day is a word with them.
  if (!quote || validUntil === null || (owed && dayOf(owed.at, time.zone) > validUntil)) return [];
  const asks = asksOf(quote, facts.talk, time.zone);
  const { day, skipped } = addWorkingDays(validUntil, 1, time);
  const rest = lastTouch !== null && asks > 0 ? workingDaysAfter(lastTouch, policy.guard.restDays, time) : null;
  const when = notBefore(rest ?? { at: startOfWork(day, time), skipped }, facts.notBefore);
  const of = { cadence: 'quoteSent', step: asks + 1, steps: policy.outcomeAsks };
  return [touchAt(when, 'call', { code: 'quoteExpired', values: { day: validUntil } }, of)];
}

/** Slow contact without an ask, from the last touch or the decision, whichever came later (D11, D13). */
function nurture({ facts, policy, lastTouch, situation }: Ground): PlannedTouch[] {
  const { zone } = policy.workingTime;
  const decided = situation.decision?.at ?? null;
  const anchor = dayOf(latestOf([facts.identifiedAt, lastTouch, decided]), zone);
  const months = policy.nurtureMonths;
  return everyMonths(anchor, months, TIMES, policy).map((when, n) =>
    touchAt(
      notBefore(when, facts.notBefore),
      'call',
      { code: 'nurture', values: { months } },
      { cadence: 'nurture', step: n + 1, steps: TIMES },
    ),
  );
}

function touchAt(
  { at, skipped }: When,
  channel: Channel,
  reason: Reason,
  { cadence, step, steps }: Pick<NextTouch, 'cadence' | 'step' | 'steps'>,
): PlannedTouch {
  return { at, lane: 'touch', next: { channel, cadence, step, steps, reason, skipped } };
}

function notBefore({ at, skipped }: When, until: string | null): When {
  return until !== null && until > at ? { at: until, skipped } : { at, skipped };
}

/** An anchor that lies before a pause moves by the working days that the pause lasted: what was left stays as it was. */
function shifted(at: string | null, pauses: Pauses, policy: Policy): string | null {
  return pauses.over.reduce<string | null>((anchor, { from, to }) => {
    if (anchor === null || anchor > from) return anchor;
    const days = workingDaysBetween(from, to, policy.workingTime);
    return days === 0 ? anchor : workingDaysAfter(anchor, days, policy.workingTime).at;
  }, at);
}

function latestOf(instants: [string, ...(string | null)[]]): string {
  return instants.reduce<string>((last, at) => (at !== null && at > last ? at : last), instants[0]);
}
