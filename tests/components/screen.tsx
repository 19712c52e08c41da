import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MomentContext } from '../../components/shared/moment.ts';
import { NOW, WORKING } from './fakes.ts';

/** Draws a screen at the fixed moment, with a pair of hands. */
export function show(screen: ReactNode) {
  const { rerender } = render(atNow(screen));
  return { hands: userEvent.setup(), again: (next: ReactNode) => rerender(atNow(next)) };
}

function atNow(node: ReactNode): ReactNode {
  return <MomentContext value={{ now: NOW, workingTime: WORKING }}>{node}</MomentContext>;
}
