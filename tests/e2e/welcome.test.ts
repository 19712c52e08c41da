import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForShown } from './overlay.ts';
import { openBrowser, type World } from './world/chromium.ts';

let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

const root = join(import.meta.dirname, '..', '..');
const WORK = 'robin.hale@harbourpack.example';

async function welcome(): Promise<Page> {
  const open = world.context.pages().find((page) => page.url().endsWith('welcome.html'));
  return open ?? (await world.context.waitForEvent('page', (page) => page.url().endsWith('welcome.html')));
}

async function settings(): Promise<Record<string, unknown>> {
  return ((await world.storage())['settings'] ?? {}) as Record<string, unknown>;
}

describe('story 0: the first minutes', () => {
  it('opens a tab at the installation, which asks three things and shows how to pin the icon', async () => {
    const page = await welcome();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/account/i);
    expect(text).toMatch(/domain/i);
    expect(text).toMatch(/hours/i);
    expect(text).toMatch(/pin/i);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('offers the account that was read, and takes the answers', async () => {
    const gmail = await world.gmail('#inbox');
    await waitForShown(gmail, /Amara/, 'row');
    const page = await welcome();
    await page.bringToFront();
    await page.getByText(WORK).first().waitFor();
    await page.getByRole('checkbox', { name: WORK }).click();
    await page.getByLabel('Domain', { exact: true }).fill('harbourgroup.example');
    await page.getByRole('button', { name: /^That is right/ }).click();
    await expect.poll(async () => (await settings())['welcomed']).toBe(true);
    expect((await settings())['ownDomains']).toEqual(['harbourgroup.example']);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect((await settings())['accounts']).toEqual([WORK]);
    await gmail.close();
  });

  it('finds the unanswered quotes in the sent mail she passes, and the popup then shows something true', async () => {
    const page = await welcome();
    await page.bringToFront();
    const opened = world.context.waitForEvent('page');
    await page.getByRole('button', { name: /unanswered quotes/i }).click();
    const gmail = await opened;
    await gmail.waitForURL(/mail\.google\.com.*search/);
    await gmail.locator('[data-next-touch="row"]').first().waitFor({ state: 'attached' });
    await page.bringToFront();
    await expect.poll(() => page.locator('.counts').innerText()).toMatch(/[1-9]\d* without a reply/);
    expect(await page.locator('.counts').innerText()).toMatch(/[1-9]\d* conversations? to open/);
    const popup = await world.popup();
    await popup.getByText('Rafael Duarte').waitFor();
    await popup.close();
  });

  it('works at once in a Gmail tab that was open before the installation', async () => {
    // A browser that lets extensions be loaded at all must have been started with one.
    const nothing = await mkdtemp(join(tmpdir(), 'next-touch-nothing-'));
    await writeFile(
      join(nothing, 'manifest.json'),
      JSON.stringify({ manifest_version: 3, name: 'none', version: '1', background: { service_worker: 'none.js' } }),
    );
    await writeFile(join(nothing, 'none.js'), '');
    const path = join(root, '.output', 'chrome-mv3');
    const before = await openBrowser({
      extensionDir: nothing,
      args: [`--disable-extensions-except=${nothing},${path}`],
    });
    const page = await before.gmail('#inbox');
    const session = await before.context.browser()!.newBrowserCDPSession();
    await session.send('Extensions.loadUnpacked' as never, { path } as never);
    await waitForShown(page, /Amara/, 'row');
    await before.close();
  });
});
