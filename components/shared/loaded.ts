import { useCallback, useEffect, useState } from 'react';
import { loadSettings, watchSettings, type Settings } from '../../lib/io/settings.ts';

/** The settings, following every change from whichever page. Null while they are being read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  return settings;
}

/** What a question to the browser came to; null until it has answered. `again` asks once more. */
export function useAsked<T>(ask: () => Promise<T>): { value: T | null; again: () => void } {
  const [value, setValue] = useState<T | null>(null);
  const again = useCallback(() => void ask().then(setValue), [ask]);
  useEffect(again, [again]);
  return { value, again };
}
