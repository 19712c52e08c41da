import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the command as a contributor does, in a process zone that must not matter. */
function detect(...lines: (object | string)[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const env = { ...process.env, TZ: 'Pacific/Apia' };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/detect.ts'], {
    input,
    encoding: 'utf8',
    env,
  });
  const answers = stdout.split('\n').filter(Boolean);
  return { answers: answers.map((line) => JSON.parse(line)), stderr, status };
}

const mail = { id: 'm', direction: 'in', subject: 'Hello', body: 'Hello' };

describe('npm run detect', { timeout: 60_000 }, () => {
  test('answers every line, in order, with every key', () => {
    const { answers, stderr, status } = detect({ ...mail, unknown: 1 }, '', { id: 2, direction: 'out' });
    expect([status, stderr]).toEqual([0, '']);
    expect(answers.map(({ id }) => id)).toEqual(['m', 2]);
    const keys =
      'id automatic returnsOn refusal stop callBackOn holding promise meeting asks quote attachments newText evidence unsure';
    for (const answer of answers) expect(Object.keys(answer)).toEqual([...keys.split(' '), 'thanks', 'uninterested']);
    expect(answers[1]).toMatchObject({
      automatic: null,
      stop: false,
      asks: [],
      quote: null,
      newText: '',
      evidence: {},
    });
  });

  test('says what the detectors say', () => {
    const away = { ...mail, subject: 'Automatic reply: Quote', body: 'I am out of the office until 3 August.' };
    const quote = { ...mail, direction: 'out', body: 'Attached our quote.\nTotal: 500 EUR\n\n-- \nBo' };
    const attachments = ['Quote 12.pdf', 'Invoice 12.pdf', 'scan.pdf', 'photo.jpg'].map((name) => ({
      name,
      path: 'x',
    }));
    const { answers } = detect(
      { ...away, at: '2026-07-14T23:30:00Z', zone: 'Europe/Berlin' },
      { ...quote, attachments },
    );
    expect(answers[0]).toMatchObject({
      automatic: 'out-of-office',
      returnsOn: '2026-08-03',
      evidence: { automatic: 'Automatic reply: Quote' },
    });
    expect(answers[1]).toMatchObject({
      quote: { role: 'delivered', amount: 500, currency: 'EUR', currencyAssumed: false },
      newText: 'Attached our quote.\nTotal: 500 EUR',
    });
    expect(answers[1].attachments.map(({ isQuote }: { isQuote: string }) => isQuote)).toEqual([
      'yes',
      'no',
      'unsure',
      'no',
    ]);
  });

  test('takes sender and subject from the headers when they stand nowhere else', () => {
    const headers = {
      From: '"Mail Delivery System" <MAILER-DAEMON@mx.example>',
      Subject: '=?UTF-8?Q?Zustellung_unm=C3=B6glich?=',
    };
    const { answers } = detect({ id: 1, direction: 'in', headers, body: '550 5.1.1 no such user' });
    expect(answers[0]).toMatchObject({ automatic: 'bounce' });
    expect(answers[0].evidence.automatic).toBe('Zustellung unmöglich · 550 5.1.1 no such user');
  });

  test('"tomorrow" counts from the day it was in the zone', () => {
    const body = 'I am out of the office and will be back tomorrow.';
    const at = '2026-07-14T23:30:00Z';
    const { answers } = detect({ ...mail, body, at, zone: 'Europe/Berlin' }, { ...mail, body, at, zone: 'UTC' });
    expect(answers.map(({ returnsOn }) => returnsOn)).toEqual(['2026-07-16', '2026-07-15']);
  });

  test('names every bad line and answers none', () => {
    const { answers, stderr, status } = detect(
      mail,
      '',
      'x',
      [1],
      { id: 1 },
      { ...mail, at: 'soon' },
      { ...mail, zone: 'X' },
    );
    expect([status, answers]).toEqual([1, []]);
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(/^line 3: .*JSON/),
      expect.stringMatching(/^line 4: .*object/),
      expect.stringMatching(/^line 5: direction: /),
      'line 6: at: "soon" is no time',
      'line 7: zone: is no time zone',
    ]);
  });
});
