import type { EventOf } from '../model/event.ts';
import type { ContactBook } from './db.ts';

/** The retractions of things by these names, the retractions of those, and so on to any depth. */
export async function retractionsOf(book: ContactBook, names: string[]): Promise<EventOf<'retract'>[]> {
  const found = new Map<string, EventOf<'retract'>>();
  for (let of = names; of.length > 0;) {
    const events = await book.events.where('of').anyOf(of).toArray();
    const news = events.filter((event) => event.kind === 'retract').filter(({ id }) => !found.has(id));
    for (const retract of news) found.set(retract.id, retract);
    of = news.map(({ id }) => id);
  }
  return [...found.values()];
}
