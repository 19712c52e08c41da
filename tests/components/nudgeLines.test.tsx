// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Evidence } from '../../lib/model/nudge.ts';
import type { Appointment, OpenPromise, Reason } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';
import { line, obedient, personView, todayOf } from './fakes.ts';
import { panelProps, personScreen, stubSight } from './panelProps.ts';
import { popupProps } from './popupProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

/** Law 11: a line says what its nudge says, whatever the record plans next: a call that was due on Tuesday. */
const overdue = { dueAt: '2026-05-12T07:00:00.000Z' };
const promises: OpenPromise[] = [
  { id: 'promise|0', by: 'us', what: 'a visit', dueOn: '2026-06-01', at: '', warnAt: null, dueAt: null },
  { id: 'promise|1', by: 'us', what: 'the data sheet', dueOn: '2026-05-14', at: '', warnAt: null, dueAt: null },
];
const book: Appointment = {
  id: 'appointment|1',
  at: '2026-05-14T13:00:00.000Z',
  place: null,
  directions: null,
  todo: null,
  phone: null,
  travelMinutes: null,
};

function nudged(rule: string, reason: Reason, evidence: Partial<Evidence> = {}): Line {
  const stands = { event: null, reason, dueAt: '2026-05-14T07:00:00.000Z', skipped: [], resetAt: null, ...evidence };
  const nudge = { key: 'anna@acme.example', rule, evidence: stands };
  return line({ ...overdue, promises, appointments: [book] }, { nudge });
}

const owed = (day: string) =>
  nudged('promiseDue', { code: 'promise', values: { what: 'the data sheet', day } }, { event: 'promise|1' });
const soon = nudged('promiseDue', { code: 'promiseSoon', values: { what: 'the data sheet', day: '2026-05-15' } });
const at = (code: 'appointment' | 'appointmentOver', moment: string, place = '') =>
  nudged('appointment', { code, values: { at: moment, place } }, { event: 'appointment|1' });
const expired = nudged('quoteExpiring', { code: 'quoteExpired', values: { day: '2026-05-08' } });
const expires = nudged('quoteExpiring', { code: 'quoteExpires', values: { day: '2026-05-18' } });

const CASES: [Line, string][] = [
  [owed('2026-05-14'), 'Due today: you promised: the data sheet'],
  [owed('2026-05-12'), 'Was due Tue: you promised: the data sheet'],
  [soon, 'you promised for tomorrow: the data sheet'],
  [at('appointment', '2026-05-14T13:00:00.000Z'), 'appointment today 15:00'],
  [at('appointment', '2026-05-14T13:00:00.000Z', 'Berlin Hbf'), 'appointment today 15:00, Berlin Hbf'],
  [at('appointmentOver', '2026-05-13T08:00:00.000Z'), 'the appointment of yesterday 10:00: how did it go?'],
  [expired, 'the quote expired 8 May: ask what came of it'],
  [expires, 'Call today: the quote is valid until Mon'],
];

describe('law 11, E15, E16, C7: the line tells what its nudge says, by its own day', () => {
  test.each(CASES)('%#: %s', (of, words) => {
    show(<Popup {...popupProps({ today: todayOf({ promises: [of], touches: [] }) })} />);
    expect(document.querySelector('.line-next')?.textContent).toBe(words);
  });

  test.each(CASES)('panel, %#: %s', (of, words) => {
    show(<Panel {...panelProps({ state: personScreen({ person: personView(of) }) })} />);
    expect(document.querySelector('.person-next summary')?.textContent).toBe(words);
  });

  test('and has the exact time on hover', () => {
    const of = at('appointment', '2026-05-14T13:00:00.000Z');
    show(<Panel {...panelProps({ state: personScreen({ person: personView(of) }) })} />);
    expect(document.querySelector('.person-next time')?.getAttribute('title')).toMatch(/14 May 2026 at 15:00/);
  });
});

describe('E15, E16: what has a day of its own', () => {
  test('a promise can be kept, moved and withdrawn, also where an older try is overdue', async () => {
    const { command, given } = obedient();
    const today = todayOf({ promises: [owed('2026-05-14')], touches: [] });
    const { hands } = show(<Popup {...popupProps({ command, today })} />);
    for (const name of [/^Kept/, /^Move/, /^Withdraw/]) expect(screen.getByRole('button', { name })).toBeTruthy();
    await hands.keyboard('d');
    expect(given).toMatchObject([{ do: 'settle', of: 'promise|1', how: 'kept' }]);
  });

  test('an appointment is not skipped: that would skip the try that it stands before', async () => {
    const of = at('appointment', '2026-05-14T13:00:00.000Z');
    const { commandAll, given } = obedient();
    const { hands } = show(<Popup {...popupProps({ commandAll, today: todayOf({ promises: [of], touches: [] }) })} />);
    await hands.keyboard(' x');
    expect(given).toEqual([]);
    show(<Panel {...panelProps({ state: personScreen({ person: personView(of) }) })} />);
    expect(screen.queryByRole('button', { name: 'Skip this one' })).toBeNull();
  });
});
