import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ContactBook } from '../../lib/io/db.ts';
import { record } from '../../lib/io/record.ts';
import type { MailEvent } from '../../lib/model/event.ts';
import { context, mail, ME } from './sample.ts';

let book: ContactBook;
let count = 0;
beforeEach(() => {
  book = new ContactBook(`sending-${++count}`);
});
afterEach(() => book.delete());

const anna = 'anna@acme.example';
const ben = 'ben@bolt.example';
const on = (time: string) => `2026-11-16T${time}.000Z`;

/** As its compose window showed it. */
function leaving(n: number, at: string, change: Partial<MailEvent> = {}): MailEvent {
  const id = `gmail|${ME}|sent:w:${n}`;
  return mail(`sent:w:${n}`, 'out', anna, { ids: [id], at: on(at), awaiting: 1, seenAs: 'open', ...change });
}

/** As a list shows it later, with the time to the minute. */
function listed(id: string, at: string, change: Partial<MailEvent> = {}): MailEvent {
  return mail(id, 'out', anna, { at: on(at), seenAs: 'row', ...change });
}

async function mails(): Promise<MailEvent[]> {
  return (await book.events.toArray()).filter((event) => event.kind === 'mail');
}

describe('a mail that leaves and the same mail in a list (law 2)', () => {
  const sent = leaving(1, '10:00:42');
  const row = listed('hex', '10:00:00');

  it.each([
    ['the window first', [[sent], [row]]],
    ['the list first', [[row], [sent]]],
    ['both at once', [[sent, row]]],
    ['both at once, the list first', [[row, sent]]],
    ['again and again', [[sent], [sent], [row], [row], [sent]]],
  ])('is one event: %s', async (_, batches) => {
    for (const batch of batches) await record(book, batch, context);
    const [only, ...more] = await mails();
    expect(more).toEqual([]);
    expect(only?.ids).toEqual(expect.arrayContaining([...sent.ids, ...row.ids]));
    expect(only).not.toHaveProperty('awaiting');
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
    expect((await book.totals.get('events'))?.n).toBe(1);
  });

  it('is one with what an opened conversation shows, with or without its lasting id', async () => {
    const perm = `gmail|${ME}|msg-a:r7`;
    await record(book, [leaving(1, '10:00:42', { ids: [...sent.ids, perm] })], context);
    await record(book, [listed('p', '10:00:00', { ids: [perm], awaiting: 1, seenAs: 'open' })], context);
    await record(book, [row], context);
    await record(book, [listed('hex', '10:00:00', { ids: [`gmail|${ME}|hex`, perm], seenAs: 'open' })], context);
    expect(await mails()).toHaveLength(1);
  });

  it.each<[string, Partial<MailEvent>, boolean]>([
    ['an answer whose list shows no Re:', { subject: 'AW: Re: About  the printers' }, true],
    ['a list that names one of two recipients', { people: [anna, ben] }, true],
    ['a subject that is unknown', { subject: null }, true],
    ['another subject', { subject: 'Something else' }, false],
    ['another account', { account: 'private@home.example' }, false],
    ['somebody to whom it did not go', { people: [ben] }, false],
    ['three minutes later', { at: on('10:03:42') }, false],
    ['mail that came', { direction: 'in' }, false],
  ])('%s', async (_, change, isOne) => {
    await record(book, [leaving(1, '10:00:42', change)], context);
    await record(book, [row], context);
    expect(await mails()).toHaveLength(isOne ? 1 : 2);
  });

  it('keeps two mails of one minute two, in whatever order they are seen', async () => {
    const all = [
      leaving(1, '10:00:10'),
      leaving(2, '10:00:50'),
      listed('hex1', '10:00:00'),
      listed('hex2', '10:01:00'),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc
          .shuffledSubarray([...all, ...all], { minLength: 8 })
          .chain((order) => fc.tuple(fc.constant(order), fc.integer({ min: 1, max: 4 }))),
        async ([order, size]) => {
          await book.delete();
          book = new ContactBook(`sending-${++count}`);
          for (let from = 0; from < order.length; from += size) {
            await record(book, order.slice(from, from + size), context);
          }
          expect(await mails()).toHaveLength(2);
          expect((await book.prospects.get(anna))?.touchCount).toBe(2);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts a mail once that was taken back, sent again, and then listed', async () => {
    const back = {
      id: 'retract|1',
      kind: 'retract',
      at: on('10:00:50'),
      seenAt: on('10:00:50'),
      by: 'rep',
      people: [],
    };
    await record(book, [sent], context);
    await record(book, [{ ...back, kind: 'retract', of: sent.id }], context);
    expect((await book.prospects.get(anna))?.touchCount ?? 0).toBe(0);
    await record(book, [leaving(2, '10:01:20')], context);
    await record(book, [listed('hex', '10:01:00')], context);
    expect((await book.prospects.get(anna))?.touchCount).toBe(1);
    expect((await mails()).find(({ ids }) => ids.some((id) => id.endsWith('|hex')))?.ids).toContain(
      `gmail|${ME}|sent:w:2`,
    );
  });
});
