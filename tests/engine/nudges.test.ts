import { describe, expect, it } from 'vitest';
import { pressureOf, warningFor } from '../../lib/engine/guard.ts';
import { nudgeOf, nudgesOf } from '../../lib/engine/nudges/index.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { project } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { ANNA, BEN, contextWith, event, mailIn, mailOut, OFFICE, offer, touch } from './events.ts';

const policy = { ...DEFAULT_POLICY, workingTime: OFFICE };
const anna = (...events: ContactEvent[]): Prospect => project(events, ANNA, contextWith({ strangers: 'prospect' }))!;
const at = (prospect: Prospect, now: string) => nudgeOf(prospect, `${now}:00Z`, policy);
const AROUND = { approachesToday: 0, planned: false };

describe('nudge rules', () => {
  it('E15: a promise warns a working day ahead, is due on its day, and every day after', () => {
    const promised = anna(
      touch('2026-05-11T09:00', { nextOn: '2026-07-01' }),
      event('promise', '2026-05-11T10:00', { dueOn: '2026-05-18' }),
    );
    expect(at(promised, '2026-05-14T17:00')).toBeNull();
    expect(at(promised, '2026-05-15T09:00')).toMatchObject({
      rule: 'promiseDue',
      evidence: { reason: { code: 'promiseSoon' } },
    });
    expect(at(promised, '2026-05-18T09:00')).toMatchObject({
      rule: 'promiseDue',
      evidence: { reason: { code: 'promise' } },
    });
    expect(at(promised, '2026-05-29T09:00')?.rule).toBe('promiseDue');
  });

  it('E16: an appointment reminds in time to leave, then asks how it went', () => {
    const booked = anna(
      touch('2026-05-11T09:00'),
      event('appointment', '2026-05-14T14:00', { seenAt: '2026-05-11T09:00:00Z' }),
    );
    expect(at(booked, '2026-05-14T13:29')).toBeNull();
    expect(at(booked, '2026-05-14T13:30')?.evidence.reason.code).toBe('appointment');
    expect(at(booked, '2026-05-14T14:00')?.evidence.reason.code).toBe('appointmentOver');
  });

  it('B17: a customer silent for longer than usual is going quiet', () => {
    const won = anna(touch('2026-01-05T09:00'), event('decision', '2026-01-06T09:00', { outcome: 'won' }));
    expect(at(won, '2026-04-03T09:00')).toBeNull();
    expect(at(won, '2026-04-06T09:00')).toMatchObject({
      rule: 'customerQuiet',
      evidence: { reason: { code: 'goingQuiet', values: { days: 91 } } },
    });
  });

  it('E1, E19: somebody interested with nothing but nurture ahead is dusty after the rest', () => {
    const steps = ['05-11T10:00', '05-11T15:00', '05-12T09:00', '05-14T09:00', '05-19T09:00', '05-26T09:00'];
    const tried = anna(mailIn('2026-05-11T09:00'), ...steps.map((day) => touch(`2026-${day}`)));
    expect(tried.next?.cadence).toBe('nurture');
    expect(at(tried, '2026-06-12T09:00')).toBeNull();
    expect(at(tried, '2026-06-25T09:00')).toMatchObject({
      rule: 'dusty',
      evidence: { reason: { values: { days: 22 } } },
    });
  });

  it('says nothing of whoever is paused', () => {
    const verdict = { detector: 2, automatic: null, evidence: '', stop: true, asks: [] };
    expect(at(anna(touch('2026-05-11T09:00'), mailIn('2026-05-12T09:00', { verdict })), '2026-05-20T09:00')).toBeNull();
  });

  it('ranks promises, then answers, then value x probability x urgency, with the formula', () => {
    const context = contextWith({ strangers: 'prospect' });
    const quote = (amount: number) => mailOut('2026-05-04T09:00', offer({ amount }));
    const ben = project([mailIn('2026-05-11T09:00', { people: [BEN] })], BEN, context)!;
    const named = (key: string, prospect: Prospect) => ({ ...prospect, key });
    const promised = anna(quote(5), event('promise', '2026-05-11T10:00', { dueOn: '2026-05-12' }));
    const prospects = [
      named('small', anna(quote(100))),
      ben,
      named('large', anna(quote(1000))),
      named('word', promised),
    ];
    const ranked = nudgesOf(prospects, '2026-05-12T10:00:00Z', policy, 0.4);
    expect(ranked.map(({ key }) => key)).toEqual(['word', BEN, 'large', 'small']);
    expect(ranked[2]?.weight).toEqual({ value: 1000, probability: 0.4, urgency: 5, total: 2000 });
  });
});

describe('E17: the pester guard', () => {
  it('warns of a touch within two working days of one that was not answered', () => {
    const tried = anna(touch('2026-05-14T09:00'));
    expect(warningFor(tried, '2026-05-15T09:00:00Z', AROUND, policy)).toEqual({
      rule: 'rest',
      values: { days: 1, restDays: 2 },
    });
    expect(warningFor(tried, '2026-05-18T09:00:00Z', AROUND, policy)).toBeNull();
    expect(
      warningFor(anna(touch('2026-05-14T09:00'), mailIn('2026-05-14T12:00')), '2026-05-15T09:00:00Z', AROUND, policy),
    ).toBeNull();
  });

  it('lets the first day of an inbound lead pass, and what the cadence planned', () => {
    const lead = anna(mailIn('2026-05-14T09:00'), touch('2026-05-14T09:30'));
    expect(warningFor(lead, '2026-05-14T14:00:00Z', AROUND, policy)).toBeNull();
    expect(
      warningFor(anna(touch('2026-05-14T09:00')), '2026-05-15T09:00:00Z', { ...AROUND, planned: true }, policy),
    ).toBeNull();
  });

  it('takes for the first day of a lead the one on which its clock starts', () => {
    const [saturday, friday] = ['2026-05-16T21:00', '2026-05-15T16:30'];
    const lead = (at: string) => anna(mailIn(at), touch('2026-05-18T09:30'));
    expect(warningFor(lead(saturday), '2026-05-18T14:00:00Z', AROUND, policy)).toBeNull();
    expect(warningFor(lead(friday), '2026-05-18T14:00:00Z', AROUND, policy)).toMatchObject({ rule: 'rest' });
    expect(warningFor(lead(saturday), '2026-05-19T09:00:00Z', AROUND, policy)).toMatchObject({ rule: 'rest' });
  });

  it('warns of the third touch in five working days and of the sixth in twenty-five', () => {
    const often = anna(
      touch('2026-05-11T09:00'),
      touch('2026-05-12T09:00', { channel: 'mail' }),
      touch('2026-05-13T09:00'),
    );
    expect(warningFor(often, '2026-05-15T09:00:00Z', AROUND, policy)).toMatchObject({
      rule: 'limit',
      values: { days: 5 },
    });
    const days = ['04-13', '04-15', '04-17', '04-21', '04-24'];
    const month = anna(
      mailOut('2026-04-10T09:00', offer({ validUntil: '2026-09-01' })),
      ...days.map((day) => touch(`2026-${day}T09:00`)),
    );
    expect(warningFor(month, '2026-05-05T09:00:00Z', AROUND, policy)).toMatchObject({
      rule: 'limit',
      values: { days: 25 },
    });
  });

  it('warns of a second new approach to an account on one day, and blocks nothing but do-not-contact', () => {
    const stranger = anna(event('rule', '2026-05-11T09:00'));
    expect(warningFor(stranger, '2026-05-11T10:00:00Z', { ...AROUND, approachesToday: 1 }, policy)).toMatchObject({
      rule: 'account',
    });
    const stop = anna(touch('2026-05-11T09:00', { disposition: 'hardNo' }));
    expect(warningFor(stop, '2026-08-11T10:00:00Z', { ...AROUND, planned: true }, policy)).toMatchObject({
      rule: 'doNotContact',
    });
  });

  it('counts the pressure over all channels in ten working days', () => {
    const touched = anna(
      touch('2026-05-04T09:00'),
      touch('2026-05-11T09:00', { channel: 'mail' }),
      touch('2026-05-14T09:00'),
    );
    expect(pressureOf(touched, '2026-05-15T09:00:00Z', policy)).toBe(3);
    expect(pressureOf(touched, '2026-05-22T09:00:00Z', policy)).toBe(2);
  });
});
