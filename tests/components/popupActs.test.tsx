// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { numbered, obedient, slow, todayOf } from './fakes.ts';
import { popupProps as props } from './popupProps.ts';
import { show } from './screen.tsx';

const row = (name: RegExp) => screen.getByRole('button', { name });

describe('by keyboard', () => {
  test('arrows, j and k, Home and End move; only one line is a stop of the Tab key', async () => {
    const { hands } = show(<Popup {...props()} />);
    const steps: [key: string, name: RegExp][] = [
      ['{ArrowDown}', /^Person 2/],
      ['j', /^Person 3/],
      ['k', /^Person 2/],
      ['{Home}', /^Person 1/],
      ['{End}', /^Person 3/],
    ];
    for (const [key, name] of steps) {
      await hands.keyboard(key);
      expect(document.activeElement).toBe(row(name));
    }
    const stops = screen.getAllByRole('button', { name: /^Person/ }).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  test('l opens the log with Save ready, Enter saves', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('l');
    expect(document.activeElement?.textContent).toContain('Save');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'log', key: 'p1@company1.example', channel: 'call', disposition: 'connected' }]);
  });

  test('typing a note does not press the letters of the line', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('l');
    await hands.type(screen.getByLabelText('Note'), 'spoke, calls back{Enter}');
    expect(given).toMatchObject([{ do: 'log', note: 'spoke, calls back' }]);
  });

  test('s snoozes until work begins on the chosen day', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('s{Enter}');
    expect(given).toMatchObject([{ do: 'snooze', until: '2026-05-15T07:00:00.000Z', endsOnReply: true }]);
  });

  test('a form that is closed, and a bar that is, give the focus back to the line', async () => {
    const { hands } = show(<Popup {...props()} />);
    await hands.keyboard('{ArrowDown}s');
    await hands.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(document.activeElement).toBe(row(/^Person 2/)));
    await hands.keyboard('p');
    await hands.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(row(/^Person 2/)));
  });

  test('when a line is dealt with, the next one has the focus', async () => {
    const given = props();
    const { hands, again } = show(<Popup {...given} />);
    await hands.keyboard('{ArrowDown}');
    again(<Popup {...given} today={todayOf({ touches: [numbered(1), numbered(3)] })} />);
    expect(document.activeElement).toBe(row(/^Person 3/));
  });
});

describe('undo', () => {
  test('takes back what was just done, by click or by Ctrl+Z, and brings it back', async () => {
    const { command, given } = obedient();
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('p');
    await hands.click(await screen.findByRole('button', { name: 'Undo' }));
    await hands.click(await screen.findByRole('button', { name: 'Bring back' }));
    await screen.findByRole('button', { name: 'Undo' });
    await hands.keyboard('{Control>}z{/Control}');
    expect(given.slice(1)).toMatchObject([
      { do: 'undo', of: ['event-1'] },
      { do: 'undo', of: ['event-2'] },
      { do: 'undo', of: ['event-3'] },
    ]);
  });

  test('says what became of the deed, however often it changes its mind', async () => {
    const { hands } = show(<Popup {...props()} />);
    await hands.keyboard('p');
    expect(await screen.findByText('Person 1: answered by phone')).toBeTruthy();
    await hands.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back: Person 1: answered by phone')).toBeTruthy();
    await hands.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Brought back: Person 1: answered by phone')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    await hands.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText('Taken back: Person 1: answered by phone')).toBeTruthy();
  });

  test('a second click waits for the first; a double click is one', async () => {
    const { command, given, answer } = slow();
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('pp{ArrowDown}p{Control>}z{/Control}');
    expect(given).toHaveLength(1);
    await answer();
    await answer();
    await answer();
    expect(given).toMatchObject([
      { do: 'log', key: 'p1@company1.example' },
      { do: 'log', key: 'p2@company2.example' },
      { do: 'undo', of: ['event-2'] },
    ]);
  });

  test('a lost answer is asked for once more with the same click', async () => {
    const clicks: string[] = [];
    const command: PopupProps['command'] = async ({ click }) => {
      clicks.push(click);
      return { ok: false, error: { code: 'lost', detail: '' } };
    };
    const { hands } = show(<Popup {...props({ command })} />);
    await hands.keyboard('p');
    expect(await screen.findByText('No answer')).toBeTruthy();
    expect(clicks).toHaveLength(2);
    expect(clicks[0]).toBe(clicks[1]);
  });
});
