import { useState } from 'react';
import type { Cadence } from '../../lib/model/cadence.ts';
import { canonical } from '../../lib/model/fuller.ts';
import { draftOf, type CadenceDraft } from './cadenceDraft.ts';

/** Which cadence is open, as it is typed. */
export interface Editing {
  draft: CadenceDraft | null;
  /** The one that was closed last: its button takes the focus. */
  left: string | null;
  /** What was typed and not saved, until something else is opened. */
  dropped: CadenceDraft | null;
  type: (draft: CadenceDraft) => void;
  /** Opens one; null: closes. What is typed in another one is not lost. */
  open: (draft: CadenceDraft | null) => void;
  /** Closes without a word about what was typed: it was saved, or is meant to go. */
  finish: () => void;
}

/** One cadence at a time is edited; whoever leaves it by another way than Save can come back to what was typed. */
export function useEditing(all: Cadence[]): Editing {
  const [draft, type] = useState<CadenceDraft | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const [dropped, setDropped] = useState<CadenceDraft | null>(null);
  const go = (next: CadenceDraft | null, rest: CadenceDraft | null) => {
    setLeft(draft?.id ?? null);
    setDropped(rest);
    type(next);
  };
  const open = (next: CadenceDraft | null) => go(next, draft && isTouched(draft, all) ? draft : null);
  return { draft, left, dropped, type, open, finish: () => go(null, null) };
}

function isTouched(draft: CadenceDraft, all: Cadence[]): boolean {
  const kept = all.find(({ id }) => id === draft.id);
  return kept !== undefined && canonical(draft) !== canonical(draftOf(kept));
}
