// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Opportunity } from '../../lib/model/prospect.ts';
import type { Line, Outlook } from '../../lib/model/view.ts';
import { line, NOW, obedient, personView, prospect } from './fakes.ts';
import { call, panelProps as props, personScreen as person, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

const quoteMail: ContactEvent = {
  id: 'mail|1',
  ids: ['gmail|rep|1'],
  kind: 'mail',
  at: '2026-05-08T08:00:00.000Z',
  seenAt: '2026-05-08T08:00:00.000Z',
  people: ['anna@acme.example'],
  by: 'gmail',
  direction: 'out',
  site: 'gmail',
  account: 'rep@ours.example',
  threadId: 't1',
  subject: 'Our quote',
  verdict: null,
  quote: {
    detector: 1,
    role: 'delivered',
    confidence: 'sure',
    number: 'Q-1',
    amount: 18400,
    currency: 'EUR',
    validUntil: null,
    evidence: 'Quote.pdf',
  },
};
const reason = { code: 'quoteTry', values: { n: 2, of: 5, day: '2026-05-08' } } as const;
const next = { ...prospect().next!, cadence: 'quoteSent', step: 2, steps: 5, reason, skipped: ['2026-05-09'] };
const nudge: Line['nudge'] = {
  key: 'anna@acme.example',
  rule: 'nextTry',
  evidence: {
    event: 'mail|1',
    reason,
    dueAt: '2026-05-14T07:00:00.000Z',
    skipped: ['2025-12-25', '2025-12-27'],
    resetAt: '2026-05-12T13:05:00.000Z',
  },
};
const NO_OPPORTUNITY: Opportunity = {
  id: 'o',
  identifiedAt: NOW,
  firstInboundAt: null,
  firstTouchAt: null,
  touchCount: 0,
  noCount: 0,
  missedAt: null,
  outcome: null,
  decidedAt: null,
  decision: null,
  reason: null,
  lost: false,
  missed: false,
  recoveredAt: null,
  value: 0,
};
const weight = { value: 18400, probability: 0.3, urgency: 3, total: 16560, currency: 'EUR' };
const plan: Outlook['plan'] = [
  { at: '2026-05-14T07:00:00.000Z', channel: 'call', reason, skipped: [] },
  {
    at: '2026-05-22T07:00:00.000Z',
    channel: 'mail',
    reason: { ...reason, values: { ...reason.values, n: 3 } },
    skipped: ['2026-05-16'],
  },
  { at: '2026-05-29T07:00:00.000Z', channel: 'call', reason, skipped: [] },
  { at: '2026-11-30T07:00:00.000Z', channel: 'call', reason: { code: 'nurture', values: { months: 6 } }, skipped: [] },
];

function nudged(part: Partial<Parameters<typeof line>[0]> = {}) {
  const history = [call, quoteMail].map((event) => ({ event, retractedBy: [] }));
  return person({ person: personView(line({ next, ...part }, { nudge }), history, { weight, plan }) });
}

async function opened(state = nudged()) {
  const { command, given } = obedient();
  const given_ = props({ command, state });
  const { hands } = show(<Panel {...given_} />);
  const summary = screen.getByText(/try 2, quote of/, { selector: 'summary' });
  await hands.click(summary);
  return { hands, given, props: given_, fold: summary.closest('details')! };
}

describe('law 11: a nudge opens to what it stands on', () => {
  test('the event with its exact time, the rule in plain words, and what reset the clock', async () => {
    const { fold } = await opened();
    expect(fold.textContent).toContain('You wrote, with a quote');
    expect(within(fold).getByText('Tue 15:05').getAttribute('title')).toContain('12 May 2026');
    expect(fold.textContent).toContain('Step 2 of 5 of “Quote sent”, counted from the quote of 8 May.');
    expect(fold.textContent).toContain('Call: Left a message');
  });

  test('lesson 5: the days that were skipped, by weekday and date', async () => {
    expect((await opened()).fold.textContent).toContain('Thu 25 Dec 2025, Sat 27 Dec 2025');
  });

  test('C12: what it weighs, as a formula; nothing where no value is known', async () => {
    expect((await opened()).fold.textContent).toContain('€18,400 × 30% × 3 = 16,560');
  });

  test('A10, E7: what they need and the sentence that showed interest', async () => {
    const { fold } = await opened(nudged({ details: { need: 'forty trays', interest: 'We open a depot' } }));
    expect(fold.textContent).toContain('forty trays');
    expect(fold.textContent).toContain('“We open a depot”');
  });

  test('the next three dates, and what each of them passes over', async () => {
    const { fold } = await opened();
    const dates = within(fold)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(dates).toHaveLength(3);
    expect(dates[1]).toMatch(/Fri 22 May.*Mail: try 3.*passes over Sat 16 May/);
  });

  test('lesson 24: "Skip this one" dismisses this nudge and no other, with undo', async () => {
    const { hands, given } = await opened();
    await hands.click(screen.getByRole('button', { name: 'Skip this one' }));
    expect(given).toMatchObject([{ do: 'settle', how: 'dismissed', of: 'nextTry|cold|2|mail|1' }]);
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('by keyboard; Escape closes the fold before the panel', async () => {
    const { fold, props: given } = await opened();
    fireEvent.keyDown(within(fold).getByRole('button', { name: 'Skip this one' }), { key: 'Escape' });
    expect(fold.open).toBe(false);
    expect(given.onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(given.onClose).toHaveBeenCalledOnce();
  });
});

describe('E6: persistence with a conscience', () => {
  test('E11: tries and noes against what it takes, and the pressure, in numbers for those who hear them', () => {
    const of = line({ triesSinceReply: 2, touchCount: 2, noCount: 1 });
    show(<Panel {...props({ state: person({ person: personView(of, [], { pressure: 3 }) }) })} />);
    expect(screen.getByText('Tries in all, silences too: 2 of 5')).toBeTruthy();
    expect(screen.getByText(/^No's so far.*: 1 of 4$/)).toBeTruthy();
    expect(screen.getByText(/last 10 working days.*: 3$/)).toBeTruthy();
    expect(screen.getByText('●●○○○')).toBeTruthy();
  });

  test('C8, E11: the tries are those of the opportunity, as closing counts them, also after a reply; "try 1" is told apart', () => {
    const opportunity = { ...NO_OPPORTUNITY, touchCount: 3, noCount: 1 };
    const of = line({ triesSinceReply: 0, touchCount: 7, noCount: 1, opportunities: [opportunity] });
    show(<Panel {...props({ state: person({ person: personView(of) }) })} />);
    const tries = screen.getByText('Tries in all, silences too: 3 of 5').closest('li')!;
    expect(tries.textContent).toContain('Tries in all ●●●○○');
    expect(tries.title).toBe('Tries in all, silences too. “try 1” counts from their last word.');
  });

  test('nothing is drawn of nothing', () => {
    const of = line({ triesSinceReply: 0, touchCount: 0 });
    show(<Panel {...props({ state: person({ person: personView(of) }) })} />);
    expect(screen.queryByText('○○○○○')).toBeNull();
  });
});

describe('E17: the pester guard', () => {
  const warned = (warning: Outlook['warning']) => {
    const recentTouches = [{ at: NOW, channel: 'call', planned: false } as const];
    const view = personView(line({ recentTouches }), [], { warning });
    return person({ start: 'log', person: view });
  };

  test('says in plain words what it is about; "Log anyway" goes on and is written down', async () => {
    const { command, given } = obedient();
    const state = warned({ rule: 'rest', values: { days: 1, restDays: 2 } });
    const { hands } = show(<Panel {...props({ command, state })} />);
    expect(
      screen.getByText(
        'You called 1 working day ago and Anna has not answered; the guard asks for 2 working days in between.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    await hands.click(screen.getByRole('button', { name: /Log anyway/ }));
    expect(given).toMatchObject([{ do: 'log', overrode: 'rest' }]);
  });

  test.each([
    [{ rule: 'limit', values: { n: 2, touches: 2, days: 5 } }, /2 touches in the last 5 working days/],
    [{ rule: 'restAfterLastStep', values: { days: 8, restAfterLastStep: 30 } }, /8 days ago.*30 days of rest/],
    [{ rule: 'account', values: { n: 1, most: 1 } }, /Somebody else at Acme/],
  ] as [NonNullable<Outlook['warning']>, RegExp][])('%o', (warning, words) => {
    show(<Panel {...props({ state: warned(warning) })} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('without a warning nothing is overridden', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Panel {...props({ command, state: warned(null) })} />);
    await hands.click(screen.getByRole('button', { name: /^Save/ }));
    expect(given[0]).not.toHaveProperty('overrode');
  });

  test('E18: do not contact blocks, says since when and why, and how to lift it', async () => {
    const { command, given } = obedient();
    const no = { event: { ...call, disposition: 'hardNo' } as ContactEvent, retractedBy: [] };
    const view = personView(line({ doNotContact: true }), [no], { warning: { rule: 'doNotContact', values: {} } });
    const { hands } = show(<Panel {...props({ command, state: person({ start: 'log', person: view }) })} />);
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText(/not to be contacted since 12 May \(Call: Said no, for good\)/)).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'May contact again' }));
    expect(given).toMatchObject([{ do: 'rule', rule: 'contactAgain' }]);
  });
});
