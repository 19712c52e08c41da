import { describe, expect, test } from 'vitest';
import { asksIn } from '../../lib/detect/asks.ts';
import { callBackIn } from '../../lib/detect/callBack.ts';
import { holdingIn } from '../../lib/detect/holding.ts';
import { mailText, type MailText } from '../../lib/detect/mailText.ts';
import { mailVerdict } from '../../lib/detect/mailVerdict.ts';
import { meetingIn } from '../../lib/detect/meeting.ts';
import { moneyIn } from '../../lib/detect/money.ts';
import { newText } from '../../lib/detect/newText.ts';
import { promiseIn } from '../../lib/detect/promise.ts';
import { detectQuote } from '../../lib/detect/quote.ts';
import { seen } from '../../lib/detect/seen.ts';
import { refusalIn } from '../../lib/detect/refusal.ts';
import { returnsOn } from '../../lib/detect/returnsOn.ts';
import { automaticIn, senderKind } from '../../lib/detect/sender.ts';
import { stopIn } from '../../lib/detect/stop.ts';
import { thanksIn } from '../../lib/detect/thanks.ts';
import { localTime } from '../../lib/detect/timeText.ts';
import { validUntil } from '../../lib/detect/validity.ts';
import { eventSchema } from '../../lib/model/event.ts';
import { bo, context, list, message, record, row, thread } from './readings.ts';

const FILLERS = [
  '1',
  '1.',
  '1 000 ',
  'a.',
  '@',
  'a@',
  '<',
  '>',
  '>\n',
  ' ',
  '\n',
  '\t',
  '_',
  '-',
  '(',
  '[',
  '€',
  '€1 ',
  'total ',
  'quote ',
  'attached quote. ',
];
const WORDS = [
  'valid until ',
  'valid for ',
  '30 days ',
  'From: a\n',
  'On 1 a\n',
  '1 wrote:\n',
  'on leave ',
  'unsubscribe here ',
  'angebot',
  'fr. ',
  'not ',
  'i will ',
  'call me ',
  'no, we ',
  'please send ',
  'friday at 5 ',
  '\u0301',
  '\ud800',
  '\u202e',
];
const MB = 1_000_000;

/** All that a hostile sender can choose of a mail. */
function incoming(text: string): MailText {
  const from = { name: text, email: 'a@x.test' };
  return mailText({ direction: 'in', subject: text, body: text, from, headers: null, day: '2026-05-14' });
}

const READERS: [string, (text: string) => unknown][] = [
  ['moneyIn', moneyIn],
  ['newText', newText],
  ['mailVerdict', (text) => mailVerdict(incoming(text))],
  ...(
    Object.entries({
      automaticIn,
      refusalIn,
      stopIn,
      asksIn,
      callBackIn,
      promiseIn,
      meetingIn,
      holdingIn,
      thanksIn,
      returnsOn,
    }) as [string, (mail: MailText) => unknown][]
  ).map(([name, read]): [string, (text: string) => unknown] => [name, (text) => read(incoming(text))]),
  ['localTime', (text) => localTime(text, null)],
  ['validUntil', (text) => validUntil(text.slice(0, 16_384), '2026-05-14')],
  ['senderKind', (text) => senderKind(`${text}@x.test`, text, text, text)],
  [
    'detectQuote',
    (text) =>
      detectQuote({
        direction: 'out',
        subject: text,
        body: text,
        attachments: [{ name: `${text}.pdf`, kind: 'file' }],
        sentOn: '2026-05-14',
      }),
  ],
];

/** Milliseconds; the quicker of two runs when the first was slow, for others use this machine, too. */
function time(run: () => unknown): number {
  const once = () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const first = once();
  return first < 50 ? first : Math.min(first, once());
}

/** So many times what it takes to look at each character once. */
const MOST_SCANS = 60;

function scanTime(text: string): number {
  const scan = () => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum;
  };
  const times = Array.from({ length: 9 }, () => time(scan)).sort((a, b) => a - b);
  return times[4] ?? 1;
}

describe('S11: time does not run away with hostile text', () => {
  test.each(READERS)('%s', { timeout: 60_000, retry: 1 }, (_name, read) => {
    const most = MOST_SCANS * scanTime('a b '.repeat(MB / 4));
    for (const filler of [...FILLERS, ...WORDS]) {
      const text = (length: number) => filler.repeat(length / filler.length);
      read(text(1000)); // compiled and warm
      const whole = time(() => read(text(60_000)));
      // Quadratic growth would take seconds here, and four times as long as for half the text.
      if (whole > 80) expect(whole, JSON.stringify(filler)).toBeLessThan(3.3 * time(() => read(text(30_000))));
      expect(whole, JSON.stringify(filler)).toBeLessThan(400);
      expect(
        time(() => read(text(MB))),
        `${JSON.stringify(filler)} 1 MB`,
      ).toBeLessThan(most);
    }
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
