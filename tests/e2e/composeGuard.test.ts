import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rule } from '../store/sample.ts';
import { compose, countsOne, nothingCame, send, sentTo, toast } from './composing.ts';
import { holdBook, PATIENT, standIn } from './inside.ts';
import { shownOn, waitForShown } from './overlay.ts';
import { daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The question before a mail goes to somebody whom nobody may write to; whatever else happens, the mail goes. */
let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

describe('a mail to somebody whom nobody may write to (E11, E17)', () => {
  const banned = 'stop@noplease.example';
  const asked = (page: Page) => waitForShown(page, /^Somebody whom/, 'compose-ask');
  const isAsked = async (page: Page) => (await shownOn(page)).some(({ where }) => where === 'compose-ask');

  beforeAll(async () => {
    const inside = await standIn(world);
    await seed(inside, [rule('ban', banned, 'doNotContact', daysAgo(3))]);
    await inside.close();
  });

  it('is stopped by a click, and Escape keeps it in its window', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: banned });
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => isAsked(page), PATIENT).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => isAsked(page), PATIENT).toBe(false);
    expect(await page.locator('.M9').count()).toBe(1);
    await page.locator('.M9 .oh').click();
    await nothingCame(world, page, banned, 'free@marker.example');
    await page.close();
  });

  for (const [name, path, act] of [
    ['Ctrl+Enter', '#inbox', (page: Page) => page.locator('.M9 [g_editable]').press('Control+Enter')],
    ['Space on the button', '#inbox', (page: Page) => send(page).press(' ')],
    ['a click', '#inbox', (page: Page) => send(page).click()],
    ['a button that comes up', '?press=mouseup#inbox', (page: Page) => send(page).click()],
  ] as const)
    it(`goes all the same when the rep says so, after ${name}, and that is noted`, async () => {
      const to = `${name.replace(/\W+/g, '.').toLowerCase()}@noplease.example`;
      const inside = await standIn(world);
      await seed(inside, [rule(`ban-${to}`, to, 'doNotContact', daysAgo(3))]);
      await inside.close();
      const page = await world.gmail(path);
      await compose(world, page, { to });
      await act(page);
      await asked(page);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await toast(page, 'Message sent');
      await countsOne(world, to);
      expect(await sentTo(world, to)).toMatchObject([{ overrode: 'doNotContact' }]);
      expect(await isAsked(page)).toBe(false);
      await page.close();
    });

  it('is stopped when nobody had time to ask about the last recipient', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: 'free@noplease.example' });
    await page.evaluate((email) => {
      const field = document.querySelector('.M9 div[name=cc]')!;
      const chip = document.createElement('div');
      chip.setAttribute('role', 'option');
      chip.setAttribute('data-hovercard-id', email);
      field.prepend(chip);
      document.querySelector<HTMLElement>('.M9 .T-I-atl')!.click();
    }, banned);
    await asked(page);
    await page.close();
  });

  it('is asked about once, however often it is pressed, and again when the page takes the question away', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: banned });
    await send(page).evaluate((button: HTMLElement) => [1, 2, 3].forEach(() => button.click()));
    await asked(page);
    expect((await shownOn(page)).filter(({ where }) => where === 'compose-ask')).toHaveLength(1);
    await page.evaluate(() => document.querySelector('[data-next-touch="compose-ask"]')!.remove());
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Escape');
    expect(await page.locator('.M9').count()).toBe(1);
    await page.close();
  });

  it('says so when the page does not hear us, and lets the rep press herself', async () => {
    const page = await world.gmail('?deaf=on#inbox');
    await compose(world, page, { to: banned });
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForShown(page, /Press Send again/, 'compose-note');
    await send(page).click();
    await countsOne(world, banned);
    await page.close();
  });

  it('goes when nobody can say in time who it is', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: 'first@marker.example' });
    await send(page).click();
    await countsOne(world, 'first@marker.example');
    const holder = await standIn(world);
    const letGo = await holdBook(holder);
    await compose(world, page, { to: 'silent@noplease.example' });
    await send(page).click();
    // The toast of the mail before may still stand there.
    await page.locator('.M9').waitFor({ state: 'detached', timeout: 5_000 });
    expect(await isAsked(page)).toBe(false);
    await letGo();
    await countsOne(world, 'silent@noplease.example');
    for (const open of [page, holder]) await open.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
