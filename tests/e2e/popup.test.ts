import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { openBrowser, type World } from './world/chromium.ts';

let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

async function readQuotes(): Promise<Page> {
  const page = await world.gmail('#inbox');
  await waitForShown(page, /Amara/, 'row');
  for (const subject of ['Two tray sealers', 'Palettierer', 'Devis ensacheuse']) {
    await openConversation(page, subject);
    await waitForShown(page, /No reply/, 'thread');
    await page.evaluate(() => window.driver.back());
  }
  return page;
}

const text = (page: Page) => page.locator('main').innerText();
const badge = async () => await (await world.worker()).evaluate(() => chrome.action.getBadgeText({}));
declare const chrome: {
  action: { getBadgeText(about: object): Promise<string> };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
};

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe('story 4: the popup', () => {
  it('asks the three questions first', async () => {
    const popup = await world.popup();
    await popup.getByRole('button', { name: /Set up/ }).waitFor();
    expect(await text(popup)).toContain('Gmail not read yet');
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  it('shows when Gmail was read, the three numbers, who waits and what is due, with the badge', async () => {
    const page = await readQuotes();
    await page.close();
    const popup = await world.popup();
    await popup.getByText('Nadia Okafor').waitFor();
    const shown = await text(popup);
    expect(shown).toMatch(/Gmail read \d?\d:\d\d/);
    expect(shown).toMatch(/0\s*✓\s*Everyone is contacted/);
    expect(shown).toContain('€70,550');
    expect(shown).toMatch(/New: Amara waits 4\d min\. Prospect\?/);
    expect(shown).toMatch(/Nadia Okafor[\s\S]*No reply 9 d[\s\S]*try 2, quote of/);
    expect(shown).toMatch(/\d+ to sort/);
    const due = /(\d+)\s*Due/.exec(shown)?.[1];
    expect(await badge()).toBe(due);
    await popup.close();
  });

  it('moves and acts by keyboard: down, log, Enter; and takes it back with Ctrl+Z', async () => {
    const popup = await world.popup();
    await popup.getByText('Nadia Okafor').waitFor();
    const nadia = async () => (await world.records()).find(({ key }) => key === 'nadia.okafor@brightfreight.example');
    const current = popup.locator('.line-current');
    await popup.locator('.line-name', { hasText: 'Camille Laurent' }).waitFor();
    await popup.keyboard.press('End');
    await current.filter({ hasText: 'Camille' }).waitFor();
    while (!(await current.innerText()).includes('Nadia')) {
      const before = await current.innerText();
      await popup.keyboard.press('ArrowUp');
      await expect.poll(() => current.innerText()).not.toBe(before);
    }
    await popup.keyboard.press('l');
    await popup.locator('.line', { hasText: 'Nadia' }).getByRole('form').waitFor();
    await popup.getByRole('button', { name: /^Save/ }).press('Enter');
    await expect.poll(async () => (await nadia())?.['touchCount']).toBe(2);
    await popup.locator('.undo-bar').waitFor();
    await popup.keyboard.press('Control+z');
    await expect.poll(async () => (await nadia())?.['touchCount']).toBe(1);
    await popup.close();
  });

  it('keeps what is open clear of the undo bar, and the list usable after it', async () => {
    const popup = await world.extensionPage('popup.html', { width: 400, height: 330 });
    await popup.locator('.line-name', { hasText: 'Camille Laurent' }).waitFor();
    await popup.locator('.line-current').waitFor();
    await popup.keyboard.press('End');
    await popup.keyboard.press('p');
    const bar = popup.locator('.undo-bar');
    await bar.waitFor();
    // The next key is for the line that is last then.
    await popup.locator('.line-name', { hasText: 'Camille Laurent' }).waitFor({ state: 'detached' });
    await popup.keyboard.press('End');
    await popup.keyboard.press('s');
    const form = popup.locator('.line-form');
    await form.waitFor();
    const below = async () => {
      const [open, edge] = [await form.boundingBox(), await bar.boundingBox()];
      return (open?.y ?? 0) + (open?.height ?? 0) - (edge?.y ?? 0);
    };
    await expect.poll(below).toBeLessThanOrEqual(0);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('l');
    await popup.getByRole('form').waitFor();
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Control+z');
    await popup.getByRole('button', { name: 'Bring back' }).waitFor();
    await popup.locator('.line-name', { hasText: 'Camille Laurent' }).waitFor();
    await popup.close();
  });

  it('gives the focus to the log button when the panel opens, and again after a save', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Palettierer');
    await waitForShown(page, /No reply/, 'thread');
    const panel = await openPanel(world, page);
    const focused = () => panel.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Log touch');
    await panel.getByRole('button', { name: 'Log touch' }).press('Enter');
    await panel.getByRole('button', { name: /^Save/ }).press('Enter');
    await panel.getByText(/^Logged \d/).waitFor();
    await expect.poll(focused).toBe('Log touch');
    await panel.getByRole('button', { name: 'Undo', exact: true }).click();
    await panel.getByText(/^Logged \d/).waitFor({ state: 'detached' });
    await page.close();
  });

  it('makes a prospect of a stranger at one click, who then counts as uncontacted', async () => {
    const popup = await world.popup();
    await popup.getByText(/New: Amara/).waitFor();
    await popup.getByRole('button', { name: /^Yes/ }).first().click();
    await popup.getByText(/^Amara waits/).waitFor();
    expect(await text(popup)).toMatch(/1\s*Uncontacted/i);
    await popup.getByRole('button', { name: /^Undo/ }).click();
    await popup.getByText(/New: Amara/).waitFor();
    await popup.close();
  });

  it('sorts candidates in bulk by domain', async () => {
    const popup = await world.popup();
    await popup.getByText(/\d+ to sort/).click();
    await popup.getByText('spicecoast.example').first().waitFor();
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation, nor has the panel (${colorScheme})`, async () => {
      const popup = await world.popup();
      await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await popup.getByText('Nadia Okafor').waitFor();
      expect(await axe(popup)).toEqual([]);
      await popup.close();
      const page = await world.gmail('#inbox');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await openConversation(page, 'Palettierer');
      await waitForShown(page, /No reply/, 'thread');
      const panel = await openPanel(world, page);
      await panel.getByRole('button', { name: 'Log touch' }).click();
      await panel.getByRole('form').waitFor();
      const { violations } = await new AxeBuilder({ page }).include(['[data-next-touch="panel"]']).analyze();
      expect(violations).toEqual([]);
      await page.close();
    });
  }

  it('says "Gmail changed, I cannot read it" when a page full of mail makes no sense', async () => {
    const page = await world.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/?changed=on#inbox');
    await page.evaluate(() => {
      const renamed = document.createElement('div');
      renamed.setAttribute('role', 'main');
      for (let row = 0; row < 40; row++) {
        const line = document.createElement('div');
        line.setAttribute('role', 'row');
        line.textContent = `Somebody wrote something quite long about packing machines and prices, number ${row}`;
        renamed.append(line);
      }
      document.body.replaceChildren(renamed);
    });
    const popup = await world.popup();
    await popup.getByText(/Gmail changed/).waitFor({ timeout: 20_000 });
    await popup.close();
    await page.close();
  });
});

describe('freshness', () => {
  it('says as of when a conversation was read, and offers to check it before a chase', async () => {
    const book = await world.extensionPage('popup.html');
    await book.evaluate(async () => {
      const yesterday = new Date(Date.now() - 26 * 3_600_000).toISOString();
      const open = indexedDB.open('next-touch');
      const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
      const store = database.transaction('threads', 'readwrite').objectStore('threads');
      const all = await new Promise<{ readAt: string }[]>((resolve) => {
        const request = store.getAll() as IDBRequest<{ readAt: string }[]>;
        request.onsuccess = () => resolve(request.result);
      });
      for (const thread of all) store.put({ ...thread, readAt: yesterday });
      await new Promise((resolve) => (store.transaction.oncomplete = resolve));
      database.close();
    });
    await book.reload();
    await book.getByText('Nadia Okafor').waitFor();
    expect(await book.locator('main').innerText()).toMatch(/No reply as of/);
    const first = book.locator('.line', { hasText: 'Nadia Okafor' });
    await first.hover();
    expect(await first.locator('.line-actions button').first().innerText()).toMatch(/Check thread/);
    await book.close();
  });
});
