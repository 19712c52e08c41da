// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Prospect } from '../../lib/model/prospect.ts';
import { line, obedient, personView } from './fakes.ts';
import { panelProps as props, personScreen as person, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

function shown(part: Partial<Prospect> = {}) {
  const { command, given } = obedient();
  const given_ = props({ command, state: person({ person: personView(line(part)) }) });
  return { ...show(<Panel {...given_} />), given, props: given_ };
}

async function unfolded(part: Partial<Prospect> = {}) {
  const all = shown(part);
  await all.hands.click(screen.getByText('More about Anna'));
  return all;
}

describe('what is promised and fixed', () => {
  const promise = {
    id: 'promise|1',
    by: 'us' as const,
    what: 'the drawings',
    dueOn: '2026-05-13',
    warnAt: null,
    dueAt: null,
    at: '2026-05-11T08:00:00.000Z',
  };
  const appointment = {
    id: 'appointment|1',
    at: '2026-05-13T08:00:00.000Z',
    place: 'Depot 2, Hull',
    directions: 'Gate B',
    todo: 'bring samples',
    phone: '+44 1482 555',
  };

  test('E14: a promise, due on the next working day unless she says another', async () => {
    const { hands, given } = shown();
    await hands.click(screen.getByRole('button', { name: 'Promise' }));
    await hands.type(screen.getByLabelText('What'), 'the price for two{Enter}');
    expect(given).toMatchObject([{ do: 'promise', what: 'the price for two', dueOn: '2026-05-15' }]);
    expect(await screen.findByText('Anna Kovács: promised: the price for two')).toBeTruthy();
  });

  test('E13, E14: what they ask stands there, and a promise is one click from it', async () => {
    const text = 'Does it fit through a door of 90 cm?';
    const { hands, given } = shown({ asks: [{ event: 'mail|1', text }] });
    await hands.click(screen.getByRole('button', { name: `Promise an answer: ${text}` }));
    expect(given).toMatchObject([{ do: 'promise', what: text, dueOn: '2026-05-15' }]);
  });

  test('E13: what was promised is not offered again', () => {
    shown({ asks: [{ event: 'mail|1', text: 'the drawings' }], promises: [promise] });
    expect(screen.queryByRole('button', { name: /^Promise an answer/ })).toBeNull();
  });

  test('E15: an overdue one says so, and is settled as kept', async () => {
    const { hands, given } = shown({ promises: [promise] });
    expect(screen.getByText('was due yesterday')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Kept: the drawings' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'promise|1', how: 'kept' }]);
  });

  test('E15: one is moved to another day, and both halves of that are taken back at once; Escape leaves the days', async () => {
    const { hands, given, props: given_ } = shown({ promises: [{ ...promise, dueOn: '2026-05-14' }] });
    await hands.click(screen.getByRole('button', { name: 'Move…: the drawings' }));
    await hands.keyboard('{Escape}');
    expect(given_.onClose).not.toHaveBeenCalled();
    await hands.click(screen.getByRole('button', { name: 'Move…: the drawings' }));
    await hands.click(screen.getByRole('button', { name: /^Next week/ }));
    expect(given).toMatchObject([
      { do: 'settle', of: 'promise|1', how: 'cancelled' },
      { do: 'promise', what: 'the drawings', dueOn: '2026-05-18' },
    ]);
    expect(await screen.findByText('Anna Kovács: promised for Mon instead: the drawings')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1', 'event-2'] });
  });

  test('E15: one is withdrawn; after its day it was missed. It cannot be skipped', async () => {
    const { hands, given } = shown({ promises: [promise], lane: 'promise' });
    expect(screen.queryByRole('button', { name: 'Skip this one' })).toBeNull();
    await hands.click(screen.getByRole('button', { name: 'Withdraw: the drawings' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'promise|1', how: 'missed' }]);
  });

  test('what they promised is theirs to move', () => {
    shown({ promises: [{ ...promise, by: 'them' }] });
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });

  test('D1: an appointment with the five fields of the book, and the way there', async () => {
    const { hands, given } = shown();
    await hands.click(screen.getByRole('button', { name: 'Appointment' }));
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-05-18' } });
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '14:00' } });
    await hands.type(screen.getByLabelText('On the way'), '40');
    await hands.type(screen.getByLabelText('Place'), 'Hull');
    await hands.type(screen.getByLabelText('How to get there'), 'Gate B');
    await hands.type(screen.getByLabelText('To do'), 'samples');
    await hands.type(screen.getByLabelText('Phone'), '555 1234{Enter}');
    const said = { place: 'Hull', directions: 'Gate B', todo: 'samples', phone: '555 1234', travelMinutes: 40 };
    expect(given).toMatchObject([{ do: 'appointment', at: '2026-05-18T12:00:00.000Z', ...said }]);
  });

  test.each([
    ['On time', 'kept'],
    ['Late', 'late'],
    ['Missed by us', 'missed'],
    ['They cancelled', 'cancelled'],
  ])('E16: once it is over: %s', async (label, how) => {
    const { hands, given } = shown({ appointments: [appointment] });
    expect(screen.getByText('How did it go?')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: new RegExp(`^${label}`) }));
    expect(given).toMatchObject([{ do: 'settle', of: 'appointment|1', how }]);
  });

  test('E16: before it, only that they cancelled; and where to go', () => {
    shown({ appointments: [{ ...appointment, at: '2026-05-15T08:00:00.000Z' }] });
    expect(screen.queryByText('How did it go?')).toBeNull();
    expect(screen.getByText('Appointment tomorrow 10:00, Depot 2, Hull')).toBeTruthy();
    expect(screen.getByText('Gate B')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^They cancelled/ })).toBeTruthy();
  });

  test('A9: a product that they wait for is back', async () => {
    const enquiry = { id: 'enquiry|1', product: 'film', phone: '555', at: '2026-05-11T08:00:00.000Z', backAt: null };
    const { hands, given } = shown({ enquiries: [enquiry] });
    await hands.click(screen.getByRole('button', { name: 'It is back: film' }));
    expect(given).toMatchObject([{ do: 'settle', of: 'enquiry|1', how: 'backInStock' }]);
  });
});

describe('more about her', () => {
  test('A10: a line is kept on Enter, once, and leaving the field after that says nothing new', async () => {
    const { hands, given } = await unfolded();
    await hands.type(screen.getByLabelText('What they need'), 'forty trays a minute{Enter}');
    await hands.tab();
    expect(given).toMatchObject([{ do: 'rule', rule: 'need', value: 'forty trays a minute' }]);
    expect(given).toHaveLength(1);
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
  });

  test('E7, C15, C16: kept on leaving the field; emptied it is unknown again', async () => {
    const { hands, given } = await unfolded({ details: { referredBy: 'Ben' } });
    await hands.type(screen.getByLabelText('The sentence that showed interest'), 'We open a depot');
    await hands.clear(screen.getByLabelText('Referred by'));
    await hands.tab();
    expect(given).toMatchObject([
      { rule: 'interest', value: 'We open a depot' },
      { rule: 'referredBy', value: null },
    ]);
  });

  test.each([
    ['Ready to buy', 'quarter', 'readiness'],
    ['Role', 'notBuyer', 'role'],
    ['Prefers', 'visit', 'preferredChannel'],
  ])('E8, E9, C16: %s is kept as soon as it is chosen', async (label, value, rule) => {
    const { hands, given } = await unfolded();
    await hands.selectOptions(screen.getByLabelText(label), value);
    expect(given).toMatchObject([{ do: 'rule', rule, value }]);
  });

  test('a zone is one of the list, or it is not kept', async () => {
    const { hands, given } = await unfolded();
    const zone = screen.getByLabelText('Time zone');
    await hands.type(zone, 'Atlantis{Enter}');
    expect(screen.getByText(/No such zone/)).toBeTruthy();
    expect(given).toEqual([]);
    await hands.clear(zone);
    await hands.type(zone, 'Asia/Kolkata{Enter}');
    expect(given).toMatchObject([{ rule: 'zone', value: 'Asia/Kolkata' }]);
  });

  test('Escape takes back what was typed, then closes the fold, then the panel', async () => {
    const { hands, props: given } = await unfolded({ details: { need: 'trays' } });
    const need = screen.getByLabelText<HTMLInputElement>('What they need');
    await hands.type(need, ' and film');
    await hands.keyboard('{Escape}');
    expect(need.value).toBe('trays');
    await hands.keyboard('{Escape}');
    expect(screen.queryByLabelText('What they need')).toBeNull();
    expect(given.onClose).not.toHaveBeenCalled();
    await hands.keyboard('{Escape}');
    expect(given.onClose).toHaveBeenCalledOnce();
  });

  test('A8: a mere no is said to be a miss, and whether for want of a look', async () => {
    const { hands } = await unfolded();
    await hands.click(screen.getByText('Asked for a product'));
    expect(screen.queryByText(/counts as a miss/)).toBeNull();
    await hands.type(screen.getByLabelText('Product'), 'film 420');
    expect(screen.getByText(/without a look at the stock, this counts as a miss/)).toBeTruthy();
    await hands.click(screen.getByLabelText('Somebody checked before answering'));
    expect(screen.getByText(/nothing else, this counts as a miss/)).toBeTruthy();
    await hands.selectOptions(screen.getByLabelText('What they were told'), 'alternative');
    expect(screen.queryByText(/counts as a miss/)).toBeNull();
  });

  test('A8, A9: an enquiry with what they were told, and whether somebody looked', async () => {
    const { hands, given } = await unfolded();
    await hands.click(screen.getByText('Asked for a product'));
    await hands.type(screen.getByLabelText('Product'), 'film 420');
    await hands.selectOptions(screen.getByLabelText('What they were told'), 'callback');
    await hands.type(screen.getByLabelText('Phone to call'), '555 1234');
    await hands.click(screen.getByLabelText('Somebody checked before answering'));
    await hands.click(screen.getByRole('button', { name: 'Save' }));
    expect(given).toMatchObject([
      { do: 'enquiry', product: 'film 420', stockKnown: true, answer: 'callback', phone: '555 1234' },
    ]);
  });
});

describe('the cadence', () => {
  const enrolment = {
    cadence: 'quoteSent',
    since: '2026-05-10T08:00:00.000Z',
    event: 'm',
    done: 1,
    of: 6,
    paused: false,
  };

  test('its name and step; she pauses it, goes on, or takes another', async () => {
    const { hands, given } = await unfolded({ enrolment });
    expect(screen.getByText('Quote sent, step 2 of 6')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Pause' }));
    await hands.selectOptions(screen.getByLabelText('Another cadence'), 'cold');
    expect(given).toMatchObject([{ rule: 'pause' }, { rule: 'cadence', value: 'cold' }]);
  });

  test('paused, it says so and goes on', async () => {
    const { hands, given } = await unfolded({ enrolment: { ...enrolment, paused: true } });
    expect(screen.getByText('Quote sent, step 2 of 6, paused')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Go on' }));
    expect(given).toMatchObject([{ rule: 'resume' }]);
  });

  test('why earlier ones were left, the newest first', async () => {
    const exits = [
      { cadence: 'inboundLead', at: '2026-05-08T08:00:00.000Z', reason: 'reply' as const },
      { cadence: 'quoteSent', at: '2026-05-12T08:00:00.000Z', reason: 'declined' as const },
    ];
    await unfolded({ exits });
    const left = screen.getAllByText(/^Left/).map((item) => item.textContent);
    expect(left).toEqual(['Left “Quote sent”: it was decided, 12 May', 'Left “Inbound lead”: they answered, 8 May']);
  });
});
