import { describe, expect, it } from 'vitest';
import { event, mailOut, type Fields } from './events.ts';
import { called, ended, kpi, kpiIn, noted, somebody, wrote } from './people.ts';

const missed = () => somebody(wrote('2026-05-11T09:00'));
const late = () => somebody(wrote('2026-05-11T09:00'), called('2026-05-19T09:00'));
const MAY = { from: '2026-05-01T00:00:00Z', to: '2026-05-31T21:59:59Z' };

describe('figures of contact', () => {
  it('A2: counts who was not contacted, and a touch at any time before the close is contact', () => {
    expect(kpi('A2', missed(), missed(), late(), somebody(wrote('2026-05-20T09:00')))).toEqual({ value: 2, n: 4 });
    expect(kpi('A2')).toEqual({ value: 0, n: 0 });
  });

  it('A4: lost without a touch is missed, and nobody is both', () => {
    const closed = somebody(wrote('2026-05-18T08:00'), ended('lost'));
    const lost = somebody(called('2026-05-18T08:00'), ended('lost'));
    expect(kpi('A2', closed, lost).value).toBe(1);
    expect(kpi('A3', closed, lost)).toMatchObject({ value: 1, n: 1 });
    expect(kpi('A4', closed, lost, missed(), late())).toEqual({ value: 0, n: 4 });
  });

  it('A7: the first touch within the working minutes of an answer; who still has time is not counted', () => {
    const inTime = somebody(wrote('2026-05-15T16:30'), called('2026-05-18T09:20'));
    const tooLate = somebody(wrote('2026-05-16T21:00'), called('2026-05-18T10:01'));
    const waiting = somebody(wrote('2026-05-20T09:30'));
    expect(kpi('A7', inTime, tooLate, waiting)).toEqual({ value: 0.5, n: 2 });
    expect(kpi('A7', waiting)).toEqual({ value: null, n: 0 });
    expect(kpi('A7', missed())).toEqual({ value: 0, n: 1 });
  });

  it('A7, E10: count in the working time of the person', () => {
    const inTokyo = somebody(noted('zone', 'Asia/Tokyo'), wrote('2026-05-12T00:00'), called('2026-05-12T00:50'));
    const here = somebody(wrote('2026-05-12T09:00'), called('2026-05-12T09:50'));
    expect(kpi('E10', inTokyo)).toMatchObject({ value: 1, median: 50 });
    expect(kpi('E10', here)).toMatchObject({ value: 1, median: 50 });
    const atNight = somebody(noted('zone', 'Asia/Tokyo'), wrote('2026-05-12T09:00'), called('2026-05-12T15:00'));
    expect(kpi('E10', atNight)).toMatchObject({ value: 1, median: 0, wall: { value: 0, median: 360 } });
  });

  it('A10: the share of open ones of whom a need is noted', () => {
    const known = somebody(wrote('2026-05-19T09:00'), noted('need', 'two labellers'));
    const forgotten = somebody(wrote('2026-05-19T09:00'), noted('need', null));
    const over = somebody(called('2026-05-11T09:00'), noted('need', 'one'), ended('lost'));
    expect(kpi('A10', known, forgotten, over)).toEqual({ value: 0.5, n: 2 });
    expect(kpi('A10', over)).toEqual({ value: null, n: 0 });
  });

  it('A11: a missed one is made good by a touch, after its close or after its time', () => {
    const again = somebody(wrote('2026-05-11T09:00'), ended('lost', '2026-05-12T09:00'), called('2026-05-14T09:00'));
    expect(kpi('A11', again, late(), missed())).toEqual({ value: 2, n: 3, share: 2 / 3 });
    expect(kpi('A11')).toEqual({ value: 0, n: 0, share: null });
  });

  it('A11: the old period keeps its number', () => {
    const answer = (fields: Fields) => mailOut('2026-05-19T09:00', { ...fields, ids: [] });
    const made = somebody(wrote('2026-04-20T09:00'), answer);
    expect(kpi('A2', made)).toEqual({ value: 0, n: 1 });
    const april = { from: '2026-04-01T00:00:00Z', to: '2026-04-30T21:59:59Z' };
    expect(kpiIn('A1', april, made)).toEqual({ value: 1, n: 1 });
    expect(kpiIn('A11', april, made)).toEqual({ value: 0, n: 1, share: 0 });
    expect(kpiIn('A16', april, made)).toEqual({ value: 1, n: 1 });
    expect(kpiIn('A1', MAY, made)).toEqual({ value: null, n: 0 });
  });

  it('A1, A3: of a period, what became known and what was decided in it', () => {
    const april = { from: '2026-04-01T00:00:00Z', to: '2026-04-30T21:59:59Z' };
    const deal = somebody(called('2026-04-20T09:00'), ended('lost', '2026-05-04T09:00'));
    expect(kpiIn('A1', april, deal)).toEqual({ value: 0, n: 1 });
    expect(kpiIn('A3', april, deal)).toEqual({ value: null, n: 0, ofIdentified: 0 });
    expect(kpiIn('A3', MAY, deal)).toMatchObject({ value: 1, n: 1 });
  });

  it('leave out candidates, the ignored and old mail', () => {
    const ignored = somebody(wrote('2026-05-11T09:00'), noted('notAProspect'));
    const old = somebody((fields) =>
      event('mail', '2026-01-11T09:00', { ...fields, ids: [], seenAt: '2026-05-11T09:00:00Z' }),
    );
    expect(kpi('A1', ignored, old)).toEqual({ value: null, n: 0 });
    expect(kpi('A16', ignored, old)).toEqual({ value: 0, n: 0 });
  });
});
