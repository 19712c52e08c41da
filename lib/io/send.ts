import type { WordKey } from './words.ts';
import type { DraftReply, OpenReply, PageAsk, SawReply, SiteReply, Tell } from '../model/ask.ts';

/**
 * The content script's line to the background, typed. Talks to the browser directly: the polyfill would weigh more
 * than all of this.
 */
interface PageRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: (message: unknown, sender: unknown, reply: (answer: unknown) => void) => void): void;
  };
}
interface PageApi {
  runtime?: PageRuntime;
  i18n?: { getMessage(key: string): string };
}
interface PageGlobals {
  browser?: PageApi;
  chrome?: PageApi;
}

/** Asked for anew each time: the browser replaces the object when permissions change, and the old one loses its id. */
function runtime(): PageRuntime | undefined {
  const { browser, chrome } = globalThis as PageGlobals;
  return (browser ?? chrome)?.runtime;
}

interface Replies {
  site: SiteReply | null;
  products: { id: string; signs: string }[];
  product: object;
  saw: SawReply;
  blind: object;
  openThread: OpenReply;
  openRecord: OpenReply;
  composing: object;
  draft: DraftReply;
  sent: object;
  unsent: object;
}

/** Has the extension been updated or removed under this script? Then it can only clean up and go. */
export function isOrphan(): boolean {
  return !runtime()?.id;
}

/** Sends, and sends once more when the worker was just killed. Null: refused, or nobody is there. */
export async function send<A extends PageAsk>(ask: A): Promise<Replies[A['ask']] | null> {
  for (let attempt = 0; attempt < 2 && !isOrphan(); attempt++) {
    try {
      const reply = (await runtime()?.sendMessage(ask)) as (Replies[A['ask']] & { error?: unknown }) | null;
      return reply && reply.error ? null : reply;
    } catch {
      // The channel closes when the worker dies over a message; the next one wakes it.
    }
  }
  return null;
}

/** The words of a key; '' when the extension is gone from under this script. */
export function word(key: WordKey): string {
  const { browser, chrome } = globalThis as PageGlobals;
  return (browser ?? chrome)?.i18n?.getMessage(key) ?? '';
}

/** Hears what the background calls out. */
export function listen(heard: (tell: Tell) => void): void {
  runtime()?.onMessage.addListener((message, _, reply) => {
    heard(message as Tell);
    reply(true);
  });
}
