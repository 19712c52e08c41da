import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bookFolder, damages, loseManifest, smallDisk, thrownIn } from './damage.ts';
import { PATIENT, say, standIn } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { saveTouch } from './popupLine.ts';
import { calledProspect, logOf, recordOf, seed, touchesOf } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';
import { newProfile } from './world/launch.ts';

/** reliability.md 1.3: the browser is killed, the files of the database are damaged, the disk is full. */
const ada = 'ada@due.example';
const note = (page: Page) => page.locator('.failure-title').first();

type Test = (world: World, profileDir: string) => Promise<void>;

/** Runs a test in a profile that stays over restarts; what stands in it must be gone before the folder can go. */
async function inProfile(test: Test, profileDir?: string, clear = async () => {}): Promise<void> {
  const folder = profileDir ?? (await newProfile());
  const world = await openBrowser({ profileDir: folder });
  world.context.setDefaultTimeout(8000);
  try {
    await test(world, folder);
  } finally {
    await world.close();
    await clear();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

describe('the browser is killed', () => {
  it('right after "saved" was shown, in the popup and in the panel, and the touches are there', async () => {
    await inProfile(async (world) => {
      const inside = await standIn(world);
      await seed(inside, calledProspect(ada, 20, -5));
      const popup = await world.popup();
      await saveTouch(popup, ada);
      await popup.locator('.undo-text', { hasText: ada }).waitFor();
      await world.restart('kill');
      expect(await touchesOf(world, ada)).toBe(2);
      expect(await recordOf(world, ada)).toMatchObject({ touchCount: 2 });
      const page = await world.gmail();
      await openConversation(page, 'Palettierer');
      await waitForShown(page, /No reply/, 'thread');
      const panel = await openPanel(world, page);
      await panel.getByRole('button', { name: 'Log touch' }).click();
      await panel.getByRole('button', { name: /^Save/ }).click();
      await panel.locator('.undo-text', { hasText: 'Jonas Weber' }).waitFor();
      await world.restart('kill');
      expect(await recordOf(world, 'jonas.weber@werk-nord.example')).toMatchObject({ touchCount: 2 });
      expect(await say(await standIn(world), { ask: 'health' })).toBeNull();
      expect(await world.errors()).toEqual([]);
    });
  });
});

describe('a damaged database', () => {
  for (const [name, damage] of Object.entries(damages)) {
    it(`fault 15: that opens without an error though ${name} is told, stays told, and is mended by an export`, async () => {
      await inProfile(async (world, profileDir) => {
        const people = Array.from({ length: 30 }, (_, index) => `p${index}@due.example`);
        await seed(
          await standIn(world),
          people.flatMap((person) => calledProspect(person, 20, -5)),
        );
        const options = await world.extensionPage('options.html');
        const download = options.waitForEvent('download');
        await options.getByRole('button', { name: /^Export/ }).click();
        const file = `${profileDir}/export.json`;
        await (await download).saveAs(file);
        await world.context.close();
        await damage(bookFolder(profileDir, world.extensionId));
        await world.start();
        const popup = await world.popup();
        await expect
          .poll(() => popup.locator('.failure').innerText(), PATIENT)
          .toMatch(/\d+ of 60 remembered things are missing/);
        // New mail is read meanwhile; it does not make up for what was lost.
        await waitForShown(await world.gmail(), /Amara/, 'row');
        await expect
          .poll(async () => (await say(popup, { ask: 'health' }))?.['code' as never], PATIENT)
          .toBe('damaged');
        const again = await world.extensionPage('options.html');
        await again.locator('input[type=file][accept*=json]').setInputFiles(file);
        await again.getByText(/added, \d+ known already/).waitFor();
        expect(await recordOf(world, 'p29@due.example')).toMatchObject({ touchCount: 1 });
        expect(await say(popup, { ask: 'health' })).toBeNull();
        expect(await world.errors()).toEqual([]);
      });
    });
  }

  it('fault 16: that cannot be opened is told in popup, options and badge, and refused writes are no "saved"', async () => {
    await inProfile(async (world, profileDir) => {
      await seed(await standIn(world), calledProspect(ada, 20, -5));
      await world.context.close();
      await loseManifest(bookFolder(profileDir, world.extensionId));
      await world.start();
      const popup = await world.popup();
      expect(await note(popup).innerText()).toBe('The data cannot be opened');
      expect(await note(await world.extensionPage('options.html')).innerText()).toBe('The data cannot be opened');
      expect(await say(popup, logOf(ada, 'lost'))).toMatchObject({ ok: false, error: { code: 'unopenable' } });
      expect(await badgeOf(popup)).toBe('!');
      // The number of what was there stays, so that nobody takes the next empty book for a whole one.
      expect(await world.storage()).toMatchObject({ ledger: { events: 2 } });
      expect(await world.errors()).toEqual([]);
    });
  });
});

describe('a full disk', () => {
  it('fault 17: is told at the click, harms nothing, and the same click works when there is space again', async () => {
    const profileDir = await newProfile();
    const disk = await smallDisk(profileDir);
    const test: Test = async (world) => {
      const inside = await standIn(world);
      await seed(inside, calledProspect(ada, 20, -5));
      const popup = await world.popup();
      await popup.locator('li.line', { hasText: ada }).waitFor();
      const full = disk ?? thrownIn(await world.worker());
      await full.fill();
      await saveTouch(popup, ada);
      await expect
        .poll(() => popup.locator('.undo-bar').innerText(), PATIENT)
        .toMatch(/The disk is full.*was not kept/s);
      // The first failed write closes the book, and it does not open again before there is room.
      await popup.getByRole('button', { name: /^Save/ }).click();
      expect(await say(inside, logOf(ada, 'second'))).toMatchObject({ ok: false, error: { code: 'full' } });
      await expect.poll(() => popup.locator('.undo-bar').innerText(), PATIENT).toMatch(/The disk is full/);
      await full.free();
      expect(await recordOf(world, ada)).toMatchObject({ touchCount: 1 });
      await popup.getByRole('button', { name: /^Save/ }).click();
      await popup.locator('.undo-text', { hasText: ada }).waitFor();
      expect(await recordOf(world, ada)).toMatchObject({ touchCount: 2 });
      expect(await world.errors()).toEqual([]);
    };
    await inProfile(test, profileDir, () => disk?.remove() ?? Promise.resolve());
  });
});

async function badgeOf(page: Page): Promise<string> {
  return await page.evaluate(async () => await (globalThis as unknown as Badge).chrome.action.getBadgeText({}));
}

interface Badge {
  chrome: { action: { getBadgeText(of: object): Promise<string> } };
}
