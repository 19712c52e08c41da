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
