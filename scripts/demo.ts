/**
 * `npm run demo`: plays an hour of a rep's day in a real browser with a sample mailbox and a sample CRM, and leaves
 * pictures in .demo/. With a display the browser is shown and stays until it is closed.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildForChromium } from '../tests/e2e/build.ts';
import { openConversation, openPanel, waitForShown } from '../tests/e2e/overlay.ts';
import { openBrowser, type World } from '../tests/e2e/world/chromium.ts';

const pictures = join(import.meta.dirname, '..', '.demo');
const visible = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) && !process.env['CI'];

async function picture(page: Page, name: string, told: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(`${name}.png\n  ${told}\n`);
}

/** A clock runs once its conversation was read: Robin looks into the quotes she sent. */
async function mail(world: World): Promise<Page> {
  const page = await world.gmail();
  await waitForShown(page, /Amara/, 'row');
  for (const subject of ['Devis ensacheuse', 'Palettierer', 'Preventivo', 'Offerte', 'Two tray sealers']) {
    await openConversation(page, subject);
    await unfold(page);
    await page.locator('[data-next-touch="thread"]').waitFor({ state: 'attached' });
    await page.evaluate(async () => await window.driver.back());
  }
  await waitForShown(page, /No reply 9 d/, 'row');
  await page.locator('tr.zA').first().scrollIntoViewIfNeeded();
  await picture(page, 'gmail-list', 'Robin opens her mail. Beside the subjects stands who waits, and for how long.');
  await openConversation(page, 'Two tray sealers');
  await waitForShown(page, /No reply/, 'thread');
  await picture(
    page,
    'gmail-thread',
    'She opens the quote that Nadia has not answered: nine days, and the second try is next.',
  );
  return page;
}

/** The webmail shows only the newest mail in full; what is folded cannot be read. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('[role=main] .kv');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function panel(world: World, page: Page): Promise<void> {
  await openPanel(world, page);
  await picture(page, 'panel', 'A click on the chip opens the panel: the quote, what was tried, what comes next.');
}

/** The real road: the popup offers the site, the browser grants it, the record page gets its button. */
async function crm(world: World): Promise<void> {
  const page = await world.crm('#/contacts/1');
  await world.grant('https://crm.example.test/*');
  const popup = await world.realPopup(page);
  await popup.locator('.offer button').click();
  await page.locator('[data-next-touch="button"]').waitFor({ state: 'attached' });
  await popup.close();
  await page.bringToFront();
  await picture(
    page,
    'crm-button',
    'In the CRM she allows Next Touch on this site; each contact now has a "Log follow-up" button.',
  );
  await page.locator('[data-next-touch="button"]').click();
  const frame = await world.panelFrame(page);
  await frame.locator('h1').waitFor();
  await picture(page, 'crm-button-and-panel', 'She has called Nadia and logs it: how, what came of it, when next.');
}

async function popups(world: World): Promise<void> {
  const page = await world.popup();
  await page.locator('.line').first().waitFor();
  await picture(
    page,
    'popup-light',
    "The toolbar button shows today's list: who waits, longest wait first, and what is still to sort.",
  );
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await page.locator('.line').first().waitFor();
  await picture(page, 'popup-dark', 'The same in the evening.');
}

async function play(world: World): Promise<void> {
  await panel(world, await mail(world));
  await crm(world);
  await popups(world);
}

buildForChromium();
await mkdir(pictures, { recursive: true });
const world = await openBrowser({ headless: !visible, viewport: { width: 1280, height: 900 } });
try {
  await play(world);
  console.log(`The pictures are in ${pictures}`);
  if (visible) {
    console.log('Try it yourself: the browser stays open until you close it.');
    await new Promise<void>((resolve) => world.context.once('close', () => resolve()));
  }
} finally {
  await world.close();
}
