import browser, { type Runtime } from 'webextension-polyfill';
import type { PanelAsk, Tell } from '../model/ask.ts';
import type { PanelState } from '../model/view.ts';
import type { Answer, Command } from '../model/wire.ts';
import { AGAIN_AFTER, SILENCE, SILENT_AFTER } from './failure.ts';

/** The name of the port that a panel opens. */
export const PANEL_PORT = 'panel';

/** The panel's end of its port. A panel never opens the database: framed in a page, the browser may deny it there. */
export interface PanelPort {
  command(wanted: Command): Promise<Answer>;
  search(query: string): void;
  choose(person: string | { name: string; phone: string | null }): void;
  /** It is not the person shown: asks who else. */
  somebodyElse(): void;
  /** Looks at the book once more. */
  look(): void;
  close(): void;
}

type Heard = { state: PanelState } | { n: number; answer: Answer };

/** How long a command may stay unanswered before it is sent again, in milliseconds. */
const PATIENCE = 4000;

/**
 * Opens the port with the ticket in this page's address. The worker may die at any time: the port is opened again
 * when there is something to say, and a command that was not answered is said once more. While the book cannot be read
 * it is asked for again and again: what held it up may go without a sign.
 */
export function openPanelPort(show: (state: PanelState) => void): PanelPort {
  const ticket = location.hash.slice(1);
  const waiting = new Map<number, (answer: Answer | null) => void>();
  let port: Runtime.Port | null = null;
  let count = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const shown = (state: PanelState) => {
    clearTimeout(next);
    if (state.mode === 'failed' && state.trouble.of === 'look') next = setTimeout(look, AGAIN_AFTER);
    show(state);
  };
  const hear = (message: unknown) => {
    const heard = message as Heard;
    if ('state' in heard) shown(heard.state);
    else waiting.get(heard.n)?.(heard.answer);
  };
  const open = (): Runtime.Port => {
    const fresh = browser.runtime.connect({ name: PANEL_PORT });
    fresh.onMessage.addListener(hear);
    fresh.onDisconnect.addListener(() => {
      port = null;
      for (const answered of waiting.values()) answered(null);
    });
    fresh.postMessage({ ask: 'ticket', ticket } satisfies PanelAsk);
    return fresh;
  };
  const say = (ask?: PanelAsk) => {
    try {
      port ??= open();
      if (ask) port.postMessage(ask);
    } catch {
      // The extension was reloaded under this panel: nobody answers, and that is told when the time is up.
      port = null;
    }
  };
  /** Says what must bring something to show. */
  const ask = (wanted?: PanelAsk) => {
    clearTimeout(next);
    next = setTimeout(() => shown({ mode: 'failed', trouble: { of: 'look', failure: SILENCE } }), SILENT_AFTER);
    say(wanted);
  };
  // A port that is opened asks for its person by itself.
  const look = () => ask(port ? { ask: 'ticket', ticket } : undefined);
  const once = (wanted: Command) =>
    new Promise<Answer | null>((resolve) => {
      const n = ++count;
      const answered = (answer: Answer | null) => {
        waiting.delete(n);
        clearTimeout(patience);
        resolve(answer);
      };
      const patience = setTimeout(() => answered(null), PATIENCE);
      waiting.set(n, answered);
      say({ ask: 'command', n, command: wanted });
    });

  browser.runtime.onMessage.addListener((message: unknown) => {
    // A port that lives hears the news itself; a dead one is opened again only for news.
    if ((message as Tell).tell === 'changed') look();
    return undefined;
  });
  look();
  return {
    command: async (wanted) => (await once(wanted)) ?? (await once(wanted)) ?? { ok: false, error: SILENCE },
    search: (query) => ask({ ask: 'search', query }),
    choose: (person) =>
      ask(typeof person === 'string' ? { ask: 'choose', key: person } : { ask: 'newPerson', ...person }),
    somebodyElse: () => ask({ ask: 'somebodyElse' }),
    look,
    close: () => say({ ask: 'close' }),
  };
}
