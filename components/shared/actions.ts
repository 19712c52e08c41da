import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Command, Failure } from '../../lib/model/wire.ts';

type OrderOf<C> = C extends { click: string } ? Omit<C, 'click'> : never;
/** A command before it has its click. */
export type Order = OrderOf<Command>;
export type Commander = (command: Command) => Promise<Answer>;

/** What became of a deed: done, taken back, or brought back after that. */
export type Fate = 'done' | 'takenBack' | 'broughtBack';

/** What was just done, and what takes it back. */
export interface Notice {
  /** The deed itself, whatever became of it. */
  text: string;
  fate: Fate;
  key: string;
  events: string[];
}

export interface Actions {
  notice: Notice | null;
  failure: Failure | null;
  /** Carries out one click; `deed` says it in words. Gives the events that keep it, or null when it was not kept. */
  run: (order: Order, deed: string, fate?: Fate) => Promise<string[] | null>;
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

/** Everything a screen does goes through here: one after the other, with undo until the next action. */
export function useActions(command: Commander): Actions {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef<Notice | null>(null);
  const inTurn = useTurns();
  const tell = useCallback((next: Notice | null) => {
    latest.current = next;
    setNotice(next);
  }, []);

  const carryOut = useCallback(
    async (order: Order, text: string, fate: Fate) => {
      const answer = await give(command, order);
      setFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return null;
      tell({ text, fate, key: keyOf(order), events: answer.events });
      return answer.events;
    },
    [command, tell],
  );
  const run = useCallback<Actions['run']>(
    (order, deed, fate = 'done') => inTurn(JSON.stringify(order), () => carryOut(order, deed, fate)),
    [carryOut, inTurn],
  );
  const undo = useCallback(() => {
    // Asked when its turn comes: what is still under way is what she means.
    const takeBack = async () => {
      const last = latest.current;
      if (!last || last.events.length === 0) return null;
      const order: Order = { do: 'undo', key: last.key, of: last.events };
      return await carryOut(order, last.text, last.fate === 'takenBack' ? 'broughtBack' : 'takenBack');
    };
    void inTurn('undo', takeBack);
  }, [carryOut, inTurn]);
  const dismiss = useCallback(() => {
    tell(null);
    setFailure(null);
  }, [tell]);
  useUndoKey(undo);
  return { notice, failure, run, undo, dismiss };
}

type Work = () => Promise<string[] | null>;

/** A second click waits for the first; the same click again while it is under way is that click, as in a double click. */
function useTurns(): (name: string, work: Work) => Promise<string[] | null> {
  const pending = useRef(new Map<string, Promise<string[] | null>>());
  return useCallback((name, work) => {
    const known = pending.current.get(name);
    if (known) return known;
    const before = [...pending.current.values()].at(-1);
    const turn = (before ? before.then(work) : work()).finally(() => pending.current.delete(name));
    pending.current.set(name, turn);
    return turn;
  }, []);
}

function keyOf(order: Order): string {
  return 'keys' in order ? (order.keys[0] ?? '') : order.key;
}

/** Ctrl+Z (Cmd+Z) anywhere but in a field, where it belongs to the text. */
export function useUndoKey(undo: () => void): void {
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
