import { describe, expect, test } from 'vitest';
import {
  chipOf,
  clockPhrase,
  isStale,
  nextPhrase,
  reasonPhrase,
  shortName,
  standPhrase,
} from '../../lib/io/phrases.ts';
import { historyText } from '../../components/panel/historyText.ts';
import { cadenceSummary } from '../../components/settings/cadenceText.ts';
import { warningText } from '../../components/shared/warningText.ts';
import type { NextTouch } from '../../lib/model/prospect.ts';
import { line, NOW, prospect, STALE, WORKING } from './fakes.ts';

const ours = { turn: 'ours', lane: 'answer', next: null } as const;
const zone = WORKING.zone;

describe('clocks', () => {
  test('say who waits, for how long and in which direction', () => {
    expect(standPhrase(line(), NOW, zone)).toBe('No reply 4 d');
    const waits = line(ours, {
      clock: {
        turn: 'ours',
        since: NOW,
        spoken: false,
        workingMinutes: 120,
        calendarDays: 0,
        shown: { n: 2, unit: 'hour' },
      },
    });
    expect(standPhrase(waits, NOW, zone)).toBe('Anna waits 2 h');
    expect(clockPhrase(prospect(), null)).toBe('Nothing said yet');
  });

  test('that were not looked at today say when they were', () => {
    expect(standPhrase(line({}, { freshness: STALE }), NOW, zone)).toBe('No reply as of Tue 14:02');
    expect(standPhrase(line(ours, { freshness: STALE }), NOW, zone)).toBe('Anna waits 4 d, as of Tue 14:02');
  });

  test('of people without a conversation cannot be stale: there is nothing to look at', () => {
    expect(isStale(line({}, { freshness: { readAt: null, fresh: false, threadUrl: null } }))).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['Anna Kovács', 'Anna'],
    ['Kovács, Anna', 'Anna'],
    ['Dr. Anna Weiss', 'Dr. Anna Weiss'],
    ['J Doe', 'J Doe'],
    [null, 'anna@acme.example'],
  ])('%s is called %s', (name, short) => {
    expect(shortName(prospect({ name }))).toBe(short);
  });

  test('somebody known by phone alone is called by the number', () => {
    expect(shortName(prospect({ key: 'tel:+49301234567', name: null }))).toBe('+49301234567');
  });
});

describe('the next touch', () => {
  const next: NextTouch = prospect().next!;
  test.each([
    ['2026-05-14T07:00:00.000Z', 'try 2 today'],
    ['2026-05-15T07:00:00.000Z', 'try 2 tomorrow'],
    ['2026-05-19T07:00:00.000Z', 'try 2 Tue'],
    ['2026-06-12T07:00:00.000Z', 'try 2 12 Jun'],
    ['2027-01-04T08:00:00.000Z', 'try 2 4 Jan 2027'],
    ['2026-05-12T07:00:00.000Z', 'try 2 was due Tue'],
  ])('due at %s is "%s"', (dueAt, words) => {
    expect(nextPhrase(next, dueAt, 1, NOW, WORKING)).toBe(words);
  });

  test('on a day the rep chose is called by its channel', () => {
    const chosen: NextTouch = { ...next, cadence: null, reason: { code: 'chosenDay', values: {} } };
    expect(nextPhrase(chosen, '2026-05-15T07:00:00.000Z', 3, NOW, WORKING)).toBe('call tomorrow');
  });

  test('says why', () => {
    expect(reasonPhrase({ code: 'quoteTry', values: { n: 2, of: 5, day: '2026-05-08' } }, NOW, zone)).toBe(
      'try 2, quote of 8 May',
    );
    expect(reasonPhrase({ code: 'quoteExpires', values: { day: '2026-05-17' } }, NOW, zone)).toBe(
      'the quote is valid until Sun',
    );
  });
});

describe('what is counted is counted as the language counts', () => {
  test.each([
    ['dusty', { days: 1 }, 'no touch for 1 working day, and nothing planned'],
    ['dusty', { days: 12 }, 'no touch for 12 working days, and nothing planned'],
    ['goingQuiet', { days: 1, months: 3 }, 'a customer going quiet: silent for 1 day'],
    ['customer', { months: 1 }, 'a customer: in touch every month'],
    ['lostMailing', { months: 6 }, 'lost: keep in touch every 6 months'],
    ['nurture', { months: 4 }, 'keep in touch, every 4 months'],
  ] as const)('D11, E1: %s %o', (code, values, words) => {
    expect(reasonPhrase({ code, values }, NOW, zone)).toBe(words);
  });

  test.each([
    [
      { rule: 'rest', values: { days: 0, restDays: 1 } },
      'You wrote today and Anna has not answered; the guard asks for 1 working day in between.',
    ],
    [
      { rule: 'limit', values: { n: 2, touches: 1, days: 1 } },
      '2 touches in the last working day that no cadence asked for; the guard asks for 1 at most.',
    ],
    [
      { rule: 'restAfterLastStep', values: { days: 1, restAfterLastStep: 30 } },
      'The last step of the cadence was 1 day ago; the guard asks for 30 days of rest.',
    ],
    [
      { rule: 'restAfterLastStep', values: { days: 0, restAfterLastStep: 1 } },
      'The last step of the cadence was today; the guard asks for 1 day of rest.',
    ],
  ] as const)('E17: %o', (warning, words) => {
    expect(warningText(warning, prospect())).toBe(words);
  });

  test('E17: of a company without a name nothing is left open', () => {
    const unnamed = prospect({ key: 'tel:+49301234567', name: null, company: null });
    expect(warningText({ rule: 'account', values: { n: 1, most: 1 } }, unnamed)).toMatch(
      /^Somebody else of the same company/,
    );
  });

  test('D6: a lease of one month', () => {
    const decision = { id: 'd', at: NOW, seenAt: NOW, people: [], by: 'rep' };
    const lease = { outcome: 'lost', quoteId: null, reason: null, dealType: 'lease', termMonths: 1 } as const;
    expect(historyText({ ...decision, ...lease, kind: 'decision' }, NOW, zone).more).toBe('a lease of 1 month');
    expect(cadenceSummary({ id: 'x', steps: [], lease: { everyMonths: 1, channel: 'call' } })).toBe(
      'every month back from the end of the lease',
    );
  });
});

describe('chips', () => {
  test('show the wait and the next try', () => {
    expect(chipOf(line(), NOW, WORKING)).toMatchObject({ text: 'No reply 4 d, try 2 today', tone: 'due' });
  });

  test('show when the thread was read instead, when that was not today', () => {
    expect(chipOf(line({}, { freshness: STALE }), NOW, WORKING)).toMatchObject({
      text: 'No reply as of Tue 14:02',
      tone: 'stale',
    });
  });

  test('ask about a newcomer', () => {
    const newcomer = line({ ...ours, standing: 'candidate' });
    expect(chipOf(newcomer, NOW, WORKING)).toMatchObject({ text: 'New: Anna waits 4 d', tone: 'new' });
  });

  test('tell the page nothing of quotes, values or promises', () => {
    const reason = { code: 'promise', values: { what: 'send the secret price' } } as const;
    const chip = chipOf(line({ next: { ...prospect().next!, reason } }), NOW, WORKING);
    expect(`${chip.text} ${chip.title}`).not.toContain('secret');
  });
});
