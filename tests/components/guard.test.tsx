// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IN_SIGHT, useGuard, type Guard } from '../../components/panel/guard.ts';

let see: (entry: { isIntersecting: boolean; isVisible?: boolean }) => void;
let options: object;
let guard: Guard;

class Observer {
  constructor(told: (entries: object[]) => void, given: object) {
    see = (entry) => act(() => told([entry]));
    options = given;
  }
  observe() {}
  disconnect() {}
}

function Watched({ tell }: { tell: (guard: Guard) => void }) {
  const element = useRef<HTMLDivElement>(null);
  const watched = useGuard(element);
  useEffect(() => tell(watched));
  return <div ref={element}>{watched.ready ? 'ready' : 'waiting'}</div>;
}

const trusted = { isTrusted: true };
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  render(
    <Watched
      tell={(told) => {
        guard = told;
      }}
    />,
  );
});
afterEach(() => {
  vi.useRealTimers();
});

test('asks the browser whether something covers the panel', () => {
  expect(options).toMatchObject({ trackVisibility: true, delay: 100 });
});

test('accepts a click after half a second in sight, not before', () => {
  see({ isIntersecting: true, isVisible: true });
  pass(IN_SIGHT - 1);
  expect(guard.accepts(trusted)).toBe(false);
  pass(1);
  expect(guard.accepts(trusted)).toBe(true);
  expect(screen.getByText('ready')).toBeTruthy();
});

test('a covered panel is not in sight, and the half second begins anew', () => {
  see({ isIntersecting: true, isVisible: true });
  pass(IN_SIGHT);
  see({ isIntersecting: true, isVisible: false });
  expect(guard.accepts(trusted)).toBe(false);
  see({ isIntersecting: true, isVisible: true });
  pass(IN_SIGHT - 1);
  expect(guard.accepts(trusted)).toBe(false);
});

test('where the browser cannot tell what covers it, being in sight counts', () => {
  see({ isIntersecting: true });
  pass(IN_SIGHT);
  expect(guard.accepts(trusted)).toBe(true);
});

test('events that no hand made are dropped', () => {
  see({ isIntersecting: true, isVisible: true });
  pass(IN_SIGHT);
  expect(guard.accepts({ isTrusted: false })).toBe(false);
});
