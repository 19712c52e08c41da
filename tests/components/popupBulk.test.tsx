// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { line, numbered, obedient, todayOf } from './fakes.ts';
import { ours, popupProps } from './popupProps.ts';
import { show } from './screen.tsx';

const bar = () => within(screen.getByRole('region', { name: 'Actions for all selected' }));
const selected = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).length;
const people = (...numbers: number[]) => numbers.map((n) => `p${n}@company${n}.example`);

function open(today = todayOf()) {
  const { command, commandAll, given } = obedient();
  const { hands } = show(<Popup {...popupProps({ command, commandAll, today })} />);
  return { hands, given };
}

describe('selecting', () => {
  test('by the space bar, by Shift and the arrows, by a click and all at once; Escape lets go', async () => {
    const { hands } = open();
    await hands.keyboard(' ');
    expect(selected()).toBe(1);
    await hands.keyboard(' ');
    expect(selected()).toBe(0);
    await hands.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selected()).toBe(2);
    expect(bar().getByText('2 selected')).toBeTruthy();
    await hands.keyboard('{Escape}');
    expect(selected()).toBe(0);
    expect(screen.queryByRole('region', { name: 'Actions for all selected' })).toBeNull();
    await hands.keyboard('{Control>}a{/Control}');
    expect(selected()).toBe(3);
    await hands.click(screen.getByRole('checkbox', { name: 'Select Person 2' }));
    expect(selected()).toBe(2);
  });

  test('newcomers are asked about one by one', () => {
    open(todayOf({ newcomers: [numbered(9, { ...ours, standing: 'candidate' })] }));
    expect(screen.queryByRole('checkbox', { name: 'Select Person 9' })).toBeNull();
  });
});

describe('all selected', () => {
  test('lesson 22: are snoozed with one key and one undo', async () => {
    const { hands, given } = open();
    await hands.keyboard('{Control>}a{/Control}s');
    await hands.click(bar().getByRole('radio', { name: 'Stay away until then' }));
    await hands.click(bar().getByRole('button', { name: /^Tomorrow/ }));
    expect(given).toMatchObject([
      { do: 'snooze', keys: people(1, 2, 3), until: '2026-05-15T07:00:00.000Z', endsOnReply: false },
    ]);
    expect(await screen.findByText('3 people snoozed until tomorrow')).toBeTruthy();
    await hands.keyboard('{Control>}z{/Control}');
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1'] });
  });

  test('are skipped, but for what was promised', async () => {
    const promise = line({ lane: 'promise' });
    const { hands, given } = open(todayOf({ promises: [promise] }));
    await hands.keyboard('{Control>}a{/Control}x');
    expect(given.map((order) => ('key' in order ? order.key : order.do))).toEqual([...people(1, 2, 3), 'snooze']);
    expect(await screen.findByText('3 skipped')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Undo' }));
    expect(given.at(-1)).toMatchObject({ do: 'undo', of: ['event-1', 'event-2', 'event-3', 'event-4'] });
  });

  test('are no prospects', async () => {
    const { hands, given } = open();
    await hands.keyboard(' {ArrowDown} n');
    expect(given).toMatchObject([{ do: 'rule', rule: 'notAProspect', keys: people(1, 2) }]);
  });

  test('get the same touch, each as a click of its own', async () => {
    const { hands, given } = open();
    await hands.keyboard('{Control>}a{/Control}l{Enter}');
    expect(given).toMatchObject(people(1, 2, 3).map((key) => ({ do: 'log', key, channel: 'call' })));
    expect(new Set(given.map(({ click }) => click)).size).toBe(3);
    expect(await screen.findByText('Logged for 3 people: Spoke with them')).toBeTruthy();
  });

  test('letters typed into a form are letters, and Escape leaves the form first', async () => {
    const { hands, given } = open();
    await hands.keyboard('{Control>}a{/Control}l');
    await hands.type(screen.getByLabelText('Note'), 'next week');
    expect(given).toEqual([]);
    screen.getByRole<HTMLElement>('button', { name: /^Save/ }).focus();
    await hands.keyboard('n');
    expect(given).toEqual([]);
    await hands.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(selected()).toBe(3);
  });
});

test('one line: a snooze ends with a reply, or stays whatever comes', async () => {
  const { hands, given } = open();
  await hands.keyboard('s');
  await hands.click(screen.getByRole('radio', { name: 'Stay away until then' }));
  await hands.click(screen.getByRole('button', { name: /^Tomorrow/ }));
  expect(given).toMatchObject([{ do: 'snooze', endsOnReply: false }]);
  expect(await screen.findByText('Person 1 snoozed until tomorrow, whatever comes')).toBeTruthy();
});
