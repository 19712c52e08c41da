import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContactBook } from '../../lib/io/db.ts';
import { rebuild } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import type { ContactEvent, MailEvent } from '../../lib/model/event.ts';
import { context, mail, ME, merge, quoteMail, retract, rule, touch } from './sample.ts';

let book: ContactBook;
let count = 0;
const fresh = () => new ContactBook(`record-${++count}`);
beforeEach(() => {
  book = fresh();
});
afterEach(() => book.delete());

const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';

/** The whole book, as plain data. */
async function everything(of: ContactBook) {
  const totals = await of.totals.orderBy('id').toArray();
  return { prospects: await of.prospects.orderBy('key').toArray(), totals };
}

describe('record', () => {
  it('makes a prospect of a quote of ours and counts it once, however often it is seen (law 2)', async () => {
    const first = await record(book, [quoteMail('1', anna, 1200)], context);
    const again = await record(book, [quoteMail('1', anna, 1200)], context);
    expect(first.fresh).toHaveLength(1);
    expect(again).toEqual({ fresh: [], changed: [] });
    expect(await book.prospects.get(anna)).toMatchObject({ standing: 'prospect', turn: 'theirs', touchCount: 1 });
    expect(await book.totals.get('pile|EUR|count')).toEqual({ id: 'pile|EUR|count', n: 1 });
    expect(await book.totals.get('pile|EUR|cents')).toEqual({ id: 'pile|EUR|cents', n: 120_000 });
  });

  it('joins a mail seen first under its early id and later under its lasting one', async () => {
    const early = mail('p', 'out', anna, { ids: ['gmail|rep@ours.example|msg-a:r1'] });
    const late = mail('hex', 'out', anna, { ids: ['gmail|rep@ours.example|hex', 'gmail|rep@ours.example|msg-a:r1'] });
    await record(book, [early], context);
    await record(book, [late], context);
    expect(await book.events.count()).toBe(1);
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
  });

  it('takes nothing in that no backup could bring back, and nothing of what comes with it', async () => {
    const long = touch('x'.repeat(600), anna);
    await expect(record(book, [touch('good', anna), long], context)).rejects.toMatchObject({ code: 'malformed' });
    expect(await book.events.count()).toBe(0);
  });

  it('takes an event back, before or after it is seen, and brings it back again', async () => {
    const call = touch('call', anna);
    await record(book, [retract(call.id)], context);
    await record(book, [rule('r', anna, 'prospect'), call], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(0);
    await record(book, [retract(`retract|${call.id}`, 'again')], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
  });

  it('law 3: a retraction and its own retraction may both come before what they are about', async () => {
    const call = touch('call', anna);
    await record(book, [retract(`retract|${call.id}`, 'again')], context);
    await record(book, [retract(call.id)], context);
    await record(book, [rule('r', anna, 'prospect'), call], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
  });

  it('law 2: two mails become one when a third sighting carries both ids', async () => {
    const early = mail('p', 'out', anna, { ids: ['gmail|rep@ours.example|msg-a:r1'] });
    const late = mail('hex', 'out', anna, { ids: ['gmail|rep@ours.example|hex'] });
    await record(book, [early, late], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(2);
    await record(book, [mail('hex', 'out', anna, { ids: [...early.ids, ...late.ids] })], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
    expect(await book.events.count()).toBe(1);
    expect((await book.totals.get('events'))?.n).toBe(1);
  });

  it.each(['collapsed first', 'open first'])('C2: forgets who was guessed for a collapsed mail: %s', async (order) => {
    const supplier = 'sam@supplier.example';
    const quote = quoteMail('1', anna, 950, { seenAs: 'open' });
    const collapsed: MailEvent = { ...quote, seenAs: 'collapsed', people: [anna, supplier], quote: null };
    for (const sight of order === 'collapsed first' ? [collapsed, quote] : [quote, collapsed]) {
      await record(book, [sight], context);
    }
    expect((await book.prospects.toArray()).map((row) => row.key)).toEqual([anna]);
    expect(await book.totals.get('pile|EUR|cents')).toEqual({ id: 'pile|EUR|cents', n: 95_000 });
  });

  it('merges two addresses of one person, and parts them when the merge is taken back (lesson 12)', async () => {
    const two = 'anna@home.example';
    await record(book, [quoteMail('1', anna, 100), mail('2', 'in', two)], context);
    await record(book, [merge('m', [anna, two], anna)], context);
    expect(await book.prospects.count()).toBe(1);
    expect(await book.prospects.get(anna)).toMatchObject({ addresses: [anna, two].sort() });
    await record(book, [retract('merge|m')], context);
    expect((await book.prospects.toArray()).map((row) => row.key).sort()).toEqual([anna, two].sort());
  });

  it('applies a rule about a domain to everybody there, known before or after', async () => {
    await record(book, [mail('1', 'in', anna)], context);
    await record(book, [rule('r', '@acme.example', 'notAProspect')], context);
    await record(book, [mail('2', 'in', 'carl@acme.example')], context);
    expect((await book.prospects.toArray()).map((row) => row.standing)).toEqual(['ignored', 'ignored']);
    await record(book, [retract('rule|r')], context);
    expect((await book.prospects.toArray()).map((row) => row.standing)).toEqual(['candidate', 'candidate']);
  });

  it('never makes a prospect of one of us', async () => {
    await record(book, [mail('1', 'in', 'boss@ours.example')], context);
    expect(await book.prospects.count()).toBe(0);
  });

  it('leaves mail of accounts that are not for work out of every record, once the rep has said which are', async () => {
    const mum = 'mum@family.example';
    const atHome = { account: 'kim@gmail.com' };
    await record(book, [mail('1', 'in', mum, atHome), quoteMail('2', anna, 5, atHome), touch('3', anna)], context);
    expect(await book.prospects.count()).toBe(2);
    await rebuild(book, { ...context, accounts: [ME] });
    expect(await everything(book)).toMatchObject({ prospects: [{ key: anna, quotes: [], touchCount: 1 }] });
    expect(await book.totals.get('toSort')).toBeUndefined();
    expect(await book.events.count()).toBe(3);
    await rebuild(book, { ...context, accounts: [ME, 'kim@gmail.com'] });
    expect(await book.prospects.count()).toBe(2);
  });

  it('gives the same book in any order, any batches and any repetition, and a rebuild finds nothing to mend', async () => {
    const events: ContactEvent[] = [
      quoteMail('1', anna, 1200, { at: '2026-11-10T09:00:00.000Z' }),
      mail('2', 'in', anna, { at: '2026-11-11T09:00:00.000Z' }),
      touch('3', anna, { at: '2026-11-12T09:00:00.000Z' }),
      quoteMail('4', ben, 80.5, { at: '2026-11-12T10:00:00.000Z' }),
      mail('5', 'in', 'carl@acme.example', { at: '2026-11-13T09:00:00.000Z' }),
      merge('6', [anna, 'carl@acme.example'], anna),
      rule('7', '@bolt.example', 'notAProspect'),
      rule('8', ben, 'prospect', '2026-11-17T09:00:00.000Z'),
      retract('touch|3'),
      retract('rule|7', 'undo-7'),
      retract('retract|undo-7', 'redo-7'),
    ];
    await record(book, events, context);
    const expected = await everything(book);
    const orders = fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 7 }), async (order, size) => {
        const other = fresh();
        for (let from = 0; from < order.length; from += size)
          await record(other, order.slice(from, from + size), context);
        expect(await everything(other)).toEqual(expected);
        await rebuild(other, context);
        expect(await everything(other)).toEqual(expected);
        await other.delete();
      }),
      { numRuns: 12 },
    );
  });
});

describe('two at once', () => {
  it('fault 13: two tabs that report the same hundred mails leave a hundred touches', async () => {
    const mails = Array.from({ length: 100 }, (_, index) => mail(`m${index}`, 'out', `p${index % 10}@acme.example`));
    await Promise.all([record(book, mails, context), record(book, mails, context)]);
    expect(await book.events.count()).toBe(100);
    const touches = (await book.prospects.toArray()).reduce((sum, row) => sum + row.touchCount, 0);
    expect(touches).toBe(100);
    expect(await book.totals.get('events')).toEqual({ id: 'events', n: 100 });
  });

  it('fault 14: two windows that log in the same second lose no try', async () => {
    await record(book, [rule('r', anna, 'prospect')], context);
    await Promise.all([record(book, [touch('a', anna)], context), record(book, [touch('b', anna)], context)]);
    expect((await book.prospects.get(anna))?.touchCount).toBe(2);
  });
});
