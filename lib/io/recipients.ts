import { touchedIn } from '../detect/touched.ts';
import { dayOf } from '../engine/workingTime.ts';
import type { PersonRef } from '../model/address.ts';
import type { Recipient } from '../model/line.ts';
import { isWhole, type ContactBook, type ProspectRow } from './db.ts';
import type { FoldContext } from './fold.ts';
import type { KeptDraft } from './lineTickets.ts';
import { strainOf } from './outlook.ts';

/** A mail to more people than this is no talk with one of them. */
const MOST = 12;

/** Whom of these the line speaks of: prospects, in the order they are written to, and whoever is not to be contacted. */
export async function knownAmong(book: ContactBook, people: readonly PersonRef[]): Promise<ProspectRow[]> {
  if (people.length === 0) return [];
  const rows = await book.prospects
    .where('addresses')
    .anyOf([...people])
    .distinct()
    .toArray();
  const place = ({ addresses }: ProspectRow) => people.findIndex((person) => addresses.includes(person));
  return rows
    .filter((row) => isWhole(row) && isSpokenOf(row))
    .sort((a, b) => place(a) - place(b))
    .slice(0, MOST);
}

function isSpokenOf({ standing, dormant, doNotContact }: ProspectRow): boolean {
  return doNotContact || (standing === 'prospect' && !dormant);
}

/** The recipients of a draft with what a touch now would be, and which of their questions the draft speaks of. */
export async function recipientsOf(
  book: ContactBook,
  draft: KeptDraft,
  now: string,
  context: FoldContext,
): Promise<Recipient[]> {
  const rows = await knownAmong(book, draft.people);
  const day = dayOf(now, context.policy.workingTime.zone);
  return await Promise.all(
    rows.map(async (prospect) => ({
      prospect,
      ...(await strainOf(book, { prospect, due: isDue(prospect, now) }, now, context)),
      asks: touchedIn(
        prospect.asks.map(({ text }) => text),
        { ...draft, day },
      ),
    })),
  );
}

function isDue({ dueAt }: ProspectRow, now: string): boolean {
  return dueAt !== null && dueAt <= now;
}
