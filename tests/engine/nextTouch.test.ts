import { describe, expect, it } from 'vitest';
import { projectWithPlan } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { ANNA, contextWith, event, mailIn, mailOut, OFFICE, offer, touch } from './events.ts';

const known = event('rule', '2025-12-01T09:00', { id: 'known', rule: 'prospect' });
const christmas = ['2025-12-25', '2025-12-26', '2026-01-01'];

function folded(events: ContactEvent[], holidays: string[] = []) {
  return projectWithPlan([known, ...events], ANNA, contextWith({ workingTime: { ...OFFICE, holidays } }))!;
}

function anna(...events: ContactEvent[]): Prospect {
  return folded(events).prospect;
}

/** The days of all planned touches. */
function days(events: ContactEvent[], holidays?: string[]): string[] {
  return folded(events, holidays).plan.map(({ at }) => at.slice(0, 10));
}

describe('an answer owed', () => {
  it('A7, E10: is due within an hour of working time', () => {
    const first = anna(mailIn('2025-12-20T21:00'));
    expect(first).toMatchObject({ lane: 'answer', dueAt: '2025-12-22T10:00:00.000Z' });
    expect(first.next?.reason).toEqual({ code: 'answerFirst', values: { minutes: 60 } });
    expect(first.next?.skipped).toEqual(['2025-12-20', '2025-12-21']);
    expect(anna(touch('2025-12-19T09:00'), mailIn('2025-12-20T21:00')).next?.reason.code).toBe('answer');
  });

  it('is owed again when somebody we won, or lost, writes', () => {
    for (const outcome of ['won', 'lost']) {
      const decided = [mailIn('2025-12-01T10:00'), event('decision', '2025-12-02T09:00', { outcome })];
      expect(anna(...decided).next?.reason.code).toBe(outcome === 'won' ? 'customer' : 'lostMailing');
      expect(anna(...decided, mailIn('2025-12-03T09:00'))).toMatchObject({
        lane: 'answer',
        dueAt: '2025-12-03T10:00:00.000Z',
      });
    }
  });
});

describe('an inbound lead', () => {
  it('E6: is tried again from the touch that was really made, six times, then nurtured', () => {
    const lead = [mailIn('2025-12-01T10:00'), mailOut('2025-12-01T10:30')];
    expect(folded(lead).plan.map(({ at }) => at.slice(0, 16))).toEqual([
      '2025-12-01T14:30',
      '2025-12-02T09:00',
      '2025-12-04T09:00',
      '2025-12-09T09:00',
      '2025-12-16T09:00',
    ]);
    const late = [...lead, touch('2025-12-03T15:00')];
    expect(anna(...late)).toMatchObject({
      dueAt: '2025-12-04T09:00:00.000Z',
      next: { step: 3, steps: 6, cadence: 'inboundLead' },
    });
    const tries = ['02', '03', '04', '05', '08'].map((day) => touch(`2025-12-${day}T09:00`));
    expect(anna(...lead, ...tries).next?.reason).toEqual({ code: 'nurture', values: { months: 6 } });
  });

  it('lesson 14: starts anew with their reply', () => {
    const talk = [
      mailIn('2025-12-01T10:00'),
      mailOut('2025-12-01T10:30'),
      touch('2025-12-02T10:00'),
      mailIn('2025-12-03T10:00'),
    ];
    expect(anna(...talk, mailOut('2025-12-03T11:00'))).toMatchObject({
      triesSinceReply: 1,
      touchCount: 3,
      next: { step: 2 },
    });
  });

  it('plans our own approach by the cold cadence', () => {
    expect(days([mailOut('2025-12-01T10:00')])).toEqual(['2025-12-04', '2025-12-10', '2025-12-17', '2025-12-26']);
  });
});

describe('a quote', () => {
  const sent = mailOut('2025-12-22T10:00', offer());

  it('is followed up on 24 and 29 Dec, 5, 12 and 26 Jan', () => {
    expect(days([sent])).toEqual(['2025-12-24', '2025-12-29', '2026-01-05', '2026-01-12', '2026-01-26']);
    expect(anna(sent).next).toMatchObject({ channel: 'call', step: 1, steps: 5, cadence: 'quoteSent' });
  });

  it('moves over holidays and names them', () => {
    expect(days([sent], christmas)).toEqual(['2025-12-24', '2025-12-31', '2026-01-08', '2026-01-15', '2026-01-29']);
    expect(folded([sent], christmas).plan[1]?.next.skipped).toEqual([
      '2025-12-25',
      '2025-12-26',
      '2025-12-27',
      '2025-12-28',
    ]);
  });

  it('E17: lesson 1: is not due again within two working days of a touch', () => {
    const late = [sent, touch('2026-01-06T10:00')];
    expect(days(late)).toEqual(['2026-01-08', '2026-01-12', '2026-01-14', '2026-01-26']);
    expect(anna(...late).quotes[0]?.followUps).toBe(1);
  });

  it('C7: lesson 6: is asked about before it expires, and after the end of its last day until it is told', () => {
    const until = mailOut('2025-12-22T10:00', offer({ validUntil: '2026-01-09' }));
    const { plan } = folded([until]);
    expect(plan.map(({ at, next }) => [at.slice(0, 10), next.reason.code])).toEqual([
      ['2025-12-24', 'quoteTry'],
      ['2025-12-29', 'quoteTry'],
      ['2026-01-05', 'quoteTry'],
      ['2026-01-06', 'quoteExpires'],
      ['2026-01-12', 'quoteExpired'],
    ]);
    const asked = [until, ...['24', '29', '30', '31'].map((day) => touch(`2025-12-${day}T10:00`))];
    expect(anna(...asked).next?.reason).toEqual({ code: 'quoteExpired', values: { day: '2026-01-09' } });
    expect(anna(...asked, touch('2026-01-12T10:00', { disposition: 'connected' })).next?.reason.code).toBe('nurture');
  });

  it('C2: counts as follow-ups only the touches after it was sent', () => {
    const followUps = (...touches: ContactEvent[]) => anna(sent, ...touches).quotes[0]?.followUps;
    expect(followUps()).toBe(0);
    expect(followUps(touch('2025-12-22T09:59'), mailOut('2025-12-20T10:00'))).toBe(0);
    expect(followUps(touch('2025-12-22T10:01'), mailOut('2025-12-23T10:00'))).toBe(2);
  });

  it('is replaced by a newer version, by number or in its thread', () => {
    const states = (second: ContactEvent) => anna(sent, second).quotes.map(({ state }) => state);
    expect(states(mailOut('2025-12-23T10:00', { threadId: 't9', ...offer({ amount: 900 }) }))).toEqual([
      'replaced',
      'open',
    ]);
    expect(states(mailOut('2025-12-23T10:00', offer({ number: null })))).toEqual(['replaced', 'open']);
    expect(states(mailOut('2025-12-23T10:00', offer({ number: 'A-2' })))).toEqual(['open', 'open']);
  });

  it('lesson 27: is closed by its decision alone, or by one about everything', () => {
    const other = mailOut('2025-12-23T10:00', { id: 'other', threadId: 't9', ...offer({ number: 'A-2' }) });
    const decide = (fields: object) =>
      anna(sent, other, event('decision', '2025-12-29T10:00', { outcome: 'won', ...fields }));
    const one = decide({ quoteId: 'other' });
    expect(one.quotes.map(({ state }) => state)).toEqual(['open', 'won']);
    expect(one).toMatchObject({ outcome: null, lane: 'touch' });
    expect(decide({})).toMatchObject({ outcome: 'won', value: 0, next: { cadence: 'customer' } });
  });

  it('takes no amount that cannot be one, and never adds currencies', () => {
    for (const amount of [-1, 1e13])
      expect(anna(mailOut('2025-12-22T10:00', offer({ amount }))).quotes[0]?.amount).toBeNull();
    const dollars = event('quote', '2025-12-23T10:00', { amount: 700, currency: 'USD' });
    expect(anna(sent, dollars).value).toBe(1000);
  });
});

describe('what outranks a cadence', () => {
  const sent = mailOut('2025-12-22T10:00', offer());
  const chosen = touch('2025-12-23T10:00', { nextOn: '2026-02-28' });

  it('lesson 3: the day the rep chose, until a touch or a reply', () => {
    const plan = anna(sent, chosen);
    expect(plan).toMatchObject({ dueAt: '2026-03-02T09:00:00.000Z', lane: 'touch' });
    expect(plan.next).toMatchObject({
      reason: { code: 'chosenDay', values: { day: '2026-02-28' } },
      skipped: ['2026-02-28', '2026-03-01'],
    });
    expect(anna(sent, chosen, touch('2025-12-24T10:00')).next?.reason.code).toBe('quoteTry');
    expect(anna(sent, chosen, mailIn('2025-12-24T10:00')).lane).toBe('answer');
  });

  it('E14, E15: a promise of ours, on its day, until it is settled', () => {
    const promise = event('promise', '2025-12-22T11:00', { id: 'p', dueOn: '2025-12-30' });
    expect(anna(sent, promise)).toMatchObject({ lane: 'touch', promisedAt: '2025-12-30T09:00:00.000Z' });
    expect(anna(sent, promise, event('settle', '2025-12-29T11:00', { of: 'p', how: 'kept' })).lane).toBe('touch');
    expect(anna(sent, event('promise', '2025-12-22T11:00', { by: 'them', dueOn: '2025-12-30' })).lane).toBe('touch');
    expect(anna(sent, promise, mailIn('2025-12-23T10:00')).lane).toBe('answer');
  });

  it('lesson 22: a snooze moves the due date itself, and ends with a reply', () => {
    const snooze = event('snooze', '2025-12-22T12:00', { until: '2026-01-07T08:00:00Z' });
    expect(anna(sent, snooze)).toMatchObject({
      dueAt: '2026-01-07T08:00:00.000Z',
      snoozedUntil: '2026-01-07T08:00:00.000Z',
    });
    expect(days([sent, snooze])).toEqual(['2026-01-07', '2026-01-09', '2026-01-13', '2026-01-15', '2026-01-26']);
    expect(anna(sent, snooze, mailIn('2025-12-23T10:00'))).toMatchObject({
      snoozedUntil: null,
      dueAt: '2025-12-23T11:00:00.000Z',
    });
    const firm = event('snooze', '2025-12-22T12:00', { until: '2026-01-07T08:00:00Z', endsOnReply: false });
    expect(anna(sent, firm, mailIn('2025-12-23T10:00'))).toMatchObject({
      lane: 'answer',
      dueAt: '2026-01-07T08:00:00.000Z',
    });
  });

  it('lesson 22: a snooze ends with a reply that came before it and was read after it', () => {
    const snooze = event('snooze', '2025-12-23T09:30', { until: '2026-01-07T08:00:00Z' });
    const readLate = { seenAt: '2025-12-23T10:00:00Z' };
    const snoozedAfter = (...events: ContactEvent[]) => anna(...events, snooze).snoozedUntil;
    expect(snoozedAfter(sent, mailIn('2025-12-23T09:00', readLate))).toBeNull();
    expect(snoozedAfter(sent, mailIn('2025-12-23T09:00', readLate), mailOut('2025-12-23T11:00'))).toBeNull();
    // What is older than the word she had in mind is no reply to it, and neither is a machine's.
    const until = '2026-01-07T08:00:00.000Z';
    expect(snoozedAfter(sent, mailIn('2025-11-03T09:00', readLate))).toBe(until);
    expect(snoozedAfter(mailIn('2025-12-22T09:00'), mailIn('2025-12-01T09:00', readLate))).toBe(until);
    const away = { verdict: { detector: 1, automatic: 'out-of-office', evidence: '' } };
    expect(snoozedAfter(sent, mailIn('2025-12-23T09:00', { ...readLate, ...away }))).toBe(until);
  });
});

describe('slow contact', () => {
  it('D13: somebody lost is called in half a year', () => {
    const lost = [touch('2025-08-20T09:00'), event('decision', '2025-08-31T09:00')];
    expect(anna(...lost)).toMatchObject({ lost: true, lane: 'touch', dueAt: '2026-03-02T09:00:00.000Z' });
    expect(anna(...lost).next).toMatchObject({
      channel: 'call',
      reason: { code: 'lostMailing' },
      skipped: ['2026-02-28', '2026-03-01'],
    });
  });

  it('D11: counts from the last touch, every time from the anchor', () => {
    const lost = [touch('2025-08-20T09:00'), event('decision', '2025-08-21T09:00'), touch('2025-08-31T09:00')];
    expect(days(lost)).toEqual(['2026-03-02', '2026-08-31']);
  });

  it('asks for a first contact where nobody has said anything', () => {
    expect(anna()).toMatchObject({
      lane: 'touch',
      dueAt: '2025-12-01T10:00:00.000Z',
      next: { reason: { code: 'firstContact' } },
    });
  });
});
