import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../lib/engine/kpis.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { event, mailOut, offer, type Fields } from './events.ts';
import { called, ended, folded, keysOf, kpi, kpiIn, noted, NOW, quoted, somebody, tries, wrote } from './people.ts';

const asksForPrice = wrote('2026-04-27T09:00', { asks: ['What does it cost?'] });

describe('figures of people', () => {
  it('B15: whoever we are in contact with has a next step', () => {
    const stopped = somebody(called('2026-05-11T09:00'), wrote('2026-05-12T09:00', { stop: true }));
    const all = [somebody(called('2026-05-11T09:00')), stopped, somebody(wrote('2026-05-20T09:00'))];
    expect(kpi('B15', ...all)).toEqual({ value: 1, n: 2, keys: keysOf(stopped) });
    const never = somebody(called('2026-05-11T09:00'), noted('doNotContact'));
    expect(kpi('B15', never)).toEqual({ value: 0, n: 0, keys: [] });
  });

  it('B17: customers whose last touch is longer ago than three months, the longest first', () => {
    const customer = (at: string) => somebody(called('2025-09-01T09:00'), ended('won', `${at}T09:00`));
    const [old, older, just] = [customer('2026-02-19'), customer('2025-12-01'), customer('2026-02-20')];
    const touched = [...customer('2025-12-01')];
    touched.push(called('2026-04-01T09:00')({ people: touched[0]!.people, id: 'keeps in touch' }));
    const lost = somebody(called('2025-09-01T09:00'), ended('lost', '2025-12-01T09:00'));
    expect(kpi('B17', old, older, just, touched, lost)).toEqual({ value: 2, n: 4, keys: keysOf(older, old) });
  });

  it('C16: who was referred, and who does not buy but may know who does', () => {
    const referred = somebody(wrote('2026-05-19T09:00'), noted('referredBy', 'anna@acme.example'));
    const codes = ['notBuyer', 'not the buyer'].map((role) =>
      somebody(noted('role', role), called('2026-05-19T09:00')),
    );
    const buyer = somebody(noted('role', 'buys'), called('2026-05-19T09:00'));
    expect(kpi('C16', referred, ...codes, buyer)).toEqual({
      value: 1,
      n: 4,
      keys: keysOf(referred),
      notBuyers: keysOf(...codes),
    });
  });

  it('E3: who wrote is kept, discarded or to be sorted, and nobody vanishes', () => {
    const write = () => somebody(wrote('2026-05-19T09:00'));
    const kept = somebody(wrote('2026-05-19T09:00'), called('2026-05-20T09:00'));
    const discarded = somebody(wrote('2026-05-19T09:00'), noted('notAProspect', 'a supplier'));
    const newsletter = somebody(wrote('2026-05-19T09:00', { automatic: 'newsletter' }));
    const records = folded([write(), write(), kept, discarded, newsletter].flat(), { strangers: 'candidate' });
    const { E3 } = kpisOf(records, NOW, DEFAULT_POLICY);
    expect(E3).toEqual({ value: 2, n: 4, kept: 1, discarded: 1, open: 2 });
  });

  it('E7: inbound leads of whom it is known what they are interested in', () => {
    const wantsQuote = somebody((fields: Fields) =>
      event('mail', '2026-05-18T09:00', {
        ...fields,
        ids: [],
        ...offer({ role: 'requested', evidence: 'please quote' }),
      }),
    );
    const told = somebody(wrote('2026-05-18T09:00'), noted('interest', 'met at the fair'));
    const all = [somebody(asksForPrice), wantsQuote, told, somebody(wrote('2026-05-18T09:00'))];
    expect(kpi('E7', ...all, somebody(called('2026-05-18T09:00')))).toEqual({ value: 0.75, n: 4 });
    expect(kpi('E7')).toEqual({ value: null, n: 0 });
  });

  it('E8: the last two touches went the same way', () => {
    const same = somebody(...tries(2));
    const other = somebody(called('2026-05-11T09:00'), called('2026-05-12T09:00', { channel: 'visit' }));
    expect(kpi('E8', same, other, somebody(...tries(1)))).toEqual({ value: 0.5, n: 2 });
    expect(kpi('E8')).toEqual({ value: null, n: 0 });
  });

  it('E9: who is ready, of all', () => {
    const ready = somebody(wrote('2026-05-19T09:00'), noted('readiness', 'now'));
    const looking = somebody(wrote('2026-05-19T09:00'), noted('readiness', 'looking'));
    expect(kpi('E9', ready, looking, ...[1, 2].map(() => somebody(wrote('2026-05-19T09:00'))))).toEqual({
      value: 0.25,
      n: 4,
      known: 2,
    });
  });

  it('E10: answered within an hour, by working minutes and by the clock on the wall', () => {
    const saturday = '2026-05-16T21:00';
    const inTime = somebody(wrote(saturday), called('2026-05-18T09:59'));
    const late = somebody(wrote(saturday), called('2026-05-18T10:01'));
    expect(kpi('E10', inTime, late)).toEqual({
      value: 0.5,
      n: 2,
      median: 60,
      wall: { value: 0, n: 2, median: 2220 },
    });
    expect(kpi('E10', somebody(wrote('2026-05-15T16:30'), called('2026-05-18T09:20')))).toMatchObject({
      value: 1,
      n: 1,
      median: 50,
    });
    expect(kpi('E10', somebody(wrote('2026-05-18T09:00'), called('2026-05-18T10:00')))).toMatchObject({
      value: 1,
      wall: { value: 1, median: 60 },
    });
    expect(kpi('E10')).toEqual({ value: null, n: 0, median: null, wall: { value: null, n: 0, median: null } });
  });
});

describe('figures of dust', () => {
  const silent = (since: string, amount = 0) =>
    somebody(
      asksForPrice,
      called(since),
      ...(amount > 0 ? [quoted({ amount, currency: 'EUR' }, '2026-04-28T08:00')] : []),
    );

  it('E1: no touch for more than ten working days, and no step ahead', () => {
    const [dusty, notYet] = [silent('2026-05-05T09:00'), silent('2026-05-06T09:00')];
    const planned = somebody(asksForPrice, called('2026-05-05T09:00', { nextOn: '2026-05-29' }));
    const stopped = somebody(called('2026-04-28T09:00'), wrote('2026-04-29T09:00', { stop: true }));
    const over = somebody(asksForPrice, called('2026-04-28T09:00'), ended('lost'));
    expect(kpi('E1', dusty, notYet, planned, stopped, over)).toEqual({ value: 1, n: 4, keys: keysOf(dusty) });
    expect(kpi('E1')).toEqual({ value: 0, n: 0, keys: [] });
  });

  it('E19: interested and allowed to be contacted, the most valuable first', () => {
    const [small, large, none] = [
      silent('2026-04-28T09:00', 100),
      silent('2026-04-28T09:00', 900),
      silent('2026-04-28T09:00'),
    ];
    const cold = somebody((fields: Fields) => mailOut('2026-04-28T09:00', { ...fields, ids: [] }));
    const never = somebody(asksForPrice, called('2026-04-28T09:00'), noted('doNotContact'));
    expect(kpi('E1', small, large, none, cold, never).value).toBe(4);
    expect(kpi('E19', small, large, none, cold, never)).toEqual({ value: 3, n: 4, keys: keysOf(large, small, none) });
  });

  it('C2, C3: the pile at the end of a period', () => {
    const quote = somebody(quoted({ amount: 100, currency: 'EUR' }), called('2026-05-15T09:00'), ended('won'));
    expect(kpi('C2', quote)).toEqual({ value: 0, n: 0 });
    const first = { from: '2026-05-01T00:00:00Z', to: '2026-05-13T00:00:00Z' };
    expect(kpiIn('C3', first, quote)).toEqual({ value: 100, n: 1, perCurrency: { EUR: 100 } });
    expect(kpiIn('C6', first, quote)).toEqual({ value: 1, n: 1 });
    expect(kpiIn('C6', { ...first, to: '2026-05-16T00:00:00Z' }, quote)).toEqual({ value: 0, n: 1 });
  });
});
