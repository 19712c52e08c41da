import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openBrowser, type World } from './world/chromium.ts';
import { openFirefox } from './world/firefox.ts';

/** The world itself, without the extension's features: what the other browser tests stand on. */
describe('the sample webmail', () => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openBrowser();
    page = await world.gmail();
  });
  afterAll(async () => await world.close());

  const openRow = async (subject: string) => {
    await page.locator('[role=main] tr.zA', { hasText: subject }).click();
    await page.waitForSelector('[role=main] h2.hP');
  };
  const back = async () => await page.evaluate(async () => await window.driver.back());

  test('says whose it is and lists more than 50 conversations', async () => {
    expect(await page.locator('meta[name=og-profile-acct]').getAttribute('content')).toBe(
      'robin.hale@harbourpack.example',
    );
    expect(await page.locator('[role=main] tr.zA [data-legacy-thread-id]').count()).toBeGreaterThan(50);
    const title = await page.locator('td.xW span[title]').first().getAttribute('title');
    expect(title).toMatch(/\d\u202f[AP]M$/);
  });

  test('keeps rows at the height of the real ones', async () => {
    const heights = await page
      .locator('tr.zA')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([40]));
  });

  test('opens a conversation over a list that stays in the page', async () => {
    await openRow('Cream jar filler');
    expect(page.url()).toMatch(/#inbox\/[0-9a-f]{16}$/);
    expect(await page.locator('.aeF > .nH > [role=main]').count()).toBe(1);
    expect(await page.locator('.aeF > .nH > :not([role=main]) tr.zA').count()).toBeGreaterThan(50);
    expect(await page.locator('.kv').count()).toBe(2);
    expect(await page.locator('.kQ, .kx').count()).toBe(4);
    expect(await page.locator('.adn[data-legacy-message-id]').count()).toBe(1);
    await page.locator('.kv').last().click();
    expect(await page.locator('.aZo').getAttribute('download_url')).toMatch(/^application\/pdf:Quote%20Q-1171/);
    await back();
    expect(await page.locator('[role=main] tr.zA').count()).toBeGreaterThan(50);
  });

  test('finds and shows what was sent', async () => {
    const sent = await world.gmail('#sent');
    await expect.poll(() => sent.locator('[role=main] tr.zA', { hasText: 'To: Nadia' }).count()).toBe(1);
    await sent.goto('https://mail.google.com/mail/u/0/#search/palettierer');
    await expect.poll(() => sent.locator('[role=main] tr.zA').count()).toBe(1);
    await sent.close();
  });

  test('is driven: rows, threads, a big mail, typing', async () => {
    await page.evaluate(async () => await window.driver.replaceRows(500));
    expect(await page.locator('[role=main] tr.zA').count()).toBe(500);
    await page.evaluate(async () => await window.driver.openThread(40));
    expect(await page.locator('.adn[data-legacy-message-id]').count()).toBe(40);
    await page.evaluate(async () => await window.driver.openBigMail(200_000));
    expect((await page.locator('.a3s').textContent())?.length).toBeGreaterThanOrEqual(200_000);
    await page.evaluate(async () => await window.driver.typeInCompose(30));
    expect((await page.locator('[g_editable]').textContent())?.length).toBe(30);
    await page.locator('.M9').evaluate((compose) => compose.closest('[role=dialog]')!.remove());
    await back();
  });

  test('sends in three steps and remembers it after a reload', async () => {
    const mail = await world.gmail('?undo=3#inbox');
    await mail.locator('tr.zA', { hasText: 'Requirements for line 4' }).click();
    await mail.getByRole('button', { name: 'Reply' }).click();
    await mail.locator('[g_editable]').fill('Here is our quote.');
    await mail.locator('.T-I-atl:not([aria-haspopup])').click();
    await mail.waitForSelector('.b8 #link_undo');
    expect(await mail.locator('.adn').last().getAttribute('data-legacy-message-id')).toBeNull();
    await mail.waitForSelector('.adn[data-message-id^="#msg-a:"][data-legacy-message-id]');
    await mail.reload();
    await mail.waitForSelector('.adn[data-message-id^="#msg-a:"][data-legacy-message-id]');
    await mail.close();
  });

  test('receives mail into the list', async () => {
    const from = { name: 'Zoe Marsh', email: 'zoe@marsh.example' };
    const mail = { subject: 'A price, please', threadId: null, from, to: [], cc: [], text: 'Hello', attachments: [] };
    await page.evaluate(async (news) => void (await window.driver.receive(news)), mail);
    const first = page.locator('[role=main] tr.zA').first();
    expect(await first.locator('.yW [email]').getAttribute('email')).toBe('zoe@marsh.example');
  });

  test('refuses markup from strings, as the real page does', async () => {
    const refused = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(refused).toBe('TypeError');
  });

  test('writes down every request', () => {
    const { requests } = world.server;
    expect(requests.some(({ host, path }) => host === 'mail.google.com' && path === '/mail/u/0/')).toBe(true);
    expect(requests.filter(({ origin }) => origin?.startsWith('chrome-extension:'))).toEqual([]);
  });
});

test('the sample CRM changes the address first and the record a moment later', async () => {
  const world = await openBrowser();
  const page = await world.crm('#/contacts/1');
  expect(await page.locator('a[href^=mailto]').allTextContents()).toEqual(['nadia.okafor@brightfreight.example']);
  await page.goto('https://crm.example.test/#/contacts/2');
  await expect.poll(() => page.locator('a[href^=mailto]').count()).toBe(2);
  const plain = await world.crm(`${world.server.plainCrm}/#/contacts/3`);
  expect(await plain.locator('h1').textContent()).toBe('Henrik Olsen');
  await world.close();
});

test('the extension lives through a killed worker and a killed browser', async () => {
  const world = await openBrowser();
  expect(world.extensionId).toMatch(/^[a-p]{32}$/);
  await world.killWorker();
  await world.restart('kill');
  const popup = await world.popup();
  expect(popup.url()).toContain('popup.html');
  expect(await world.errors()).toEqual([]);
  await world.close();
});

test('Firefox shows the same webmail and the popup', async () => {
  const world = await openFirefox();
  const page = await world.gmail();
  expect(await page.title()).toContain('robin.hale@harbourpack.example');
  await world.popup();
  await world.close();
});
