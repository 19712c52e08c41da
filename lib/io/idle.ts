import type { Policy } from '../engine/policy.ts';
import { dayOf, startOfDay, workingDaysBetween } from '../engine/workingTime.ts';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import { isWhole, type ContactBook, type ProspectRow, type TotalRow } from './db.ts';
import { last } from './lanes.ts';

/** A vacation longer than this is a slip of the hand. */
const LONGEST = 366;

/** From which day to which some people lie idle, and how many. */
interface Span {
  since: string;
  until: string;
  n: number;
}

/** How many have shown interest and collect dust (E1, E19): from the small rows of totals, whoever they are. */
export function idleIn(totals: TotalRow[], now: string, policy: Policy): number {
  return spansAt(totals, now, policy).reduce((sum, { n }) => sum + n, 0);
}

/**
 * The first of them: the most valuable first, then the longest forgotten (E19). Of each span an index keeps the order:
 * the cost goes by the days on which somebody was touched last, not by the people.
 */
export async function idleRows(
  book: ContactBook,
  totals: TotalRow[],
  now: string,
  policy: Policy,
  count: number,
): Promise<ProspectRow[]> {
  const firsts = await Promise.all(
    spansAt(totals, now, policy).map(({ since, until }) =>
      book.prospects
        .where('idle')
        .between([since, until], [since, until, last()])
        .filter(isWhole)
        .limit(count)
        .toArray(),
    ),
  );
  return firsts.flat().sort(inOrder).slice(0, count);
}

/** Whoever is due already stands in the list; who was touched lately has not been forgotten. */
function spansAt(totals: TotalRow[], now: string, policy: Policy): Span[] {
  const latest = dustyDay(now, policy);
  const today = now.slice(0, 10);
  return totals.flatMap(({ id, n }) => {
    const [what, since = '', until = ''] = id.split('|');
    return what === 'idle' && n > 0 && since <= latest && until > today ? [{ since, until, n }] : [];
  });
}

/** Whoever was touched last on this day, or before, is dusty now: working days enough, and the rest of the guard over. */
function dustyDay(now: string, { workingTime, dustyAfterDays, guard }: Policy): string {
  const { zone } = workingTime;
  const rested = numberOfDay(dayOf(now, zone)) - guard.restAfterLastStep;
  const isDusty = (day: number) =>
    workingDaysBetween(startOfDay(dayOfNumber(day), zone), now, workingTime) > dustyAfterDays;
  let day = rested;
  while (!isDusty(day) && day > rested - LONGEST) day--;
  return dayOfNumber(day);
}

function inOrder(a: ProspectRow, b: ProspectRow): number {
  return a.order - b.order || touchedAt(a) - touchedAt(b) || (a.key < b.key ? -1 : 1);
}

function touchedAt({ lastTouchAt }: ProspectRow): number {
  return Date.parse(lastTouchAt ?? '');
}
