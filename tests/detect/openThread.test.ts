import { describe, expect, test } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import { eventSchema, type ContactEvent } from '../../lib/model/event.ts';
import { joinEvents } from '../../lib/model/join.ts';
import { anna, bo, context, message, thread } from './readings.ts';

const mails = (events: ContactEvent[]) => events.filter((event) => event.kind === 'mail');

const mailsIn = (...messages: Parameters<typeof thread>) => mails(seen(thread(...messages), context).events);

describe('an open thread', () => {
  test('every mail with its ids, direction, people, time and conversation', () => {
    const { events, threads } = seen(
      thread(
        message({ id: 'a1', permId: '#msg-f:1', from: anna, to: [bo] }),
        message({
          id: 'a2',
          from: bo,
          to: [anna],
          cc: [{ name: 'Cy', email: 'cy@acme.example' }],
          timeText: 'May 14, 2026, 9:15 AM',
        }),
      ),
      context,
    );
    const [first, second] = mails(events);
    expect(first).toMatchObject({
      id: 'mail|gmail|bo@next.test|a1',
      ids: ['gmail|bo@next.test|a1', 'gmail|bo@next.test|#msg-f:1'],
      direction: 'in',
      people: ['anna@acme.example'],
      names: { 'anna@acme.example': 'Anna Roth' },
      subject: 'Desks',
      by: 'gmail',
      threadId: 'gmail|bo@next.test|t1',
      quote: null,
    });
    expect(second).toMatchObject({
      direction: 'out',
      people: ['anna@acme.example', 'cy@acme.example'],
      at: '2026-05-14T07:15:00.000Z',
      verdict: { automatic: null, promise: null, meeting: null, asks: [] },
    });
    expect(threads).toEqual([
      {
        id: 'gmail|bo@next.test|t1',
        site: 'gmail',
        account: 'bo@next.test',
        threadId: 't1',
        readAt: context.seenAt,
        lastMessageId: 'a2',
        complete: true,
      },
    ]);
    for (const event of events) expect(() => eventSchema.parse(event)).not.toThrow();
  });

  test('a collapsed mail of ours went to those the conversation is with', () => {
    const reading = thread(
      message({ id: 'a1', from: anna, to: [bo] }),
      message({ id: 'a2', from: bo, to: null, cc: null, collapsed: true, attachments: null, body: null }),
    );
    expect(mails(seen(reading, context).events)[1]).toMatchObject({ direction: 'out', people: ['anna@acme.example'] });
  });

  test('every mail knows its place in the conversation; the look that shows more of it knows better', () => {
    const before = mailsIn(message({ id: 'f1' }), message({ id: 'b2', from: bo, to: [anna] }));
    expect(before.map((mail) => mail.position)).toEqual([0, 1]);
    const after = mailsIn(message({ id: 'f1' }), ...['c', 'd'].map((id) => message({ id })), message({ id: 'b2' }));
    expect(joinEvents(before[1]!, after[3]!)).toMatchObject({ position: 3 });
    expect(joinEvents(after[3]!, before[1]!)).toMatchObject({ position: 3 });
  });

  test('a colleague and an alias are us; mail among us is no event', () => {
    const eve = { name: 'Eve', email: 'eve@next.test' };
    const alias = { name: 'Bo', email: 'bo@alias.test' };
    expect(mailsIn(message({ from: eve, to: [anna] }))[0]).toMatchObject({
      direction: 'out',
      people: ['anna@acme.example'],
    });
    expect(mailsIn(message({ from: alias, to: [anna], direction: 'out' }))[0]).toMatchObject({
      direction: 'out',
      people: ['anna@acme.example'],
    });
    expect(mailsIn(message({ from: eve, to: [bo], direction: 'in' }))).toEqual([]);
    expect(mailsIn(message({ from: bo, to: [bo], direction: 'self' }))).toEqual([]);
  });

  test('C2: our quote is noticed once; a later mail of the conversation is a follow-up, not another quote', () => {
    const quote = {
      name: 'Quote_Q-2026-014.pdf',
      mimeType: 'application/pdf',
      bytes: 9,
      url: null,
      kind: 'file' as const,
    };
    const reading = thread(
      message({
        id: 'a1',
        from: bo,
        to: [anna],
        body: 'Please find attached our quote: $12,480. Valid for 30 days.',
        attachments: [quote],
        timeText: 'May 1, 2026, 9:15 AM',
      }),
      message({ id: 'a2', from: bo, to: [anna], body: 'Any news?', attachments: [] }),
      message({ id: 'a3', from: bo, to: [anna], body: null, attachments: null, collapsed: true }),
    );
    reading.thread = { id: 't1', subject: 'Quote Q-2026-014' };
    const quotes = mails(seen(reading, context).events).map((mail) => mail.quote);
    expect(quotes[0]).toMatchObject({
      role: 'delivered',
      confidence: 'sure',
      amount: 12480,
      currency: 'USD',
      validUntil: '2026-05-31',
    });
    // The last one is folded and may bring a quote that a row told of: the one before it decides nothing.
    expect(quotes.slice(1).map((one) => one?.role)).toEqual([undefined, 'mentioned']);
  });

  test('lesson 7: an absence notice is marked, and does not taint the answer below it', () => {
    const reading = thread(
      message({ id: 'a1', from: anna, to: [bo], body: 'Back on Monday.' }),
      message({ id: 'a2', from: anna, to: [bo], body: 'I am back.' }),
    );
    reading.thread = { id: 't1', subject: 'Automatic reply: Desks' };
    expect(mails(seen(reading, context).events).map((mail) => mail.verdict?.automatic)).toEqual([
      'out-of-office',
      null,
    ]);
  });

  test.each([
    ['no account', { ...thread(message({})), account: null }],
    ['no id', thread(message({ id: null, permId: null }))],
    ['the id "undefined"', thread(message({ id: 'undefined', permId: null }))],
    ['no sender', thread(message({ from: null }))],
    ['a sender that is no address', thread(message({ from: { name: 'x', email: 'a(b)@x.test' } }))],
  ])('proves nothing: %s', (_what, reading) => {
    expect(seen(reading, context).events).toEqual([]);
  });

  test.each([
    ['31 Feb 2026, 10:00'],
    ['Mar 2, 0000, 3:05 PM'],
    ['Sep 13, 275760, 3:05 PM'],
    ['May 1, 2099, 9:00 AM'],
    [null],
  ])('a time that cannot be is unknown: %s', (timeText) => {
    expect(mails(seen(thread(message({ timeText })), context).events)[0]?.at).toBeNull();
  });
});
