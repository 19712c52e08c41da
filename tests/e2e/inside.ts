import type { Page } from 'playwright-core';
import type { World } from './world/chromium.ts';

export { killWorker } from './world/extension.ts';

/** What only scripts inside the extension can do: tests do it through its worker and its pages, never by a hook. */
interface Injection {
  target: { tabId: number };
  world?: 'ISOLATED';
  files?: string[];
  func?: (...given: unknown[]) => unknown;
  args?: unknown[];
}
declare const chrome: {
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: Injection): Promise<{ result: unknown }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: { ask?: string }) => void): void };
  };
};

/** For `expect.poll`: as long as anything may take on a machine that does other things too. */
export const PATIENT = { timeout: 10_000 };

const GMAIL = 'https://mail.google.com/*';

/** An answer of the background that is a refusal or a failure has a code. */
export interface Reply {
  ok?: boolean;
  error?: { code: string; detail: string };
  fresh?: string[];
}

/** Says something to the background from where the content script stands: the lowest trust there is. */
export async function sayFromTab(world: World, message: unknown): Promise<Reply | null> {
  return (await sayAllFromTab(world, [message]))[0] ?? null;
}

export async function sayAllFromTab(world: World, messages: unknown[]): Promise<(Reply | null)[]> {
  const worker = await world.worker();
  const answers = await worker.evaluate(
    async ([said, url]) => {
      const [tab] = await chrome.tabs.query({ url });
      // As text, since the browser drops every null from the arguments of an injected function.
      const func = async (words: unknown) =>
        await Promise.all((JSON.parse(String(words)) as unknown[]).map((word) => chrome.runtime.sendMessage(word)));
      const target = { tabId: tab?.id ?? -1 };
      const [answer] = await chrome.scripting.executeScript({ target, world: 'ISOLATED', func, args: [said] });
      return answer?.result;
    },
    [JSON.stringify(messages), GMAIL] as const,
  );
  return answers as (Reply | null)[];
}

/** Says the same from a page of the extension: it may command. */
export async function say(page: Page, message: unknown): Promise<Reply | null> {
  return (await page.evaluate(async (words) => await chrome.runtime.sendMessage(words), message)) as Reply | null;
}

/** Puts a file of the extension into the first tab that fits, as an update does with tabs that stood open. */
export async function runFile(world: World, file: string): Promise<void> {
  await (
    await world.worker()
  ).evaluate(
    async ([name, pattern]) => {
      const [tab] = await chrome.tabs.query({ url: pattern });
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: [name] });
    },
    [file, GMAIL] as const,
  );
}

/** A page of the extension without any script of its own; it may ask everything and hears what others ask. */
export async function standIn(world: World): Promise<Page> {
  return await world.extensionPage('manifest.json');
}

/** From now on `heard` of this page counts what content scripts and other pages ask of the background. */
export async function listenIn(page: Page): Promise<(ask: string) => Promise<number>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener(({ ask = '' }) => void heard.push(ask));
  });
  return async (ask) =>
    await page.evaluate(
      (word) => (globalThis as unknown as { heard: string[] }).heard.filter((h) => h === word).length,
      ask,
    );
}

/** Keeps every table of the book busy from a tab of its own: writers wait. Returns the way to let go. */
export async function holdBook(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((held) => {
        const request = indexedDB.open('next-touch');
        request.addEventListener('success', () => {
          const db = request.result;
          const totals = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('totals');
          const hold = () => {
            // A transaction lives as long as something is asked of it.
            if ('letGo' in globalThis) db.close();
            else totals.count().addEventListener('success', hold);
          };
          hold();
          held();
        });
      }),
  );
  return async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { letGo: true });
    });
  };
}

/** Lines that the worker wrote to its log since this was called. */
export function workerLog(world: World): string[] {
  const lines: string[] = [];
  world.context.on('console', (message) => {
    if (message.location().url.endsWith('/background.js')) lines.push(message.text());
  });
  return lines;
}
