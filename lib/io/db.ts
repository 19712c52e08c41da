import Dexie, { type Table } from 'dexie';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import type { ContactEvent } from '../model/event.ts';
import { NO_FIGURES } from '../model/figures.ts';
import type { Prospect } from '../model/prospect.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { StoreFailure, whyFailed } from './failure.ts';

/** Raise together with a new `version()` block and a new fixture of the old log in tests/store. */
export const SCHEMA = 3;
export const BOOK_NAME = 'next-touch';
/** How long an upgrade may be held up by an older page before the rep is told, in milliseconds. */
const BLOCKED_AFTER = 2000;
/** How long the browser may take to say why it aborted a transaction, in milliseconds. */
const REASON_WITHIN = 1000;

/** A record as it is kept: with what its indexes need. What is absent is in no index. */
export interface ProspectRow extends Prospect {
  /** Minus the value, at least one: the greater value comes first among touches due at the same moment. */
  order: number;
  domains: string[];
  /** The Monday of the UTC week of `dueAt`: the column of the list that it stands in. */
  dueWeek?: string;
  /** The first of its questions in the order of asking: its class, the order of the row, when it came up. */
  ask?: [rank: number, order: number, at: string];
  /** Products they are to be told of when they are back. */
  waitsFor?: string[];
  /** Who may be re-warmed: between which days they lie idle, the order of the row, when they were touched last. */
  idle?: [since: string, until: string, order: number, lastTouchAt: string];
}

export interface TotalRow {
  id: string;
  n: number;
}

/**
 * Has a record what every screen counts on? One that has not, left by an old fault or a damaged disk, is left out of
 * the lists and reported; a rebuild removes it.
 */
export function isWhole({ key, addresses, domains, quotes, dueAt, turnSince }: ProspectRow): boolean {
  const moments = [dueAt, turnSince].every((moment) => moment === null || /^\d{4}-\d\d-/.test(moment));
  const whole = moments && [addresses, domains, quotes].every(Array.isArray);
  if (!whole) console.warn(`Next Touch leaves out a broken record: ${key}`);
  return whole;
}

/** The contact book: the log, and what is folded from it. Only the background writes here. */
export class ContactBook extends Dexie {
  declare events: Table<ContactEvent, string>;
  declare prospects: Table<ProspectRow, string>;
  declare threads: Table<ThreadSighting, string>;
  declare totals: Table<TotalRow, string>;

  constructor(name = BOOK_NAME) {
    // Strict: what the rep was told is saved must survive a power cut, too.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      // `of` and `into` and `recordUrl` are sparse: only retractions, merges and CRM records have them.
      events: 'id, *people, *ids, threadId, of, into, recordUrl',
      prospects: 'key, *addresses, *domains, [lane+dueAt+order]',
      threads: 'id',
      totals: 'id',
    });
    // The order of the list by weight, questions, and who waits for a product. The fold that follows an update fills in
    // the rest; until then the list is there already.
    this.version(2)
      .stores({
        prospects:
          'key, *addresses, *domains, [lane+dueAt+order], [lane+dueWeek+order+dueAt], [lane+promisedAt], ask, *waitsFor',
      })
      .upgrade((book) => book.table<ProspectRow>('prospects').toCollection().modify(giveMissing));
    // Who may be re-warmed (the fold that follows an update fills it in), and mails that wait for their lasting id, by
    // time: the few that a mail in a list can turn out to be.
    this.version(SCHEMA).stores({
      events: 'id, *people, *ids, threadId, of, into, recordUrl, [awaiting+at]',
      prospects:
        'key, *addresses, *domains, [lane+dueAt+order], [lane+dueWeek+order+dueAt], [lane+promisedAt], ask, *waitsFor, idle',
    });
  }
}

/** What a record of an older fold has not, as far as a list needs it. */
function giveMissing(row: ProspectRow): void {
  const lists = { questions: [], promises: [], appointments: [], enquiries: [], opportunities: [], recentTouches: [] };
  const none = {
    ...lists,
    figures: NO_FIGURES,
    details: {},
    exits: [],
    enrolment: null,
    pausedBy: null,
    away: null,
    holding: null,
  };
  const order = Math.min(-1, row.order);
  Object.assign(
    row,
    { ...none, zone: null, bouncedAt: null, quiet: false, asks: [], promisedAt: null },
    { ...row, order },
    dueColumn(row),
  );
}

/** The Monday of the week of a UTC day. Day 0 of 1970 was a Thursday. */
export function weekOf(day: string): string {
  const number = numberOfDay(day);
  return dayOfNumber(number - ((number + 3) % 7));
}

/** The column of the list that a record stands in. */
export function dueColumn({ dueAt }: Pick<Prospect, 'dueAt'>): Pick<ProspectRow, 'dueWeek'> {
  return typeof dueAt === 'string' ? { dueWeek: weekOf(dueAt.slice(0, 10)) } : {};
}

/** A connection that is made once; while an older page holds it up, everybody who wants it is told so. */
interface Opening {
  book: Promise<ContactBook>;
  /** Kept up by an older page, as far as the browser has said. The request stands, and goes on when that page is gone. */
  blocked: Promise<void>;
  done: boolean;
}

let opening: Opening | null = null;

/** Opens the book once for this page or worker. Throws a StoreFailure that says what is wrong. */
export function openBook(name = BOOK_NAME): Promise<ContactBook> {
  opening ??= begin(name);
  return opening.done ? opening.book : Promise.race([opening.book, lockedBy(opening.blocked)]);
}

/** Forgets the connection, so that the next `openBook` makes a new one. */
export function closeBook(): void {
  opening?.book.then((book) => book.close()).catch(() => undefined);
  opening = null;
}

function begin(name: string): Opening {
  const book = new ContactBook(name);
  // A newer version wants the book, or it is deleted: whoever writes next opens it anew, and looks before that.
  book.on('versionchange', closeBook);
  const begun: Opening = {
    book: openChecked(book, name).then(
      () => ((begun.done = true), book),
      async (error: unknown) => {
        if (opening === begun) opening = null;
        throw await whyClosed(error);
      },
    ),
    blocked: new Promise((resolve) => book.on('blocked', () => resolve())),
    done: false,
  };
  return begun;
}

async function openChecked(book: ContactBook, name: string): Promise<void> {
  await refuseNewer(name);
  await book.open();
}

/** A book that cannot even be opened can be neither read nor mended. */
async function whyClosed(error: unknown): Promise<StoreFailure> {
  const failure = await whyFailed(error);
  return failure.code === 'damaged' ? new StoreFailure('unopenable', failure.message) : failure;
}

async function lockedBy(blocked: Promise<void>): Promise<never> {
  await blocked;
  await new Promise((resolve) => setTimeout(resolve, BLOCKED_AFTER));
  throw new StoreFailure('locked', 'an older page keeps the database open');
}

/** Dexie opens a newer database without a word, and even adds its own tables to it: so this is asked before. */
async function refuseNewer(name: string): Promise<void> {
  const known = await indexedDB.databases();
  const version = (known.find((database) => database.name === name)?.version ?? 0) / 10;
  if (version >= SCHEMA + 1) throw new StoreFailure('newer', `the book has version ${version}, this knows ${SCHEMA}`);
}

/** Writes in one transaction. An aborted request does not say why: the transaction does, in an event a little later. */
export async function inOneWrite<T>(book: ContactBook, work: () => Promise<T>): Promise<T> {
  let reason: Promise<unknown> = Promise.resolve(null);
  try {
    return await book.transaction('rw', book.tables, async ({ idbtrans }) => {
      reason = new Promise((resolve) => idbtrans.addEventListener('abort', () => resolve(idbtrans.error)));
      return await work();
    });
  } catch (error) {
    if (!/AbortError/.test(String(error))) throw error;
    const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), REASON_WITHIN));
    throw (await Promise.race([reason, silence])) ?? error;
  }
}

/** Works with the book; when the browser closed the connection behind our back, opens it again and tries once more. */
export async function withBook<T>(work: (book: ContactBook) => Promise<T>): Promise<T> {
  try {
    return await work(await openBook());
  } catch (error) {
    if (!/DatabaseClosed|InvalidState/.test(String((error as Error | undefined)?.name))) throw await whyFailed(error);
    closeBook();
    return await work(await openBook()).catch(async (again: unknown) => {
      throw await whyFailed(again);
    });
  }
}
