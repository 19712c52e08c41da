import { describe, expect, it } from 'vitest';
import { seen, type SeenContext } from '../../lib/detect/seen.ts';
import type { PageRow } from '../../lib/model/reading.ts';
import { sameThing } from '../../lib/model/join.ts';
import { anna, context, list, message, row, thread } from './readings.ts';

/** A webmail without conversations, whose ids change with the folder. */
const there: SeenContext = { ...context, movingIds: true };
const shown = (change: Partial<PageRow>) =>
  row({ people: [anna], timeText: 'Today 11:15', mailbox: 'received', ...change });
const mailsOf = (rows: PageRow[], at = there) =>
  seen(list('inbox', ...rows), at).events.filter(({ kind }) => kind === 'mail');

describe('a mail whose id changes when it is moved', () => {
  it('is one event in both folders, and beside its list', () => {
    const inbox = mailsOf([shown({ threadId: 'INBOX:4', lastMessageId: 'INBOX:4', subject: 'Desks' })]);
    const moved = mailsOf([shown({ threadId: 'Old:9', lastMessageId: 'Old:9', subject: 'Desks' })]);
    const open = seen(thread(message({ id: 'INBOX:4', timeText: 'May 15, 2026, 11:15 AM' })), there).events;
    expect(inbox).toHaveLength(1);
    expect(sameThing([...inbox, ...moved, ...open])).toHaveLength(1);
  });

  it('is another one with another minute, person or subject', () => {
    const one = { threadId: 'INBOX:4', lastMessageId: 'INBOX:4', subject: 'Desks' };
    const others = [
      { timeText: 'Today 11:16' },
      { people: [{ name: null, email: 'bea@acme.example' }] },
      { subject: 'Chairs' },
      { mailbox: 'sent' as const },
    ];
    for (const [n, other] of others.entries()) {
      const both = mailsOf([shown(one), shown({ ...one, threadId: `X:${n}`, lastMessageId: `X:${n}`, ...other })]);
      expect(sameThing(both)).toHaveLength(2);
    }
  });

  it('has no other name where ids last', () => {
    const [mail] = mailsOf([shown({ subject: 'Desks' })], context);
    expect(mail).toMatchObject({ ids: [expect.any(String)] });
  });
});

it('goes by the folder of a row, not by the address of the page: it changes first', () => {
  const rows = [
    shown({ threadId: 'a', lastMessageId: 'a', mailbox: 'sent' }),
    shown({ threadId: 'b', lastMessageId: 'b', mailbox: 'received' }),
    shown({ threadId: 'c', lastMessageId: 'c', mailbox: 'neither' }),
  ];
  expect(mailsOf(rows)).toMatchObject([{ direction: 'out' }, { direction: 'in' }]);
});

it('keeps the first time of a row that goes on saying "today" after midnight', () => {
  const rows = [shown({ threadId: 'a', lastMessageId: 'a' })];
  const later = { ...there, seenAt: '2026-05-16T10:00:00.000Z' };
  const [mail] = sameThing([...mailsOf(rows, later), ...mailsOf(rows)]);
  expect(mail).toMatchObject({ at: '2026-05-15T09:15:00.000Z' });
});
