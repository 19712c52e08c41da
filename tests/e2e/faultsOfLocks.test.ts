import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker, say, standIn } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { calledProspect, logOf, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const ada = 'ada@due.example';
const note = (page: Page) => page.locator('.failure-title').first();

/** reliability.md 1.3: the database is closed by the browser, held by an older tab, or taken by a newer version. */
describe('a database that others hold', () => {
  let world: World;
  let inside: Page;
  beforeAll(async () => {
    world = await openBrowser();
    world.context.setDefaultTimeout(8000);
    inside = await standIn(world);
    await seed(inside, calledProspect(ada, 20, -5));
  });
  afterAll(async () => {
    await world.close();
  });

  it('fault 19: is opened again when the browser closed the connection', async () => {
    await (
      await world.worker()
    ).evaluate(() => {
      const { transaction } = Object.getOwnPropertyDescriptors(IDBDatabase.prototype);
      IDBDatabase.prototype.transaction = function (...given) {
        Object.defineProperties(IDBDatabase.prototype, { transaction });
        this.close();
        return this.transaction(...given);
      };
    });
    expect(await say(inside, logOf(ada, 'reopened'))).toMatchObject({ ok: true });
    expect(await recordOf(world, ada)).toMatchObject({ touchCount: 2 });
  });

  it('fault 23: is not written to once a newer version has it, by a worker that runs nor by the next', async () => {
    const before = JSON.stringify(await world.events());
    await inside.evaluate(openAt, 990);
    for (const how of ['running', 'woken']) {
      expect(await say(inside, logOf(ada, how))).toMatchObject({ ok: false, error: { code: 'newer' } });
      expect(JSON.stringify(await world.events())).toBe(before);
      await killWorker(inside);
    }
    const popup = await world.popup();
    expect(await note(popup).innerText()).toBe('The data is from a newer Next Touch');
    await popup.close();
  });

  it('fault 22: held by an older tab is told within seconds, and used when the tab lets go', async () => {
    await inside.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
    const older = await standIn(world);
    await killWorker(inside);
    await older.evaluate(openAt, 5);
    expect(await say(inside, logOf(ada, 'held'))).toMatchObject({ ok: false, error: { code: 'locked' } });
    const popup = await world.popup();
    const options = await world.extensionPage('options.html');
    for (const page of [popup, options]) expect(await note(page).innerText()).toBe('An older tab holds the data');
    await popup.getByRole('button', { name: 'Try again' }).click();
    await older.close();
    // Nobody reloads them: they look again by themselves.
    await popup.locator('.head-sites', { hasText: 'Gmail' }).waitFor();
    for (const page of [popup, options]) await page.getByText('An older tab').waitFor({ state: 'detached' });
    expect(await say(inside, logOf(ada, 'free'))).toMatchObject({ ok: true });
    await Promise.all([popup.close(), options.close()]);
  });

  it('fault 22: is told in a panel too, over what it shows and in place of it, until the tab lets go', async () => {
    const page = await world.gmail();
    await openConversation(page, 'Palettierer');
    await waitForShown(page, /No reply/, 'thread');
    const panel = await openPanel(world, page);
    const older = await standIn(world);
    await killWorker(inside);
    await older.evaluate(openAt, 5);
    await inside.evaluate(() => void chrome.runtime.sendMessage({ tell: 'changed' }).catch(() => {}));
    await panel.locator('.failure-title', { hasText: 'An older tab holds the data' }).waitFor();
    expect(await panel.locator('h1').textContent()).toContain('Jonas Weber');
    await panel.evaluate(() => location.reload());
    await panel.locator('main.panel > .message .failure-title').waitFor();
    expect(await panel.locator('main').innerText()).not.toMatch(/One moment|Jonas/);
    await older.close();
    // The older tab brought another book along: what the panel was about is not in it.
    await panel.locator('h1', { hasText: 'no longer known' }).waitFor();
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

/** Runs in a page of the extension: opens the book at another version and keeps it, deaf to whoever asks for it. */
async function openAt(version: number): Promise<void> {
  // Before the first version there was another book; both requests stand in one queue, so nobody comes in between.
  if (version < 10) indexedDB.deleteDatabase('next-touch');
  const request = indexedDB.open('next-touch', version);
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not opened')));
  });
  Object.assign(globalThis, { held });
}
