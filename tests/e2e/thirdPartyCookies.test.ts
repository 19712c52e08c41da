import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATIENT } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { recordOf } from './prospects.ts';
import { openBrowser } from './world/chromium.ts';
import { newProfile } from './world/launch.ts';

/** Blocking third-party cookies takes storage from framed pages of other origins: the panel is one, and needs none. */
const jonas = 'jonas.weber@werk-nord.example';

/** A profile in which the rep has chosen, on the browser's own settings page. */
async function profileWith(blocked: boolean): Promise<string> {
  const profileDir = await newProfile();
  await mkdir(join(profileDir, 'Default'));
  const profile = { block_third_party_cookies: blocked, cookie_controls_mode: blocked ? 1 : 0 };
  await writeFile(join(profileDir, 'Default', 'Preferences'), JSON.stringify({ profile }));
  return profileDir;
}

describe('the panel', () => {
  for (const blocked of [true, false]) {
    it(`works with third-party cookies ${blocked ? 'blocked' : 'allowed'}`, async () => {
      const profileDir = await profileWith(blocked);
      const world = await openBrowser({ profileDir });
      try {
        const page = await world.gmail();
        expect(await otherOriginMayStore(page)).toBe(!blocked);
        await openConversation(page, 'Palettierer');
        await waitForShown(page, /No reply/, 'thread');
        const panel = await openPanel(world, page);
        expect(await panel.locator('h1').textContent()).toBe('Jonas Weber');
        await panel.getByRole('button', { name: 'Log touch' }).click();
        await panel.getByRole('button', { name: /^Save/ }).click();
        await expect.poll(async () => (await recordOf(world, jonas))?.['touchCount'], PATIENT).toBe(2);
        await panel.locator('.undo-bar .button', { hasText: 'Undo' }).click();
        await expect.poll(async () => (await recordOf(world, jonas))?.['touchCount'], PATIENT).toBe(1);
        expect(await world.errors()).toEqual([]);
      } finally {
        await world.close();
        await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
      }
    });
  }
});

/** Does the setting hold? The CRM, framed in the webmail, says whether it may store. */
async function otherOriginMayStore(page: Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['gmail']>>) {
  await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = 'https://crm.example.test/';
    frame.id = 'crm';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  });
  const frame = await (await page.waitForSelector('#crm')).contentFrame();
  const may = await frame?.evaluate(() => {
    try {
      localStorage.setItem('seen', 'yes');
      return localStorage.getItem('seen') === 'yes';
    } catch {
      return false;
    }
  });
  await page.evaluate(() => document.querySelector('#crm')?.remove());
  return may;
}
