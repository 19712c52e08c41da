// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { ContactEvent } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Outlook } from '../../lib/model/view.ts';
import { NO_FIGURES } from '../../lib/model/figures.ts';
import { line, NOW, obedient, personView } from './fakes.ts';
import { panelProps as props, personScreen as person, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

async function deciding(part: Partial<Prospect> = {}, outlook: Partial<Outlook> = {}) {
  const { command, given } = obedient();
  const given_ = props({ command, state: person({ person: personView(line(part), [], outlook) }) });
  const { hands } = show(<Panel {...given_} />);
  await hands.click(screen.getByRole('button', { name: 'Decide' }));
  const choose = (name: string) => hands.click(screen.getByLabelText(name));
  const save = () => hands.click(screen.getByRole('button', { name: /^Save/ }));
  return { hands, given, choose, save, props: given_ };
}

const persistent = { touchCount: 5, triesSinceReply: 5 };

test('A5, A8: the history says why something was missed, and what they were told', () => {
  const base = { at: NOW, seenAt: NOW, by: 'rep', people: ['anna@acme.example'] };
  const events: ContactEvent[] = [
    {
      ...base,
      id: 'd',
      kind: 'decision',
      outcome: 'lost',
      quoteId: null,
      reason: 'weStopped',
      missCause: 'forgot',
    },
    { ...base, id: 'e', kind: 'enquiry', product: 'film', stockKnown: false, answer: null },
  ];
  const history = events.map((event) => ({ event, retractedBy: [] }));
  show(<Panel {...props({ state: person({ person: personView(line(), history) }) })} />);
  expect(screen.getByText(/^missed: Forgotten ·/)).toBeTruthy();
  expect(screen.getByText(/^told no: a miss ·.nobody checked/)).toBeTruthy();
});

describe('how it ended', () => {
  test('won is one choice and Enter, with undo', async () => {
    const { hands, given, choose } = await deciding();
    await choose('Won');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'decide', outcome: 'won', quoteId: null, reason: null }]);
    expect(await screen.findByText('Anna Kovács: Won')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('nothing is decided before she has chosen', async () => {
    const { given, save } = await deciding();
    await save();
    expect(given).toEqual([]);
  });

  test('D4: lost, with why, to whom, for how much, and the terms of the lease', async () => {
    const { hands, given, choose, save } = await deciding(persistent);
    await choose('Lost');
    await hands.selectOptions(screen.getByLabelText('Why'), 'price');
    await hands.type(screen.getByLabelText('Bought from'), 'Packwell');
    await hands.type(screen.getByLabelText('For how much'), '15200');
    await hands.selectOptions(screen.getByLabelText('Deal'), 'lease');
    await hands.type(screen.getByLabelText('Months'), '36');
    fireEvent.change(screen.getByLabelText('Signed on'), { target: { value: '2026-05-10' } });
    await save();
    const terms = { competitor: 'Packwell', price: 15200, dealType: 'lease', termMonths: 36, signedOn: '2026-05-10' };
    expect(given).toMatchObject([{ do: 'decide', outcome: 'lost', reason: 'price', ...terms }]);
  });

  test('another reason is told in her own words; a purchase has no months', async () => {
    const { hands, given, choose, save } = await deciding(persistent);
    await choose('Lost');
    await hands.selectOptions(screen.getByLabelText('Why'), 'other');
    await hands.type(screen.getByLabelText('In your words'), 'merged with a rival');
    await hands.selectOptions(screen.getByLabelText('Deal'), 'purchase');
    expect(screen.queryByLabelText('Months')).toBeNull();
    await save();
    expect(given).toMatchObject([{ reason: 'merged with a rival', dealType: 'purchase', termMonths: null }]);
  });

  test('A4: without a touch it is said to count as missed', async () => {
    const { hands, choose, save } = await deciding({ touchCount: 0, triesSinceReply: 0 });
    await choose('Lost');
    expect(screen.getByText(/counts as missed, not as lost/)).toBeTruthy();
    await save();
    await hands.click(screen.getByRole('button', { name: 'Close all the same' }));
    expect(await screen.findByText('Anna Kovács: counted as missed')).toBeTruthy();
  });

  test('A5: of what was missed she may say why, and the decision keeps it; the reasons of a loss are not asked', async () => {
    const { hands, given, choose, save } = await deciding({ touchCount: 0, triesSinceReply: 0 });
    await choose('No decision');
    expect(screen.queryByLabelText('Why')).toBeNull();
    expect(screen.queryByLabelText('Told no unchecked')).toBeNull();
    await choose('No time');
    await save();
    await hands.click(screen.getByRole('button', { name: 'Close all the same' }));
    expect(given).toMatchObject([{ do: 'decide', outcome: 'noDecision', missCause: 'noTime' }]);
  });

  test('A5: nothing needs to be said, and of what was touched nothing is asked', async () => {
    const missed = await deciding({ touchCount: 0, triesSinceReply: 0 });
    await missed.choose('Lost');
    await missed.save();
    await missed.hands.click(screen.getByRole('button', { name: 'Close all the same' }));
    expect(missed.given).toMatchObject([{ missCause: null }]);
  });

  test('A5: of what was touched it is not asked', async () => {
    const { given, choose, save } = await deciding(persistent);
    await choose('Lost');
    expect(screen.queryByLabelText('No time')).toBeNull();
    await save();
    expect(given[0]).not.toHaveProperty('missCause');
  });

  test('A8: told no without a look at the stock is a cause by itself', async () => {
    const enquiries = [{ id: 'enquiry|1', at: NOW, stockKnown: false, answer: null }];
    const figures = { ...NO_FIGURES, enquiries };
    const { hands, given, choose, save } = await deciding({ touchCount: 0, triesSinceReply: 0, figures });
    await choose('Lost');
    expect(screen.getByLabelText<HTMLInputElement>('Told no unchecked').checked).toBe(true);
    await save();
    await hands.click(screen.getByRole('button', { name: 'Close all the same' }));
    expect(given).toMatchObject([{ missCause: 'stockNotChecked' }]);
  });

  test('E20: where their last mail is unanswered, we stopped', async () => {
    const { given, choose, save } = await deciding({ ...persistent, turn: 'ours' });
    await choose('Lost');
    expect(screen.getByLabelText<HTMLSelectElement>('Why').disabled).toBe(true);
    await save();
    expect(given).toMatchObject([{ reason: 'weStopped' }]);
  });

  test('of two open quotes she says which', async () => {
    const quote = { number: 'Q-1', amount: 900, currency: 'EUR', sentAt: '2026-05-10T08:00:00.000Z', validUntil: null };
    const rest = { threadId: null, followUps: 0, state: 'open', evidence: '' } as const;
    const quotes = ['a', 'b'].map((id) => ({ id, ...quote, ...rest }));
    const { hands, given, choose, save } = await deciding({ ...persistent, quotes });
    await choose('Won');
    await hands.selectOptions(screen.getByLabelText('Which quote'), 'b');
    await save();
    expect(given).toMatchObject([{ outcome: 'won', quoteId: 'b' }]);
  });
});

describe('C8, E11: giving up early', () => {
  test.each([
    [0, 'Nobody has tried yet: schedule the first try?'],
    [2, 'Only 2 tries: schedule a third?'],
    [4, 'Only 4 tries: schedule a fifth?'],
  ])('after %i tries is asked about once, and she may close all the same', async (touchCount, words) => {
    const { hands, given, choose, save } = await deciding({ touchCount });
    await choose('No decision');
    await save();
    expect(screen.getByText(words)).toBeTruthy();
    expect(given).toEqual([]);
    await hands.click(screen.getByRole('button', { name: 'Close all the same' }));
    expect(given).toMatchObject([{ do: 'decide', outcome: 'noDecision' }]);
  });

  test('one button schedules instead, and nothing is closed', async () => {
    const { hands, given, choose, save } = await deciding({ touchCount: 2 });
    await choose('Lost');
    await save();
    expect(document.activeElement?.textContent).toBe('Schedule it: Mon');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'snooze', until: '2026-05-18T07:00:00.000Z' }]);
  });

  test('five tries are enough; so are won, and a no for good', async () => {
    const { given, choose, save } = await deciding(persistent);
    await choose('Lost');
    await save();
    expect(given).toHaveLength(1);
  });

  test('who is not to be contacted is closed without a word about tries', async () => {
    const { given, choose, save } = await deciding({ doNotContact: true, touchCount: 1 });
    await choose('Lost');
    await save();
    expect(given).toMatchObject([{ do: 'decide', outcome: 'lost' }]);
  });

  test('Escape leaves the form, not the panel', async () => {
    const { hands, props: given, choose } = await deciding();
    await choose('Lost');
    await hands.keyboard('{Escape}');
    expect(screen.queryByLabelText('Why')).toBeNull();
    expect(given.onClose).not.toHaveBeenCalled();
  });
});

test('D6 to D9: the calls before a lost lease ends stand there at once, with the day they were moved from', () => {
  const call = (at: string, month: number, day: string): Outlook['plan'][number] => ({
    at,
    channel: 'call',
    reason: { code: 'leaseCall', values: { month, term: 36, day } },
    skipped: [],
  });
  const plan = [
    call('2014-07-10T07:00:00.000Z', 18, '2014-07-10'),
    call('2015-01-12T08:00:00.000Z', 24, '2015-01-10'),
    call('2015-07-10T07:00:00.000Z', 30, '2015-07-10'),
  ];
  show(<Panel {...props({ state: person({ person: personView(line({ outcome: 'lost' }), [], { plan }) }) })} />);
  const calls = screen.getByRole('region', { name: 'Calls before their lease ends' });
  expect(calls.textContent).toContain('Mon 12 Jan 2015month 24 of 36 instead of Sat 10 Jan 2015');
  expect(calls.querySelectorAll('li')).toHaveLength(3);
});
