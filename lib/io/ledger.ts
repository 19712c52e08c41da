import browser from 'webextension-polyfill';
import type { Failure } from '../model/wire.ts';
import type { ContactBook } from './db.ts';

/**
 * How many events the book must hold, kept outside the database: a damaged database can open empty without any error,
 * and then this number is the only witness.
 */
const KEY = 'ledger';

interface Ledger {
  events: number;
  /** Set when the book held fewer than it must; stays until restored or accepted. */
  damage: { expected: number; found: number } | null;
}

async function readLedger(): Promise<Ledger> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Ledger> | undefined;
  return { events: stored?.events ?? 0, damage: stored?.damage ?? null };
}

function writeLedger(ledger: Ledger): Promise<void> {
  return browser.storage.local.set({ [KEY]: ledger });
}

/** Notes the number of events after a write. While damage stands the old number is kept: it is what was lost. */
export async function noteEvents(events: number): Promise<void> {
  const ledger = await readLedger();
  if (ledger.events === events) return;
  if (ledger.damage && events < ledger.damage.expected) return;
  await writeLedger({ events, damage: null });
}

/** Compares the book with the ledger. Returns what the rep must be told, or null. */
export async function checkLedger(book: ContactBook): Promise<Failure | null> {
  const ledger = await readLedger();
  const found = await countEvents(book);
  const expected = ledger.damage?.expected ?? ledger.events;
  if (found >= expected) return null;
  await writeLedger({ ...ledger, damage: { expected, found } });
  return { code: 'damaged', detail: JSON.stringify({ expected, found }) };
}

/** The rep goes on with what is left. */
export async function acceptLoss(book: ContactBook): Promise<void> {
  await writeLedger({ events: await countEvents(book), damage: null });
}

async function countEvents(book: ContactBook): Promise<number> {
  return (await book.totals.get('events'))?.n ?? 0;
}
