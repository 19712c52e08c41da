import { useEffect, useRef } from 'react';

/**
 * When what had the focus goes from the screen, `next` says what takes it: nobody starts over at the top. A focus that
 * she moved elsewhere herself, to the page around a panel or to nothing, stays there.
 */
export function useKeptFocus(next: () => HTMLElement | null): void {
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    let held = document.activeElement;
    const hold = () => {
      held = document.activeElement;
    };
    const release = () => {
      held = null;
    };
    const look = () => {
      if (!held || held.isConnected || !isFocusFree()) return;
      release();
      latest.current()?.focus();
    };
    const removed = new MutationObserver(look);
    removed.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', hold);
    addEventListener('blur', release);
    return () => {
      removed.disconnect();
      removeEventListener('focusin', hold);
      removeEventListener('blur', release);
    };
  }, []);
}

/** Has nothing on the page the focus? */
export function isFocusFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The first element that one of these selectors finds, the most fitting selector first. */
export function firstOf(...selectors: string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}
