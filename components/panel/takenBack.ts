import { useCallback, useRef } from 'react';
import { t } from '../../lib/io/words.ts';
import type { Actions, Commander } from '../shared/actions.ts';
import type { Deed } from '../shared/orders.ts';

/**
 * Remembers which event took back which, as long as the panel is open: bringing something back means to take back
 * the taking back.
 */
export function useTakenBack(command: Commander) {
  const by = useRef(new Map<string, string>());
  const watched = useCallback<Commander>(
    async (wanted) => {
      const answer = await command(wanted);
      if (wanted.do === 'undo' && answer.ok && answer.events.length === wanted.of.length) {
        wanted.of.forEach((id, index) => by.current.set(id, answer.events[index] ?? ''));
      }
      return answer;
    },
    [command],
  );
  const bringBack = (key: string, id: string, run: Actions['run']): (() => void) | null => {
    const retraction = by.current.get(id);
    return retraction ? () => void run({ do: 'undo', key, of: [retraction] }, t('doneBack')) : null;
  };
  return { command: watched, bringBack };
}

/** Takes one event back. */
export function takeBack(key: string, id: string, what: string): Deed {
  return [{ do: 'undo', key, of: [id] }, t('doneUndo', what)];
}
