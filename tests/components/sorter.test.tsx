// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { numbered, obedient, todayOf } from './fakes.ts';
import { popupProps as props } from './popupProps.ts';
import { show } from './screen.tsx';

describe('sorting', () => {
  test('a whole domain by one click; people of a mail provider one by one only', async () => {
    const { command, given } = obedient();
    const numbers = { prospects: 20, uncontacted: 0, due: 0, toSort: 3, pile: [], quotesKnown: true };
    const toSort = [
      numbered(1, { key: 'a@new.example' }),
      numbered(2, { key: 'b@new.example' }),
      numbered(3, { key: 'c@gmail.com' }),
    ];
    const { hands } = show(<Popup {...props({ command, toSort, today: todayOf({ numbers }) })} />);
    await hands.click(screen.getByRole('button', { name: '3 to sort' }));
    expect(screen.getAllByRole('button', { name: 'All prospects' })).toHaveLength(1);
    await hands.click(
      within(screen.getByRole('region', { name: 'new.example' })).getByRole('button', { name: 'None' }),
    );
    expect(given).toMatchObject([{ do: 'rule', rule: 'notAProspect', keys: ['@new.example'] }]);
  });
});

describe('sorting by keyboard', () => {
  const numbers = { prospects: 20, uncontacted: 0, due: 0, toSort: 4, pile: [], quotesKnown: true };
  const people = ['a@new.example', 'b@new.example', 'c@other.example', 'd@gmail.com'];
  const sorting = (keys: string[]) =>
    props({ today: todayOf({ numbers }), toSort: keys.map((key, n) => numbered(n, { key, name: key })) });
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  test('goes on at the line that takes the place of the one that was sorted', async () => {
    const { hands, again } = show(<Popup {...sorting(people)} />);
    await hands.click(screen.getByRole('button', { name: '4 to sort' }));
    await hands.click(screen.getByRole('button', { name: 'No, a@new.example is not a prospect' }));
    again(<Popup {...sorting(people.slice(1))} />);
    await waitFor(() => expect(focused()).toBe('No, b@new.example is not a prospect'));
    await hands.click(screen.getAllByRole('button', { name: 'All prospects' })[0]!);
    again(<Popup {...sorting(people.slice(2))} />);
    await waitFor(() => expect(focused()).toBe('All prospects'));
    expect(screen.getByRole('region', { name: 'other.example' }).contains(document.activeElement)).toBe(true);
    again(<Popup {...sorting(people.slice(3))} />);
    await waitFor(() => expect(focused()).toBe('Yes, d@gmail.com is a prospect'));
    again(<Popup {...sorting([])} />);
    await waitFor(() => expect(focused()).toBe('‹ Back to today'));
  });
});
