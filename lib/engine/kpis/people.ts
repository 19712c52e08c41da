import type { Prospect } from '../../model/prospect.ts';
import { addMonths, dayOf } from '../zone.ts';
import { onceEach, share, type KpiOfPeople } from './kpi.ts';
import { isBy, isWithin, policyOf, type Ground } from './moment.ts';

/**
 * Who is in touch with us, and what is known of them.
 * @param everybody candidates and the ignored too: who wrote to us must not vanish (E3)
 */
export function peopleKpis(ground: Ground, everybody: Prospect[]) {
  const { prospects } = ground;
  const inbound = prospects.filter(isInbound).filter(({ identifiedAt }) => isWithin(identifiedAt, ground));
  const ready = prospects.filter(({ details }) => READY.test(details.readiness ?? ''));
  return {
    B15: withoutNextStep(ground),
    B17: quietCustomers(ground),
    C16: referrals(prospects),
    E3: sorted(everybody, ground),
    /** Inbound leads of whom it is noted, or was read, what they are interested in. */
    E7: share(inbound.filter(showedInterest).length, inbound.length),
    /** Ready to buy, of all: two in a hundred, they say. */
    E9: {
      ...share(ready.length, prospects.length),
      known: prospects.filter(({ details }) => details.readiness !== undefined).length,
    },
    E13: answered(ground),
  };
}

/** E13: questions of theirs that we answered, of all they asked; `open` ones wait, also for what we promised to find out. */
function answered(ground: Ground) {
  const asks = onceEach(ground.prospects.flatMap(({ figures }) => figures.asks));
  const asked = asks.filter(({ at }) => isWithin(at, ground));
  const open = asked.filter(({ answeredAt }) => answeredAt === null).length;
  return { ...share(asked.length - open, asked.length), answered: asked.length - open, open };
}

/** As the screens note it, and as people write it. */
const READY = /^(now|ready)$/i;
const NOT_THE_BUYER = /^not[ -]?(the[ -]?)?buyer$/i;

/** B15: in contact, and nothing is planned with them, neither information nor an offer nor a call (target 0). */
function withoutNextStep({ prospects }: Ground): KpiOfPeople {
  const inContact = prospects.filter(
    ({ outcome, touchCount, doNotContact }) => outcome === null && touchCount > 0 && !doNotContact,
  );
  const without = inContact.filter(({ next, lane }) => next === null || lane === 'paused');
  return { value: without.length, n: inContact.length, keys: without.map(({ key }) => key) };
}

/** B17: customers who were not in touch for longer than usual, the longest first. */
function quietCustomers(ground: Ground): KpiOfPeople {
  const customers = ground.prospects.filter(
    ({ opportunities, doNotContact }) => !doNotContact && opportunities.some(({ outcome }) => outcome === 'won'),
  );
  const quiet = customers
    .map((prospect) => ({ key: prospect.key, since: lastContact(prospect), isOver: isOverLimit(prospect, ground) }))
    .filter(({ isOver }) => isOver)
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  return { value: quiet.length, n: customers.length, keys: quiet.map(({ key }) => key) };
}

/** The last touch, or the sale when that came later. */
function lastContact({ lastTouchAt, opportunities, identifiedAt }: Prospect): string {
  const wonAt = opportunities.findLast(({ outcome }) => outcome === 'won')?.decidedAt ?? identifiedAt;
  return lastTouchAt !== null && isBy(wonAt, lastTouchAt) ? lastTouchAt : wonAt;
}

/** Longer than their own rhythm, where their plan knows one, else than the cadence of customers says. */
function isOverLimit(prospect: Prospect, { at, policy }: Ground): boolean {
  const { zone } = policyOf(prospect, policy).workingTime;
  const { next } = prospect;
  const rhythm = next?.reason.code === 'customer' ? Number(next.reason.values['months']) : NaN;
  const months = rhythm > 0 ? rhythm : policy.cadences.customer.repeat?.months;
  return months !== undefined && addMonths(dayOf(lastContact(prospect), zone), months) < dayOf(at, zone);
}

/** C16: people whom somebody referred, and those who do not buy and may know who does. */
function referrals(prospects: Prospect[]) {
  const referred = prospects.filter(({ details }) => details.referredBy !== undefined);
  const notBuyers = prospects.filter(({ details }) => NOT_THE_BUYER.test(details.role ?? ''));
  return {
    value: referred.length,
    n: prospects.length,
    keys: referred.map(({ key }) => key),
    notBuyers: notBuyers.map(({ key }) => key),
  };
}

/** E3: everybody who wrote to us is kept, discarded, or still to be sorted: these are all, and none is lost. */
function sorted(everybody: Prospect[], ground: Ground) {
  const candidates = everybody.filter(
    ({ firstInboundAt, dormant }) => firstInboundAt !== null && !dormant && isWithin(firstInboundAt, ground),
  );
  const kept = candidates.filter(({ standing }) => standing === 'prospect').length;
  const open = candidates.filter(({ standing, doNotContact }) => standing === 'candidate' && !doNotContact).length;
  return { value: open, n: candidates.length, kept, discarded: candidates.length - kept - open, open };
}

function isInbound({ firstInboundAt, firstTouchAt }: Prospect): boolean {
  return firstInboundAt !== null && (firstTouchAt === null || isBy(firstInboundAt, firstTouchAt));
}

function showedInterest({ details, figures }: Prospect): boolean {
  return details.interest !== undefined || figures.interest !== null;
}
