import type { Frame, Page } from 'playwright-core';
import type { World } from './world/chromium.ts';

/** A script of a compose window as small as can be: it says what is written, shows the line, and hears the background. */
declare const chrome: {
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: { executeScript(injection: object): Promise<{ result: unknown }[]> };
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: (message: unknown) => void): void };
  };
};

export interface Written {
  to: string[];
  subject?: string;
  body?: string;
  files?: string[];
  windowId?: string;
}

interface Reply {
  line: string | null;
  doNotContact: string[];
}

/** Says what the window holds now, and shows the line that it is answered with. Gives the answer and how long it took. */
export async function write(world: World, account: string, written: Written): Promise<Reply & { ms: number }> {
  const { to, subject = 'Re: it', body = '', files = [], windowId = 'w1' } = written;
  const compose = {
    draftId: null,
    threadId: null,
    to: to.map((email) => ({ name: null, email })),
    cc: [],
    bcc: [],
    subject,
    attachments: files.map((name) => ({ name, mimeType: 'application/pdf', bytes: 9000, url: null, kind: 'file' })),
    body,
  };
  const url = 'https://mail.google.com/mail/u/0/#inbox';
  const ask = { ask: 'draft', draft: { site: 'gmail', account, url, locale: 'en', windowId, compose } };
  const worker = await world.worker();
  return (await worker.evaluate(async (said) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const func = async (words: string) => {
      const begun = performance.now();
      const reply = (await chrome.runtime.sendMessage(JSON.parse(words))) as { line: string | null };
      const ms = performance.now() - begun;
      const frame = document.querySelector<HTMLIFrameElement>('#line') ?? document.createElement('iframe');
      if (reply.line === null) frame.remove();
      else if (frame.src !== reply.line) {
        frame.id = 'line';
        frame.src = reply.line;
        frame.style.cssText = `position: fixed; z-index: 99; right: 40px; bottom: 60px; width: 520px; height: 28px;
          border: 0; border-radius: 6px; box-shadow: 0 0 0 1px rgb(0 0 0 / .2); color-scheme: light dark`;
        document.documentElement.append(frame);
        const heard: unknown[] = [];
        Object.assign(globalThis, { heard });
        chrome.runtime.onMessage.addListener((message) => {
          const { tell, height } = message as { tell: string; height?: number };
          if (tell === 'lineHeight') frame.style.height = `${height}px`;
          if (tell === 'insert') heard.push(message);
        });
      }
      return { ...reply, ms };
    };
    const target = { tabId: tab?.id };
    const [answer] = await chrome.scripting.executeScript({ target, world: 'ISOLATED', func, args: [said] });
    return answer?.result;
  }, JSON.stringify(ask))) as Reply & { ms: number };
}

/** What the background told this window to insert so far. */
export async function inserted(world: World): Promise<{ windowId: string; text: string }[]> {
  const worker = await world.worker();
  return (await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const func = () => (globalThis as { heard?: unknown[] }).heard ?? [];
    const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, world: 'ISOLATED', func });
    return answer?.result;
  })) as { windowId: string; text: string }[];
}

export async function lineFrame(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#line');
  const frame = (await handle.contentFrame())!;
  await frame.locator('.mind-head').waitFor();
  return frame;
}

/** How high the frame is on the page. */
export async function heightOf(page: Page): Promise<number> {
  return (await page.locator('#line').boundingBox())?.height ?? 0;
}
