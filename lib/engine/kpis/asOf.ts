import type { Figures } from '../../model/figures.ts';
import type { Opportunity, Prospect, Quote } from '../../model/prospect.ts';
import { missedFrom } from '../outcome.ts';
import type { Policy } from '../policy.ts';
import { isBy } from './moment.ts';

/**
 * The record as it was at a moment, as far as its dates tell: what came later is taken out of it, so that the figures
 * of a past period do not change (A11). What has no date stays as it is: standing, details, the plan, and touches
 * beyond the newest that a record keeps. Null: nobody knew of the person then.
 */
export function asOf(prospect: Prospect, at: string, policy: Policy): Prospect | null {
  if (!isBy(prospect.identifiedAt, at)) return null;
  const { firstInboundAt, firstTouchAt, lastTouchAt, recentTouches } = prospect;
  const opportunities = prospect.opportunities
    .filter(({ identifiedAt }) => isBy(identifiedAt, at))
    .map((opportunity) => opportunityAsOf(opportunity, prospect, at, policy));
  const last = opportunities.at(-1);
  const touches = recentTouches.filter((touch) => isBy(touch.at, at));
  const touchedFirst = firstTouchAt !== null && isBy(firstTouchAt, at) ? firstTouchAt : null;
  const touchedLast = lastTouchAt !== null && isBy(lastTouchAt, at) ? lastTouchAt : null;
  return {
    ...prospect,
    firstInboundAt: firstInboundAt !== null && isBy(firstInboundAt, at) ? firstInboundAt : null,
    firstTouchAt: touchedFirst,
    lastTouchAt: touchedLast ?? touches.at(-1)?.at ?? touchedFirst,
    touchCount: touchedFirst === null ? 0 : prospect.touchCount - (recentTouches.length - touches.length),
    recentTouches: touches,
    opportunities,
    outcome: last?.outcome ?? null,
    missedAt: last?.missedAt ?? null,
    missed: last?.missed ?? false,
    lost: last?.lost ?? false,
    quotes: prospect.quotes.filter(({ sentAt }) => isBy(sentAt, at)).map((quote) => quoteAsOf(quote, prospect, at)),
    figures: figuresAsOf(prospect.figures, at),
  };
}

function opportunityAsOf(opportunity: Opportunity, prospect: Prospect, at: string, policy: Policy): Opportunity {
  const { decidedAt, recoveredAt, firstInboundAt, firstTouchAt, identifiedAt } = opportunity;
  const recovered = recoveredAt !== null && isBy(recoveredAt, at) ? recoveredAt : null;
  if (decidedAt !== null && isBy(decidedAt, at)) return { ...opportunity, recoveredAt: recovered };
  const touched = firstTouchAt !== null && isBy(firstTouchAt, at);
  const later = prospect.recentTouches.filter(
    (touch) => !isBy(touch.at, at) && (decidedAt === null || isBy(touch.at, decidedAt)),
  );
  return {
    ...opportunity,
    firstInboundAt: firstInboundAt !== null && isBy(firstInboundAt, at) ? firstInboundAt : null,
    firstTouchAt: touched ? firstTouchAt : null,
    touchCount: touched ? Math.max(1, opportunity.touchCount - later.length) : 0,
    missedAt: touched ? null : (opportunity.missedAt ?? missedFrom(identifiedAt, policy)),
    outcome: null,
    decision: null,
    decidedAt: null,
    reason: null,
    lost: false,
    missed: false,
    recoveredAt: null,
  };
}

function quoteAsOf(quote: Quote, { recentTouches }: Prospect, at: string): Quote {
  const { decidedAt, ...open } = quote;
  const later = recentTouches.filter((touch) => !isBy(touch.at, at) && touch.follows?.includes(quote.id)).length;
  const followUps = Math.max(0, quote.followUps - later);
  if (decidedAt !== undefined && isBy(decidedAt, at)) return { ...quote, followUps };
  return { ...open, state: 'open', followUps };
}

function figuresAsOf(figures: Figures, at: string): Figures {
  return {
    ...figures,
    promises: figures.promises
      .filter((promise) => isBy(promise.at, at))
      .map((promise) => (isSettledBy(promise, at) ? promise : { ...promise, settledAt: null, kept: false })),
    appointments: figures.appointments.map((one) =>
      isSettledBy(one, at) ? one : { ...one, settledAt: null, how: null },
    ),
    enquiries: figures.enquiries.filter((enquiry) => isBy(enquiry.at, at)),
    asks: figures.asks
      .filter((ask) => isBy(ask.at, at))
      .map((ask) => (ask.answeredAt !== null && isBy(ask.answeredAt, at) ? ask : { ...ask, answeredAt: null })),
    overrides: figures.overrides.filter((override) => isBy(override.at, at)),
  };
}

function isSettledBy({ settledAt }: { settledAt: string | null }, at: string): boolean {
  return settledAt !== null && isBy(settledAt, at);
}
