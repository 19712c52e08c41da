import type { EventOf } from '../model/event.ts';
import { takenBack } from '../model/retraction.ts';
import type { ContactBook } from './db.ts';
import { retractionsOf } from './retractions.ts';

/** What takes back an import, and nothing else, begins with this. */
export const TAKES_BACK = 'retract|import|';

/** By what things of these names are taken back together with their import. */
export async function importRetracts(book: ContactBook, names: string[]): Promise<EventOf<'retract'>[]> {
  const retracts = names.length > 0 ? await retractionsOf(book, names) : [];
  const inForce = new Set([...takenBack(retracts).values()].flat());
  return retracts.filter(({ id }) => id.startsWith(TAKES_BACK) && inForce.has(id));
}
