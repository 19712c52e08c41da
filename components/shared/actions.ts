import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Command, Failure } from '../../lib/model/wire.ts';

type OrderOf<C> = C extends { click: string } ? Omit<C, 'click'> : never;
/** A command before it has its click. */
export type Order = OrderOf<Command>;
export type Commander = (command: Command) => Promise<Answer>;
/** Several commands at one click: all are kept, or none. */
export type ManyCommander = (commands: Command[]) => Promise<Answer>;

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
  /** The same for several orders at one click, taken back together. */
  runAll: (orders: Order[], deed: string, fate?: Fate) => Promise<string[] | null>;
  /** The same for what has an ask of its own. `key`: somebody whom it is about; `name` is that of the click. */
  runAs: (name: string, ask: (click: string) => Promise<Answer>, deed: string, key: string) => Promise<string[] | null>;
  undo: () => void;
  dismiss: () => void;
}

/** Gives a command its click. */
export function give(command: Commander, order: Order): Promise<Answer> {
  return clicked((click) => command({ ...order, click }));
}

/** Asks with a click of its own. A lost answer is asked for once more: the same click is one event. */
async function clicked(given: (click: string) => Promise<Answer>): Promise<Answer> {
  const click = crypto.randomUUID();
  const ask = () => given(click).catch(lostAnswer);
  const answer = await ask();
  return !answer.ok && answer.error.code === 'lost' ? ask() : answer;
}

function lostAnswer(error: unknown): Answer {
  return { ok: false, error: { code: 'lost', detail: error instanceof Error ? error.message : String(error) } };
}

/** Events that one command takes back. */
const AT_ONCE = 500;

/** Everything a screen does goes through here: one after the other, with undo until the next action. */
export function useActions(command: Commander, commandAll?: ManyCommander): Actions {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef<Notice | null>(null);
  const inTurn = useTurns();
  const tell = useCallback((next: Notice | null) => {
    latest.current = next;
    setNotice(next);
  }, []);

  const carryOut = useCallback(
    async (asked: Promise<Answer>, text: string, fate: Fate, key: string) => {
      const answer = await asked;
      setFailure(answer.ok ? null : answer.error);
      if (!answer.ok) return null;
      tell({ text, fate, key, events: answer.events });
      return answer.events;
    },
    [tell],
  );
  const giveAll = useCallback(
    (orders: Order[]) => {
      const [only] = orders;
      const all = commandAll ?? oneByOne(command);
      return only && orders.length === 1 ? give(command, only) : clicked((click) => all(manyOf(orders, click)));
    },
    [command, commandAll],
  );
  const runAll = useCallback<Actions['runAll']>(
    (orders, deed, fate = 'done') =>
      inTurn(JSON.stringify(orders), () => carryOut(giveAll(orders), deed, fate, keyOf(orders[0]))),
    [carryOut, giveAll, inTurn],
  );
  const run = useCallback<Actions['run']>((order, deed, fate) => runAll([order], deed, fate), [runAll]);
  const runAs = useCallback<Actions['runAs']>(
    (name, ask, deed, key) => inTurn(name, () => carryOut(clicked(ask), deed, 'done', key)),
    [carryOut, inTurn],
  );
  const undo = useCallback(() => {
    // Asked when its turn comes: what is still under way is what she means.
    const takeBack = async () => {
      const last = latest.current;
      if (!last || last.events.length === 0) return null;
      const fate = last.fate === 'takenBack' ? 'broughtBack' : 'takenBack';
      return await carryOut(giveAll(undoing(last)), last.text, fate, last.key);
    };
    void inTurn('undo', takeBack);
  }, [carryOut, giveAll, inTurn]);
  const dismiss = useCallback(() => {
    tell(null);
    setFailure(null);
  }, [tell]);
  useUndoKey(undo);
  return { notice, failure, run, runAll, runAs, undo, dismiss };
}

/** What takes these events back. */
export function undoing({ key, events }: Pick<Notice, 'key' | 'events'>): Order[] {
  const parts = Array.from({ length: Math.ceil(events.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
  return parts.map((from) => ({ do: 'undo', key, of: events.slice(from, from + AT_ONCE) }));
}

function manyOf(orders: Order[], click: string): Command[] {
  return orders.map((order, place) => ({ ...order, click: `${click}-${place}` }));
}

/** A panel's line carries one command at a time: what went before one that was not kept is taken back. */
function oneByOne(command: Commander): ManyCommander {
  return async (commands) => {
    const events: string[] = [];
    let at = '';
    for (const each of commands) {
      const answer = await command(each);
      if (!answer.ok) {
        for (const order of undoing({ key: keyOf(each), events }))
          await command({ ...order, click: `${each.click}-u` });
        return answer;
      }
      events.push(...answer.events);
      at = answer.at;
    }
    return { ok: true, events, at };
  };
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

function keyOf(order: Order | Command | undefined): string {
  if (!order) return '';
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
