import { useCallback, useEffect, useState } from 'react';
import type { Refolding } from '../../components/settings/RefoldNote.tsx';
import { refoldProgress, watchRefold, type Refold } from '../../lib/io/refold.ts';

/** The rebuild that runs, or that ended while the page was open. */
export function useRefold(): { progress: Refolding | null; onClose: () => void } {
  const [progress, setProgress] = useState<Refolding | null>(null);
  useEffect(() => {
    // One that ended before is no news; one that cannot be read will tell of itself.
    void refoldProgress().then(
      (stored) => stored && !stored.done && setProgress(shown(stored)),
      () => undefined,
    );
    return watchRefold((next) => setProgress(shown(next)));
  }, []);
  const onClose = useCallback(() => setProgress(null), []);
  return { progress, onClose };
}

/** An empty book, and what an older version left, has nothing to tell. */
function shown({ folded = 0, people = 0, done }: Refold): Refolding | null {
  return people > 0 ? { folded, people, done } : null;
}
