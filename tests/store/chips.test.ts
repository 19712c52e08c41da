import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chipsFor } from '../../lib/io/chips.ts';
import { ContactBook } from '../../lib/io/db.ts';
import { record } from '../../lib/io/record.ts';
import type { PageReading, PageRow } from '../../lib/model/reading.ts';
import { context, mail, ME, quoteMail, retract, rule, touch } from './sample.ts';

const NOW = '2026-11-18T12:00:00.000Z';
const TODAY = '2026-11-18T09:00:00.000Z';
const BEFORE = '2026-11-17T09:00:00.000Z';
const anna = 'anna@acme.example';
const thread = `t-${anna}`;
const known = rule('r', anna, 'prospect', BEFORE);

let book: ContactBook;
let count = 0;
beforeEach(() => {
  book = new ContactBook(`chips-${++count}`);
});
afterEach(() => book.delete());

/** A list with one row a conversation: [thread, last message]. */
function listOf(...rows: [threadId: string, lastMessageId: string | null][]): PageReading {
  const row = { people: [], subject: null, at: null, timeText: null, unread: false, count: 1, attachments: [] };
  const shown: PageRow[] = rows.map(([threadId, lastMessageId]) => ({ ...row, threadId, lastMessageId }));
  const empty = { thread: null, messages: [], compose: [], records: [] };
  return { site: 'gmail', view: 'list', account: ME, url: '', locale: 'en', rows: shown, ...empty };
}

const chips = (...rows: [string, string | null][]) => chipsFor(book, listOf(...rows), NOW, context.policy);
/** The same rows after what was recorded before. */
const inThread = { threadId: `gmail|${ME}|other` };

describe('a chip on a row', () => {
  it('shows who waits only when the last message of the row is one we know', async () => {
    await record(book, [known, mail('1', 'in', anna, { at: TODAY })], context);
    expect(await chips([thread, '1'])).toMatchObject([{ threadId: thread, text: expect.stringContaining('3 h') }]);
    expect(await chips([thread, '2'])).toEqual([]);
    expect(await chips(['t-nobody', '1'])).toEqual([]);
  });

  it('shows no clock on a row that does not say which message is its last', async () => {
    await record(book, [known, mail('1', 'in', anna, { at: TODAY })], context);
    expect(await chips([thread, null])).toEqual([]);
  });

  it('knows the last message by any of its names', async () => {
    const ids = [`gmail|${ME}|msg-a:r1`, `gmail|${ME}|1`];
    await record(book, [known, mail('1', 'in', anna, { at: TODAY, ids })], context);
    expect(await chips([thread, 'msg-a:r1'])).toHaveLength(1);
  });

  it('shows the clock of a mail that has just left, before the site has named it, and not of one it knows nothing of', async () => {
    const sent = { at: TODAY, ids: [`gmail|${ME}|sent:w:1`], awaiting: 1 as const };
    await record(book, [known, mail('1', 'in', anna, { at: BEFORE }), mail('s', 'out', anna, sent)], context);
    expect(await chips([thread, '1'])).toMatchObject([
      { threadId: thread, text: expect.stringMatching(/^No reply.* 3 h/) },
    ]);
    expect(await chips([thread, '2'])).toEqual([]);
    expect(await chips([thread, null])).toEqual([]);
  });

  it('shows nothing while the page does not say whose mail it is', async () => {
    await record(book, [known, mail('1', 'in', anna, { at: TODAY })], context);
    const nobodys = { ...listOf([thread, '1']), account: null };
    expect(await chipsFor(book, nobodys, NOW, context.policy)).toEqual([]);
    const anothers = { ...listOf([thread, '1']), account: 'other@ours.example' };
    expect(await chipsFor(book, anothers, NOW, context.policy)).toEqual([]);
  });

  it('greets a stranger on the day of the first mail, and no later', async () => {
    await record(
      book,
      [mail('1', 'in', anna, { at: TODAY }), mail('2', 'in', 'ben@bolt.example', { at: BEFORE })],
      context,
    );
    expect(await chips([thread, '1'])).toMatchObject([{ tone: 'new' }]);
    expect(await chips(['t-ben@bolt.example', '2'])).toEqual([]);
    await record(book, [mail('3', 'out', anna, { at: NOW })], context);
    expect(await chips([thread, '3'])).toEqual([]);
  });

  it('gives the other conversations of a person the mark of their quote alone', async () => {
    const quote = quoteMail('1', anna, 100, { at: BEFORE, ...inThread });
    await record(book, [quote, mail('2', 'in', anna, { at: TODAY })], context);
    const [clock, mark] = await chips([thread, '2'], ['other', '1']);
    expect(clock).toMatchObject({ threadId: thread, text: expect.stringContaining('3 h'), quote: false });
    expect(mark).toMatchObject({ threadId: 'other', text: '', tone: 'calm', quote: true });
  });

  it('keeps the mark where the last message is unknown, without a clock', async () => {
    await record(book, [quoteMail('1', anna, 100, { at: BEFORE })], context);
    expect(await chips([thread, '9'])).toMatchObject([{ text: '', quote: true }]);
  });

  it.each(['notAProspect', 'doNotContact'] as const)('shows nothing of somebody who is set aside: %s', async (word) => {
    const quote = quoteMail('1', anna, 100, { at: BEFORE, ...inThread });
    await record(book, [quote, mail('2', 'in', anna, { at: TODAY })], context);
    expect(await chips([thread, '2'], ['other', '1'])).toHaveLength(2);
    await record(book, [rule('away', anna, word, NOW)], context);
    expect(await chips([thread, '2'], ['other', '1'])).toEqual([]);
  });

  it('shows nothing of old mail, not even a quote', async () => {
    const old = { at: '2026-06-01T09:00:00.000Z', seenAt: TODAY };
    await record(book, [quoteMail('1', anna, 100, old)], context);
    expect((await book.prospects.get(anna))?.dormant).toBe(true);
    expect(await chips([thread, '1'])).toEqual([]);
  });

  it('stands on the conversation that gave the turn, also after a call', async () => {
    await record(book, [known, mail('1', 'in', anna, { at: BEFORE }), touch('c', anna, { at: TODAY })], context);
    expect(await chips([thread, '1'])).toMatchObject([{ threadId: thread }]);
  });
});

describe('mails that were taken back', () => {
  const first = mail('1', 'in', anna, { at: BEFORE });
  const second = mail('2', 'in', anna, { at: TODAY });

  it('do not count as the last message', async () => {
    await record(book, [known, first, second], context);
    expect(await chips([thread, '2'])).toHaveLength(1);
    await record(book, [retract(second.id)], context);
    expect(await chips([thread, '2'])).toEqual([]);
    expect(await chips([thread, '1'])).toHaveLength(1);
  });

  it('do not count by whichever of their names they were taken back', async () => {
    await record(book, [known, first, second, retract(`gmail|${ME}|2`, 'by-name')], context);
    expect(await chips([thread, '1'])).toHaveLength(1);
  });

  it('count again when they were brought back', async () => {
    await record(book, [known, first, second], context);
    await record(book, [retract(second.id, 'undo')], context);
    await record(book, [retract('retract|undo', 'redo')], context);
    expect(await chips([thread, '2'])).toHaveLength(1);
  });
});
