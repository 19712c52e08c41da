import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import { isField } from '../shared/actions.ts';
import type { Roving } from '../shared/roving.ts';

/** The lines that are dealt with together. */
export interface Selection {
  keys: ReadonlySet<string>;
  toggle: (key: string) => void;
  clear: () => void;
  /** Shift with the arrows, Ctrl+A (Cmd+A) and Escape. True: the key was meant for the selection alone. */
  onKeyDown: (event: KeyboardEvent, roving: Roving) => boolean;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** @param offered keys of the lines that can be selected, in order; a line that goes is selected no more */
export function useSelection(offered: string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const keys = useMemo(() => new Set(offered.filter((key) => chosen.has(key))), [offered, chosen]);
  const toggle = useCallback((key: string) => setChosen((before) => toggled(before, key)), []);
  const clear = useCallback(() => setChosen(new Set()), []);
  const onKeyDown = (event: KeyboardEvent, { current }: Roving): boolean => {
    if (isField(event.target)) return false;
    const step = STEPS[event.key];
    if (event.shiftKey && step !== undefined && current !== null) {
      const next = offered[offered.indexOf(current) + step];
      setChosen(new Set([...keys, current, ...(next === undefined ? [] : [next])]));
      return false;
    }
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) setChosen(new Set(offered));
    else if (event.key === 'Escape' && keys.size > 0 && !event.defaultPrevented) clear();
    else return false;
    event.preventDefault();
    return true;
  };
  return { keys, toggle, clear, onKeyDown };
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
