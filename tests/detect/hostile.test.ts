import { describe, expect, test } from 'vitest';
import { seen } from '../../lib/detect/seen.ts';
import { eventSchema } from '../../lib/model/event.ts';
import { PIECES, READERS } from './hostileTexts.ts';
import { bo, context, list, message, record, row, thread } from './readings.ts';

describe('S11: hostile text', () => {
  test.each(READERS)('is read to its end by %s', (_name, read) => {
    // How long it takes is measured by the bench.
    for (const piece of PIECES)
      expect(() => read(piece.repeat(2000 / piece.length)), JSON.stringify(piece)).not.toThrow();
  });
});

const NASTY = [
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '{{constructor.constructor(1)()}}',
  '__proto__',
  'constructor',
  'toString',
  "=cmd|' /C calc'!A0",
  '\u202efdp.exe',
  'a\u0301'.repeat(1000),
  '\ud800 lone',
  '👩‍👩‍👧‍👦'.repeat(30),
  '\0\u0001\u0007',
  'x'.repeat(65_536),
  '',
];
const ADDRESSES = ['__proto__@x.test', 'constructor@x.test', 'jörg@exämple.test', 'a+b@x.test', 'xn--a@xn--b.test'];

describe('2.4: bad input ends as a clean fact or as none', () => {
  test.each(NASTY)('%j as name, subject, id, file and company', (text) => {
    const from = { name: text, email: ADDRESSES[0] ?? '' };
    const file = { name: text, mimeType: text, bytes: -1, url: text, kind: 'file' as const };
    const open = thread(
      message({ from, body: text, attachments: [file] }),
      message({ id: text, from: bo, to: [from], attachments: [file] }),
    );
    open.thread = { id: text, subject: text };
    const pages = [
      open,
      list('sent', row({ people: [from], subject: text, attachments: [file] })),
      record({ name: text, company: text, id: text }),
    ];
    for (const page of pages) {
      for (const event of seen(page, context).events) {
        expect(() => eventSchema.parse(event)).not.toThrow();
        expect(JSON.stringify(event).isWellFormed()).toBe(true);
        expect(JSON.stringify(event)).not.toMatch(/\\u202e|\\ud[89a-f]|\\u000/i);
      }
    }
  });

  test.each(ADDRESSES)('%s stays a key like any other', (email) => {
    const { events } = seen(thread(message({ from: { name: 'X', email } })), context);
    expect(events[0]).toMatchObject({ people: [email] });
    expect(Object.keys(events[0]?.names ?? {})).toEqual([email]);
  });

  test('a name that is another address is neither key nor name', () => {
    const from = { name: '"ceo@client.test"', email: 'evil@x.test' };
    expect(seen(thread(message({ from })), context).events[0]).toMatchObject({ people: ['evil@x.test'], names: {} });
  });

  test('100,000 recipients and 100,000 rows are cut', () => {
    const to = Array.from({ length: 100_000 }, (_, i) => ({ name: null, email: `p${i}@x.test` }));
    expect(seen(thread(message({ from: bo, to })), context).events[0]?.people).toHaveLength(200);
    const rows = Array.from({ length: 100_000 }, (_, i) => row({ threadId: `t${i}`, lastMessageId: `m${i}` }));
    expect(seen(list('inbox', ...rows.slice(0, 20_000)), context).events.length).toBeLessThanOrEqual(500);
  });

  test('reading twice gives the same facts', () => {
    const page = list('inbox', row({}), row({ threadId: 't2', lastMessageId: 'm2' }));
    expect(seen(page, context)).toEqual(seen(structuredClone(page), context));
  });
});
