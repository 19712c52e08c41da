import { describe, expect, it } from 'vitest';
import { leaseCalls } from '../../lib/engine/cadence.ts';
import { DEFAULT_CADENCES } from '../../lib/engine/cadences.ts';
import { projectWithPlan } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { DEFAULT_POLICY, type Policy } from '../../lib/engine/policy.ts';
import { ANNA, contextWith, event, mailIn, mailOut, OFFICE, offer, touch } from './events.ts';

function folded(events: ContactEvent[], policy: Partial<Policy> = {}) {
  const { prospect, plan } = projectWithPlan(events, ANNA, contextWith({ strangers: 'prospect', ...policy }))!;
  return { ...prospect, days: plan.map(({ at }) => at.slice(0, 10)), codes: plan.map(({ next }) => next.reason.code) };
}

const months = (termMonths: number) =>
  leaseCalls(DEFAULT_CADENCES.lostLease.lease!, '2020-01-15', termMonths, {
    ...DEFAULT_POLICY,
    workingTime: OFFICE,
  }).map(({ month }) => month);

describe('a lost lease', () => {
  it.each([
    [36, [18, 24, 30]],
    [60, [30, 36, 42, 48, 54]],
    [12, [6]],
    [18, [12]],
    [24, [12, 18]],
    [39, [21, 27, 33]],
    [42, [24, 30, 36]],
    [48, [24, 30, 36, 42]],
    [63, [33, 39, 45, 51, 57]],
    [6, []],
    [3, []],
  ])('D6 to D8: of %i months is called at %j', (term, calls) => {
    expect(months(term)).toEqual(calls);
  });

  it('D6, D9: is planned at once from the signing day, moved off weekends, the original kept', () => {
    const lost = event('decision', '2013-01-11T10:00', { termMonths: 36, signedOn: '2013-01-10' });
    const plan = projectWithPlan([touch('2013-01-02T09:00'), lost], ANNA, contextWith({}))!.plan;
    expect(plan.slice(0, 3).map(({ at }) => at.slice(0, 10))).toEqual(['2014-07-10', '2015-01-12', '2015-07-10']);
    expect(plan[1]?.next).toMatchObject({
      channel: 'call',
      cadence: 'lostLease',
      reason: { code: 'leaseCall', values: { month: 24, term: 36, day: '2015-01-10' } },
    });
  });

  it('D7: counts month ends from the signing day, never from one another, and goes on twice a year', () => {
    const lost = event('decision', '2024-09-02T10:00', { termMonths: 60, signedOn: '2024-08-31' });
    const { plan } = projectWithPlan([touch('2024-08-20T09:00'), lost], ANNA, contextWith({}))!;
    const calls = plan
      .filter(({ next }) => next.reason.code === 'leaseCall')
      .map(({ next }) => next.reason.values['day']);
    expect(calls).toEqual(['2027-02-28', '2027-08-31', '2028-02-29', '2028-08-31', '2029-02-28']);
    const after = plan.filter(({ next }) => next.reason.code === 'lostMailing').map(({ at }) => at.slice(0, 10));
    expect(after).toEqual(['2029-08-31', '2030-02-28']);
  });

  it('takes a call that was made for done, and the one after it for next', () => {
    const lost = event('decision', '2024-01-10T10:00', { termMonths: 36, signedOn: '2024-01-10' });
    const called = touch('2025-07-15T09:00');
    expect(folded([touch('2024-01-02T09:00'), lost, called]).days[0]).toBe('2026-01-12');
  });

  it('asks for the term of a lease once, and keeps in touch meanwhile', () => {
    const lost = event('decision', '2024-01-10T10:00', { dealType: 'lease' });
    const { questions, codes } = folded([touch('2024-01-02T09:00'), lost]);
    expect(questions).toMatchObject([{ finding: 'leaseTerm' }]);
    expect(codes[0]).toBe('lostMailing');
  });

  it('D13: a deal lost and not called again has always a next date', () => {
    for (const termMonths of [null, 3, 12, 36]) {
      expect(folded([touch('2024-01-02T09:00'), event('decision', '2024-01-10T10:00', { termMonths })]).dueAt).not.toBe(
        null,
      );
    }
  });
});

describe('enrolment by rule', () => {
  it('C11: not now is tried after 22 and 65 working days, then twice a year', () => {
    const { days, enrolment, outcome } = folded([touch('2026-01-05T09:00', { disposition: 'notNow' })]);
    expect(enrolment).toMatchObject({ cadence: 'notNow', done: 0, of: 2 });
    expect(days).toEqual(['2026-02-04', '2026-05-06', '2026-11-06', '2027-05-06']);
    expect(outcome).toBeNull();
  });

  it('C11: the day they named comes first', () => {
    const asked = mailIn('2026-01-05T09:00', {
      verdict: {
        detector: 2,
        automatic: null,
        evidence: '',
        asks: [],
        callBackOn: { from: '2026-03-01', to: '2026-03-31' },
      },
    });
    const { days, codes } = folded([touch('2026-01-02T09:00'), asked, touch('2026-01-05T10:00')]);
    expect([days[0], codes[0]]).toEqual(['2026-03-02', 'callBack']);
    const fixed = folded([touch('2026-01-05T09:00', { disposition: 'callBackOn', nextOn: '2026-03-07' })]);
    expect([fixed.days[0], fixed.codes[0]]).toEqual(['2026-03-09', 'callBack']);
  });

  it('follows a meeting that was held with a recap on the day', () => {
    const appointment = event('appointment', '2026-01-07T10:00', { seenAt: '2026-01-02T09:00:00Z' });
    const held = event('settle', '2026-01-07T12:00', { of: appointment.id, how: 'kept' });
    const { days, enrolment } = folded([touch('2026-01-02T09:00'), appointment, held]);
    expect(enrolment?.cadence).toBe('afterMeeting');
    expect(days).toEqual(['2026-01-07', '2026-01-12', '2026-01-19', '2026-01-28', '2026-02-11']);
  });

  it('a recap after a visit is for the same day, whatever rest a try would keep', () => {
    const visit = touch('2026-04-24T09:16', { channel: 'visit', disposition: 'connected' });
    expect(folded([visit]).days.slice(0, 2)).toEqual(['2026-04-24', '2026-04-29']);
  });

  it('a day that is chosen after one they named takes its place', () => {
    const named = touch('2026-03-09T09:00', { disposition: 'callBackOn', nextOn: '2026-03-10' });
    const chosen = touch('2026-03-09T15:00', { disposition: 'leftMessage', nextOn: '2026-03-11' });
    expect(folded([named, chosen]).days[0]).toBe('2026-03-11');
  });

  it('a call that they asked for is done once it is made', () => {
    const verdict = {
      detector: 2,
      automatic: null,
      evidence: '',
      asks: [],
      callBackOn: { from: '2026-06-15', to: '2026-06-15' },
    };
    const asked = [touch('2026-05-01T09:00'), mailIn('2026-05-04T09:00', { verdict })];
    expect(folded([...asked, touch('2026-06-15T10:00')]).codes[0]).toBe('notNow');
  });

  it('a meeting rests the chase of a talk until then, and nothing else', () => {
    const meeting = event('appointment', '2026-01-20T10:00', { seenAt: '2026-01-05T10:00:00Z' });
    expect(folded([touch('2026-01-05T09:00'), meeting]).days[0]).toBe('2026-01-20');
    const chosen = touch('2026-01-05T09:00', { nextOn: '2026-01-08' });
    expect(folded([chosen, meeting]).days[0]).toBe('2026-01-08');
    expect(folded([mailOut('2026-01-05T09:00', offer()), meeting]).days[0]).toBe('2026-01-07');
  });

  it('B17: a customer is called every three months, or in their own rhythm', () => {
    const won = (at: string) => [
      touch(`${at}T08:00`),
      event('quote', `${at}T08:30`, { id: at, quoteId: at }),
      event('decision', `${at}T09:00`, { id: `won ${at}`, outcome: 'won' }),
    ];
    expect(folded(won('2026-01-05')).days).toEqual(['2026-04-06', '2026-07-06']);
    const often = [...won('2025-11-03'), ...won('2025-12-03'), ...won('2026-01-05')];
    expect(folded(often).days[0]).toBe('2026-02-05');
  });

  it('goes on with what ran before once a holding reply was waited for', () => {
    const holding = { verdict: { detector: 2, automatic: null, evidence: '', asks: [], holding: true } };
    const held = [mailOut('2026-01-05T09:00', offer()), mailIn('2026-01-06T09:00', holding)];
    expect(folded(held)).toMatchObject({ enrolment: { cadence: 'holding' } });
    expect(folded([...held, touch('2026-01-09T09:00')])).toMatchObject({
      enrolment: { cadence: 'quoteSent', done: 1 },
    });
  });

  it('a soft no by mail that was answered keeps its month', () => {
    const no = { verdict: { detector: 2, automatic: null, evidence: '', asks: [], refusal: 'soft' } };
    const refused = [touch('2026-05-01T09:00'), mailIn('2026-05-04T08:00', no), mailOut('2026-05-04T09:00')];
    expect(folded(refused).days[0]).toBe('2026-06-03');
  });

  it('a talk that goes back and forth is chased from our answer, at the pace of a first approach', () => {
    const asks = { verdict: { detector: 2, automatic: null, evidence: '', asks: ['And then?'] } };
    const talk = [
      mailIn('2026-05-04T08:00'),
      mailOut('2026-05-04T09:00'),
      mailIn('2026-05-06T08:00'),
      mailOut('2026-05-06T09:00', asks),
    ];
    expect(folded(talk)).toMatchObject({ enrolment: { cadence: 'inTalk', done: 1, of: 5 } });
    expect(folded(talk).days.slice(0, 3)).toEqual(['2026-05-11', '2026-05-15', '2026-05-22']);
  });

  it('keeps the count when the rep switches, until they answer', () => {
    const tried = [touch('2026-01-05T09:00'), touch('2026-01-08T09:00')];
    const chosen = event('rule', '2026-01-09T09:00', { rule: 'cadence', value: 'quoteSent' });
    const { enrolment, exits, next } = folded([...tried, chosen]);
    expect(enrolment).toMatchObject({ cadence: 'quoteSent', done: 2, of: 5 });
    expect(exits).toMatchObject([{ cadence: 'cold', reason: 'switched' }]);
    expect(next).toMatchObject({ cadence: 'quoteSent', step: 3 });
    expect(folded([...tried, chosen, mailIn('2026-01-12T09:00')]).exits.at(-1)).toMatchObject({
      cadence: 'quoteSent',
      reason: 'reply',
    });
  });

  it('freezes what remains while it is paused', () => {
    const sent = mailOut('2026-01-05T09:00', offer());
    const pause = event('rule', '2026-01-06T09:00', { rule: 'pause' });
    const resume = event('rule', '2026-01-13T09:00', { rule: 'resume' });
    expect(folded([sent, pause])).toMatchObject({ lane: 'paused', enrolment: { paused: true } });
    expect(folded([sent]).days.slice(0, 2)).toEqual(['2026-01-07', '2026-01-12']);
    expect(folded([sent, pause, event('decision', '2026-01-07T09:00')]).codes[0]).toBe('lostMailing');
    expect(folded([sent, pause, resume]).days.slice(0, 2)).toEqual(['2026-01-14', '2026-01-19']);
  });

  it('says why a cadence was left', () => {
    const sent = mailOut('2026-01-05T09:00', offer());
    const reasons = (...events: ContactEvent[]) => folded(events).exits.map(({ cadence, reason }) => [cadence, reason]);
    expect(reasons(sent, mailIn('2026-01-06T09:00'))).toEqual([['quoteSent', 'reply']]);
    expect(reasons(sent, event('decision', '2026-01-06T09:00', { outcome: 'won' }))).toEqual([
      ['quoteSent', 'accepted'],
    ]);
    expect(reasons(sent, event('decision', '2026-01-06T09:00'))).toEqual([['quoteSent', 'declined']]);
    expect(reasons(sent, mailOut('2026-01-06T09:00', { id: 'again', ...offer() }))).toEqual([
      ['quoteSent', 'replaced'],
    ]);
  });
});

describe('a cadence whose steps are made', () => {
  it('is finished once, and rests', () => {
    const days = ['05', '08', '14', '21', '30'];
    const tried = days.map((day) => touch(`2026-01-${day}T09:00`));
    const { exits, enrolment, next } = folded([...tried, touch('2026-02-20T09:00')]);
    expect(exits).toEqual([{ cadence: 'cold', at: '2026-01-30T09:00:00.000Z', reason: 'finished' }]);
    expect(enrolment).toMatchObject({ cadence: 'cold', done: 5, of: 5 });
    expect(next?.reason.code).toBe('nurture');
  });
});

describe('commitments', () => {
  it('E15: a promise of ours stands among the steps of the chase, and is gone once it is kept', () => {
    const promise = event('promise', '2026-01-05T10:00', { dueOn: '2026-01-09' });
    const promised = folded([touch('2026-01-05T09:00'), promise]);
    expect(promised).toMatchObject({ promisedAt: '2026-01-09T09:00:00.000Z', promises: [{ dueOn: '2026-01-09' }] });
    expect(promised.days.slice(0, 3)).toEqual(['2026-01-08', '2026-01-09', '2026-01-14']);
    const kept = event('settle', '2026-01-08T10:00', { of: promise.id, how: 'kept' });
    expect(folded([touch('2026-01-05T09:00'), promise, kept])).toMatchObject({ promisedAt: null, promises: [] });
  });

  it('lesson 5: names the days that a return from absence was moved over', () => {
    const workingTime = { ...OFFICE, holidays: ['2026-01-06'] };
    const notice = { detector: 1, automatic: 'out-of-office', evidence: 'away', returnsOn: '2026-01-05' };
    const { next, dueAt } = folded([touch('2025-12-22T09:00'), mailIn('2025-12-22T10:00', { verdict: notice })], {
      workingTime,
    });
    expect([dueAt, next?.reason.code, next?.skipped]).toEqual(['2026-01-07T09:00:00.000Z', 'away', ['2026-01-06']]);
  });

  it('E14: a promise without a day is due on the next working day', () => {
    const promise = event('promise', '2026-01-09T10:00');
    expect(folded([touch('2026-01-05T09:00'), promise]).promises).toMatchObject([{ dueOn: '2026-01-12' }]);
  });

  it('E14: a promise that a detector found is asked about, and ranks first once the rep has confirmed it', () => {
    const verdict = {
      detector: 2,
      automatic: null,
      evidence: '',
      asks: [],
      promise: { what: 'I will send the price by Friday', dueOn: '2026-01-09' },
      words: { promise: 'I will send the price by Friday' },
    };
    const mail = mailOut('2026-01-05T09:00', { id: 'mail p', verdict });
    expect(folded([mail])).toMatchObject({ lane: 'touch', questions: [{ finding: 'promise', day: '2026-01-09' }] });
    const confirmed = event('promise', '2026-01-05T10:00', { of: 'mail p', dueOn: '2026-01-09' });
    expect(folded([mail, confirmed])).toMatchObject({ promisedAt: '2026-01-09T09:00:00.000Z', questions: [] });
    const denied = event('settle', '2026-01-05T10:00', { of: 'mail p', how: 'notSo', finding: 'promise' });
    expect(folded([mail, denied])).toMatchObject({ lane: 'touch', questions: [] });
  });

  it('E16: an appointment is due when it is time to leave', () => {
    const at = event('appointment', '2026-01-09T14:00', { seenAt: '2026-01-05T09:00:00Z', travelMinutes: 90 });
    expect(folded([touch('2026-01-05T09:00'), at])).toMatchObject({
      lane: 'promise',
      dueAt: '2026-01-09T12:30:00.000Z',
    });
  });

  it('A9: a product that is back makes the call-back due now', () => {
    const asked = event('enquiry', '2026-01-05T09:00', { id: 'asked' });
    expect(folded([asked])).toMatchObject({
      enquiries: [{ product: 'the labeller', backAt: null }],
      dueAt: '2026-01-19T09:00:00.000Z',
    });
    const back = event('settle', '2026-01-20T09:00', { of: 'asked', how: 'backInStock' });
    const called = touch('2026-01-05T09:30');
    expect(folded([asked, called, back]).codes).toContain('backInStock');
    expect(folded([asked, touch('2026-01-05T09:30', { nextOn: '2026-02-02' }), back])).toMatchObject({
      dueAt: '2026-01-20T09:00:00.000Z',
      next: { reason: { code: 'backInStock', values: { product: 'the labeller' } } },
    });
    expect(folded([asked, back, touch('2026-01-20T10:00')]).enquiries).toEqual([]);
  });
});

describe('what the rep says of a person', () => {
  it('counts working time in their own zone', () => {
    const zone = event('rule', '2026-01-05T08:00', { rule: 'zone', value: 'Asia/Kolkata' });
    expect(folded([mailIn('2026-01-05T20:00'), zone]).dueAt).toBe('2026-01-06T04:30:00.000Z');
  });

  it('E8: suggests another channel than the last two, and the one they prefer before any other', () => {
    const calls = [touch('2026-01-05T09:00'), touch('2026-01-08T09:00'), touch('2026-01-14T09:00')];
    expect(folded(calls).next?.channel).toBe('mail');
    const prefers = event('rule', '2026-01-14T10:00', { rule: 'preferredChannel', value: 'message' });
    expect(folded([...calls, prefers]).next?.channel).toBe('message');
  });

  it('lesson 24: a dismissed nudge stays dismissed until something changes', () => {
    const sent = mailOut('2026-01-05T09:00', offer());
    const { next, turnEvent } = folded([sent]);
    const key = ['quoteTry', next?.cadence, next?.step, turnEvent].join('|');
    const dismissed = event('settle', '2026-01-07T09:00', { of: key, how: 'dismissed' });
    expect(folded([sent, dismissed]).days[0]).toBe('2026-01-12');
    expect(folded([sent, dismissed, mailIn('2026-01-08T09:00')]).lane).toBe('answer');
  });
});

describe('opportunities', () => {
  it('A4: lost without a touch is missed, and A11: a touch afterwards makes it good', () => {
    const gone = [mailIn('2026-01-05T09:00'), event('decision', '2026-01-06T09:00')];
    expect(folded(gone)).toMatchObject({
      missed: true,
      lost: false,
      opportunities: [{ missed: true, recoveredAt: null }],
    });
    expect(folded([...gone, touch('2026-01-08T09:00')]).opportunities).toMatchObject([
      { missed: true, lost: false, recoveredAt: '2026-01-08T09:00:00.000Z' },
    ]);
  });

  it('a lost one that writes again opens the next, uncontacted', () => {
    const back = [touch('2026-01-05T09:00'), event('decision', '2026-01-06T09:00'), mailIn('2026-03-02T09:00')];
    expect(folded(back).opportunities).toMatchObject([
      { outcome: 'lost', touchCount: 1 },
      { outcome: null, touchCount: 0, identifiedAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('a decision as the first word opens and ends one', () => {
    expect(folded([event('decision', '2013-01-10T10:00')])).toMatchObject({ outcome: 'lost', missed: true });
  });

  it('whoever took one of two quotes bought', () => {
    const quotes = ['1', '2'].map((n) => event('quote', `2026-01-05T0${n}:00`, { id: n, quoteId: n, number: n }));
    const took = [
      touch('2026-01-05T09:00'),
      ...quotes,
      event('decision', '2026-01-06T09:00', { outcome: 'won', quoteId: '1' }),
    ];
    expect(folded(took).outcome).toBeNull();
    expect(folded([...took, event('decision', '2026-01-07T09:00', { quoteId: '2' })])).toMatchObject({
      outcome: 'won',
      lost: false,
    });
  });

  it('a customer who writes opens none, a quote does', () => {
    const won = [touch('2026-01-05T09:00'), event('decision', '2026-01-06T09:00', { outcome: 'won' })];
    expect(folded([...won, mailIn('2026-03-02T09:00')]).opportunities).toHaveLength(1);
    expect(folded([...won, event('quote', '2026-03-02T09:00')]).opportunities).toHaveLength(2);
  });
});
