import { DEFAULT_POLICY } from '../../../lib/engine/policy.ts';
import { ContactBook } from '../../../lib/io/db.ts';
import type { FoldContext } from '../../../lib/io/fold.ts';
import { record } from '../../../lib/io/record.ts';
import { putRows } from '../putRows.ts';
import { newMail, sampleEvent, sampleProspectOf, sampleSighting, MAILS_EACH } from './sampleLog.ts';

/** Runs in a page of a throwaway extension: the product's own way into the book, with nothing around it. */
const context: FoldContext = {
  policy: DEFAULT_POLICY,
  own: { addresses: ['rep@seller.example'], domains: ['seller.example'] },
};

const books = new Map<string, ContactBook>();
let mails = 0;

const bench = {
  /** Opens a book of its own and fills its log. */
  async fill(name: string, events: number): Promise<void> {
    const book = new ContactBook(name);
    await book.open();
    books.set(name, book);
    const database = book.backendDB();
    await putRows(database, 'events', events, sampleEvent);
    await putRows(database, 'prospects', events / MAILS_EACH, (person) => sampleProspectOf(person * MAILS_EACH));
    if (events > 0) await putRows(database, 'totals', 1, () => ({ id: 'events', n: events }));
  },

  /** Records a mail that was never seen before; how long it took, in milliseconds. */
  async recordOne(name: string): Promise<number> {
    const book = books.get(name);
    if (!book) throw new Error(`there is no book ${name}`);
    const mail = newMail(mails++);
    const start = performance.now();
    const { fresh } = await record(book, [mail], context, [sampleSighting(mail)]);
    const took = performance.now() - start;
    if (fresh.length !== 1) throw new Error('the mail was not new');
    return took;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
