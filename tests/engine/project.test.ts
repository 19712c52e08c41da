import { describe, expect, it } from 'vitest';
import { clockOf } from '../../lib/engine/clock.ts';
import { isMissedAt, isUncontacted } from '../../lib/engine/outcome.ts';
import { project } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { ANNA, BEN, contextWith, event, mailIn, mailOut, OFFICE, offer, touch } from './events.ts';

const AWAY = { verdict: { detector: 1, automatic: 'out-of-office', evidence: 'I am away' } };
const known = event('rule', '2026-05-14T08:00', { id: 'known', rule: 'prospect' });

/** The record of Anna, who is a prospect by the rep's word. */
function anna(...events: ContactEvent[]): Prospect {
  return project([known, ...events], ANNA, contextWith())!;
}

/** The record of somebody of whom nothing but these events is known. */
function stranger(...events: ContactEvent[]): Prospect {
  return project(events, ANNA, contextWith())!;
}

describe('whose turn it is', () => {
  it('is ours from their first unanswered mail on', () => {
    const waits = anna(mailIn('2026-05-14T09:00'), mailIn('2026-05-14T15:00', { threadId: 't2' }));
    expect(waits).toMatchObject({ turn: 'ours', turnSince: '2026-05-14T09:00:00.000Z', turnThread: 't1' });
  });

  it('follows the order of the page where mails show no time', () => {
    const read = { at: null, seenAt: '2026-05-14T09:00:00Z' };
    const first = mailIn('2026-05-14T09:00', { ...read, id: 'f1', position: 0 });
    const second = mailOut('2026-05-14T09:00', { ...read, id: 'b2', position: 1 });
    expect(anna(second, first).turn).toBe('theirs');
    const later = mailIn('2026-05-14T09:00', { ...read, id: 'a3', position: 10 });
    expect(anna(later, second, first).turn).toBe('ours');
  });

  it('is theirs after our mail, and after any touch', () => {
    expect(anna(mailIn('2026-05-14T09:00'), mailOut('2026-05-14T10:00'))).toMatchObject({
      turn: 'theirs',
      touchCount: 1,
    });
    const called = anna(mailIn('2026-05-14T09:00'), touch('2026-05-14T10:00'));
    expect(called).toMatchObject({ turn: 'theirs', turnThread: 't1', firstTouchAt: '2026-05-14T10:00:00.000Z' });
  });

  it('lesson 7: is not changed by an automatic mail, in either direction', () => {
    expect(anna(mailOut('2026-05-14T09:00'), mailIn('2026-05-14T09:01', AWAY)).turn).toBe('theirs');
    expect(anna(mailIn('2026-05-14T09:00'), mailOut('2026-05-14T09:01', AWAY))).toMatchObject({
      turn: 'ours',
      touchCount: 0,
    });
  });

  it('lesson 10: passes when they were answered elsewhere, which is a touch', () => {
    const how = { of: 'mail 2026-05-14T09:00', how: 'answeredElsewhere' };
    expect(anna(mailIn('2026-05-14T09:00'), event('settle', '2026-05-14T11:00', how))).toMatchObject({
      turn: 'theirs',
      touchCount: 1,
    });
  });

  it('waits anew from a word spoken, and from the first touch after it', () => {
    const call = touch('2026-05-15T10:00', { disposition: 'connected', nextOn: '2026-05-20' });
    const spoken = anna(mailOut('2026-05-13T09:00', offer()), call);
    const since = '2026-05-15T10:00:00.000Z';
    expect(spoken).toMatchObject({ turn: 'theirs', turnSince: since, spokeAt: since, triesSinceReply: 2 });
    expect(spoken.next?.reason.code).toBe('chosenDay');
    expect(clockOf(spoken, '2026-05-16T10:00:00.000Z', OFFICE)).toMatchObject({ spoken: true });
    const chased = anna(mailOut('2026-05-13T09:00', offer()), call, mailOut('2026-05-18T09:00'));
    expect(chased).toMatchObject({ turn: 'theirs', turnSince: '2026-05-18T09:00:00.000Z', triesSinceReply: 3 });
    const missedCall = touch('2026-05-15T10:00', { disposition: 'noResponse' });
    expect(anna(mailOut('2026-05-13T09:00', offer()), missedCall).turnSince).toBe('2026-05-13T09:00:00.000Z');
  });

  it('passes without a chase when there is nothing to answer', () => {
    const thanks = mailIn('2026-05-14T09:00');
    const settle = event('settle', '2026-05-14T11:00', { of: thanks.id });
    expect(anna(mailOut('2026-05-13T09:00'), thanks, settle)).toMatchObject({
      turn: 'theirs',
      touchCount: 1,
      quiet: true,
      next: { cadence: 'nurture' },
    });
    expect(anna(mailOut('2026-05-13T09:00', offer()), thanks, settle).next?.reason.code).toBe('quoteTry');
    expect(anna(thanks, settle, mailIn('2026-05-15T09:00'))).toMatchObject({ turn: 'ours', lane: 'answer' });
  });
});

describe('the clock', () => {
  it('is said in calendar words and judged in working time', () => {
    const since = (turnSince: string, now: string) => clockOf({ turn: 'ours', turnSince }, now, OFFICE);
    const weekend = since('2026-05-16T21:00:00Z', '2026-05-18T09:59:00Z');
    expect(weekend).toMatchObject({ workingMinutes: 59, calendarDays: 2, shown: { n: 2, unit: 'day' } });
    expect(since('2026-05-14T09:00:00Z', '2026-05-14T09:59:00Z')?.shown).toEqual({ n: 59, unit: 'minute' });
    expect(since('2026-05-14T09:00:00Z', '2026-05-15T08:59:00Z')?.shown).toEqual({ n: 23, unit: 'hour' });
  });

  it('never runs backwards', () => {
    const clock = clockOf({ turn: 'theirs', turnSince: '2026-05-14T09:00:00Z' }, '2026-05-10T09:00:00Z', OFFICE);
    expect(clock).toMatchObject({ workingMinutes: 0, calendarDays: 0, shown: { n: 0, unit: 'minute' } });
    expect(clockOf({ turn: null, turnSince: null }, '2026-05-10T09:00:00Z', OFFICE)).toBeNull();
  });
});

describe('missed, lost, uncontacted', () => {
  it('A2: missed after two working days without a touch', () => {
    const waits = anna(mailIn('2026-05-14T09:00'));
    expect(waits.missedAt).toBe('2026-05-15T17:00:00.000Z');
    expect(isMissedAt(waits, '2026-05-15T16:59:00Z')).toBe(false);
    expect(isMissedAt(waits, '2026-05-18T09:00:00Z')).toBe(true);
  });

  it('A2: never missed once touched before the close', () => {
    const touched = anna(mailIn('2026-05-01T09:00'), touch('2026-05-14T09:00'));
    expect(isMissedAt(touched, '2027-01-01T00:00:00Z')).toBe(false);
  });

  it('A3: lost needs a touch', () => {
    const lost = anna(touch('2026-05-14T09:00'), event('decision', '2026-05-15T09:00'));
    expect(lost).toMatchObject({ outcome: 'lost', lost: true, missed: false });
  });

  it('laws 9 and 10: a mail whose time nobody can read is not new', () => {
    const timeless = { at: null, seenAt: '2026-05-14T09:00:00Z' };
    expect(stranger(mailIn('2026-05-14T09:00', timeless))).toMatchObject({ dormant: true, dueAt: null });
    expect(stranger(mailOut('2026-05-14T09:00', { ...timeless, ...offer() })).dormant).toBe(true);
    expect(stranger(mailIn('2026-05-14T09:00', timeless), mailIn('2026-05-14T08:00')).dormant).toBe(false);
  });

  it('law 10: a CRM record that was merely passed by floods nobody; a touch wakes it', () => {
    const record = event('record', '2026-05-14T10:00');
    expect(stranger(record)).toMatchObject({ standing: 'prospect', dormant: true, dueAt: null });
    expect(stranger(record, event('touch', '2026-05-14T11:00')).dormant).toBe(false);
  });

  it('A4: lost without a touch is recorded as missed', () => {
    const gone = anna(mailIn('2026-05-14T09:00'), event('decision', '2026-05-15T09:00'));
    expect(gone).toMatchObject({ outcome: 'lost', lost: false, missed: true });
    const unable = anna(mailIn('2026-05-14T09:00'), event('decision', '2026-05-15T09:00', { outcome: 'disqualified' }));
    expect(unable).toMatchObject({ lost: false, missed: false, dueAt: null });
  });

  it('A16: uncontacted is open, untouched and not do-not-contact', () => {
    expect(isUncontacted(anna(mailIn('2026-05-14T09:00')))).toBe(true);
    expect(isUncontacted(anna(mailIn('2026-05-14T09:00'), mailOut('2026-05-14T10:00')))).toBe(false);
    expect(isUncontacted(anna(event('rule', '2026-05-14T10:00', { rule: 'doNotContact' })))).toBe(false);
    expect(isUncontacted(stranger(mailIn('2026-05-14T09:00')))).toBe(false);
  });

  it('E11: soft noes are counted, a hard one ends it until the rep says otherwise', () => {
    const no = (at: string) => touch(at, { disposition: 'softNo' });
    const four = [no('2026-05-01T09:00'), no('2026-05-05T09:00'), no('2026-05-08T09:00'), no('2026-05-12T09:00')];
    expect(anna(...four)).toMatchObject({ noCount: 4, lane: 'touch' });
    const hard = touch('2026-05-14T09:00', { disposition: 'hardNo' });
    expect(anna(...four, hard)).toMatchObject({ doNotContact: true, dueAt: null, lane: null });
    const again = event('rule', '2026-05-20T09:00', { rule: 'contactAgain' });
    expect(anna(...four, hard, again).doNotContact).toBe(false);
  });

  it('C11: not now, call back and no response keep it open', () => {
    for (const disposition of ['notNow', 'callBackOn', 'noResponse']) {
      expect(anna(touch('2026-05-14T09:00', { disposition }))).toMatchObject({
        outcome: null,
        lost: false,
        noCount: 0,
      });
    }
  });
});

describe('standing', () => {
  it('E3: a stranger who writes is a candidate, to be sorted', () => {
    const candidate = stranger(mailIn('2026-05-14T09:00'));
    expect(candidate).toMatchObject({ standing: 'candidate', lane: 'sort', dueAt: '2026-05-14T09:00:00.000Z' });
  });

  it('becomes a prospect by a record, a touch, a quote we sent; not by one that is unsure or asked for', () => {
    for (const act of [
      event('record', '2026-05-14T10:00'),
      touch('2026-05-14T10:00'),
      event('quote', '2026-05-14T10:00'),
    ]) {
      expect(stranger(mailIn('2026-05-14T09:00'), act).standing).toBe('prospect');
    }
    expect(stranger(mailOut('2026-05-14T09:00', offer())).standing).toBe('prospect');
    expect(stranger(mailOut('2026-05-14T09:00', offer({ confidence: 'unsure' }))).standing).toBe('candidate');
    expect(stranger(mailIn('2026-05-14T09:00', offer({ role: 'requested' }))).standing).toBe('candidate');
  });

  it('follows the newest word of the rep, about the person before the domain', () => {
    const rule = (at: string, word: string, about = ANNA) => event('rule', at, { rule: word, people: [about] });
    const no = rule('2026-05-14T10:00', 'notAProspect');
    expect(stranger(touch('2026-05-14T09:00'), no)).toMatchObject({ standing: 'ignored', dueAt: null });
    expect(stranger(no, rule('2026-05-15T10:00', 'prospect')).standing).toBe('prospect');
    const domain = rule('2026-05-16T10:00', 'notAProspect', '@acme.example');
    expect(stranger(mailIn('2026-05-14T09:00'), domain).standing).toBe('ignored');
    expect(stranger(rule('2026-05-15T10:00', 'prospect'), domain).standing).toBe('prospect');
  });

  it('E3: leaves nobody to sort who sends nothing but machine mail, until a person writes or something else happens', () => {
    const machine = (at: string, automatic: string) =>
      mailIn(at, { verdict: { detector: 1, automatic, evidence: 'x' } });
    const news = [machine('2026-05-14T09:00', 'newsletter'), machine('2026-05-15T09:00', 'notification')];
    expect(stranger(...news)).toMatchObject({ standing: 'ignored', lane: null, dueAt: null });
    expect(project(news, ANNA, contextWith({ strangers: 'prospect' }))?.standing).toBe('ignored');
    expect(stranger(...news, mailIn('2026-05-16T09:00')).standing).toBe('candidate');
    expect(stranger(...news, mailOut('2026-05-16T09:00')).standing).toBe('candidate');
    expect(stranger(...news, event('snooze', '2026-05-16T09:00')).standing).toBe('candidate');
    expect(stranger(...news, event('record', '2026-05-16T09:00')).standing).toBe('prospect');
    expect(
      stranger(...news, event('rule', '2026-05-16T09:00', { people: ['@acme.example'], rule: 'takeUp' })).standing,
    ).toBe('ignored');
  });

  it('law 10: old mail is history until the rep takes it up; a quote of the last 90 days is not', () => {
    const old = { seenAt: '2026-05-14T09:00:00Z' };
    const mail = mailIn('2026-04-01T09:00', old);
    expect(stranger(mail)).toMatchObject({ dormant: true, dueAt: null, lane: null });
    expect(stranger(mail, event('record', '2026-05-14T09:00')).dormant).toBe(true);
    expect(stranger(mail, event('rule', '2026-05-14T09:00', { rule: 'takeUp' })).dormant).toBe(false);
    expect(stranger(mail, mailIn('2026-05-13T09:00', old))).toMatchObject({
      dormant: false,
      turnSince: '2026-04-01T09:00:00.000Z',
    });
    expect(stranger(mailOut('2026-03-01T09:00', { ...old, ...offer() })).dormant).toBe(false);
    expect(stranger(mailOut('2026-02-01T09:00', { ...old, ...offer() })).dormant).toBe(true);
  });

  it('is nobody when one of us, or when nothing speaks of the person', () => {
    const ours = mailIn('2026-05-14T09:00', { people: ['colleague@ours.example'] });
    expect(project([ours], 'colleague@ours.example', contextWith())).toBeNull();
    expect(project([event('rule', '2026-05-14T09:00', { people: ['@acme.example'] })], ANNA, contextWith())).toBeNull();
  });
});

describe('one person with two addresses', () => {
  const merge = event('merge', '2026-05-15T09:00', { id: 'merge', people: [ANNA, BEN], into: ANNA });
  const mails = [mailIn('2026-05-14T09:00', { people: [BEN] }), mailOut('2026-05-14T10:00')];

  it('lesson 12: has one clock after a merge, two again when it is taken back', () => {
    expect(anna(...mails, merge)).toMatchObject({ addresses: [ANNA, BEN], turn: 'theirs', touchCount: 1 });
    const parted = event('retract', '2026-05-16T09:00', { of: 'merge' });
    expect(project([...mails, merge, parted], BEN, contextWith())).toMatchObject({ addresses: [BEN], turn: 'ours' });
  });

  it('takes name and company from what was seen', () => {
    const named = mailIn('2026-05-14T09:00', { names: { [ANNA]: 'Anna Example' } });
    const cut = mailIn('2026-05-15T09:00', { names: { [ANNA]: 'Anna Example of Acm.' } });
    expect(anna(named, cut)).toMatchObject({ name: 'Anna Example', company: 'acme.example' });
    expect(anna(event('record', '2026-05-16T09:00', { company: 'Acme Inc' })).company).toBe('Acme Inc');
  });
});
