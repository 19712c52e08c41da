import { describe, expect, it } from 'vitest';
import { kpisOf } from '../../lib/engine/kpis.ts';
import { nudgeOf } from '../../lib/engine/nudges/index.ts';
import { isMissedAt, isUncontacted } from '../../lib/engine/outcome.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { projectWithPlan } from '../../lib/engine/project.ts';
import { contribution } from '../../lib/engine/totals.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, contextWith, event, mailIn, mailOut, offer, touch } from './events.ts';

/** What never came to them: a quote in a mail that bounced, and a call that somebody else took (decided 2026-11-23). */

const folded = (...events: ContactEvent[]) =>
  projectWithPlan(events, ANNA, contextWith({ strangers: 'prospect' }))!.prospect;
const nudged = (...events: ContactEvent[]) => nudgeOf(folded(...events), '2026-05-20T10:00:00Z', DEFAULT_POLICY);

const bounce = mailIn('2026-05-11T09:01', { verdict: { detector: 1, automatic: 'bounce', evidence: 'unknown user' } });
const sent = mailOut('2026-05-11T09:00', offer({ amount: 500 }));

describe('a quote in a mail that came back', () => {
  it('C2, C6: is not delivered: in no pile, no follow-up of it is planned, and it is decided by nobody', () => {
    const returned = folded(sent, bounce);
    expect(returned.quotes).toMatchObject([{ state: 'undelivered', decidedAt: '2026-05-11T09:01:00.000Z' }]);
    expect(Object.keys(contribution(returned)).filter((row) => /^(pile|decided)/.test(row))).toEqual([]);
    const { C2, C5, C6 } = kpisOf([returned], '2026-05-20T10:00:00Z', DEFAULT_POLICY);
    expect([C2.value, C5.n, C6.value]).toEqual([0, 0, null]);
    expect(returned.enrolment?.cadence).not.toBe('quoteSent');
    expect(returned.exits).toMatchObject([{ cadence: 'quoteSent', reason: 'undelivered' }]);
  });

  it('is told of at once, with the bounce for its evidence and its value for its weight', () => {
    expect(nudged(sent, bounce)).toMatchObject({
      rule: 'bounced',
      evidence: { event: bounce.id, reason: { code: 'quoteBounced' }, dueAt: '2026-05-11T09:01:00.000Z' },
    });
    expect(folded(sent, bounce).value).toBe(500);
    expect(nudged(mailOut('2026-05-11T09:00'), bounce)).toMatchObject({ evidence: { reason: { code: 'bounced' } } });
  });

  it('is replaced by the one that is sent again, and can be decided on', () => {
    const again = mailOut('2026-05-11T10:00', { ...offer({ number: null, amount: 500 }), threadId: 't2' });
    const resent = folded(sent, bounce, again);
    expect(resent.quotes.map(({ state }) => state)).toEqual(['replaced', 'open']);
    expect(resent).toMatchObject({ value: 500, enrolment: { cadence: 'quoteSent' } });
    const won = event('decision', '2026-05-12T10:00', { outcome: 'won', quoteId: sent.id });
    expect(folded(sent, bounce, won).quotes).toMatchObject([{ state: 'won' }]);
  });

  it('A11: was open until the bounce came', () => {
    const late = { ...bounce, at: '2026-05-13T09:00:00Z', seenAt: '2026-05-13T09:00:00Z' };
    const period = { from: '2026-05-11T00:00:00Z', to: '2026-05-12T00:00:00Z' };
    expect(kpisOf([folded(sent, late)], '2026-05-20T10:00:00Z', DEFAULT_POLICY, period).C2).toEqual({ value: 1, n: 1 });
  });
});

describe('a call that somebody else took', () => {
  const wrong = touch('2026-05-12T09:00', { id: 'wrong', disposition: 'wrongPerson' });
  const asked = mailIn('2026-05-11T09:00');

  it('A2, A16: is no touch: nobody was contacted, and their mail still waits', () => {
    const prospect = folded(asked, wrong);
    expect(prospect).toMatchObject({
      touchCount: 0,
      triesSinceReply: 0,
      turn: 'ours',
      turnSince: asked.at?.slice(0, -1) + '.000Z',
    });
    expect(isUncontacted(prospect)).toBe(true);
    expect(isMissedAt(prospect.opportunities[0]!, '2026-05-20T10:00:00Z')).toBe(true);
    expect(kpisOf([prospect], '2026-05-20T10:00:00Z', DEFAULT_POLICY).A2).toEqual({ value: 1, n: 1 });
  });

  it('A4: lost after nothing but that is missed', () => {
    const lost = event('decision', '2026-05-13T09:00', { outcome: 'lost' });
    expect(folded(wrong, lost)).toMatchObject({ missed: true, lost: false });
  });

  it('asks for another way at once, or on the day that the rep chose', () => {
    expect(nudged(wrong)).toMatchObject({
      rule: 'bounced',
      evidence: { event: 'wrong', reason: { code: 'wrongPerson' }, dueAt: '2026-05-12T09:00:00.000Z' },
    });
    const chosen = touch('2026-05-12T09:00', { disposition: 'wrongPerson', nextOn: '2026-05-16' });
    expect(folded(chosen)).toMatchObject({
      dueAt: '2026-05-18T09:00:00.000Z',
      next: { reason: { code: 'chosenDay', values: { day: '2026-05-16' } } },
    });
  });

  it('takes no step of the cadence that runs, which goes on with the next touch', () => {
    const first = mailOut('2026-05-06T09:00');
    expect(folded(first, wrong)).toMatchObject({
      enrolment: { cadence: 'cold', done: 1 },
      next: { reason: { code: 'wrongPerson' } },
    });
    expect(folded(first, wrong, touch('2026-05-12T10:00'))).toMatchObject({ enrolment: { done: 2 }, touchCount: 2 });
  });
});

describe('a meeting that was held', () => {
  it('ends the approach before it, and is followed up itself', () => {
    const booked = event('appointment', '2026-05-14T09:00', { id: 'visit', seenAt: '2026-05-11T09:00:00Z' });
    const held = event('settle', '2026-05-14T11:00', { of: 'visit', how: 'late' });
    expect(folded(mailOut('2026-05-11T09:00'), booked, held)).toMatchObject({
      exits: [{ cadence: 'cold', reason: 'meeting' }],
      enrolment: { cadence: 'afterMeeting' },
    });
  });
});

describe('a quote that expired', () => {
  const offered = mailOut('2026-05-04T09:00', offer({ validUntil: '2026-05-08' }));
  const asking = touch('2026-05-11T10:00', { disposition: 'connected' });

  it('C7: asks for the outcome; whoever spoke then leaves the cadence as expired, and nurture follows', () => {
    expect(nudged(offered)).toMatchObject({ evidence: { reason: { code: 'quoteExpired' } } });
    expect(folded(offered).exits).toEqual([]);
    expect(folded(offered, asking)).toMatchObject({
      exits: [{ cadence: 'quoteSent', at: '2026-05-11T10:00:00.000Z', reason: 'expired' }],
      enrolment: null,
      quotes: [{ state: 'open' }],
      next: { cadence: 'nurture' },
    });
  });

  it('is still to be decided, and a talk that begins after it is chased as one', () => {
    const wrote = mailIn('2026-05-12T09:00');
    const answered = mailOut('2026-05-12T10:00');
    expect(folded(offered, asking, wrote, answered)).toMatchObject({ enrolment: { cadence: 'inTalk' } });
    const won = event('decision', '2026-05-13T09:00', { outcome: 'won' });
    expect(folded(offered, asking, won).quotes).toMatchObject([{ state: 'won' }]);
  });
});
