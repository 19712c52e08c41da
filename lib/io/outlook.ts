import { planAhead } from '../engine/ahead.ts';
import { eventsAbout } from '../engine/clusters.ts';
import { pressureOf } from '../engine/guard.ts';
import { kpisOf } from '../engine/kpis.ts';
import { nudgeKey } from '../engine/nextTouch.ts';
import { weightOf } from '../engine/nudges/index.ts';
import type { Policy } from '../engine/policy.ts';
import { isAtStake, sumByCurrency } from '../engine/quotes.ts';
import { dayOf } from '../engine/workingTime.ts';
import { addMonths } from '../engine/zone.ts';
import { momentOf } from '../model/event.ts';
import type { Prospect } from '../model/prospect.ts';
import type { Line, Outlook, PlannedDate } from '../model/view.ts';
import { isWhole, type ContactBook } from './db.ts';
import { groupsAbout, type FoldContext } from './fold.ts';
import { personal, warningOf } from './pestering.ts';

/** More planned touches than this nobody looks at; a lease of ten years has ten calls. */
const PLANNED = 12;
/** Months of decisions that the closing rate looks back on. */
const DECIDED = 12;
/** They answer to what happened, and are nobody's to choose. */
const BY_RULE = new Set(['promise', 'holding', 'outOfOffice']);

/** What lies ahead of one person, in their own working time, and what a touch now would be by the pester guard. */
export async function outlookOf(book: ContactBook, line: Line, now: string, context: FoldContext): Promise<Outlook> {
  const { prospect } = line;
  const policy = personal(prospect, context.policy);
  return {
    plan: await planFor(book, prospect, now, context),
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
  { policy }: FoldContext,
): Promise<Pick<Outlook, 'warning' | 'pressure'>> {
  return {
    warning: await warningOf(book, line, now, policy),
    pressure: pressureOf(line.prospect, now, personal(line.prospect, policy)),
  };
}

async function planFor(
  book: ContactBook,
  prospect: Prospect,
  now: string,
  context: FoldContext,
): Promise<PlannedDate[]> {
  const { key, addresses } = prospect;
  const groups = await groupsAbout(book, addresses, context);
  const plan = planAhead(eventsAbout(addresses, groups), key, now, context);
  return plan.slice(0, PLANNED).map(({ at, next: { channel, reason, skipped } }) => ({ at, channel, reason, skipped }));
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
  const sums = Object.entries(sumByCurrency(quotes.filter(isAtStake)));
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
