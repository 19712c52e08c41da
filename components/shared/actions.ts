import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Command, Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';

type OrderOf<C> = C extends { click: string } ? Omit<C, 'click'> : never;
/** A command before it has its click. */
export type Order = OrderOf<Command>;
export type Commander = (command: Command) => Promise<Answer>;

/** What was just done, and what takes it back. */
export interface Notice {
  text: string;
  key: string;
  events: string[];
  takenBack: boolean;
  at: string;
}

export interface Actions {
  notice: Notice | null;
  failure: Failure | null;
  /** Carries out one click; `done` says it in words. True when it was kept. */
  run: (order: Order, done: string) => Promise<boolean>;
  undo: () => void;
  dismiss: () => void;
}

/** Gives a command its click. A lost answer is asked for once more: the same click is one event. */
export async function give(command: Commander, order: Order): Promise<Answer> {
  const clicked: Command = { ...order, click: crypto.randomUUID() };
  const ask = () => command(clicked).catch(lostAnswer);
  const answer = await ask();
  return !answer.ok && answer.error.code === 'lost' ? ask() : answer;
}

function lostAnswer(error: unknown): Answer {
  return { ok: false, error: { code: 'lost', detail: error instanceof Error ? error.message : String(error) } };
}

/** Everything a screen does goes through here: one at a time, with undo until the next action. */
export function useActions(command: Commander): Actions {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const busy = useRef(false);

  const carryOut = useCallback(
    async (order: Order, text: string, takenBack: boolean) => {
      if (busy.current) return false;
      busy.current = true;
      const answer = await give(command, order);
      busy.current = false;
      setFailure(answer.ok ? null : answer.error);
      if (answer.ok) setNotice({ text, key: keyOf(order), events: answer.events, takenBack, at: answer.at });
      return answer.ok;
    },
    [command],
  );
  const run = useCallback((order: Order, done: string) => carryOut(order, done, false), [carryOut]);
  const undo = useCallback(() => {
    if (!notice || notice.events.length === 0) return;
    const text = notice.takenBack ? notice.text : t('doneUndo', notice.text);
    void carryOut({ do: 'undo', key: notice.key, of: notice.events }, text, !notice.takenBack);
  }, [carryOut, notice]);
  const dismiss = useCallback(() => {
    setNotice(null);
    setFailure(null);
  }, []);
  useUndoKey(undo);
  return { notice, failure, run, undo, dismiss };
}

function keyOf(order: Order): string {
  return order.do === 'rule' ? (order.keys[0] ?? '') : order.key;
}

/** Ctrl+Z (Cmd+Z) anywhere but in a field, where it belongs to the text. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'z' || event.shiftKey || !(event.ctrlKey || event.metaKey) || isField(event.target)) return;
      event.preventDefault();
      undo();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [undo]);
}

/** Does typing here write text? */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), select, textarea');
}
