import browser, { type Tabs } from 'webextension-polyfill';
import type { UiAsk } from '../model/ask.ts';
import type { ContactEvent } from '../model/event.ts';
import type { ImportMark } from '../model/importMark.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { GMAIL_PAGES } from '../sites/gmail.ts';
import type { Answer, Command, Failure } from '../model/wire.ts';
import { failureOf, SILENCE, StoreFailure } from './failure.ts';

export { watchFinding } from './finding.ts';

/** What pages of ours ask of the background. */

/** Gives a command. Lost on the way, it is sent once more: the same click is one event however often it arrives. */
export async function command(wanted: Command): Promise<Answer> {
  return await answerTo({ ask: 'command', command: wanted });
}

/** Several commands at one click: all are kept, or none. */
export async function commandAll(commands: Command[]): Promise<Answer> {
  return await answerTo({ ask: 'commands', commands });
}

/** A product is back. */
export async function restock(product: string, click: string): Promise<Answer> {
  return await answerTo({ ask: 'restock', product, click });
}

async function answerTo(message: UiAsk): Promise<Answer> {
  try {
    return (await say(message)) as Answer;
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

/** Says something, and once more when the worker died over it. Throws when nobody answers at all. */
async function say(message: UiAsk): Promise<unknown> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // A worker that was just killed closes the channel; the next message wakes a new one.
    }
  }
  throw new StoreFailure(SILENCE.code, SILENCE.detail);
}

/** Asks for something to be done or told; what the background could not do is thrown. */
async function ask<T>(message: UiAsk): Promise<T> {
  const reply = await say(message);
  const { error } = (reply ?? {}) as { error?: Failure };
  if (error) throw new StoreFailure(error.code, error.detail);
  return reply as T;
}

/** Is the book whole? What the rep must be told, or null. */
export async function health(): Promise<Failure | null> {
  return await ask<Failure | null>({ ask: 'health' }).catch(failureOf);
}

/** The rep goes on with what a damaged book still holds. */
export async function confirmLoss(): Promise<void> {
  await ask({ ask: 'acceptLoss' });
}

/** Gives a part of a backup to the background. Returns the ids of the events that were new. */
export async function restore(events: ContactEvent[], threads: ThreadSighting[]): Promise<string[]> {
  const { fresh } = (await ask<{ fresh?: string[] } | undefined>({ ask: 'restore', events, threads })) ?? {};
  if (!fresh) throw new StoreFailure(SILENCE.code, SILENCE.detail);
  return fresh;
}

/** A restore is through: how much has come back is looked at. */
export async function weighRestored(): Promise<void> {
  await ask({ ask: 'restored' });
}

/** Gives mails of a file to the background, with how far the file has come. */
export async function sayImported(events: ContactEvent[], mark: ImportMark | null): Promise<void> {
  await ask({ ask: 'imported', events, mark });
}

/** Takes back an import that was made, or brings back what was taken back at this moment. */
export async function turnBackImport(
  what: 'takeBackImport' | 'bringBackImport',
  mark: ImportMark,
  at: string,
): Promise<void> {
  for (let after: string | null = null, more = true; more; more = after !== null) {
    ({ after } = await ask<{ after: string | null }>({ ask: what, mark, at, after }));
  }
}

/** Opens Gmail's search for sent quotes and counts what is passed. */
export async function startFindingQuotes(account: string | null): Promise<void> {
  await ask({ ask: 'findQuotes', account });
}

/** Gmail tabs, and whether Next Touch works in each. */
export async function gmailTabs(): Promise<{ id: number; title: string; state: 'working' | 'reload' }[]> {
  const tabs = await browser.tabs.query({ url: GMAIL_PAGES });
  return await Promise.all(
    tabs.map(async ({ id = -1, title = '' }) => {
      const here = await browser.tabs.sendMessage(id, { tell: 'changed' }).catch(() => null);
      return { id, title, state: here === true ? ('working' as const) : ('reload' as const) };
    }),
  );
}

/** Loads a tab anew. */
export async function reloadTab(id: number): Promise<void> {
  await browser.tabs.reload(id);
}

/**
 * Opens a conversation of `https://mail.google.com/mail/u/ACCOUNT/#…`. In a tab that shows this account already only the
 * fragment changes: the page stays, and with it a mail that is being written there. Else in a new tab.
 */
export async function openThread(url: string): Promise<void> {
  const { hash, pathname } = new URL(url);
  const account = decodeURIComponent(pathname.split('/')[3] ?? '');
  const tabs = (await browser.tabs.query({ url: GMAIL_PAGES })).filter((tab) => shows(tab, account));
  const tab = tabs.find(({ active }) => active) ?? tabs[0];
  if (tab?.id === undefined) return void (await browser.tabs.create({ url }));
  await browser.tabs.update(tab.id, { url: (tab.url ?? '').replace(/#.*$/s, '') + hash, active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The address stands in the title before the product's name: a subject may hold others, before it. Seen 2026-07. */
const ACCOUNT_IN_TITLE = /[-–—|]\s+([^\s@]+@[^\s@]+)(?=\s+[-–—|]|$)/g;

/** Is this the mailbox of this account in a tab? A window with one popped-out mail in it is not. */
function shows({ url = '', title = '' }: Tabs.Tab, account: string): boolean {
  if (!/^https:\/\/mail\.google\.com\/mail\/u\/[^/?#]+\/?(?:\?(?!.*\bview=)[^#]*)?(?:#|$)/.test(url)) return false;
  return [...title.matchAll(ACCOUNT_IN_TITLE)].at(-1)?.[1]?.toLowerCase() === account;
}
