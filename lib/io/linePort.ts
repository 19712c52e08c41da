import browser, { type Runtime } from 'webextension-polyfill';
import type { Tell } from '../model/ask.ts';
import type { LineAsk, LineState, LineTell } from '../model/line.ts';
import { AGAIN_AFTER, SILENCE, SILENT_AFTER } from './failure.ts';

/** The name of the port that a line opens. */
export const LINE_PORT = 'line';

/** The line's end of its port: framed in a page, it never opens the database. */
export interface LinePort {
  /** Asks the page for so much room, in pixels. */
  height(px: number): void;
  /** Puts an offered text where she is writing. */
  insert(text: string, key: string): void;
  /** Looks once more. */
  look(): void;
}

/**
 * Opens the port with the ticket in this page's address, and looks again at news: of the book, or of this draft. The
 * worker may die at any time; the port is opened again when there is something to say.
 */
export function openLinePort(show: (state: LineState) => void): LinePort {
  const ticket = location.hash.slice(1);
  let port: Runtime.Port | null = null;
  let next: ReturnType<typeof setTimeout> | undefined;

  const hear = (message: unknown) => {
    const { state } = message as { state: LineState };
    clearTimeout(next);
    if (state.mode === 'failed' && state.trouble.of === 'look') next = setTimeout(look, AGAIN_AFTER);
    show(state);
  };
  const open = (): Runtime.Port => {
    const fresh = browser.runtime.connect({ name: LINE_PORT });
    fresh.onMessage.addListener(hear);
    fresh.onDisconnect.addListener(() => {
      if (port === fresh) port = null;
    });
    fresh.postMessage({ ask: 'ticket', ticket } satisfies LineAsk);
    return fresh;
  };
  /** A port that is opened asks for its draft by itself. */
  const say = (ask?: LineAsk) => {
    try {
      const before = port;
      port ??= open();
      if (ask && (before || ask.ask !== 'ticket')) port.postMessage(ask);
    } catch {
      // The extension was reloaded under this line: nobody answers any more.
      port = null;
    }
  };
  const look = () => {
    clearTimeout(next);
    next = setTimeout(
      () => hear({ state: { mode: 'failed', trouble: { of: 'look', failure: SILENCE } } }),
      SILENT_AFTER,
    );
    say({ ask: 'ticket', ticket });
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    const news = message as Tell | LineTell;
    if (news.tell === 'changed' || (news.tell === 'drafted' && news.ticket === ticket)) look();
    return undefined;
  });
  look();
  return {
    height: (height) => say({ ask: 'height', height }),
    insert: (text, key) => say({ ask: 'insert', text, key }),
    look,
  };
}
