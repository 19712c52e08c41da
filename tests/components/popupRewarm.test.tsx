// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../components/popup/Popup.tsx';
import { line, obedient, todayOf } from './fakes.ts';
import { popupProps } from './popupProps.ts';
import { show } from './screen.tsx';

const forgotten = line(
  {
    name: 'Ida Berg',
    lastTouchAt: '2026-03-16T09:00:00.000Z',
    details: { interest: 'We open a second depot' },
    dueAt: '2026-09-16T07:00:00.000Z',
  },
  { due: false },
);

describe('E1, E19: whoever showed interest and collects dust', () => {
  test('is counted in a quiet fold, and read when it is opened', async () => {
    const given = popupProps({ today: todayOf({ idle: 23 }) });
    const { hands, again } = show(<Popup {...given} />);
    expect(given.onMoreIdle).not.toHaveBeenCalled();
    await hands.click(screen.getByText('Re-warm (23)'));
    expect(given.onMoreIdle).toHaveBeenCalledOnce();
    expect(screen.getByText('Reading…')).toBeTruthy();
    again(<Popup {...given} idle={[forgotten]} />);
    const row = within(screen.getByText('Ida Berg').closest('li')!);
    expect(row.getByText('No touch for 43 working days').title).toContain('16 March 2026');
    expect(row.getByText('“We open a second depot”')).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: '22 more' }));
    expect(given.onMoreIdle).toHaveBeenCalledTimes(2);
  });

  test('is logged or put off right there, by keyboard, with undo; Escape leaves the form, not the popup', async () => {
    const { command, given } = obedient();
    const props = popupProps({ command, today: todayOf({ idle: 1 }), idle: [forgotten] });
    const { hands } = show(<Popup {...props} />);
    await hands.click(screen.getByText('Re-warm (1)'));
    screen.getByRole('button', { name: 'Log: Ida Berg' }).focus();
    await hands.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toContain('Save');
    await hands.keyboard('{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    await hands.click(screen.getByRole('button', { name: 'Log: Ida Berg' }));
    await hands.keyboard('{Enter}');
    expect(given).toMatchObject([{ do: 'log', key: forgotten.prospect.key }]);
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    await hands.click(screen.getByRole('button', { name: 'Snooze: Ida Berg' }));
    await hands.keyboard('{Enter}');
    expect(given.at(-1)).toMatchObject({ do: 'snooze', keys: [forgotten.prospect.key] });
  });

  test('of nobody there is nothing to open', () => {
    show(<Popup {...popupProps()} />);
    expect(screen.queryByText(/Re-warm/)).toBeNull();
  });
});
