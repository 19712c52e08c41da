import browser from 'webextension-polyfill';
import type { Failure } from '../model/wire.ts';
import type { ContactBook } from './db.ts';
import { inTurn } from './lock.ts';

/**
 * How many events the book must hold, kept outside the database: a damaged database can open empty without any error,
 * and then this number is the only witness.
 */
const KEY = 'ledger';

interface Ledger {
  events: number;
  /** How many rows had given way to others by then. The book's own count of them only grows, in the same transaction. */
  absorbed: number;
  damage: Damage | null;
}

/** The book held fewer than it must. Stays until enough has come back, or the rep goes on without. */
interface Damage {
  expected: number;
  found: number;
  /** When that was noticed: what is first seen later is new, and takes the place of nothing that is lost. */
  at: string;
}

/** What the book says of itself. */
interface Held {
  events: number;
  absorbed: number;
}

async function readLedger(): Promise<Ledger> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Ledger> | undefined;
  return { events: stored?.events ?? 0, absorbed: stored?.absorbed ?? 0, damage: stored?.damage ?? null };
}

function writeLedger(ledger: Ledger): Promise<void> {
  return browser.storage.local.set({ [KEY]: ledger });
}

/**
 * Notes the number of events after a write. A smaller number than before is no news but a loss, and while damage stands
 * the old number is kept: in both cases it is what must be found again.
 */
export function noteEvents(book: ContactBook): Promise<void> {
  return inTurn(KEY, async () => {
    const [ledger, held] = await Promise.all([readLedger(), totalsOf(book)]);
    if (ledger.damage || (held.events === ledger.events && held.absorbed === ledger.absorbed)) return;
    const events = Math.max(held.events, leastOf(ledger, held));
    await writeLedger({ events, absorbed: held.absorbed, damage: null });
  });
}

/**
 * Compares the book with the ledger: quickly by the book's own total, which is what screens ask for, or by what is in
 * the table. Returns what the rep must be told, or null.
 */
export function checkLedger(book: ContactBook, now: string, by: 'total' | 'table' = 'total'): Promise<Failure | null> {
  return inTurn(KEY, async () => {
    const ledger = await readLedger();
    if (ledger.damage) return told(ledger.damage);
    const held = by === 'total' ? await totalsOf(book) : await countOf(book);
    const expected = leastOf(ledger, held);
    if (held.events >= expected) return null;
    const damage = { expected, found: held.events, at: now };
    await writeLedger({ ...ledger, damage });
    return told(damage);
  });
}

/** After a restore: the alarm ends when as much has come back as was lost. Returns what is still to be told. */
export function weighRestored(book: ContactBook, now: string): Promise<Failure | null> {
  return inTurn(KEY, async () => {
    const [ledger, held] = await Promise.all([readLedger(), countOf(book)]);
    const { expected, at } = ledger.damage ?? { expected: leastOf(ledger, held), at: now };
    const found = ledger.damage ? await book.events.filter(({ seenAt }) => seenAt <= at).count() : held.events;
    const damage = found < expected ? { expected, found, at } : null;
    await writeLedger(damage ? { ...ledger, damage } : { ...held, damage });
    return damage && told(damage);
  });
}

/** The rep goes on with what is left. */
export function acceptLoss(book: ContactBook): Promise<void> {
  return inTurn(KEY, async () => writeLedger({ ...(await countOf(book)), damage: null }));
}

/** What must be there: rows that have given way since the ledger was written are no loss. */
function leastOf(ledger: Ledger, held: Held): number {
  return ledger.events - Math.max(0, held.absorbed - ledger.absorbed);
}

function told({ expected, found }: Damage): Failure {
  return { code: 'damaged', detail: `${expected - found} of ${expected} events are missing` };
}

async function totalsOf(book: ContactBook): Promise<Held> {
  const [events, absorbed] = await book.totals.bulkGet(['events', 'absorbed']);
  return { events: events?.n ?? 0, absorbed: absorbed?.n ?? 0 };
}

async function countOf(book: ContactBook): Promise<Held> {
  return await book.transaction('r', book.events, book.totals, async () => {
    return { ...(await totalsOf(book)), events: await book.events.count() };
  });
}
