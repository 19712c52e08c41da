import type { ContactEvent, MailEvent } from '../model/event.ts';
import { pairsOf } from '../model/imported.ts';
import { namesOf } from '../model/join.ts';
import type { ContactBook } from './db.ts';
import { wasImported } from './importMarks.ts';
import { importRetracts } from './importRetracts.ts';

/** Names that one mail gets from the other: two are enough to find it by. */
const LENT = 2;

/**
 * Mails that are known by conversation and minute alone get the names of what they are: from a file what pages showed,
 * and from a page what a file brought. Before the first import this asks nothing of the book.
 */
export async function knownAgain(book: ContactBook, events: ContactEvent[]): Promise<ContactEvent[]> {
  const mails = events.filter((event) => event.kind === 'mail');
  const threads = [...new Set(mails.flatMap(({ site, threadId }) => (site === null ? [] : (threadId ?? []))))];
  if (threads.length === 0) return events;
  if (!mails.some(({ by }) => by === 'import') && !(await wasImported())) return events;
  const log = await book.events.where('threadId').anyOf(threads).toArray();
  const known = log.filter((event) => event.kind === 'mail');
  const gone = new Set((await importRetracts(book, known.flatMap(namesOf))).map(({ of }) => of));
  const lent = namesLent(
    mails,
    known.filter(({ id }) => !gone.has(id)),
  );
  return events.map((event) => (event.kind === 'mail' ? withNames(event, lent.get(event)) : event));
}

function withNames(mail: MailEvent, names: string[] = []): MailEvent {
  return names.length === 0 ? mail : { ...mail, ids: [...new Set([...mail.ids, ...names])] };
}

/** What each new mail is also called. A mail that the log knows already is looked at as the log has it. */
function namesLent(mails: MailEvent[], known: MailEvent[]): Map<MailEvent, string[]> {
  const byName = new Map(known.flatMap((mail) => namesOf(mail).map((name) => [name, mail])));
  const rowOf = (mail: MailEvent) => namesOf(mail).flatMap((name) => byName.get(name) ?? [])[0] ?? mail;
  const news = new Map(mails.map((mail) => [rowOf(mail), mail]));
  const lent = new Map<MailEvent, string[]>();
  for (const { imported, seen } of pairsOf([...new Set([...known, ...news.keys()])])) {
    const mail = news.get(imported) ?? news.get(seen);
    if (mail) lent.set(mail, (news.has(imported) ? seen : imported).ids.slice(0, LENT));
  }
  return lent;
}
