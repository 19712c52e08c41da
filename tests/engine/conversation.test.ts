import { describe, expect, it } from 'vitest';
import { project } from '../../lib/engine/project.ts';
import type { ContactEvent, Verdict } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { ANNA, BEN, contextWith, event, mailIn, mailOut, touch, type Fields } from './events.ts';

/** Anna's record, taken for a prospect. */
function anna(...events: ContactEvent[]): Prospect {
  return project(events, ANNA, contextWith({ strangers: 'prospect' }))!;
}

/** What the detectors say of a mail. */
function said(verdict: Partial<Verdict>): Fields {
  return { verdict: { detector: 2, automatic: null, evidence: '', asks: [], ...verdict } };
}

const ours = mailOut('2026-05-11T09:00');
const reply = (at: string, verdict: Partial<Verdict>) => mailIn(at, said(verdict));

describe('whose turn it is', () => {
  it('lesson 7: an automatic reply changes nothing but when they are back', () => {
    const away = reply('2026-05-11T09:01', { automatic: 'out-of-office', returnsOn: '2026-05-18' });
    expect(anna(ours, away)).toMatchObject({
      turn: 'theirs',
      turnSince: '2026-05-11T09:00:00.000Z',
      touchCount: 1,
      lastInboundAt: null,
      away: { returnsOn: '2026-05-18' },
      dueAt: '2026-05-19T09:00:00.000Z',
      next: { reason: { code: 'away', values: { day: '2026-05-18' } } },
    });
  });

  it('an absence without a return date rests the chase for ten working days', () => {
    const away = reply('2026-05-11T09:01', { automatic: 'out-of-office', returnsOn: null });
    expect(anna(ours, away).dueAt).toBe('2026-05-25T09:00:00.000Z');
  });

  it('a bounce takes the touch back: nobody was contacted', () => {
    const bounce = mailIn('2026-05-11T09:05', said({ automatic: 'bounce' }));
    expect(anna(ours, bounce)).toMatchObject({
      turn: null,
      touchCount: 0,
      bouncedAt: '2026-05-11T09:05:00.000Z',
      next: { reason: { code: 'bounced' }, channel: 'call' },
    });
    const elsewhere = { ...bounce, threadId: 't9' } as ContactEvent;
    expect(anna(ours, elsewhere)).toMatchObject({ turn: 'theirs', touchCount: 1, bouncedAt: null });
    expect(anna(ours, bounce, touch('2026-05-12T09:00'))).toMatchObject({ turn: 'theirs', touchCount: 1 });
  });

  it('lesson 10: a holding reply leaves the turn with them, until the day they named and one more', () => {
    const holding = reply('2026-05-12T09:00', { holding: true, promise: { what: 'will answer', dueOn: '2026-05-15' } });
    expect(anna(ours, holding)).toMatchObject({
      turn: 'theirs',
      holding: { until: '2026-05-15' },
      dueAt: '2026-05-18T09:00:00.000Z',
      next: { cadence: 'holding', reason: { code: 'holding' } },
    });
    expect(anna(ours, reply('2026-05-12T09:00', { holding: true })).dueAt).toBe('2026-05-15T09:00:00.000Z');
    expect(anna(ours, holding, reply('2026-05-13T09:00', { asks: ['And the price?'] }))).toMatchObject({
      turn: 'ours',
      holding: null,
    });
  });

  it('a holding reply with a question beside it is ours to answer', () => {
    expect(anna(ours, reply('2026-05-12T09:00', { holding: true, asks: ['How heavy is it?'] })).turn).toBe('ours');
  });

  it('E13: what they ask stands in the record until we answer', () => {
    const asked = reply('2026-05-12T09:00', { asks: ['How heavy is it?', 'And the price?'] });
    expect(anna(ours, asked).asks).toEqual([
      { event: asked.id, text: 'How heavy is it?' },
      { event: asked.id, text: 'And the price?' },
    ]);
    expect(anna(ours, asked, touch('2026-05-12T10:00')).asks).toEqual([]);
  });

  it('nothing to answer settles its conversation, and no other', () => {
    const [first, second] = [mailIn('2026-05-12T09:00'), mailIn('2026-05-12T10:00', { threadId: 't2' })];
    const settle = (of: ContactEvent) => event('settle', '2026-05-12T11:00', { of: of.id });
    expect(anna(ours, first, second, settle(second))).toMatchObject({ turn: 'ours', turnEvent: first.id });
    expect(anna(ours, first, second, settle(first))).toMatchObject({
      turn: 'ours',
      turnEvent: second.id,
      turnSince: '2026-05-12T10:00:00.000Z',
    });
    const follow = mailIn('2026-05-12T10:30');
    expect(anna(ours, first, follow, settle(first))).toMatchObject({ turn: 'theirs', quiet: true });
  });

  it('a bare thank-you does not give us the turn, and ends the chase', () => {
    const thanked = anna(ours, reply('2026-05-12T09:00', { thanks: true }));
    expect(thanked).toMatchObject({ turn: 'theirs', quiet: true, triesSinceReply: 0, next: { cadence: 'nurture' } });
    const asked = reply('2026-05-12T08:00', { asks: ['How heavy is it?'] });
    const thanks = mailIn('2026-05-12T09:00', { ...said({ thanks: true }), threadId: 't2' });
    expect(anna(ours, asked, thanks).turn).toBe('ours');
    const settle = event('settle', '2026-05-12T10:00', { of: asked.id });
    expect(anna(ours, asked, thanks, settle)).toMatchObject({ turn: 'theirs', quiet: true });
  });

  it('an accepted invitation asks for nothing', () => {
    const accepted = reply('2026-05-12T09:00', { meeting: { status: 'set', at: '2026-05-20T10:00' } });
    expect(anna(ours, accepted)).toMatchObject({ turn: 'theirs', quiet: true });
  });

  it('a mail of ours that asks nothing starts no chase in a talk, and goes on with one that runs', () => {
    const asked = reply('2026-05-12T09:00', { asks: ['How heavy is it?'] });
    const answer = mailOut('2026-05-12T10:00', said({ asks: [] }));
    expect(anna(ours, asked, answer)).toMatchObject({ quiet: true, next: { cadence: 'nurture' } });
    expect(anna(ours, asked, mailOut('2026-05-12T10:00', said({ asks: ['Shall I quote?'] })))).toMatchObject({
      quiet: false,
      next: { cadence: 'inTalk' },
    });
    expect(anna(asked, answer)).toMatchObject({ quiet: false, next: { cadence: 'inboundLead' } });
    expect(anna(ours, mailOut('2026-05-15T10:00', said({ asks: [] }))).quiet).toBe(false);
    expect(anna(mailOut('2026-05-11T09:00', said({ asks: [] })))).toMatchObject({ quiet: true });
  });

  it('a colleague of theirs who answers takes the clock over', () => {
    const people = [ANNA, BEN];
    const byBen = mailIn('2026-05-12T09:00', { ...said({ asks: ['And the price?'] }), from: BEN, people });
    expect(anna(ours, byBen)).toMatchObject({ turn: 'theirs', quiet: true, lastInboundAt: null });
    expect(project([ours, byBen], BEN, contextWith({ strangers: 'prospect' }))?.turn).toBe('ours');
    const elsewhere = { ...byBen, threadId: 't9' } as ContactEvent;
    expect(anna(ours, elsewhere)).toMatchObject({ turn: 'theirs', quiet: false });
  });

  it('answered elsewhere is a touch of the channel it was', () => {
    const asked = mailIn('2026-05-12T09:00');
    const settle = event('settle', '2026-05-12T11:00', { of: asked.id, how: 'answeredElsewhere', channel: 'message' });
    expect(anna(asked, settle)).toMatchObject({
      turn: 'theirs',
      touchCount: 1,
      recentTouches: [{ channel: 'message' }],
    });
  });
});

describe('what the rep said of a finding', () => {
  const machine = (at: string, verdict: Partial<Verdict> = {}) => reply(at, { automatic: 'auto-reply', ...verdict });
  const word = (of: ContactEvent, how: string, finding = 'automatic') =>
    event('settle', '2026-05-13T09:00', { of: of.id, how, finding });

  it('lesson 8: one click makes a reply of what was taken for a machine, and is learned for that sender', () => {
    const first = machine('2026-05-12T09:00');
    expect(anna(ours, first).turn).toBe('theirs');
    expect(anna(ours, first, word(first, 'notSo')).turn).toBe('ours');
    const again = machine('2026-05-14T09:00');
    const answered = touch('2026-05-13T10:00');
    expect(anna(ours, first, word(first, 'notSo'), answered, again).turn).toBe('ours');
    const away = machine('2026-05-14T09:00', { automatic: 'out-of-office' });
    expect(anna(ours, first, word(first, 'notSo'), answered, away).turn).toBe('theirs');
  });

  it('lesson 9: one click makes a machine of what no detector saw', () => {
    const odd = reply('2026-05-12T09:00', {});
    expect(anna(ours, odd, word(odd, 'confirmed'))).toMatchObject({ turn: 'theirs', lastInboundAt: null });
  });

  it('asks once about what is in doubt, and does nothing meanwhile', () => {
    const doubtful = machine('2026-05-12T09:00', { unsure: ['automatic'] });
    expect(anna(ours, doubtful)).toMatchObject({ turn: 'ours', questions: [{ finding: 'automatic' }] });
    expect(anna(ours, doubtful, word(doubtful, 'confirmed'))).toMatchObject({ turn: 'theirs', questions: [] });
    const next = machine('2026-05-14T09:00', { unsure: ['automatic'] });
    expect(anna(ours, doubtful, word(doubtful, 'confirmed'), next)).toMatchObject({ turn: 'theirs', questions: [] });
  });
});

describe('E18: a stop, as a detector reads it', () => {
  const stop = reply('2026-05-12T09:00', { stop: true, words: { stop: 'Please stop writing to us.' } });

  it('pauses every nudge at once and asks, showing the words', () => {
    const paused = anna(ours, stop);
    expect(paused).toMatchObject({
      lane: 'paused',
      doNotContact: false,
      pausedBy: { finding: 'stop', words: 'Please stop writing to us.' },
      questions: [{ finding: 'stop' }],
    });
  });

  it('becomes do-not-contact by the rep alone, or goes on', () => {
    expect(anna(ours, stop, event('rule', '2026-05-12T10:00', { rule: 'doNotContact' }))).toMatchObject({
      doNotContact: true,
      pausedBy: null,
      questions: [],
      dueAt: null,
    });
    const goOn = event('settle', '2026-05-12T10:00', { of: stop.id, how: 'notSo', finding: 'stop' });
    expect(anna(ours, stop, goOn)).toMatchObject({ lane: 'answer', pausedBy: null });
  });

  it('holds until the rep has decided, also when they write again', () => {
    const again = reply('2026-05-14T09:00', { asks: ['Do you still have it?'] });
    expect(anna(ours, stop, again)).toMatchObject({ lane: 'paused', turn: 'ours' });
    const hard = reply('2026-05-12T09:00', { refusal: 'hard' });
    const never = event('settle', '2026-05-14T10:00', { of: hard.id, how: 'confirmed', finding: 'refusal' });
    expect(anna(ours, hard, never).doNotContact).toBe(true);
    const confirmed = event('settle', '2026-05-14T10:00', { of: stop.id, how: 'confirmed', finding: 'stop' });
    expect(anna(ours, stop, confirmed)).toMatchObject({ doNotContact: true, dueAt: null });
  });

  it('E18: "not interested" said a second time is a no for good', () => {
    const uninterested = (at: string) => reply(at, { refusal: 'soft', uninterested: true });
    const first = [ours, uninterested('2026-05-12T09:00'), mailOut('2026-05-13T09:00')];
    expect(anna(...first).pausedBy).toBeNull();
    expect(anna(...first, uninterested('2026-06-12T09:00'))).toMatchObject({
      lane: 'paused',
      pausedBy: { finding: 'refusal' },
    });
    expect(anna(...first, reply('2026-06-12T09:00', { refusal: 'soft' })).pausedBy).toBeNull();
  });

  it('E11: a hard no that a detector reads pauses too, a soft one counts', () => {
    expect(anna(ours, reply('2026-05-12T09:00', { refusal: 'hard' }))).toMatchObject({ lane: 'paused', noCount: 0 });
    expect(anna(ours, reply('2026-05-12T09:00', { refusal: 'soft' }))).toMatchObject({ lane: 'answer', noCount: 1 });
  });
});
