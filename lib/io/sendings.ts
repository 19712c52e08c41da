import type { ContactEvent, MailEvent } from '../model/event.ts';
import { namesOf } from '../model/join.ts';
import { takenBack } from '../model/retraction.ts';
import { APART } from '../model/sending.ts';
import type { ContactBook } from './db.ts';
import { retractionsOf } from './retractions.ts';

/**
 * What mails of ours in this batch may turn out to be without sharing a name (`sightingOf`): for one in a list those that
 * still wait for their id, for one that has just left those that a list has shown meanwhile.
 */
export async function sendingsNear(
  book: ContactBook,
  incoming: ContactEvent[],
  known: Map<string, ContactEvent>,
): Promise<Map<string, MailEvent>> {
  const news = incoming.filter((event): event is MailEvent & { at: string } => isSending(event) && !isKnown(event));
  const leaving = news.filter(({ awaiting }) => awaiting);
  const times = news.filter(({ awaiting }) => !awaiting).map(({ at }) => Date.parse(at));
  const waiting = times.length > 0 ? await waitingBetween(book, Math.min(...times), Math.max(...times)) : [];
  const people = [...new Set(leaving.flatMap((mail) => mail.people))];
  const listed = people.length > 0 ? await book.events.where('people').anyOf(people).distinct().toArray() : [];
  const mails = [...waiting, ...listed].filter(isSending);
  const gone = takenBack(await retractionsOf(book, mails.flatMap(namesOf)));
  // A sending that was undone is not what a list shows.
  const standing = mails.filter((mail) => !namesOf(mail).some((name) => gone.has(name)));
  return new Map(standing.map((mail) => [mail.id, mail]));

  function isKnown(event: ContactEvent): boolean {
    return namesOf(event).some((name) => known.has(name));
  }
}

function isSending(event: ContactEvent): event is MailEvent & { at: string } {
  return event.kind === 'mail' && event.direction === 'out' && event.at !== null;
}

function waitingBetween(book: ContactBook, from: number, to: number): Promise<ContactEvent[]> {
  const range = [from - APART, to + APART].map((ms) => [1, new Date(ms).toISOString()]);
  return book.events.where('[awaiting+at]').between(range[0], range[1], true, true).toArray();
}
