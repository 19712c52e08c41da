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
  /** Set when the book held fewer than it must; stays until a backup is restored or the loss accepted. */
  damage: { expected: number; found: number } | null;
}

async function readLedger(): Promise<Ledger> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<Ledger> | undefined;
  return { events: stored?.events ?? 0, damage: stored?.damage ?? null };
}

function writeLedger(ledger: Ledger): Promise<void> {
  return browser.storage.local.set({ [KEY]: ledger });
}

/**
 * Notes the number of events after a write. A smaller number than before is no news but a loss, and while damage stands
 * the old number is kept: in both cases it is what must be found again. `absorbed` rows went for good: they were the
 * same mails as others.
 */
export async function noteEvents(events: number, absorbed = 0): Promise<void> {
  const ledger = await readLedger();
  const expected = ledger.events - absorbed;
  if (!ledger.damage && (events > expected || absorbed > 0)) {
    await writeLedger({ events: Math.max(events, expected), damage: null });
  }
}

/** Compares the book with the ledger. Returns what the rep must be told, or null. */
export async function checkLedger(book: ContactBook): Promise<Failure | null> {
  const ledger = await readLedger();
  const found = await countEvents(book);
  if (!ledger.damage && found >= ledger.events) return null;
  const damage = ledger.damage ?? { expected: ledger.events, found };
  if (!ledger.damage) await writeLedger({ ...ledger, damage });
  return { code: 'damaged', detail: `${damage.expected - damage.found} of ${damage.expected} events are missing` };
}

/** The rep goes on with what is left. */
export async function acceptLoss(book: ContactBook): Promise<void> {
  await writeLedger({ events: await countEvents(book), damage: null });
}

async function countEvents(book: ContactBook): Promise<number> {
  return (await book.totals.get('events'))?.n ?? 0;
}
