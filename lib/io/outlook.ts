import { eventsAbout, groupByRef, refsAbout } from '../engine/clusters.ts';
import { pressureOf, warningFor } from '../engine/guard.ts';
import { kpisOf } from '../engine/kpis.ts';
import { nudgeKey } from '../engine/nextTouch.ts';
import { weightOf } from '../engine/nudges/index.ts';
import type { Policy } from '../engine/policy.ts';
import { projectWithPlan } from '../engine/project.ts';
import { sumByCurrency } from '../engine/quotes.ts';
import { dayOf, timeIn } from '../engine/workingTime.ts';
import { addMonths, isZone } from '../engine/zone.ts';
import { domainOf } from '../model/address.ts';
import { momentOf } from '../model/event.ts';
import { isFreeMail } from '../model/freeMail.ts';
import type { Prospect } from '../model/prospect.ts';
import type { Line, Outlook, PlannedDate } from '../model/view.ts';
import { isWhole, type ContactBook } from './db.ts';
import { isForWork, type FoldContext } from './fold.ts';

/** More planned touches than this nobody looks at; a lease of ten years has ten calls. */
const PLANNED = 12;
/** Months of decisions that the closing rate looks back on. */
const DECIDED = 12;
/** They answer to what happened, and are nobody's to choose. */
const BY_RULE = new Set(['holding', 'outOfOffice']);

/** What lies ahead of one person, in their own working time, and what a touch now would be by the pester guard. */
export async function outlookOf(book: ContactBook, line: Line, now: string, context: FoldContext): Promise<Outlook> {
  const { prospect } = line;
  const policy = personal(prospect, context.policy);
  return {
    plan: await planFor(book, prospect, context),
    nudgeKey: prospect.next && nudgeKey({ next: prospect.next }, prospect.turnEvent),
    weight: await weigh(book, line, now, policy),
    ...(await strainOf(book, line, now, context)),
    asks: { ...policy.asks, pressureDays: policy.pressureDays },
    cadences: Object.values(policy.cadences)
      .filter(({ id, steps }) => steps.length > 0 && !BY_RULE.has(id))
      .map(({ id, name }) => ({ id, name: name ?? null })),
  };
}

/** What the pester guard says of a touch now, and how many there were of late. */
export async function strainOf(
  book: ContactBook,
  line: Pick<Line, 'prospect' | 'due'>,
  now: string,
  context: FoldContext,
): Promise<Pick<Outlook, 'warning' | 'pressure'>> {
  const { prospect } = line;
  const policy = personal(prospect, context.policy);
  const around = {
    planned: isPlanned(line),
    approachesToday: await approachesOn(book, prospect, now, policy),
  };
  return { warning: warningFor(prospect, now, around, policy), pressure: pressureOf(prospect, now, policy) };
}

/** Where they work it is another hour: days of rest are counted there. */
function personal({ zone }: Prospect, policy: Policy): Policy {
  return zone && isZone(zone) ? { ...policy, workingTime: timeIn(zone, policy.workingTime) } : policy;
}

/** What is asked for by now, by a cadence or by what we owe, is no pestering. */
function isPlanned({ due, prospect: { lane } }: Pick<Line, 'prospect' | 'due'>): boolean {
  return due && lane !== 'sort' && lane !== 'paused';
}

async function planFor(book: ContactBook, prospect: Prospect, context: FoldContext): Promise<PlannedDate[]> {
  const { key, addresses } = prospect;
  const events = await book.events.where('people').anyOf(refsAbout(addresses)).distinct().toArray();
  const groups = groupByRef(events.filter((event) => isForWork(event, context)));
  const plan = projectWithPlan(eventsAbout(addresses, groups), key, context)?.plan ?? [];
  return plan.slice(0, PLANNED).map(({ at, next: { channel, reason, skipped } }) => ({ at, channel, reason, skipped }));
}

/** Other people of the company whom somebody approached for the first time today. A mail provider is no company. */
async function approachesOn(book: ContactBook, prospect: Prospect, now: string, policy: Policy): Promise<number> {
  const { key, addresses, touchCount } = prospect;
  const domains = [...new Set(addresses.map(domainOf))].filter((domain) => domain !== '' && !isFreeMail(domain));
  if (touchCount > 0 || domains.length === 0) return 0;
  const { zone } = policy.workingTime;
  const today = dayOf(now, zone);
  return await book.prospects
    .where('domains')
    .anyOf(domains)
    .distinct()
    .filter((other) => other.key !== key && other.firstTouchAt !== null && dayOf(other.firstTouchAt, zone) === today)
    .count();
}

async function weigh(
  book: ContactBook,
  { prospect, nudge }: Line,
  now: string,
  policy: Policy,
): Promise<Outlook['weight']> {
  const currency = currencyOf(prospect);
  if (!nudge || currency === null || prospect.value === 0) return null;
  return { ...weightOf(prospect, nudge, now, policy, await closingRateOf(book, now, policy)), currency };
}

/** The currency that most is at stake in. */
function currencyOf({ quotes }: Prospect): string | null {
  const sums = Object.entries(sumByCurrency(quotes.filter(({ state }) => state === 'open')));
  return sums.sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The rep's own closing rate (C5). A quote is decided by a decision, so those whom none names need not be read. */
async function closingRateOf(book: ContactBook, now: string, policy: Policy): Promise<number> {
  const since = addMonths(dayOf(now, 'UTC'), -DECIDED);
  const decisions = await book.events.where('id').startsWith('decision|').toArray();
  const people = decisions.filter((event) => momentOf(event) >= since).flatMap((event) => event.people);
  const rows = people.length === 0 ? [] : await book.prospects.where('addresses').anyOf(people).distinct().toArray();
  return kpisOf(rows.filter(isWhole), now, policy).C5.value ?? policy.closingRate.prior;
}
