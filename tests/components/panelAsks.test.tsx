// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Guard } from '../../components/panel/guard.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { heard } from '../../components/panel/heard.ts';
import type { PanelScreen, Trouble } from '../../lib/model/view.ts';
import { line, obedient, personView } from './fakes.ts';
import { call, panelProps as props, personScreen as person, record, stubSight } from './panelProps.ts';
import { show } from './screen.tsx';

beforeEach(stubSight);

describe('who is it?', () => {
  const people = [
    { key: 'anna@acme.example', name: 'Anna Kovács', company: 'Acme' },
    { key: 'ben@acme.example', name: null, company: 'Acme' },
  ];

  test('with two addresses the rep chooses', async () => {
    const given = props({ state: { mode: 'choose', people, record } });
    const { hands } = show(<Panel {...given} />);
    await hands.click(screen.getByRole('button', { name: /ben@acme/ }));
    expect(given.onChoose).toHaveBeenCalledWith('ben@acme.example');
  });

  test('with none she searches, or takes the name as it is', async () => {
    const given = props({ state: { mode: 'search', query: 'Anna Kovács', people: [], record } });
    const { hands } = show(<Panel {...given} />);
    const field = screen.getByLabelText<HTMLInputElement>('Search people you know');
    expect(field.value).toBe('Anna Kovács');
    await hands.clear(field);
    await hands.type(field, 'B');
    expect(given.onSearch).toHaveBeenLastCalledWith('B');
    await hands.click(screen.getByRole('button', { name: /^Take Anna/ }));
    expect(given.onChoose).toHaveBeenCalledWith({ name: 'Anna Kovács', phone: '+49 30 1234567' });
  });

  test('the people of an older query are not offered for a newer one', async () => {
    const given = props({ state: { mode: 'search', query: 'Anna', people, record } });
    const { hands, again } = show(<Panel {...given} />);
    await hands.type(screen.getByLabelText('Search people you know'), 'b');
    expect(screen.queryByRole('button', { name: /ben@acme/ })).toBeNull();
    expect(screen.queryByText('Nobody found by that name.')).toBeNull();
    again(<Panel {...given} state={{ mode: 'search', query: 'Annab', people: [], record }} />);
    expect(screen.getByText('Nobody found by that name.')).toBeTruthy();
  });

  test('an expired panel says so', () => {
    show(<Panel {...props({ state: { mode: 'closed', why: 'expired' } })} />);
    expect(screen.getByText('This panel has expired')).toBeTruthy();
  });
});

describe('a book that cannot be read', () => {
  const locked: Trouble = { of: 'look', failure: { code: 'locked', detail: 'held' } };

  test('before anything was shown: says what happened, what it means, what to do, and looks again', async () => {
    const given = props({ trouble: locked });
    const { hands } = show(<Panel {...given} />);
    expect(screen.queryByText('One moment…')).toBeNull();
    const told = within(screen.getByRole('alert'));
    expect(told.getByText('An older tab holds the data')).toBeTruthy();
    expect(told.getByText(/cannot open its data while that tab is open/)).toBeTruthy();
    expect(told.getByText(/^Close or reload/)).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Try again' }));
    expect(given.onAgain).toHaveBeenCalledOnce();
  });

  test('afterwards: what stands there stays, with what is typed in it', async () => {
    const given = props({ state: person({ start: 'log', record }) });
    const { hands, again } = show(<Panel {...given} />);
    await hands.type(screen.getByLabelText('Note'), 'wants two');
    again(<Panel {...given} trouble={locked} />);
    expect(screen.getByText('An older tab holds the data')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('wants two');
  });

  test('speaks of reading where nothing was done, and of the click where one was not kept', () => {
    const full = { code: 'full', detail: '' } as const;
    const { again } = show(<Panel {...props({ trouble: { of: 'look', failure: full } })} />);
    expect(screen.queryByText('What you just did was not kept.')).toBeNull();
    const choice: PanelScreen = { mode: 'choose', people: [], record };
    again(<Panel {...props({ state: choice, trouble: { of: 'click', failure: full } })} />);
    expect(screen.getByText('What you just did was not kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('is over with the next word', () => {
    const state = person();
    const before = heard({ state, trouble: null }, { mode: 'failed', trouble: locked });
    expect(before).toEqual({ state, trouble: locked });
    expect(heard(before, state)).toEqual({ state, trouble: null });
  });
});

describe('clicks nobody saw', () => {
  test('are dropped while the guard does not accept them', async () => {
    const { command, given } = obedient();
    const guard: Guard = { ready: false, accepts: () => false };
    const state = person({ start: 'log', record, person: personView(line(), [{ event: call, retractedBy: [] }]) });
    const { hands } = show(<Panel {...props({ command, guard, state })} />);
    for (const button of screen.getAllByRole('button')) await hands.click(button);
    expect(given).toEqual([]);
  });
});
