import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { isField } from './actions.ts';
import { isFocusFree } from './keptFocus.ts';

/** One stop in a list for the Tab key; arrows (or j and k), Home and End move it. */
export interface Roving {
  current: string | null;
  setCurrent: (key: string) => void;
  /** Give it to the element that takes the focus of `key`. */
  stop: (key: string) => (element: HTMLElement | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Where each key leads from `index` in a list of `length`. */
const MOVES: Record<string, (index: number, length: number) => number> = {
  ArrowDown: (index, length) => Math.min(index + 1, length - 1),
  j: (index, length) => Math.min(index + 1, length - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  k: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** When the current line disappears, because it was dealt with, the one that takes its place gets the focus. */
export function useRoving(keys: string[]): Roving {
  const stops = useRef(new Map<string, HTMLElement>());
  const [chosen, setChosen] = useState<{ key: string; place: number } | null>(null);
  const current = currentOf(keys, chosen);
  const setCurrent = useCallback((key: string) => setChosen({ key, place: keys.indexOf(key) }), [keys]);

  useEffect(() => {
    // Only when nobody else has the focus: a line that went took it along.
    if (current !== null && isFocusFree()) stops.current.get(current)?.focus({ preventScroll: chosen === null });
    // `keys` too: a line that moves to another group keeps its key and loses its element.
  }, [current, chosen, keys]);

  const stop = useCallback(
    (key: string) => (element: HTMLElement | null) => {
      if (element) stops.current.set(key, element);
      else stops.current.delete(key);
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || isField(event.target) || event.ctrlKey || event.metaKey || event.altKey || keys.length === 0) return;
    if (event.target instanceof HTMLInputElement) return; // arrows choose among radio buttons
    event.preventDefault();
    const key = keys[move(current === null ? 0 : keys.indexOf(current), keys.length)];
    if (key === undefined) return;
    setCurrent(key);
    stops.current.get(key)?.focus();
  };
  return { current, setCurrent, stop, onKeyDown };
}

/** The chosen line, or the one that stands in its place now. */
function currentOf(keys: string[], chosen: { key: string; place: number } | null): string | null {
  if (!chosen) return keys[0] ?? null;
  return keys.includes(chosen.key) ? chosen.key : (keys[Math.min(chosen.place, keys.length - 1)] ?? null);
}
