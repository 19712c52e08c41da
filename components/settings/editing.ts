import { useState } from 'react';

/** Which entry of a list is open, as it is typed. */
export interface Editing<Draft> {
  draft: Draft | null;
  /** The one that was closed last: its button takes the focus. */
  left: string | null;
  /** What was typed and not saved, until something else is opened. */
  dropped: Draft | null;
  type: (draft: Draft) => void;
  /** Opens one; null: closes. What is typed in another one is not lost. */
  open: (draft: Draft | null) => void;
  /** Closes without a word about what was typed: it was saved, or is meant to go. */
  finish: () => void;
}

/** One entry at a time is edited; whoever leaves it by another way than Save can come back to what was typed. */
export function useEditing<Draft extends { id: string }>(isTouched: (draft: Draft) => boolean): Editing<Draft> {
  const [draft, type] = useState<Draft | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [dropped, setDropped] = useState<Draft | null>(null);
  const go = (next: Draft | null, rest: Draft | null) => {
    setLeft(draft?.id ?? null);
    setDropped(rest);
    type(next);
  };
  const open = (next: Draft | null) => go(next, draft && isTouched(draft) ? draft : null);
  return { draft, left, dropped, type, open, finish: () => go(null, null) };
}
