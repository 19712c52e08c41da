import { describe, expect, it } from 'vitest';
import { closingRate, kpisOf } from '../../lib/engine/kpis.ts';
import { nudgesOf } from '../../lib/engine/nudges/index.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import { contribution } from '../../lib/engine/totals.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { contextWith, event, mailOut, offer, type Fields } from './events.ts';
import { called, ended, folded, kpi, NOW, quoted, somebody, wrote } from './people.ts';

describe('the numbers', () => {
  it('A1: missed of identified; nothing is no data', () => {
    expect(kpi('A1')).toEqual({ value: null, n: 0 });
    const missed = somebody(wrote('2026-05-11T09:00'));
    const fresh = somebody(wrote('2026-05-20T09:00'));
    const closed = somebody(wrote('2026-05-18T08:00'), ended('lost'));
    const touched = somebody(wrote('2026-05-11T09:00'), called('2026-05-19T09:00'));
    const unable = somebody(wrote('2026-05-11T09:00'), ended('disqualified'));
    expect(kpi('A1', missed, fresh, closed, touched, unable)).toEqual({ value: 0.5, n: 4 });
  });

  it('A3: lost of won and lost', () => {
    const won = somebody(called('2026-05-12T09:00'), ended('won'));
    const lost = [1, 2, 3].map(() => somebody(called('2026-05-12T09:00'), ended('lost'))).flat();
    expect(kpi('A3', won, lost, somebody(called('2026-05-12T09:00')))).toEqual({
      value: 0.75,
      n: 4,
      ofIdentified: 0.6,
    });
    expect(kpi('A3')).toEqual({ value: null, n: 0, ofIdentified: null });
  });

  it('A16: zero is a number to be proud of', () => {
    expect(kpi('A16', somebody(called('2026-05-12T09:00')))).toEqual({ value: 0, n: 1 });
    expect(kpi('A16', somebody(wrote('2026-05-12T09:00')))).toEqual({ value: 1, n: 1 });
  });

  it('C2, C3, C4, C5, C6: a quote to two people is one quote, with its money once', () => {
    const both = { people: ['zoe@x.example', 'amy@y.example'] };
    const sent = mailOut('2026-05-11T09:00', { ...both, ...offer({ amount: 12_000 }) });
    const [amy, zoe] = folded([sent]);
    expect([amy?.quotes, zoe?.quotes]).toMatchObject([
      [{ amount: 12_000, countsElsewhere: true }],
      [{ amount: 12_000 }],
    ]);
    expect(contribution(amy!)).not.toHaveProperty('pile|EUR|count');
    expect(contribution(zoe!)).toMatchObject({ 'pile|EUR|count': 1, 'pile|EUR|cents': 1_200_000 });
    expect(kpi('C2', [sent])).toEqual({ value: 1, n: 1 });
    expect(kpi('C3', [sent])).toMatchObject({ value: 12_000, n: 1 });
    expect(kpi('C4', [sent]).value).toBe(3600);
    expect(kpi('C5', [sent, event('decision', '2026-05-18T09:00', { ...both, outcome: 'won' })]).n).toBe(1);
    expect(kpi('C6', [sent])).toEqual({ value: 1, n: 1 });
  });

  it('C2: the first person outside holds a quote, also under another address', () => {
    const sent = (people: string[]) => mailOut('2026-05-11T09:00', { people, ...offer() });
    const merged = event('merge', '2026-05-12T09:00', {
      people: ['zoe@x.example', 'zoe@z.example'],
      into: 'zoe@z.example',
    });
    expect(kpi('C2', [sent(['boss@ours.example', 'amy@y.example'])])).toEqual({ value: 1, n: 1 });
    expect(kpi('C2', [sent(['zoe@x.example', 'zoe@z.example']), merged])).toEqual({ value: 1, n: 1 });
  });

  it('C2, C3, C6: the pile is what nobody followed up, by currency', () => {
    const pile = [
      somebody(quoted({ amount: 1500.5, currency: 'EUR' })),
      somebody(quoted({ amount: 700, currency: 'USD' })),
      somebody(quoted({})),
      somebody(quoted({ amount: 99, currency: 'EUR' }), called('2026-05-12T09:00')),
    ];
    expect(kpi('C2', ...pile)).toEqual({ value: 3, n: 4 });
    expect(kpi('C3', ...pile)).toEqual({ value: 1500.5, n: 2, perCurrency: { EUR: 1500.5, USD: 700 } });
    expect(kpi('C6', ...pile)).toEqual({ value: 0.75, n: 4 });
    expect(kpi('C6')).toEqual({ value: null, n: 0 });
  });

  it('C4: 2,000,000 at 30 % are 600,000', () => {
    expect(kpi('C4', somebody(quoted({ amount: 2_000_000, currency: 'USD' })))).toMatchObject({ value: 600_000 });
  });

  it.each([
    [0, 0, 0.3],
    [1, 10, 0.2],
    [9, 30, 0.3],
    [40, 100, 0.3909],
    [0, 20, 0.1],
  ])('C5: %i of %i decided is a rate of %f', (won, decided, rate) => {
    const quotes = Array.from({ length: decided }, (_, i) => ({
      state: i < won ? ('won' as const) : ('lost' as const),
    }));
    const rateNow = closingRate(quotes, DEFAULT_POLICY);
    expect(rateNow.value).toBeCloseTo(rate, 4);
    expect(rateNow.n).toBe(decided);
  });

  it('C5: looks back twelve months', () => {
    const won = somebody(quoted({ amount: 1, currency: 'EUR' }), ended('won'));
    expect(kpi('C5', won).n).toBe(1);
    expect(kpisOf(folded(won), '2027-05-19T10:00:00Z', DEFAULT_POLICY).C5.n).toBe(0);
  });

  it('C8: gave up after one or two tries', () => {
    const tries = (n: number) => Array.from({ length: n }, (_, i) => called(`2026-05-${10 + i}T09:00`));
    const after = [0, 1, 2, 3, 5].map((n) => somebody(wrote('2026-05-09T09:00'), ...tries(n), ended('lost')));
    expect(kpi('C8', ...after)).toEqual({ value: 0.4, n: 5 });
  });
});

describe('totals of a record', () => {
  it('are whole numbers, with money in cents', () => {
    const [prospect] = folded(somebody(quoted({ amount: 19.99, currency: 'EUR' })));
    expect(contribution(prospect!)).toEqual({
      prospects: 1,
      uncontacted: 1,
      'due|touch|2026-05-13': 1,
      'pile|EUR|count': 1,
      'pile|EUR|cents': 1999,
    });
  });

  it('count a candidate only among those to be sorted', () => {
    const [candidate] = projectAll(somebody(wrote('2026-05-11T09:00')), contextWith()).map(({ prospect }) => prospect);
    expect(contribution(candidate!)).toEqual({ toSort: 1, 'due|sort|2026-05-11': 1 });
  });
});

describe('nudges', () => {
  const promise = (fields: Fields) => event('promise', '2026-05-11T09:00', { ...fields, dueOn: '2026-05-20' });
  const nudges = (events: ContactEvent[], now = NOW) => nudgesOf(folded(events), now, DEFAULT_POLICY);

  it('E15: rank promises first, then answers, then value times urgency', () => {
    const events = [
      somebody(quoted({ amount: 10, currency: 'EUR' })),
      somebody(quoted({ amount: 99_000, currency: 'EUR' })),
      somebody(wrote('2026-05-20T09:59')),
      somebody(promise),
    ];
    expect(nudges(events.flat()).map(({ rule, rank }) => [rule, rank])).toEqual([
      ['promiseDue', 1],
      ['answerThem', 2],
      ['nextTry', 3],
      ['nextTry', 4],
    ]);
    expect(nudges(events.flat())[2]?.evidence).toMatchObject({
      reason: { code: 'quoteTry' },
      dueAt: '2026-05-13T09:00:00.000Z',
    });
  });

  it('wait until the touch is due', () => {
    const lead = somebody(wrote('2026-05-11T09:00'), called('2026-05-11T10:00'));
    expect(nudges(lead, '2026-05-11T13:59:00Z')).toEqual([]);
    expect(nudges(lead, '2026-05-11T14:00:00Z')).toMatchObject([{ rule: 'nextTry' }]);
  });

  it('are silent while snoozed', () => {
    const snooze = (fields: Fields) =>
      event('snooze', '2026-05-19T09:00', { until: '2026-05-21T07:00:00Z', ...fields });
    expect(nudges(somebody(wrote('2026-05-18T09:00'), snooze))).toEqual([]);
  });

  it('C7: ask for the outcome once the quote has expired, whatever try was planned', () => {
    const valid = (fields: Fields) =>
      mailOut('2026-05-11T09:00', { ...fields, ids: [], ...offer({ validUntil: '2026-05-19' }) });
    expect(nudges(somebody(valid), '2026-05-19T16:00:00Z')).toMatchObject([
      { rule: 'quoteExpiring', evidence: { reason: { code: 'quoteExpires' } } },
    ]);
    expect(nudges(somebody(valid))).toMatchObject([
      { rule: 'quoteExpiring', evidence: { reason: { code: 'quoteExpired' } } },
    ]);
  });
});
