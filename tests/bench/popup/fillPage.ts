import { ContactBook } from '../../../lib/io/db.ts';
import { putRows } from '../putRows.ts';
import { isDue, sampleRow, sampleThread, Totals } from './samplePeople.ts';

declare const chrome: { storage: { local: { set(items: Record<string, unknown>): Promise<void> } } };

/** Runs in a page of the extension: puts so many people into its book. */
async function fillBook(people: number): Promise<void> {
  await settleIn();
  const now = Date.now();
  const totals = new Totals();
  const book = await new ContactBook().open();
  const database = book.backendDB();
  await putRows(database, 'prospects', people, (number) => totals.count(sampleRow(number, now)));
  await putRows(database, 'threads', people, (number) => (isDue(number) ? sampleThread(number, now) : null));
  const rows = totals.rows();
  await putRows(database, 'totals', rows.length, (number) => rows[number] ?? null);
  book.close();
}

/** The rep has answered the welcome, and the webmail was read today. The extension folds its empty book again. */
async function settleIn(): Promise<void> {
  const sites = { gmail: { at: new Date().toISOString(), state: 'ok' } };
  await chrome.storage.local.set({ sites, settings: { welcomed: true } });
  await new Promise((resolve) => setTimeout(resolve, 2000));
}

declare global {
  interface Window {
    fillBook: typeof fillBook;
  }
}
window.fillBook = fillBook;
