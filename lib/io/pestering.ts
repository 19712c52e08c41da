import { warningFor } from '../engine/guard.ts';
import type { Policy } from '../engine/policy.ts';
import { dayOf, timeIn } from '../engine/workingTime.ts';
import { isZone } from '../engine/zone.ts';
import { domainOf } from '../model/address.ts';
import { isFreeMail } from '../model/freeMail.ts';
import type { Prospect } from '../model/prospect.ts';
import type { GuardWarning, Line } from '../model/view.ts';
import type { ContactBook } from './db.ts';

/** Colleagues that are looked at: of a company with more of them in the book the guard may miss an approach. */
const COLLEAGUES = 200;

/** What the pester guard says of a touch now (E17). Of what is due it says nothing, and nothing is read for it. */
export async function warningOf(
  book: ContactBook,
  line: Pick<Line, 'prospect' | 'due'>,
  now: string,
  policy: Policy,
): Promise<GuardWarning | null> {
  const { prospect } = line;
  const planned = isPlanned(line);
  const theirs = personal(prospect, policy);
  const approachesToday = planned ? 0 : await approachesOn(book, prospect, now, theirs);
  return warningFor(prospect, now, { planned, approachesToday }, theirs);
}

/** The lines of a list with what the pester guard says of each. */
export function withWarnings(book: ContactBook, lines: Line[], now: string, policy: Policy): Promise<Line[]> {
  return Promise.all(lines.map(async (line) => ({ ...line, warning: await warningOf(book, line, now, policy) })));
}

/** Where they work it is another hour: days of rest are counted there. */
export function personal({ zone }: Prospect, policy: Policy): Policy {
  return zone && isZone(zone) ? { ...policy, workingTime: timeIn(zone, policy.workingTime) } : policy;
}

/** What is asked for by now, by a cadence or by what we owe, is no pestering. */
function isPlanned({ due, prospect: { lane } }: Pick<Line, 'prospect' | 'due'>): boolean {
  return due && lane !== 'sort' && lane !== 'paused';
}

/** Other people of the company whom somebody approached for the first time today. A mail provider is no company. */
async function approachesOn(book: ContactBook, prospect: Prospect, now: string, policy: Policy): Promise<number> {
  const { key, addresses, touchCount } = prospect;
  const domains = [...new Set(addresses.map(domainOf))].filter((domain) => domain !== '' && !isFreeMail(domain));
  if (touchCount > 0 || domains.length === 0) return 0;
  const { zone } = policy.workingTime;
  const today = dayOf(now, zone);
  const rows = await book.prospects.where('domains').anyOf(domains).distinct().limit(COLLEAGUES).toArray();
  const approached = rows.filter((other) => other.key !== key && other.firstTouchAt !== null);
  return approached.filter(({ firstTouchAt }) => dayOf(firstTouchAt ?? '', zone) === today).length;
}
