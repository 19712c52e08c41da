import { describe, expect, it } from 'vitest';
import { nudgeKey } from '../../lib/engine/nextTouch.ts';
import { nudgeOf } from '../../lib/engine/nudges/index.ts';
import { DEFAULT_POLICY, type Cadence } from '../../lib/engine/policy.ts';
import { project } from '../../lib/engine/project.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, contextWith, event, mailOut, type Fields } from './events.ts';

/** "Promise by us: due date; -1 bd warning; overdue daily; stops when answered", as a cadence that the rep can change. */

const told = (events: ContactEvent[], cadence: Partial<Cadence> = {}) => {
  const { promise } = DEFAULT_POLICY.cadences;
  const cadences = { ...DEFAULT_POLICY.cadences, promise: { ...promise, ...cadence } };
  return project(events, ANNA, contextWith({ strangers: 'prospect', cadences }))!;
};
const promised = (fields: Fields = {}) => [
  mailOut('2026-05-11T09:00'),
  event('promise', '2026-05-11T10:00', { id: 'p', dueOn: '2026-05-18', ...fields }),
];
const speaks = (events: ContactEvent[], now: string, cadence: Partial<Cadence> = {}) =>
  nudgeOf(told(events, cadence), `${now}:00Z`, DEFAULT_POLICY)?.evidence.reason.code;
/** She lets it be at a moment. */
function dismissal(at: string): ContactEvent {
  const { promises, turnEvent } = told(promised());
  const reason = { code: 'promise' as const, values: { what: promises[0]!.what, day: promises[0]!.dueOn } };
  const next = { channel: 'mail' as const, cadence: 'promise', step: 1, steps: 1, reason, skipped: [] };
  return event('settle', at, { of: nudgeKey({ next }, turnEvent), how: 'dismissed' });
}

describe('E15: the cadence of promises', () => {
  it('warns on the working day before, is due on its day, and stops when it is kept', () => {
    const [first] = told(promised()).promises;
    expect(first).toMatchObject({ warnAt: '2026-05-15T09:00:00.000Z', dueAt: '2026-05-18T09:00:00.000Z' });
    expect(told(promised())).toMatchObject({ promisedAt: '2026-05-18T09:00:00.000Z' });
    const kept = event('settle', '2026-05-18T10:00', { of: 'p', how: 'kept' });
    expect(told([...promised(), kept])).toMatchObject({ promises: [], promisedAt: null });
  });

  it('is not moved by a weekend, and a promise without a day is due on the next working day (E14)', () => {
    expect(told(promised({ dueOn: '2026-05-16' })).promises).toMatchObject([
      { warnAt: '2026-05-15T09:00:00.000Z', dueAt: '2026-05-16T09:00:00.000Z' },
    ]);
    expect(told(promised({ dueOn: null })).promises).toMatchObject([{ dueAt: '2026-05-12T09:00:00.000Z' }]);
  });

  it('comes back every working day while it is overdue, however often she lets it be', () => {
    const friday = [...promised(), dismissal('2026-05-18T12:00'), dismissal('2026-05-22T12:00')];
    expect(told(friday)).toMatchObject({ promisedAt: '2026-05-25T09:00:00.000Z' });
    expect(speaks(friday, '2026-05-24T12:00')).not.toBe('promise');
    expect(speaks(friday, '2026-05-25T09:00')).toBe('promise');
  });

  it('lets be one promise and not the one beside it', () => {
    const other = event('promise', '2026-05-11T11:00', { what: 'the price', dueOn: '2026-05-18' });
    expect(told([...promised(), other, dismissal('2026-05-18T12:00')]).promises).toMatchObject([
      { dueAt: '2026-05-19T09:00:00.000Z' },
      { dueAt: '2026-05-18T09:00:00.000Z' },
    ]);
  });

  it('warns and comes back as the rep has it in her options', () => {
    const steps: Cadence['steps'] = [
      { from: 'due', days: -5, channel: 'mail' },
      { from: 'due', days: 0, channel: 'call' },
    ];
    const cadence = { steps, repeat: { days: 3, channel: 'call' as const } };
    expect(speaks(promised(), '2026-05-12T09:00', cadence)).toBe('promiseSoon');
    const late = told([...promised(), dismissal('2026-05-19T12:00')], cadence);
    expect(late).toMatchObject({ promisedAt: '2026-05-21T09:00:00.000Z' });
    expect(told(promised(), { steps: [], repeat: undefined }).promisedAt).toBe('2026-05-18T09:00:00.000Z');
  });

  it('is nobody to be put on: it starts with a promise alone', () => {
    const chosen = event('rule', '2026-05-12T09:00', { rule: 'cadence', value: 'promise' });
    expect(told([mailOut('2026-05-11T09:00'), chosen]).enrolment?.cadence).toBe('cold');
  });
});
