import { describe, expect, it } from 'vitest';
import { called, ended, kpi, noted, quoted, somebody, tries, wrote } from './people.ts';

const lostAfter = (n: number) => somebody(wrote('2026-05-09T09:00'), ...tries(n), ended('lost'));

describe('figures of what ended', () => {
  it('C9: tries at the close, in six columns; column 0 are the missed', () => {
    const all = [0, 1, 2, 2, 3, 4, 5, 7].map(lostAfter);
    const won = somebody(wrote('2026-05-09T09:00'), ...tries(3), ended('won'));
    const walkedIn = somebody(wrote('2026-05-09T09:00'), ended('won'));
    const outOfTime = somebody(wrote('2026-05-11T09:00'));
    const open = somebody(...tries(2));
    const { value, n, histogram } = kpi('C9', ...all, won, walkedIn, outOfTime, open);
    expect(histogram).toEqual([2, 1, 2, 2, 1, 2]);
    expect([value, n]).toEqual([0.2, 10]);
    expect(kpi('A2', ...all, won, walkedIn, outOfTime, open).value).toBe(histogram[0]);
    expect(kpi('C9')).toEqual({ value: null, n: 0, histogram: [0, 0, 0, 0, 0, 0] });
  });

  it('C11: three things are not a no: each stays open, and none is lost', () => {
    const left = (disposition: string) =>
      somebody(wrote('2026-05-18T09:00'), called('2026-05-19T09:00', { disposition, nextOn: '2026-06-01' }));
    const said = somebody(wrote('2026-05-19T09:00', { callBackOn: { from: '2026-06-01', to: '2026-06-07' } }));
    const answered = somebody(called('2026-05-18T09:00'), wrote('2026-05-19T09:00'));
    const refused = somebody(called('2026-05-18T09:00', { disposition: 'softNo' }));
    const over = somebody(...tries(2), ended('lost'));
    const all = [left('notNow'), left('callBackOn'), left('noResponse'), said, answered, refused, over];
    expect(kpi('C11', ...all)).toEqual({ value: 4, n: 6, notNow: 1, callBackOn: 2, noResponse: 1 });
    expect(kpi('A3', ...all.slice(0, 4)).n).toBe(0);
  });

  it('D13: whoever is lost has a next date, unless nothing may be said to them', () => {
    const lost = lostAfter(2);
    const never = somebody(...tries(2), ended('lost'), noted('doNotContact'));
    expect(kpi('D13', lost, never)).toMatchObject({ value: 0, n: 2, keys: [] });
    expect(kpi('D13')).toMatchObject({ value: 0, n: 0, winBacks: { n: 0, value: null } });
  });

  it('D13: a deal won after a lost one is a win-back, with its money by currency', () => {
    const back = (amount: number, currency: string) =>
      somebody(
        called('2026-05-01T09:00'),
        ended('lost', '2026-05-04T09:00'),
        quoted({ amount, currency }, '2026-05-11T09:00'),
        ended('won'),
      );
    const first = somebody(called('2026-05-01T09:00'), quoted({ amount: 5, currency: 'EUR' }), ended('won'));
    expect(kpi('D13', back(1000, 'EUR'), back(500, 'USD'), back(200, 'EUR'), first).winBacks).toEqual({
      n: 3,
      value: 1200,
      perCurrency: { EUR: 1200, USD: 500 },
    });
  });

  it('E2: missed, and lost after the first contact alone, of all missed and lost', () => {
    const outOfTime = somebody(wrote('2026-05-11T09:00'));
    expect(kpi('E2', lostAfter(0), outOfTime, lostAfter(1), lostAfter(2), lostAfter(5))).toEqual({ value: 0.6, n: 5 });
    expect(kpi('E2', somebody(...tries(1), ended('won')))).toEqual({ value: null, n: 0 });
  });

  it("E11: tries and no's before a decision", () => {
    const refusing = somebody(...tries(4, { disposition: 'softNo' }), ended('won'));
    expect(kpi('E11', lostAfter(2), refusing, somebody(...tries(9)))).toEqual({ value: 3, n: 2, nos: 2 });
    expect(kpi('E11')).toEqual({ value: null, n: 0, nos: null });
  });
});
