import { useCallback, useEffect, useState } from 'react';
import { health } from '../../lib/io/ask.ts';
import { AGAIN_AFTER, failureOf } from '../../lib/io/failure.ts';
import { loadSettings, watchSettings, type Settings } from '../../lib/io/settings.ts';
import type { Failure } from '../../lib/model/wire.ts';

/** What a question to the browser came to; both are null until it has answered. */
export interface Asked<T> {
  /** The last answer, also when the next one failed. */
  value: T | null;
  failure: Failure | null;
  /** Asks once more. */
  again: () => void;
}

/** Asks, and keeps the answer or the reason why there is none. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [answer, setAnswer] = useState<Pick<Asked<T>, 'value' | 'failure'>>({ value: null, failure: null });
  const again = useCallback(
    () =>
      void ask().then(
        (value) => setAnswer({ value, failure: null }),
        (error: unknown) => setAnswer(({ value }) => ({ value, failure: failureOf(error) })),
      ),
    [ask],
  );
  useEffect(again, [again]);
  return { ...answer, again };
}

/** The settings, following every change from whichever page. */
export function useSettings(): Asked<Settings> {
  const settings = useAsked(loadSettings);
  const { again } = settings;
  useEffect(() => watchSettings(again), [again]);
  return settings;
}

/** What is wrong with the book, if anything. What keeps it from being opened is looked at until it is gone. */
export function useHealth(): Pick<Asked<unknown>, 'failure' | 'again'> {
  const { value: failure, again } = useAsked(health);
  useEffect(() => {
    if (!failure || failure.code === 'damaged') return;
    const timer = setTimeout(again, AGAIN_AFTER);
    return () => clearTimeout(timer);
  }, [failure, again]);
  return { failure, again };
}

/** Work that a click starts: when it fails the rep is told, until something works again. */
export function useTried(): { failure: Failure | null; tried: (work: Promise<unknown>) => void } {
  const [failure, setFailure] = useState<Failure | null>(null);
  const tried = useCallback(
    (work: Promise<unknown>) =>
      void work.then(
        () => setFailure(null),
        (error: unknown) => setFailure(failureOf(error)),
      ),
    [],
  );
  return { failure, tried };
}
