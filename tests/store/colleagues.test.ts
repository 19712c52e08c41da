import { afterEach, beforeEach, expect, it } from 'vitest';
import { ContactBook } from '../../lib/io/db.ts';
import { rebuild } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { context, mail, retract } from './sample.ts';

let book: ContactBook;
let count = 0;
beforeEach(() => {
  book = new ContactBook(`colleagues-${++count}`);
});
afterEach(() => book.delete());

const anna = 'anna@acme.example';
const ben = 'ben@acme.example';
const thread = { threadId: 'gmail|rep@ours.example|t' };
const wrote = mail('1', 'out', anna, { ...thread, at: '2026-11-16T09:00:00.000Z' });
const answered = mail('2', 'in', ben, { ...thread, at: '2026-11-16T10:00:00.000Z' });
const records = () => book.prospects.orderBy('key').toArray();

it.each([
  ['the mail first', [wrote, answered]],
  ['the answer first', [answered, wrote]],
])('a colleague who answers takes the clock over: %s, and folded anew', async (_, events: ContactEvent[]) => {
  for (const event of events) await record(book, [event], context);
  const told = await records();
  expect(told).toMatchObject([
    { key: anna, quiet: true, triesSinceReply: 0 },
    { key: ben, turn: 'ours' },
  ]);
  await rebuild(book, context);
  expect(await records()).toEqual(told);
});

it('whose answer is taken back gives the clock back', async () => {
  await record(book, [wrote, answered], context);
  await record(book, [retract(answered.id, 'r')], context);
  expect(await book.prospects.get(anna)).toMatchObject({ quiet: false, triesSinceReply: 1 });
});
