import { useCallback, useRef, useState } from 'react';
import { useUndoKey, type Fate, type Notice } from '../../components/shared/actions.ts';
import type { Deed } from '../../components/settings/field.ts';
import { now } from '../../lib/io/clock.ts';
import { restoreChoice, saveChoice } from '../../lib/io/choices.ts';
import type { Settings } from '../../lib/io/settings.ts';

/** How long "Saved" stays, in milliseconds. */
const SAVED_FOR = 1500;

interface Choices {
  change: (part: Partial<Settings>, deed?: Deed) => Promise<void>;
  saved: boolean;
  notice: Notice | null;
  undo: () => Promise<void>;
  dismiss: () => void;
}

interface Taken {
  text: string;
  fate: Fate;
  /** What to go back to. */
  before: Partial<Settings>;
}

/** Keeps what is chosen, and the way back from the last deed. */
export function useChoices(): Choices {
  const [saved, setSaved] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const latest = useRef(taken);
  const tell = useCallback((next: Taken | null) => {
    latest.current = next;
    setTaken(next);
  }, []);
  const change = useCallback(
    async (part: Partial<Settings>, deed?: Deed) => {
      const before = await saveChoice(part, now(), deed?.rules);
      tell(deed ? { text: deed.text, fate: 'done', before } : null);
      setSaved(true);
      setTimeout(() => setSaved(false), SAVED_FOR);
    },
    [tell],
  );
  const undo = useCallback(async () => {
    const last = latest.current;
    if (!last) return;
    const before = await restoreChoice(last.before);
    tell({ ...last, before, fate: last.fate === 'takenBack' ? 'broughtBack' : 'takenBack' });
  }, [tell]);
  const dismiss = useCallback(() => tell(null), [tell]);
  useUndoKey(useCallback(() => void undo(), [undo]));
  // The bar asks for what to take back; settings are taken back as a whole.
  const notice = taken && { text: taken.text, fate: taken.fate, key: '', events: ['settings'] };
  return { change, saved, notice, undo, dismiss };
}
