import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENT, standIn } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { calledProspect, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The panel is a page of ours inside a page that may be hostile: it speaks for one prospect, at a click that was seen. */
let world: World;
let page: Page;
let panel: Frame;
const other = 'other@due.example';
const jonas = 'jonas.weber@werk-nord.example';

beforeAll(async () => {
  world = await openBrowser();
  const inside = await standIn(world);
  await seed(inside, calledProspect(other, 20, -5));
  await inside.close();
  page = await world.gmail();
  await openConversation(page, 'Palettierer');
  await waitForShown(page, /No reply/, 'thread');
  panel = await openPanel(world, page);
});
afterAll(async () => {
  await world.close();
});

interface Port {
  onDisconnect: { addListener(listener: () => void): void };
  onMessage: { addListener(listener: (message: object) => void): void };
  postMessage(message: unknown): void;
}
declare const chrome: {
  runtime: {
    connect(info: { name: string }): Port;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<{ error?: { code: string } }>;
  };
  tabs: { query(of: { url: string }): Promise<{ id: number; title: string }[]> };
  scripting: { executeScript(injection: object): Promise<unknown> };
};

/** Says these words over a port of its own, as the panel's frame could if its code were turned. */
async function overPort(frame: Frame | Page, words: unknown[], answers: number): Promise<object[]> {
  return await frame.evaluate(
    async ([said, wanted]) =>
      await new Promise<object[]>((resolve) => {
        const heard: object[] = [];
        const port = chrome.runtime.connect({ name: 'panel' });
        port.onDisconnect.addListener(() => resolve([...heard, { closed: true }]));
        port.onMessage.addListener((message) => {
          if (heard.push(message) === wanted) resolve(heard);
        });
        for (const word of said) port.postMessage(word);
      }),
    [words, answers] as const,
  );
}

const ticketOf = (frame: Frame) => new URL(frame.url()).hash.slice(1);
const log = (key: string, click: string) => ({
  do: 'log',
  key,
  click,
  channel: 'call',
  disposition: 'connected',
  nextOn: null,
  note: null,
});
const expired = { state: { mode: 'closed', why: 'expired' } };

/** Puts a frame with the panel into the first Gmail tab from the content script's place: no page could name it. */
async function framePanel(hash: string): Promise<void> {
  const worker = await world.worker();
  await worker.evaluate(async (after) => {
    const [tab] = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    const func = (end: string) => {
      const frame = document.createElement('iframe');
      frame.src = chrome.runtime.getURL('panel.html') + end;
      frame.id = 'stolen';
      document.body.append(frame);
    };
    await chrome.scripting.executeScript({ target: { tabId: tab?.id }, world: 'ISOLATED', func, args: [after] });
  }, hash);
}

async function stolenFrame(of: Page): Promise<Frame> {
  const handle = await of.waitForSelector('#stolen');
  return (await handle.contentFrame())!;
}

describe('a panel speaks for one prospect', () => {
  it('and is refused for anybody else, whatever the command', async () => {
    const ask = { ask: 'ticket', ticket: ticketOf(panel) };
    const commands = [
      log(other, 'x1'),
      { do: 'rule', keys: [jonas, other], click: 'x2', rule: 'doNotContact' },
      { do: 'rule', keys: ['@due.example'], click: 'x3', rule: 'notAProspect' },
      { do: 'settle', key: other, click: 'x4', of: `touch|${other}`, how: 'kept' },
      { do: 'snooze', keys: [other], click: 'x5', until: '2030-01-01T00:00:00.000Z', endsOnReply: true },
      { do: 'undo', key: jonas, click: 'x6', of: [`touch|${other}`] },
      { do: 'undo', key: jonas, click: 'x7', of: ['touch|nobody'] },
    ];
    const before = JSON.stringify([await world.events(), await world.records()]);
    const asks = commands.map((command, n) => ({ ask: 'command', n, command }));
    const heard = await overPort(panel, [ask, ...asks], 1 + 2 * commands.length);
    const answers = heard.flatMap((message) => ('answer' in message ? [message.answer] : []));
    expect(answers).toHaveLength(commands.length);
    expect(new Set(answers.map((answer) => (answer as { error?: { code: string } }).error?.code))).toEqual(
      new Set(['refused']),
    );
    expect(JSON.stringify([await world.events(), await world.records()])).toBe(before);
  });

  it('and may not speak as the popup does', async () => {
    for (const ask of ['health', 'acceptLoss', 'sitesChanged']) {
      const answer = await panel.evaluate(async (word) => await chrome.runtime.sendMessage({ ask: word }), ask);
      expect(answer.error?.code).toBe('refused');
    }
  });

  it('and its ticket is good for no second frame, no other tab, and not outside a frame', async () => {
    const ticket = ticketOf(panel);
    await framePanel(`#${ticket}`);
    const second = await stolenFrame(page);
    await second.locator('text=This panel has expired').waitFor();
    expect(await second.locator('body').innerText()).not.toContain('Jonas');
    expect(await overPort(second, [{ ask: 'ticket', ticket }], 1)).toEqual([expired]);
    await page.evaluate(() => document.querySelector('#stolen')?.remove());
    const tab = await world.extensionPage(`panel.html#${ticket}`);
    expect(await overPort(tab, [{ ask: 'ticket', ticket }], 1)).toEqual([{ closed: true }]);
    await tab.close();
  });

  it('and shows nobody without a ticket, or with one that was made up', async () => {
    for (const hash of ['', '#', '#__proto__', `#${crypto.randomUUID()}`]) {
      await framePanel(hash);
      await (await stolenFrame(page)).locator('text=This panel has expired').waitFor();
      await page.evaluate(() => document.querySelector('#stolen')?.remove());
    }
  });
});

describe('a click counts only when the rep could see what she clicks', () => {
  const doNotContact = async () => (await recordOf(world, jonas))?.['doNotContact'];
  const tricks: [string, () => void][] = [
    ['the whole page made half transparent', () => void (document.documentElement.style.opacity = '0.5')],
    ['the panel covered by something that lets clicks through', cover],
  ];
  for (const [name, trick] of tricks) {
    it(`not with ${name}, and again afterwards`, async () => {
      await page.evaluate(trick);
      await panel.locator('main[aria-busy="true"]').waitFor();
      await panel.getByRole('button', { name: 'Do not contact' }).click();
      await page.evaluate(() => {
        document.documentElement.style.opacity = '';
        document.querySelector('#cover')?.remove();
      });
      await panel.locator('main[aria-busy="false"]').waitFor();
      expect(await doNotContact()).toBe(false);
    });
  }

  it('not when a script made it', async () => {
    await panel.getByRole('button', { name: 'Do not contact' }).dispatchEvent('click');
    await panel.getByRole('button', { name: 'Not a prospect' }).evaluate((button) => (button as HTMLElement).click());
    expect(await recordOf(world, jonas)).toMatchObject({ doNotContact: false, standing: 'prospect' });
  });

  it('and does count otherwise', async () => {
    await panel.getByRole('button', { name: 'Do not contact' }).click();
    await expect.poll(doNotContact, PATIENT).toBe(true);
    await panel.locator('.undo-bar .button', { hasText: 'Undo' }).click();
    await expect.poll(doNotContact, PATIENT).toBe(false);
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

/** Runs in the page. */
function cover(): void {
  const sheet = document.createElement('div');
  sheet.id = 'cover';
  sheet.popover = 'manual';
  sheet.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; background: #fff';
  document.body.append(sheet);
  sheet.showPopover();
}
