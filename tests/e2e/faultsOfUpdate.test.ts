import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenIn, PATIENT, runFile, say, standIn } from './inside.ts';
import { clickChip, openConversation, shownOn, waitForShown } from './overlay.ts';
import { openLog, saveTouch } from './popupLine.ts';
import { calledProspect, seed } from './prospects.ts';
import { rowsOf } from './world/book.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: {
  alarms: { getAll(): Promise<object[]> };
  runtime: { getManifest(): { version: string } };
};

/** reliability.md 1.3: two copies of one script, two tabs, two windows, and an update in the middle of it all. */
let world: World;
let folder: string;
const bea = 'bea@due.example';
const cleo = 'cleo@due.example';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'next-touch-build-'));
  await cp(join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3'), folder, { recursive: true });
  world = await openBrowser({ extensionDir: folder });
  const inside = await standIn(world);
  await seed(
    inside,
    [bea, cleo].flatMap((person) => calledProspect(person, 20, -5)),
  );
  await inside.close();
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

/** Puts a higher version in the place of the one that runs, as the web store does. Closes every page of the extension. */
async function update(version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  const session = await world.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: folder });
  await session?.detach();
}

/** A minute may pass in between: how many it says is left out. */
const textsOn = async (page: Page) =>
  (await shownOn(page)).map(({ where, text }) => `${where}: ${text.replace(/\d+ min/, 'min')}`);

describe('two at once', () => {
  it('fault 12: a second copy of the script takes over: one chip a place, one word to the background', async () => {
    const page = await world.gmail();
    await waitForShown(page, /Amara/, 'row');
    const before = await textsOn(page);
    const events = (await world.events()).length;
    const inside = await standIn(world);
    const heard = await listenIn(inside);
    await page.bringToFront();
    for (let copy = 0; copy < 4; copy++) await runFile(world, 'content-scripts/page.js');
    await expect.poll(() => heard('site'), PATIENT).toBe(4);
    await expect.poll(() => textsOn(page), PATIENT).toEqual(before);
    // The retired copies would each report the whole list once more.
    const reports = await heard('saw');
    await tellTab(inside);
    await expect.poll(() => heard('saw'), PATIENT).toBe(reports + 1);
    await openConversation(page, 'Two tray sealers');
    await waitForShown(page, /No reply/, 'thread');
    expect(await heard('saw')).toBe(reports + 2);
    expect((await shownOn(page)).filter(({ where }) => where === 'thread')).toHaveLength(1);
    expect((await world.events()).length).toBeLessThanOrEqual(events + 3);
    await Promise.all([page.close(), inside.close()]);
  });

  it('fault 13: two tabs on one conversation are one touch, and show the same', async () => {
    const tabs = await Promise.all([world.gmail(), world.gmail()]);
    for (const tab of tabs) await tab.bringToFront().then(() => openConversation(tab, 'Palettierer'));
    const [one, two] = await Promise.all(tabs.map((tab) => waitForShown(tab, /No reply/, 'thread')));
    expect(one).toEqual(two);
    const mails = (await world.events()).filter((event) => String(event['subject']).startsWith('Palettierer'));
    expect(mails).toHaveLength(2);
    await Promise.all(tabs.map((tab) => tab.close()));
  });

  it('fault 14: two windows that save in the same second are two touches, and none is lost', async () => {
    const windows = [await world.popup(), await world.popup()];
    for (const window of windows) await window.bringToFront().then(() => openLog(window, bea));
    const save = () => document.querySelector<HTMLFormElement>('form.log')?.requestSubmit();
    await Promise.all(windows.map((window) => window.evaluate(save)));
    await Promise.all(windows.map((window) => window.locator('.undo-text', { hasText: bea }).waitFor()));
    const record = (await world.records()).find(({ key }) => key === bea);
    expect(record).toMatchObject({ touchCount: 3 });
    await Promise.all(windows.map((window) => window.close()));
  });
});

describe('an update', () => {
  it('fault 10: with Gmail open leaves one working overlay, and no flood of errors', async () => {
    const page = await world.gmail();
    await waitForShown(page, /Amara/, 'row');
    const before = await textsOn(page);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await update('9.0.0');
    await expect.poll(() => panelAfterClick(page), PATIENT).toBe(1);
    await page.keyboard.press('Escape');
    expect(await textsOn(page)).toEqual(before);
    for (let n = 0; n < 5; n++) await page.evaluate(() => window.driver.replaceRows(50));
    await page.evaluate(() => window.driver.back());
    await page.reload();
    await waitForShown(page, /Amara/, 'row');
    expect(await textsOn(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('fault 7: takes the alarms away, and they are made again', async () => {
    const inside = await standIn(world);
    expect(await inside.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.0.0');
    await expect.poll(() => inside.evaluate(() => chrome.alarms.getAll()), PATIENT).toHaveLength(1);
    await inside.close();
  });

  it('fault 11: during a click in the popup keeps the touch or not, but never half of it', async () => {
    const popup = await world.popup();
    await popup.locator('li.line', { hasText: cleo }).waitFor();
    await saveTouch(popup, cleo);
    await update('9.0.1');
    const inside = await standIn(world);
    const events = await rowsOf(inside, 'next-touch', 'events');
    const touches = events.filter(({ kind, people }) => kind === 'touch' && (people as string[]).includes(cleo));
    const record = (await rowsOf(inside, 'next-touch', 'prospects')).find(({ key }) => key === cleo);
    expect(record).toMatchObject({ touchCount: touches.length });
    const totals = await rowsOf(inside, 'next-touch', 'totals');
    expect(totals.find(({ id }) => id === 'events')).toEqual({ id: 'events', n: events.length });
    expect(await say(inside, { ask: 'health' })).toBeNull();
    const again = await world.popup();
    await again.locator('.head-sites', { hasText: 'Gmail read' }).waitFor();
    await Promise.all([again.close(), inside.close()]);
  });

  it('leaves no complaint in any log', async () => {
    // The popup of fault 11 is closed by the browser in the middle of its work, and may say so with its last breath.
    const dying = /^(page|chrome-extension:\S+): (Uncaught .*)?Extension context invalidated\.$/;
    expect((await world.errors()).filter((complaint) => !dying.test(complaint))).toEqual([]);
  });
});

/** How many panels a click on a chip brings: none when an overlay of the old version was hit. */
async function panelAfterClick(page: Page): Promise<number> {
  await clickChip(page, 'Four stretch wrappers');
  return await page.locator('[data-next-touch="panel"]').count();
}

interface Tabs {
  query(of: { url: string }): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<unknown>;
}

/** Tells the first Gmail tab that the book has changed. */
async function tellTab(inside: Page): Promise<void> {
  await inside.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const [tab] = await tabs.query({ url: 'https://mail.google.com/*' });
    await tabs.sendMessage(tab?.id ?? -1, { tell: 'changed' });
  });
}
