import { describe, expect, it } from 'vitest';
import { nudgesOf } from '../../lib/engine/nudges/index.ts';
import type { Policy } from '../../lib/engine/policy.ts';
import { projectWithPlan } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { planAhead } from '../../lib/engine/ahead.ts';
import { isMissedAt, isUncontacted } from '../../lib/engine/outcome.ts';
import { ANNA, contextWith, event, mailIn, mailOut, offer, touch } from './events.ts';
import { asks, says } from './oracle/caseEvents.ts';

/** What ends a cadence, and what is next then: plan, enrolment and exits say the same. */

function folded(events: ContactEvent[], policy: Partial<Policy> = {}) {
  const context = contextWith({ strangers: 'prospect', ...policy });
  const { prospect, plan } = projectWithPlan(events, ANNA, context)!;
  return {
    ...prospect,
    days: plan.map(({ at }) => at.slice(0, 10)),
    codes: plan.map(({ next }) => next.reason.code),
    isMissed: isMissedAt(prospect.opportunities.at(-1)!, '2027-01-01T00:00:00.000Z'),
    isUncontacted: isUncontacted(prospect),
    left: prospect.exits.map(({ cadence, reason }) => [cadence, reason]),
    evidence: (now: string) => nudgesOf([prospect], now, context.policy)[0]?.evidence,
    rules: (now: string) => nudgesOf([prospect], now, context.policy).map(({ rule }) => rule),
  };
}

const wrote = mailOut('2026-03-02T10:00', asks);

describe('a talk', () => {
  it('Cold outbound, stops on reply: a call that was taken ends the approach', () => {
    const { left, enrolment, days } = folded([wrote, touch('2026-03-03T10:00', { disposition: 'connected' })]);
    expect(left).toEqual([['cold', 'reply']]);
    expect(enrolment).toMatchObject({ cadence: 'inTalk', done: 1, of: 5 });
    expect(days.slice(0, 2)).toEqual(['2026-03-06', '2026-03-12']);
  });

  it('begins anew what a lead is chased by', () => {
    const tries = [touch('2026-03-03T10:00'), touch('2026-03-05T10:00', { disposition: 'connected' })];
    const { left, enrolment, days } = folded([mailIn('2026-03-02T10:00', asks), ...tries]);
    expect(left).toEqual([['inboundLead', 'reply']]);
    expect(enrolment).toMatchObject({ cadence: 'inTalk', done: 1 });
    expect(days[0]).toBe('2026-03-10');
  });

  it.each([['cold', wrote] as const, ['inboundLead', mailIn('2026-03-02T10:00', asks)] as const])(
    'E16: that set a meeting ends %s, and its day is asked for before anything is chased',
    (cadence, first) => {
      const set = touch('2026-03-03T10:00', { disposition: 'meetingSet' });
      const { left, days, codes, rules } = folded([first, set]);
      expect(left).toEqual([[cadence, 'meeting']]);
      expect([days[0], codes[0]]).toEqual(['2026-03-04', 'meetingDate']);
      expect(rules('2026-03-04T10:00:00.000Z')).toEqual(['meetingDate']);
      const asked = folded([first, set, touch('2026-03-04T10:00')]);
      expect(asked.codes).not.toContain('meetingDate');
      expect(asked.days[0]! > '2026-03-04' && asked.days[0]! < '2026-03-20').toBe(true);
    },
  );

  it('that set a meeting for a day is followed from that day as a meeting is', () => {
    const set = touch('2026-03-03T10:00', { disposition: 'meetingSet', nextOn: '2026-03-10' });
    const { days, codes, enrolment } = folded([wrote, set]);
    expect(days.slice(0, 3)).toEqual(['2026-03-10', '2026-03-13', '2026-03-20']);
    expect(codes.slice(0, 2)).toEqual(['chosenDay', 'meetingTry']);
    expect(enrolment).toBeNull();
    const entered = event('appointment', '2026-03-12T10:00', { seenAt: '2026-03-03T11:00:00Z' });
    const set2 = touch('2026-03-03T10:00', { disposition: 'meetingSet' });
    expect(folded([wrote, set2, entered]).codes).not.toContain('meetingDate');
  });

  it('E11: that ended in a no for good leaves every cadence', () => {
    const { left, enrolment, lane } = folded([wrote, touch('2026-03-03T10:00', { disposition: 'hardNo' })]);
    expect(left).toEqual([['cold', 'hardNo']]);
    expect([enrolment, lane]).toEqual([null, null]);
  });
});

describe('an enquiry', () => {
  const asked = event('enquiry', '2026-03-02T10:00', { product: 'LX', answer: 'callback', phone: '+49' });

  it('A8, A16: that was answered is a contact; until the product is back it is looked after', () => {
    const { isMissed, isUncontacted: alone, days, codes, rules, next } = folded([asked]);
    expect([isMissed, alone]).toEqual([false, false]);
    expect([days[0], codes[0], next?.reason.values['product']]).toEqual(['2026-03-16', 'stillOut', 'LX']);
    expect(rules('2026-03-16T10:00:00.000Z')).toEqual(['backInStock']);
    expect(folded([asked, touch('2026-03-16T11:00')]).days[0]).toBe('2026-03-30');
  });

  it('A9: is due when the product is back, and after that call they are chased as anybody', () => {
    const back = event('settle', '2026-03-05T10:00', { of: asked.id, how: 'backInStock' });
    const { days, codes, lane } = folded([asked, back]);
    expect([days[0], codes[0], lane]).toEqual(['2026-03-05', 'backInStock', 'touch']);
    expect(folded([asked, back, touch('2026-03-05T11:00')]).codes[0]).toBe('nextTry');
  });

  it('A8: that nobody answered leaves somebody uncontacted, with a first contact due', () => {
    const open = event('enquiry', '2026-03-02T10:00', { answer: null });
    const { isMissed, isUncontacted: alone, dueAt, codes } = folded([open]);
    expect([isMissed, alone, dueAt, codes[0]]).toEqual([true, true, '2026-03-02T11:00:00.000Z', 'firstContact']);
  });

  it('E13: leaves a mail that waits to be answered', () => {
    expect(folded([mailIn('2026-03-02T09:30', asks), asked])).toMatchObject({ turn: 'ours', lane: 'answer' });
  });
});

describe('a first mail that asks for nothing', () => {
  it.each([
    ['a bare thank-you', [mailIn('2026-03-06T10:00', says({ thanks: true }))]],
    [
      'nothing to answer',
      [
        mailIn('2026-03-06T09:00', { id: 'm', ...asks }),
        event('settle', '2026-03-06T10:00', { of: 'm', how: 'nothingToAnswer' }),
      ],
    ],
  ])('A16: %s leaves the first contact for the next working day', (_, events) => {
    const { isUncontacted: alone, dueAt, rules } = folded(events);
    expect([alone, dueAt]).toEqual([true, '2026-03-09T09:00:00.000Z']);
    expect(rules('2026-03-09T09:00:00.000Z')).toEqual(['firstContact']);
    expect(folded([...events, touch('2026-03-09T10:00')]).isUncontacted).toBe(false);
  });
});

describe('a fixed appointment', () => {
  const visit = event('appointment', '2026-03-10T10:00', { id: 'visit', seenAt: '2026-03-03T10:00:00Z' });
  const settled = (how: string) => event('settle', '2026-03-10T12:00', { of: 'visit', how });

  it.each([
    ['inboundLead', [mailIn('2026-03-02T08:00', asks), touch('2026-03-02T09:00')]],
    ['cold', [wrote]],
    ['inTalk', [wrote, mailIn('2026-03-02T11:00', asks), mailOut('2026-03-02T12:00', asks)]],
  ])('stops: meeting ends %s', (cadence, before) => {
    const { left, enrolment, codes, days, exits } = folded([...before, visit]);
    expect(left.at(-1)).toEqual([cadence, 'meeting']);
    expect(exits.at(-1)?.at).toBe('2026-03-03T10:00:00.000Z');
    expect(enrolment).toBeNull();
    expect(codes[0]).toBe('appointment');
    expect(days[0]).toBe('2026-03-10');

    for (const how of ['kept', 'late']) {
      const held = folded([...before, visit, settled(how)]);
      expect(held.enrolment).toMatchObject({ cadence: 'afterMeeting', done: 0, of: 5 });
      expect(held.left).toEqual(left);
      expect(held.days.slice(0, 2)).toEqual(['2026-03-10', '2026-03-13']);
    }
    for (const how of ['missed', 'cancelled']) {
      const off = folded([...before, visit, settled(how)]);
      expect(off.enrolment).toMatchObject({ cadence, done: 1 });
      expect(off.left).toEqual(left);
    }
  });
});

describe('exits and enrolment', () => {
  it('9a: a step of ours ends nothing but the wait for a holding reply, which had no other', () => {
    const held = mailIn('2026-03-03T10:00', says({ holding: true }));
    const { left, enrolment } = folded([wrote, held, touch('2026-03-06T10:00')]);
    expect(left).toEqual([
      ['cold', 'reply'],
      ['holding', 'finished'],
    ]);
    expect(enrolment?.cadence).toBe('inTalk');
  });

  it('9c: a cadence is finished when all its planned steps were made, and not before', () => {
    const later = mailIn('2026-03-03T10:00', says({ callBackOn: { from: '2026-04-15', to: '2026-04-15' } }));
    const events = [wrote, later, mailOut('2026-03-03T11:00', asks), touch('2026-04-15T10:00')];
    const { left, enrolment, days } = folded(events);
    expect(left).toEqual([['cold', 'reply']]);
    expect(enrolment).toMatchObject({ cadence: 'notNow', done: 1, of: 2 });
    expect(days[0]).toBe('2026-07-15');
    expect(folded([...events, touch('2026-07-15T10:00')]).left.at(-1)).toEqual(['notNow', 'finished']);
  });

  it('9, 10: of a quote that expires only the steps that come are counted', () => {
    const quoted = event('quote', '2026-03-02T10:00', { validUntil: '2026-03-13', amount: 5000, currency: 'EUR' });
    const calls = ['2026-03-04T10:00', '2026-03-09T10:00', '2026-03-11T10:00'].map((at) => touch(at));
    expect(folded([quoted]).enrolment).toMatchObject({ done: 0, of: 3 });
    const { enrolment, left, codes } = folded([quoted, ...calls]);
    expect(enrolment).toMatchObject({ done: 3, of: 3 });
    expect(left).toEqual([['quoteSent', 'finished']]);
    expect(codes[0]).toBe('quoteExpired');
  });
});

describe('an expired quote', () => {
  const quoted = event('quote', '2026-03-02T10:00', { validUntil: '2026-03-13', amount: 5000, currency: 'EUR' });
  const tries = ['2026-03-16T10:00', '2026-03-18T10:00', '2026-03-20T10:00'].map((at) => touch(at));

  it('C7: whose outcome nobody told is asked about again, at most twice, then nurtured; it stays open', () => {
    const next = (n: number) => folded([quoted, ...tries.slice(0, n)]);
    expect([0, 1, 2, 3].map((n) => next(n).days[0])).toEqual(['2026-03-04', '2026-03-18', '2026-03-20', '2026-09-21']);
    expect([1, 2, 3].map((n) => next(n).codes[0])).toEqual(['quoteExpired', 'quoteExpired', 'nurture']);
    expect(next(3)).toMatchObject({ quotes: [{ state: 'open' }], left: [['quoteSent', 'expired']] });
  });

  it('C7: a talk has asked', () => {
    const { codes, left } = folded([quoted, touch('2026-03-16T10:00', { disposition: 'connected' })]);
    expect([codes[0], left]).toEqual(['nurture', [['quoteSent', 'expired']]]);
  });

  it('C7: is said to expire from its own day on, whatever earlier try was missed', () => {
    const { rules, evidence } = folded([quoted]);
    expect(rules('2026-03-09T10:00:00.000Z')).toEqual(['nextTry']);
    expect(rules('2026-03-10T10:00:00.000Z')).toEqual(['quoteExpiring']);
    expect(evidence('2026-03-13T10:00:00.000Z')).toMatchObject({
      dueAt: '2026-03-10T09:00:00.000Z',
      reason: { code: 'quoteExpires', values: { day: '2026-03-13' } },
    });
    expect(evidence('2026-03-17T10:00:00.000Z')).toMatchObject({
      dueAt: '2026-03-16T09:00:00.000Z',
      reason: { code: 'quoteExpired' },
    });
  });
});

describe('a meeting that a mail names and nobody confirmed', () => {
  const seen = mailIn('2026-03-03T10:00', says({ meeting: { status: 'set', at: '2026-03-05T10:00' } }));

  it('E16: stands on its day to be confirmed, is asked about after it, and is never forgotten', () => {
    const { left, days, codes, evidence, rules } = folded([wrote, seen]);
    expect(left).toEqual([['cold', 'meeting']]);
    expect([days.slice(0, 3), codes[0]]).toEqual([['2026-03-05', '2026-03-05', '2026-03-10'], 'meetingSeen']);
    expect(rules('2026-03-04T12:00:00.000Z')).toEqual([]);
    expect(evidence('2026-03-05T09:30:00.000Z')?.reason.code).toBe('meetingSeen');
    expect(evidence('2026-03-09T10:00:00.000Z')?.reason).toEqual({
      code: 'meetingSeenOver',
      values: { at: '2026-03-05T10:00:00.000Z' },
    });
  });

  it('gives way to the appointment, to a denial, to a cancellation and to who spoke after it', () => {
    const booked = event('appointment', '2026-03-05T10:00', { seenAt: '2026-03-03T11:00:00Z' });
    const denied = event('settle', '2026-03-03T11:00', { of: seen.id, how: 'notSo', finding: 'meeting' });
    const off = mailIn('2026-03-04T10:00', says({ meeting: { status: 'cancelled', at: null } }));
    for (const end of [booked, denied, off, touch('2026-03-05T12:00', { disposition: 'connected' })])
      expect(folded([wrote, seen, end]).codes).not.toContain('meetingSeen');
  });

  it('may be named by its day alone', () => {
    const day = mailIn('2026-03-03T10:00', says({ meeting: { status: 'set', at: '2026-03-05' } }));
    const { dueAt, evidence } = folded([wrote, day]);
    expect(dueAt).toBe('2026-03-05T09:00:00.000Z');
    expect(evidence('2026-03-05T15:00:00.000Z')?.reason.code).toBe('meetingSeen');
    expect(evidence('2026-03-06T09:00:00.000Z')?.reason.code).toBe('meetingSeenOver');
  });
});

describe('two open quotes', () => {
  const first = mailOut('2026-03-02T10:00', { threadId: 't', ...asks, ...offer({ number: 'A', amount: 5000 }) });
  const second = mailOut('2026-03-03T11:00', { threadId: 'u', ...asks, ...offer({ number: 'B', amount: 7000 }) });
  const followed = (...events: ContactEvent[]) => folded([first, second, ...events]).quotes.map((one) => one.followUps);

  it('C2, C3: are two: both lie in the pile, both are planned, neither is replaced', () => {
    const { left, quotes, days, codes } = folded([first, second]);
    expect(quotes).toMatchObject([
      { number: 'A', state: 'open', followUps: 0 },
      { number: 'B', state: 'open', followUps: 0 },
    ]);
    expect(left).toEqual([]);
    expect(days.slice(0, 4)).toEqual(['2026-03-05', '2026-03-05', '2026-03-09', '2026-03-10']);
    expect(codes.slice(0, 4)).toEqual(Array(4).fill('quoteTry'));
  });

  it('a touch belongs to its thread, else to the only open one, else to the person alone', () => {
    expect(followed(mailOut('2026-03-05T10:00', { threadId: 'u', ...asks }))).toEqual([0, 1]);
    expect(followed(mailOut('2026-03-05T10:00', { threadId: 'v', ...asks }))).toEqual([0, 0]);
    expect(followed(touch('2026-03-05T10:00'))).toEqual([0, 0]);
    const lost = event('decision', '2026-03-05T09:00', { outcome: 'lost', quoteId: second.id });
    expect(followed(lost, touch('2026-03-05T10:00'))).toEqual([1, 0]);
    // Whichever was spoken of: the steps of both go on.
    expect(folded([first, second, touch('2026-03-05T10:00')]).days[0]).toBe('2026-03-09');
  });

  it('only the one that was replaced is left as replaced, and its successor is its follow-up', () => {
    const newer = mailOut('2026-03-06T10:00', { threadId: 't', ...asks, ...offer({ number: 'A', amount: 4500 }) });
    const { left, quotes } = folded([first, second, newer]);
    expect(left).toEqual([['quoteSent', 'replaced']]);
    expect(quotes.map(({ state, followUps }) => [state, followUps])).toEqual([
      ['replaced', 1],
      ['open', 0],
      ['open', 0],
    ]);
  });
});

describe('a plan that is overdue', () => {
  it('E17: shows the later steps where they can be once the overdue one is made now', () => {
    const quoted = event('quote', '2026-03-02T10:00', { amount: 5000, currency: 'EUR' });
    const ahead = planAhead([quoted], ANNA, '2026-03-16T10:00:00.000Z', contextWith());
    expect(ahead.slice(0, 4).map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-03-04',
      '2026-03-18',
      '2026-03-20',
      '2026-03-24',
    ]);
    const early = planAhead([quoted], ANNA, '2026-03-03T10:00:00.000Z', contextWith());
    expect(early.slice(0, 3).map(({ at }) => at.slice(0, 10))).toEqual(['2026-03-04', '2026-03-09', '2026-03-16']);
  });
});
