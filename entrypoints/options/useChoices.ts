import { useCallback, useRef, useState } from 'react';
import { useUndoKey, type Fate, type Notice } from '../../components/shared/actions.ts';
import type { Deed } from '../../components/settings/field.ts';
import { now } from '../../lib/io/clock.ts';
import { restoreChoice, saveChoice } from '../../lib/io/choices.ts';
import type { Settings } from '../../lib/io/settings.ts';

/** How long "Saved" stays, in milliseconds. */
const SAVED_FOR = 1500;

/** Goes back, and gives the way forward again. */
export type Way = () => Promise<Way>;

interface Choices {
  change: (part: Partial<Settings>, deed?: Deed) => Promise<void>;
  /** Does something else that can be taken back; `text` says it in words. */
  carryOut: (text: string, way: Way) => Promise<void>;
  saved: boolean;
  notice: Notice | null;
  undo: () => Promise<void>;
  dismiss: () => void;
}

interface Taken {
  text: string;
  fate: Fate;
  back: Way;
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
  const told = useCallback(
    (next: Taken | null) => {
      tell(next);
      setSaved(true);
      setTimeout(() => setSaved(false), SAVED_FOR);
    },
    [tell],
  );
  const change = useCallback(
    async (part: Partial<Settings>, deed?: Deed) => {
      const back = wayTo(await saveChoice(part, now(), deed?.rules));
      told(deed ? { text: deed.text, fate: 'done', back } : null);
    },
    [told],
  );
  const carryOut = useCallback(
    async (text: string, way: Way) => told({ text, fate: 'done', back: await way() }),
    [told],
  );
  const undo = useCallback(async () => {
    const last = latest.current;
    if (!last) return;
    const back = await last.back();
    tell({ ...last, back, fate: last.fate === 'takenBack' ? 'broughtBack' : 'takenBack' });
  }, [tell]);
  const dismiss = useCallback(() => tell(null), [tell]);
  useUndoKey(useCallback(() => void undo(), [undo]));
  // The bar asks for what to take back: here that is one way, whatever it changes.
  const notice = taken && { text: taken.text, fate: taken.fate, key: '', events: ['settings'] };
  return { change, carryOut, saved, notice, undo, dismiss };
}

/** Settings are taken back as a whole. */
function wayTo(before: Partial<Settings>): Way {
  return async () => wayTo(await restoreChoice(before));
}
