import type { ContactEvent, EventOf } from '../model/event.ts';
import { IMPORTED, isFromFile } from '../model/imported.ts';
import type { ImportMark } from '../model/importMark.ts';
import { namesOf } from '../model/join.ts';
import { now } from './clock.ts';
import { withBook, type ContactBook } from './db.ts';
import { StoreFailure } from './failure.ts';
import { dropMark, keepMark } from './importMarks.ts';
import { importRetracts, TAKES_BACK } from './importRetracts.ts';
import { write } from './write.ts';

/** Events that are taken back, or brought back, in one transaction. */
const SLICE = 500;

/**
 * Writes mails of a file, and then how far the file has come: killed in between, the same mails come once more and change
 * nothing. What was taken back with an earlier import is brought back by a later one.
 */
export async function imported(events: ContactEvent[], mark: ImportMark | null): Promise<object> {
  if (!events.every((event) => event.kind === 'mail' && event.by === 'import')) {
    throw new StoreFailure('refused', 'an import brings mails alone');
  }
  const at = now();
  await withBook(async (book) => {
    const retracts = await importRetracts(book, events.flatMap(namesOf));
    await write(book, [...events, ...retracts.map((retract) => retractionOf(retract.id, retract.people, at))], at);
  });
  if (mark) await keepMark(mark);
  return {};
}

/** A part of an import that is taken back, or brought back; `after`: how far it has come, null at the begin and the end. */
export interface TakenBack {
  after: string | null;
}

/** Takes back the mails that this import brought first and that no page has shown since. */
export async function takeBackImport(
  { account, startedAt }: Pick<ImportMark, 'account' | 'startedAt'>,
  at: string,
  after: string | null,
): Promise<TakenBack> {
  return await withBook(async (book) => {
    const rows = await slice(book, `mail|${IMPORTED}${account}|`, after);
    const mine = rows.filter((row) => row.kind === 'mail' && row.seenAt === startedAt && isFromFile(row));
    const gone = new Set((await importRetracts(book, mine.flatMap(namesOf))).map(({ of }) => of));
    const standing = mine.filter((row) => !namesOf(row).some((name) => gone.has(name)));
    const ids = standing.map(({ id, people }) => ({ ...retractionOf(id, people, at), id: `${TAKES_BACK}${at}|${id}` }));
    await write(book, ids, at);
    if (rows.length < SLICE) await dropMark(startedAt);
    return { after: rows.length < SLICE ? null : (rows.at(-1)?.id ?? null) };
  });
}

/** Brings back what was taken back at this moment. */
export async function bringBackImport(mark: ImportMark, at: string, after: string | null): Promise<TakenBack> {
  return await withBook(async (book) => {
    const rows = await slice(book, `${TAKES_BACK}${at}|`, after);
    await write(
      book,
      rows.map(({ id, people }) => retractionOf(id, people, at)),
      at,
    );
    if (rows.length < SLICE) await keepMark(mark);
    return { after: rows.length < SLICE ? null : (rows.at(-1)?.id ?? null) };
  });
}

function slice(book: ContactBook, prefix: string, after: string | null): Promise<ContactEvent[]> {
  return book.events
    .where('id')
    .between(after ?? prefix, `${prefix}\uffff`, after === null, false)
    .limit(SLICE)
    .toArray();
}

function retractionOf(of: string, people: string[], at: string): EventOf<'retract'> {
  return { id: `retract|${of}`, kind: 'retract', at, seenAt: at, by: 'rep', people, of };
}
