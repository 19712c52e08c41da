// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Quote } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';
import { line, numbered, obedient, todayOf } from './fakes.ts';
import { popupProps as props } from './popupProps.ts';
import { show } from './screen.tsx';

const quote: Quote = {
  id: 'q',
  number: 'Q-1',
  amount: 18_400,
  currency: 'EUR',
  sentAt: '2026-05-04T08:00:00.000Z',
  validUntil: null,
  threadId: null,
  followUps: 0,
  state: 'open',
  evidence: 'Quote Q-1',
};
const weight = { value: 18_400, probability: 0.3, urgency: 3, total: 16_560 };
const worth = line({ quotes: [quote], value: 18_400 }, { weight });

describe('the order of the list', () => {
  test('the formula stands on hover of the value and of the reason', () => {
    show(<Popup {...props({ today: todayOf({ touches: [worth] }) })} />);
    expect(screen.getByText('€18,400').title).toMatch(/^€18,400 × 30% × 3\n/);
    expect(screen.getByText('try 2 of 5', { exact: false }).title).toMatch(/^€18,400 × 30% × 3\n/);
  });

  test('an unknown value is said to be unknown', () => {
    const unknown = line({}, { weight: { ...weight, value: 1 } });
    show(<Popup {...props({ today: todayOf({ touches: [unknown] }) })} />);
    expect(screen.getByText('try 2 of 5', { exact: false }).title).toMatch(/^No value known/);
  });

  test('escalation: what is five working days late is marked', () => {
    const late = line({ dueAt: '2026-05-07T07:00:00.000Z' }, { weight: { ...weight, urgency: 6 } });
    show(<Popup {...props({ today: todayOf({ touches: [late, worth] }) })} />);
    expect([...document.querySelectorAll('.line-late')].map(({ textContent }) => textContent?.trim())).toEqual([
      'Call was due 7 May',
    ]);
  });

  test('promises and appointments come first; one of tomorrow says so, and more can be asked for', async () => {
    const reason = { code: 'promiseSoon', values: { what: 'the data sheet', day: '2026-05-15' } } as const;
    const dueAt = '2026-05-15T07:00:00.000Z';
    const evidence = { event: null, reason, dueAt, skipped: [], resetAt: null };
    const nudge = { key: 'anna@acme.example', rule: 'promiseDue', evidence };
    const soon = line({ lane: 'promise', dueAt }, { due: false, nudge });
    const given = props({ today: todayOf({ promises: [soon], morePromises: 2, answers: [numbered(7)] }) });
    const { hands } = show(<Popup {...given} />);
    const titles = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(titles).toEqual(['Promised and booked', 'Wait for your answer', 'Next touches']);
    expect(screen.getByText('you promised for tomorrow: the data sheet')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: '2 more' }));
    expect(given.onMorePromises).toHaveBeenCalledOnce();
  });
});

describe('what was promised and booked', () => {
  const promised = {
    id: 'promise|1',
    by: 'us' as const,
    what: 'the data sheet',
    dueOn: '2026-05-14',
    at: '',
    warnAt: null,
    dueAt: null,
  };
  const next = {
    ...line().prospect.next!,
    reason: { code: 'promise', values: { what: 'the data sheet', day: '2026-05-14' } } as const,
  };

  test('E15: a promise is kept at one click, and never skipped', async () => {
    const { command, given } = obedient();
    const owed = line({ lane: 'promise', next, promises: [promised] });
    const { hands } = show(<Popup {...props({ command, today: todayOf({ promises: [owed], touches: [] }) })} />);
    expect(screen.queryByRole('button', { name: /Skip/ })).toBeNull();
    await hands.keyboard('d');
    expect(given).toMatchObject([{ do: 'settle', of: 'promise|1', how: 'kept' }]);
  });

  const owes = (dueOn = '2026-05-14') => line({ lane: 'promise', next, promises: [{ ...promised, dueOn }] });
  const open = (...promises: Line[]) => {
    const { command, commandAll, given } = obedient();
    const { hands } = show(<Popup {...props({ command, commandAll, today: todayOf({ promises, touches: [] }) })} />);
    return { hands, given };
  };

  test('E15: a promise is moved to another day by keyboard: it gives way to the same for that day, with one undo', async () => {
    const { hands, given } = open(owes());
    await hands.keyboard('m');
    expect(document.activeElement?.textContent).toContain('Tomorrow');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([
      { do: 'settle', of: 'promise|1', how: 'cancelled' },
      { do: 'promise', what: 'the data sheet', dueOn: '2026-05-15' },
    ]);
    expect(await screen.findByText('Anna Kovács: promised for tomorrow instead: the data sheet')).toBeTruthy();
    await hands.keyboard('{Control>}z{/Control}');
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1', 'event-2'] });
  });

  test('E15: whose day is over was missed, whatever becomes of it; Escape leaves the days', async () => {
    const late = owes('2026-05-12');
    late.nudge = {
      key: late.prospect.key,
      rule: 'promiseDue',
      evidence: {
        event: 'promise|1',
        reason: { code: 'promise', values: { what: 'the data sheet', day: '2026-05-12' } },
        dueAt: '2026-05-12T07:00:00.000Z',
        skipped: [],
        resetAt: null,
      },
    };
    const { hands, given } = open(late);
    await hands.keyboard('m{Escape}');
    expect(screen.queryByRole('group', { name: 'Promised for which day?' })).toBeNull();
    await hands.keyboard('w');
    expect(given).toMatchObject([{ do: 'settle', of: 'promise|1', how: 'missed' }]);
    expect(await screen.findByText('Anna Kovács: promise withdrawn: the data sheet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('E16: an appointment that is over asks how it went', async () => {
    const { command, given } = obedient();
    const at = '2026-05-13T08:00:00.000Z';
    const book = {
      id: 'appointment|1',
      at,
      place: null,
      directions: null,
      todo: null,
      phone: null,
      travelMinutes: null,
    };
    const reason = { code: 'appointmentOver', values: { at, place: '' } } as const;
    const evidence = { event: null, reason, dueAt: at, skipped: [], resetAt: null };
    const over: Line = line(
      {
        lane: 'promise',
        dueAt: at,
        appointments: [book],
        next: { ...next, reason: { ...reason, code: 'appointment' } },
      },
      { nudge: { key: 'anna@acme.example', rule: 'appointment', evidence } },
    );
    const { hands } = show(<Popup {...props({ command, today: todayOf({ promises: [over], touches: [] }) })} />);
    await hands.click(screen.getByRole('button', { name: 'Late' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'appointment|1', how: 'late' }]);
  });
});

describe('skipping', () => {
  test('lesson 24: x dismisses this very nudge and rests the person until the next working day, with one undo', async () => {
    const { command, commandAll, given } = obedient();
    const { hands } = show(<Popup {...props({ command, commandAll })} />);
    await hands.keyboard('x');
    expect(given).toMatchObject([
      { do: 'settle', key: 'p1@company1.example', of: 'nextTry|cold|2|mail|1', how: 'dismissed' },
      { do: 'snooze', keys: ['p1@company1.example'], until: '2026-05-15T07:00:00.000Z', endsOnReply: true },
    ]);
    await hands.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1', 'event-2'] });
  });

  test('C12: what is forgone is told once, and never again if she likes', async () => {
    const given = props({ today: todayOf({ touches: [worth, numbered(2)] }) });
    const { hands, again } = show(<Popup {...given} />);
    await hands.keyboard('x');
    expect(await screen.findByText('Forgone: €18,400 × 30%')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: "Don't show this again" }));
    expect(given.onForgoneOff).toHaveBeenCalledOnce();
    again(<Popup {...given} forgone={false} />);
    expect(screen.queryByText(/Forgone/)).toBeNull();
    expect(screen.getByText('Anna Kovács: skipped')).toBeTruthy();
  });

  test('of a line without a value says nothing of money', async () => {
    const { hands } = show(<Popup {...props()} />);
    await hands.keyboard('x');
    expect(await screen.findByText('Person 1: skipped')).toBeTruthy();
    expect(screen.queryByText(/Forgone/)).toBeNull();
  });
});

describe('after a vacation', () => {
  const vacation = { id: 'snooze|vacation|a|b', count: 43, days: 5 };

  test('lesson 20: says what was spread, and takes all of it back', async () => {
    const { command, commandAll, given } = obedient();
    const onVacationSeen = vi.fn();
    const all = props({ command, commandAll, onVacationSeen, today: todayOf({ vacation }) });
    const { hands } = show(<Popup {...all} />);
    expect(screen.getByText('Back from vacation: 43 follow-ups spread over 5 days')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'All today' }));
    expect(given).toMatchObject([{ do: 'undo', key: 'anna@acme.example', of: ['event-1'] }]);
    expect(onVacationSeen).toHaveBeenCalledWith(vacation.id);
    expect(await screen.findByText(/^Taken back: Back from vacation/)).toBeTruthy();
  });

  test('one follow-up, one day', () => {
    show(<Popup {...props({ today: todayOf({ vacation: { ...vacation, count: 1, days: 1 } }) })} />);
    expect(screen.getByText('Back from vacation: 1 follow-up spread over 1 day')).toBeTruthy();
  });

  test('can be read and put away', async () => {
    const given = props({ today: todayOf({ vacation }) });
    const { hands } = show(<Popup {...given} />);
    const bar = screen.getByText(/^Back from vacation/).closest<HTMLElement>('.vacation')!;
    await hands.click(within(bar).getByRole('button', { name: 'Close' }));
    expect(given.onVacationSeen).toHaveBeenCalledWith(vacation.id);
  });
});
