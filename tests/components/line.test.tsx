// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Line, type LineProps } from '../../components/line/Line.tsx';
import { heard, NOTHING_YET } from '../../components/line/heard.ts';
import type { Guard } from '../../components/panel/guard.ts';
import { remarksOn } from '../../lib/engine/conscience.ts';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import type { DraftSigns, LineScreen, Recipient } from '../../lib/model/line.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { NOW, prospect, WORKING } from './fakes.ts';
import { stubSight, trusting } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(() => {
  stubSight();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const LAST = '2026-05-08T09:30:00.000Z';

function to(part: Partial<Prospect> = {}, more: Partial<Recipient> = {}): Recipient {
  const known = { turn: 'theirs', lastTouchAt: LAST, triesSinceReply: 2, noCount: 1, ...part } as const;
  return { prospect: prospect(known), warning: null, pressure: 0, asks: [], ...more };
}

const POLICY = { ...DEFAULT_POLICY, workingTime: WORKING };

function lineOf(people: Recipient[], part: Partial<LineScreen> = {}, draft: DraftSigns = { quote: null }): LineScreen {
  const remarks = remarksOn(people, draft, NOW, POLICY);
  const asks = { tries: 5, nos: 4, pressureDays: 10 };
  return { mode: 'line', remarks, people, texts: [], asks, now: NOW, workingTime: WORKING, ...part };
}

function props(of: LineProps['screen'], part: Partial<LineProps> = {}): LineProps {
  return {
    screen: of,
    trouble: null,
    onHeight: vi.fn(),
    onInsert: vi.fn(),
    onAgain: vi.fn(),
    guard: trusting,
    ...part,
  };
}

const head = () => screen.getByRole('button', { expanded: false });
const ask = (text: string, touched: boolean | null) => ({ text, touched, words: ['warranty'] });
const TEXTS: LineScreen['texts'] = [
  {
    id: 'a',
    key: 'anna@acme.example',
    name: 'Did it arrive',
    parts: [{ text: 'Dear Anna, quote ' }, { text: '[quote number?]', missing: true }],
  },
  { id: 'b', key: 'anna@acme.example', name: 'What is missing', parts: [{ text: 'Dear Anna, what is missing?' }] },
];

describe('folded: one line, the most important thing', () => {
  test('E11: which try it would be, with the exact time of the last on hover', () => {
    show(<Line {...props(lineOf([to()]))} />);
    expect(head().textContent).toContain('Try 3 of 5, 6 d since the last');
    expect(head().title).toBe('Friday, 8 May 2026 at 11:30');
    expect(screen.queryByText(/^\+/)).toBeNull();
  });

  test('E11: do not contact stands alone', () => {
    show(<Line {...props(lineOf([to({ doNotContact: true })]))} />);
    expect(head().textContent).toBe('●Anna is not to be contacted');
  });

  test('E14, E15: an overdue promise comes before everything, and the rest is counted', () => {
    const promises = [
      { id: 'p', by: 'us' as const, what: 'the data sheet', dueOn: '2026-05-12', at: LAST, warnAt: LAST, dueAt: LAST },
    ];
    show(<Line {...props(lineOf([to({ promises }, { asks: [ask('What?', false)] })]))} />);
    expect(head().textContent).toContain('You promised: the data sheet, was due Tue');
    expect(within(head()).getByLabelText('2 more').textContent).toBe('+2');
  });

  test('E13: how many of their questions are untouched', () => {
    const two = [ask('What?', false), ask('How?', true), ask('Who?', false)];
    const { again } = show(<Line {...props(lineOf([to({}, { asks: two })]))} />);
    expect(head().textContent).toContain('2 of 3 questions not yet touched');
    again(<Line {...props(lineOf([to({}, { asks: [ask('What?', false)] })]))} />);
    expect(head().textContent).toContain('Their question is not yet touched');
  });

  test('E17: the guard in few words', () => {
    const recentTouches = [{ at: NOW, channel: 'mail' as const, planned: false }];
    const warning = { rule: 'rest' as const, values: { days: 0, restDays: 2 } };
    show(<Line {...props(lineOf([to({ recentTouches }, { warning, pressure: 3 })]))} />);
    expect(head().textContent).toContain('You wrote today, no answer yet');
  });

  test('B20: a quote is asked about, softly', () => {
    show(<Line {...props(lineOf([to()], {}, { quote: 'Quote 12.pdf' }))} />);
    expect(head().textContent).toContain('3 ways to become a customer?');
  });

  test('of several recipients it names whom it means', () => {
    const ben = to({ key: 'ben@acme.example', name: 'Ben Bolt' }, { asks: [ask('What?', false)] });
    show(<Line {...props(lineOf([to(), ben]))} />);
    expect(head().textContent).toContain('Ben: Their question is not yet touched');
  });

  test('before anything is known, without a ticket, and when the book cannot be read', () => {
    const { again } = show(<Line {...props(null)} />);
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
    again(<Line {...props('closed')} />);
    expect(screen.getByRole('button').textContent).toContain('open it again');
    const trouble = { of: 'look', failure: { code: 'locked', detail: 'held' } } as const;
    again(<Line {...props(null, { trouble })} />);
    expect(head().textContent).toContain('Next Touch cannot read its data');
  });
});

describe('unfolded: the rest, and what it stands on', () => {
  test('E13: questions with a tick, by Enter; Escape folds', async () => {
    const asks = [ask('What is the warranty?', true), ask('Is it in stock?', false), ask('Could you?', null)];
    const { hands } = show(<Line {...props(lineOf([to({}, { asks })]))} />);
    await hands.tab();
    await hands.keyboard('{Enter}');
    const told = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(told).toContain('✓“What is the warranty?” touched');
    expect(told).toContain('○“Is it in stock?” not yet touched');
    expect(told).toContain('?“Could you?” the words cannot tell');
    expect(screen.getAllByTitle('Looked for in your draft: warranty')).toHaveLength(3);
    await hands.keyboard('{Escape}');
    expect(screen.queryByRole('list')).toBeNull();
    expect(document.activeElement).toBe(head());
  });

  test('E14: promises by their day, the exact one on hover', async () => {
    const promises = [
      { id: 'p', by: 'us' as const, what: 'the data sheet', dueOn: '2026-05-12', at: LAST, warnAt: LAST, dueAt: LAST },
      { id: 'q', by: 'us' as const, what: 'a second visit', dueOn: '2026-05-19', at: LAST, warnAt: LAST, dueAt: LAST },
    ];
    const { hands } = show(<Line {...props(lineOf([to({ promises })]))} />);
    await hands.click(head());
    expect(screen.getByText('You promised: the data sheet, was due Tue', { selector: 'time' }).title).toBe(
      'Tuesday, 12 May 2026',
    );
    expect(screen.getByText('You promised: a second visit, by Tue').title).toBe('Tuesday, 19 May 2026');
    expect(screen.getAllByText('Promised 8 May. An overdue promise comes before any chase.')).toHaveLength(2);
  });

  test('E17: the guard explains itself, with the pressure it counted', async () => {
    const warning = { rule: 'limit' as const, values: { n: 3, touches: 2, days: 5 } };
    const { hands } = show(<Line {...props(lineOf([to({}, { warning, pressure: 3 })]))} />);
    await hands.click(head());
    expect(screen.getByText(/the guard asks for 2 at most\. 3 touches in 10 d/)).toBeTruthy();
  });

  test('B20, E11: why it asks, and how the tries stand', async () => {
    const { hands } = show(<Line {...props(lineOf([to({}, { pressure: 2 })], {}, { quote: 'Quote 12.pdf' }))} />);
    await hands.click(head());
    expect(screen.getByText(/^“Quote 12\.pdf” reads like a quote/)).toBeTruthy();
    expect(screen.getByText('No’s 1 of 4 · 2 touches in 10 d')).toBeTruthy();
  });

  test('texts: what is not known is marked, another can be chosen, and only her click inserts', async () => {
    const given = props(lineOf([to()], { texts: TEXTS }));
    const { hands } = show(<Line {...given} />);
    await hands.click(head());
    expect(screen.getByText('[quote number?]').tagName).toBe('MARK');
    expect(screen.getByText('Fill in what is marked before you send.')).toBeTruthy();
    await hands.click(screen.getByLabelText('What is missing'));
    expect(screen.getByText('Dear Anna, what is missing?')).toBeTruthy();
    expect(given.onInsert).not.toHaveBeenCalled();
    await hands.click(screen.getByRole('button', { name: 'Insert' }));
    expect(given.onInsert).toHaveBeenCalledWith('b', 'anna@acme.example');
    expect(head().textContent).toContain('Inserted. Ctrl+Z');
  });

  test('a click that nobody saw inserts nothing', async () => {
    const guard: Guard = { ready: false, accepts: () => false };
    const given = props(lineOf([to()], { texts: TEXTS }), { guard });
    const { hands } = show(<Line {...given} />);
    await hands.click(head());
    await hands.click(screen.getByRole('button', { name: 'Insert' }));
    expect(given.onInsert).not.toHaveBeenCalled();
  });

  test('no text for this step is said so; hostile names and texts stay text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const promises = [
      {
        id: 'p',
        by: 'us' as const,
        what: '</span><b>now</b>',
        dueOn: '2026-05-12',
        at: LAST,
        warnAt: LAST,
        dueAt: LAST,
      },
    ];
    const { hands } = show(<Line {...props(lineOf([to({ name, promises })]))} />);
    await hands.click(head());
    expect(screen.getByText('No follow-up text for this step in this language.')).toBeTruthy();
    expect(document.querySelector('.mind img, .mind b')).toBeNull();
  });
});

test('a failure leaves standing what was there, and the next word ends it', () => {
  const line = lineOf([to()]);
  const before = heard(NOTHING_YET, line);
  const trouble = { of: 'look', failure: { code: 'locked', detail: '' } } as const;
  const failed = heard(before, { mode: 'failed', trouble });
  expect(failed).toEqual({ screen: line, trouble });
  expect(heard(failed, line)).toEqual({ screen: line, trouble: null });
});
