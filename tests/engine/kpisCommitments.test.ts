import { describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { event, mailOut, type Fields } from './events.ts';
import { called, kpi, somebody, wrote } from './people.ts';

const promised =
  (dueOn: string | null, by = 'us') =>
  (fields: Fields) =>
    event('promise', '2026-05-11T09:00', { ...fields, dueOn, by });
const sent = (at: string) => (fields: Fields) => mailOut(at, { ...fields, ids: [] });
const booked = (fields: Fields) => event('appointment', '2026-05-18T12:00', fields);
const asked = (said: Fields) => (fields: Fields) => event('enquiry', '2026-05-11T09:00', { ...said, ...fields });

/** The last of somebody's events is dealt with. */
function settled(events: ContactEvent[], how: string, at = '2026-05-18T14:00'): ContactEvent[] {
  const of = events.at(-1)!.id;
  return [...events, event('settle', at, { id: `${of} settled`, people: [], of, how })];
}

describe('figures of what was said', () => {
  it('A8: enquiries answered in one of the four ways; any other is a miss', () => {
    const answers = ['inStock', 'alternative', 'callback', 'promised'].map((answer) => somebody(asked({ answer })));
    const guessed = somebody(asked({ answer: null, stockKnown: false }));
    const checked = somebody(asked({ answer: null, stockKnown: true }));
    expect(kpi('A8', ...answers, guessed)).toEqual({ value: 0.8, n: 5, misses: 1, unchecked: 1 });
    expect(kpi('A8', checked)).toEqual({ value: 0, n: 1, misses: 1, unchecked: 0 });
    expect(kpi('A8')).toEqual({ value: null, n: 0, misses: 0, unchecked: 0 });
  });

  it('A9: call-backs that are open, and due when the product is back', () => {
    const open = somebody(asked({ answer: 'callback' }));
    const back = settled(somebody(asked({ answer: 'callback' })), 'backInStock');
    const made = [...settled(somebody(asked({ answer: 'callback' })), 'backInStock')];
    const person = made[0]!.people;
    made.push(called('2026-05-19T09:00')({ people: person, id: 'called about it' }));
    expect(kpi('A9', open, back, made, somebody(asked({ answer: 'inStock' })))).toEqual({ value: 2, n: 3, due: 1 });
  });

  it('E15: promises kept by the end of their day; one by them is not ours to keep', () => {
    const kept = settled(somebody(promised('2026-05-18')), 'kept', '2026-05-18T23:30');
    const late = settled(somebody(promised('2026-05-18')), 'kept', '2026-05-19T00:30');
    const overdue = somebody(promised('2026-05-19'));
    const today = somebody(promised('2026-05-20'));
    const early = settled(somebody(promised('2026-05-22')), 'kept');
    const theirs = somebody(promised('2026-05-12', 'them'));
    expect(kpi('E15', kept, late, overdue, today, early, theirs)).toEqual({ value: 0.5, n: 4, overdue: 1 });
    expect(kpi('E15', today)).toEqual({ value: null, n: 0, overdue: 0 });
  });

  it('E15: one that we wrote about by its day counts as kept or broken only when the rep has said so', () => {
    let n = 0;
    const person = () => {
      const thread = `thread ${(n += 1)}`;
      const people = [`mailed${n}@x.example`];
      const mailed = (at: string) => mailOut(at, { id: `${people[0]} ${at}`, threadId: thread, people });
      const made = mailed('2026-05-11T09:00');
      const given = event('promise', '2026-05-11T09:01', { id: `p${n}`, people, dueOn: '2026-05-12', of: made.id });
      return {
        events: [made, given],
        mailed,
        word: (how: string) =>
          event('settle', '2026-05-13T09:00', { id: `${given.id} said`, people, of: given.id, how }),
      };
    };
    const [open, kept, missed, silent] = [person(), person(), person(), person()];
    const wroteToo = (one: typeof open) => [...one.events, one.mailed('2026-05-12T15:00')];
    expect(kpi('E15', silent.events)).toEqual({ value: 0, n: 1, overdue: 1 });
    expect(kpi('E15', wroteToo(open))).toEqual({ value: null, n: 0, overdue: 0 });
    expect(kpi('E15', [...wroteToo(kept), kept.word('kept')])).toEqual({ value: 1, n: 1, overdue: 0 });
    expect(kpi('E15', [...wroteToo(missed), missed.word('missed')])).toEqual({ value: 0, n: 1, overdue: 0 });
  });

  it('E14, E15: a promise without a day is due on the next working day', () => {
    const kept = (at: string) => settled(somebody(promised(null)), 'kept', at);
    expect(kpi('E15', kept('2026-05-12T20:00'), kept('2026-05-13T08:00'))).toEqual({ value: 0.5, n: 2, overdue: 0 });
    expect(kpi('E15', somebody(promised(null)))).toEqual({ value: 0, n: 1, overdue: 1 });
  });

  it('E15: a promise to two people is one promise, and one that was misread is none', () => {
    const both = event('promise', '2026-05-11T09:00', {
      people: ['zoe@x.example', 'amy@y.example'],
      dueOn: '2026-05-12',
    });
    expect(kpi('E15', [both])).toEqual({ value: 0, n: 1, overdue: 1 });
    expect(kpi('E15', settled(somebody(promised('2026-05-12')), 'notSo')).n).toBe(0);
  });

  it('E16: on time, of those held or missed by us; what they called off is neither', () => {
    const went = ['kept', 'kept', 'late', 'missed', 'cancelled'].map((how) => settled(somebody(booked), how));
    expect(kpi('E16', ...went, somebody(booked))).toEqual({ value: 0.5, n: 4, late: 1, missed: 1, cancelled: 1 });
    expect(kpi('E16', somebody(booked))).toEqual({ value: null, n: 0, late: 0, missed: 0, cancelled: 0 });
  });

  it('E16: the last word on an appointment counts', () => {
    const missed = settled(somebody(booked), 'missed');
    const of = missed[0]!.id;
    const corrected = [...missed, event('settle', '2026-05-19T09:00', { people: [], of, how: 'late' })];
    expect(kpi('E16', corrected)).toEqual({ value: 0, n: 1, late: 1, missed: 0, cancelled: 0 });
  });

  it('E17: touches made although the guard had warned', () => {
    const overrode = somebody(called('2026-05-18T09:00'), called('2026-05-18T10:00', { overrode: 'rest' }));
    expect(kpi('E17', overrode, somebody(called('2026-05-18T09:00')))).toEqual({ value: 1, n: 3 });
    expect(kpi('E17', somebody(wrote('2026-05-18T09:00')))).toEqual({ value: 0, n: 0 });
  });

  it('E13: questions that were answered, of all they asked; a promise to find out is no answer until it is kept', () => {
    const asks = wrote('2026-05-18T09:00', { asks: ['And the price?', 'And when?'] });
    const none = { value: null, n: 0, answered: 0, open: 0 };
    expect(kpi('E13', somebody(wrote('2026-05-18T09:00')))).toEqual(none);
    const rang = somebody(asks, called('2026-05-18T10:00'));
    expect(kpi('E13', somebody(asks), rang)).toEqual({ value: 0, n: 4, answered: 0, open: 4 });
    const talked = somebody(asks, called('2026-05-18T10:00', { disposition: 'connected' }));
    const wroteBack = somebody(asks, sent('2026-05-18T10:00'));
    expect(kpi('E13', somebody(asks), talked, wroteBack)).toEqual({ value: 4 / 6, n: 6, answered: 4, open: 2 });
    const found = (fields: Fields) =>
      event('promise', '2026-05-18T09:30', { ...fields, what: 'And when?', dueOn: '2026-05-19' });
    const finding = [asks, sent('2026-05-18T10:00'), found];
    expect(kpi('E13', somebody(...finding))).toMatchObject({ n: 2, answered: 1 });
    expect(kpi('E13', settled(somebody(...finding), 'kept', '2026-05-19T10:00'))).toMatchObject({ n: 2, answered: 2 });
    const nothing = settled(somebody(asks), 'nothingToAnswer', '2026-05-18T10:00');
    expect(kpi('E13', nothing)).toEqual(none);
  });
});
