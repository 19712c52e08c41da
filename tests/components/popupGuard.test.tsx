// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import type { Line } from '../../lib/model/view.ts';
import { line, NOW, obedient, todayOf } from './fakes.ts';
import { popupProps } from './popupProps.ts';
import { show } from './screen.tsx';

const recentTouches = [{ at: NOW, channel: 'call', planned: false } as const];
const rest = { rule: 'rest', values: { days: 1, restDays: 2 } } as const;
const limit = { rule: 'limit', values: { n: 2, touches: 2, days: 5 } } as const;

function warned(warning: NonNullable<Line['warning']>, key = 'anna@acme.example', name = 'Anna Kovács'): Line {
  return line({ key, name, recentTouches }, { warning });
}

function open(...touches: Line[]) {
  const { command, commandAll, given } = obedient();
  const { hands } = show(<Popup {...popupProps({ command, commandAll, today: todayOf({ touches }) })} />);
  return { hands, given };
}

describe('E17: the pester guard in the popup', () => {
  test('warns with what it counted; by keyboard "Log anyway" goes on, and is written down', async () => {
    const { hands, given } = open(warned(rest));
    await hands.keyboard('l');
    expect(
      screen.getByText(
        'You called 1 working day ago and Anna has not answered; the guard asks for 2 working days in between.',
      ),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Log anyway');
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'log', overrode: 'rest' }]);
  });

  test('without a warning nothing is overridden', async () => {
    const { hands, given } = open(line({}, { warning: null }));
    await hands.keyboard('l{Enter}');
    expect(given[0]).not.toHaveProperty('overrode');
  });

  test('of several it names those whom it is too much for; each override is its own', async () => {
    const { hands, given } = open(
      warned(rest),
      warned(limit, 'ben@bolt.example', 'Ben Ortiz'),
      line({ key: 'cleo@coral.example', name: 'Cleo' }),
    );
    await hands.keyboard('{Control>}a{/Control}l');
    expect(screen.getByText(/too much for 2 of them: Anna Kovács and Ben Ortiz/)).toBeTruthy();
    await hands.keyboard('{Enter}');
    expect(given.map((order) => ('overrode' in order ? order.overrode : null))).toEqual(['rest', 'limit', null]);
  });

  test('of several with one such it says why', async () => {
    const { hands } = open(warned(limit), line({ key: 'cleo@coral.example', name: 'Cleo' }));
    await hands.keyboard('{Control>}a{/Control}l');
    expect(screen.getByText(/^Anna Kovács: .*2 touches in the last 5 working days/)).toBeTruthy();
  });
});
