import { describe, expect, test } from 'vitest';
import { chipOf, standPhrase } from '../../lib/io/phrases.ts';
import type { Prospect, Question } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';
import { line, NOW, prospect, STALE, WORKING } from './fakes.ts';

/** Whose turn it is, where the last mail alone would say it wrongly (lessons 7, 10). */
const zone = WORKING.zone;
const at = '2026-05-12T08:00:00.000Z';
const stood = (part: Partial<Prospect>, more: Partial<Line> = {}) => standPhrase(line(part, more), NOW, zone);
const chip = (part: Partial<Prospect>, more: Partial<Line> = {}) => chipOf(line(part, more), NOW, WORKING);
const stop: Question = {
  id: 'mail|1|stop',
  finding: 'stop',
  event: 'mail|1',
  at,
  words: 'stop writing to us',
  day: null,
};

describe('whose turn it is', () => {
  test.each<[string, Partial<Prospect>]>([
    ['Will answer by tomorrow', { holding: { at, until: '2026-05-15' } }],
    ['Was to answer yesterday', { holding: { at, until: '2026-05-13' } }],
    ['Will answer, 2 d', { holding: { at, until: null } }],
    ['Away until 3 Dec', { away: { at, returnsOn: '2026-12-03' } }],
    ['No reply 4 d', { away: { at, returnsOn: '2026-05-14' } }],
    ['Away since 12 May', { away: { at, returnsOn: null }, dueAt: '2026-05-27T07:00:00.000Z' }],
    ['No reply 4 d', { away: { at, returnsOn: null }, lastTouchAt: NOW, dueAt: '2026-05-27T07:00:00.000Z' }],
    ['Nothing open', { quiet: true }],
    ['Nothing open', { outcome: 'lost' }],
    ['Last mail did not arrive', { bouncedAt: at }],
    ['Paused: decide', { lane: 'paused', pausedBy: stop }],
    ['Chase paused', { lane: 'paused' }],
  ])('"%s"', (words, part) => {
    expect(stood(part)).toBe(words);
  });

  test('who waits for us waits, whatever else was said', () => {
    const clock = { ...line().clock!, turn: 'ours' as const };
    expect(stood({ turn: 'ours', holding: { at, until: null }, quiet: true }, { clock })).toBe('Anna waits 4 d');
  });

  test('law 9: what a mail not read yet could change says when it was looked at', () => {
    expect(stood({ quiet: true }, { freshness: STALE })).toBe('Nothing open, as of Tue 14:02');
    expect(stood({ bouncedAt: at }, { freshness: STALE })).toBe('Last mail did not arrive');
  });
});

describe('a chip', () => {
  test('says it with the next touch, and is quiet about who is quiet', () => {
    const dueAt = '2026-05-18T07:00:00.000Z';
    const next = { ...prospect().next!, reason: { code: 'holding', values: { day: '2026-05-15' } } } as const;
    expect(chip({ holding: { at, until: '2026-05-15' }, next, dueAt }, { due: false })).toMatchObject({
      text: 'Will answer by tomorrow, call Mon',
      tone: 'calm',
    });
  });

  test('asks for a decision, and for nothing else', () => {
    const next = { ...prospect().next!, reason: { code: 'paused', values: { words: stop.words } } } as const;
    const shown = chip({ lane: 'paused', pausedBy: stop, next });
    expect(shown).toMatchObject({ text: 'Paused: decide', tone: 'owed' });
    expect(`${shown.text} ${shown.title}`).not.toContain('stop writing');
  });

  test.each(['leaseCall', 'lostMailing', 'customer', 'quoteExpires', 'backInStock', 'appointment'] as const)(
    'tells the page nothing of %s',
    (code) => {
      const values = { month: 18, term: 36, months: 6, day: '2026-05-15', product: 'film', at, place: 'Hull' };
      const shown = chip({ quiet: true, next: { ...prospect().next!, reason: { code, values } } });
      expect(`${shown.text} ${shown.title}`).not.toMatch(/lease|36|quote|film|Hull|lost|customer/i);
    },
  );

  test('dates no try on slow contact', () => {
    const next = {
      ...prospect().next!,
      cadence: 'customer',
      reason: { code: 'customer', values: { months: 3 } },
    } as const;
    expect(chip({ outcome: 'won', next }).text).toBe('Nothing open, keep in touch today');
  });
});
