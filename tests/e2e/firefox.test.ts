import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFirefox, type FirefoxWorld } from './world/firefox.ts';

let world: FirefoxWorld;
beforeAll(async () => {
  world = await openFirefox();
});
afterAll(async () => {
  await world.close();
});

describe('Firefox', () => {
  it('shows chips on the Gmail list', async () => {
    const page = await world.gmail('#inbox');
    await page.waitForSelector('tr.zA [data-next-touch="row"]');
    expect(await page.$$eval('tr.zA [data-next-touch="row"]', (chips) => chips.length)).toBe(1);
    await page.close();
  });

  it("shows today's list in the popup, and logs a touch there", async () => {
    const page = await world.gmail('#inbox');
    await page.locator('tr.zA ::-p-text(Amara)').click();
    await page.waitForSelector('h2.hP [data-next-touch="thread"]');
    const popup = await world.popup();
    await popup.waitForFunction(() => document.body.innerText.includes('New: Amara waits'));
    await popup.locator('::-p-text(Yes)').click();
    await popup.waitForFunction(() => /^Amara waits/m.test(document.body.innerText));
    await popup.keyboard.press('l');
    await popup.waitForSelector('form');
    await popup.locator('form button[type="submit"]').click();
    await popup.waitForFunction(() => !/^Amara waits/m.test(document.body.innerText));
    await popup.close();
    await page.close();
  });
});
