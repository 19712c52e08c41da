import { describe, expect, test } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import { anna, bo, context, list, message, row } from './readings.ts';

const of = (hash: string, ...rows: Parameters<typeof row>[0][]) => seen(list(hash, ...rows.map(row)), context);

const directionsAt = (url: string) =>
  seen({ ...list('', row({})), url }, context).events.map((event) => event.kind === 'mail' && event.direction);

describe('list rows', () => {
  test('one mail from one outsider came in', () => {
    const { events, threads } = of('inbox', {});
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: 'mail',
      id: 'mail|gmail|bo@next.test|m1',
      direction: 'in',
      people: ['anna@acme.example'],
      at: '2026-05-14T07:15:00.000Z',
    });
    expect(threads[0]).toMatchObject({ threadId: 't1', lastMessageId: 'm1', complete: true });
  });

  test.each([
    'sent',
    'sent/p2',
    'sent?compose=new',
    'search/in%3Asent+acme',
    'search/from%3Ame',
    'advanced-search/from=me&to=anna',
  ])('#%s shows what we sent', (hash) => {
    const quote = { name: 'Quote 4711.pdf', kind: 'file' as const };
    const [event] = of(hash, { subject: 'Quote 4711', attachments: [quote] }).events;
    expect(event).toMatchObject({
      direction: 'out',
      verdict: null,
      quote: { role: 'delivered', confidence: 'sure', number: '4711' },
    });
  });

  test.each(['inbox', 'search/acme', 'search/from%3Amelissa', 'search/-in%3Asent', 'label/Sent', 'all'])(
    '#%s shows what came',
    (hash) => {
      expect(of(hash, {}).events[0]).toMatchObject({ direction: 'in' });
    },
  );

  test.each(['drafts', 'spam', 'trash', 'scheduled', 'search/in%3Adrafts', 'search/from%3Ame+OR+to%3Ame'])(
    'lesson 11: #%s proves nothing',
    (hash) => {
      expect(of(hash, {}).events).toEqual([]);
    },
  );

  test('Roundcube and Outlook name their folder elsewhere', () => {
    expect(directionsAt('https://mail.test/?_task=mail&_mbox=Sent')).toEqual(['out']);
    expect(directionsAt('https://mail.test/?_task=mail&_mbox=INBOX.Drafts')).toEqual([]);
    expect(directionsAt('https://outlook.live.com/mail/0/sentitems')).toEqual(['out']);
    expect(directionsAt('https://outlook.live.com/mail/0/inbox')).toEqual(['in']);
  });

  test.each([
    ['several mails', { count: 3 }],
    ['no readable time', { timeText: 'soon' }],
    ['only ourselves', { people: [bo] }],
    ['two people where one mail has one sender', { people: [anna, { name: 'Cy', email: 'cy@acme.example' }] }],
    ['no ids', { threadId: null, lastMessageId: null }],
  ])('proves no mail: %s', (_what, change) => {
    expect(of('inbox', change).events).toEqual([]);
  });

  test('a conversation of several mails was looked at, not read', () => {
    expect(of('sent', { count: 2 })).toMatchObject({ events: [], threads: [{ lastMessageId: 'm1', complete: false }] });
  });

  test('a name that Gmail cut is not kept', () => {
    expect(
      of('inbox', { people: [{ name: 'Annabella Rothenberg'.slice(0, 19) + '.', email: 'anna@acme.example' }] })
        .events[0]?.names,
    ).toEqual({});
  });

  test('a thread open beside its row is seen once, whole', () => {
    const both = {
      ...list('inbox', row({})),
      messages: [message({ id: 'm1' })],
      thread: { id: 't1', subject: 'Desks' },
    };
    const { events, threads } = seen(both, context);
    expect([events.length, threads.length]).toEqual([1, 1]);
    expect(events[0]).toMatchObject({ verdict: { automatic: null } });
  });
});
