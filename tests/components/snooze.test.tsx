// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { MomentContext } from '../../components/shared/moment.ts';
import { SnoozeChoice } from '../../components/shared/SnoozeChoice.tsx';
import { WORKING } from './fakes.ts';

function offered(day: string, workingTime = WORKING): (string | null)[] {
  render(
    <MomentContext value={{ now: `${day}T10:00:00.000Z`, workingTime }}>
      <SnoozeChoice onChoose={vi.fn()} onCancel={vi.fn()} />
    </MomentContext>,
  );
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent);
  return buttons.filter((text) => text !== 'Cancel');
}

test.each([
  ['Sunday', '2026-05-10', ['Tomorrow Mon 11 May', 'In three days Wed 13 May']],
  ['Monday', '2026-05-11', ['Tomorrow Tue 12 May', 'In three days Thu 14 May', 'Next week Mon 18 May']],
  ['Thursday', '2026-05-14', ['Tomorrow Fri 15 May', 'Next week Mon 18 May']],
  ['Friday', '2026-05-15', ['Next working day Mon 18 May']],
  ['Saturday', '2026-05-16', ['Next working day Mon 18 May', 'In three days Tue 19 May']],
])('on a %s every day on offer is named, true and there once', (_, day, days) => {
  expect(offered(day)).toEqual(days);
});

test('a holiday is passed over, and not called tomorrow', () => {
  expect(offered('2026-05-11', { ...WORKING, holidays: ['2026-05-12'] })[0]).toBe('Next working day Wed 13 May');
});
