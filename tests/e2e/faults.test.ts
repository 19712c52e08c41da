import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENT, holdBook, killWorker, listenIn, say, standIn } from './inside.ts';
import { clickChip, openConversation, waitForShown } from './overlay.ts';
import { saveTouch } from './popupLine.ts';
import { calledProspect, logOf, recordOf, seed, touchesOf } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: { storage: { local: { set: () => Promise<void> } } };

/** reliability.md 1.3: the background worker dies at every bad moment, and nothing that was said to be kept is lost. */
let world: World;
let inside: Page;
const people = ['ada', 'bea', 'cleo'].map((name) => `${name}@due.example`);

beforeAll(async () => {
  world = await openBrowser();
  world.context.setDefaultTimeout(8000);
  inside = await standIn(world);
  await seed(
    inside,
    people.flatMap((person) => calledProspect(person, 20, -5)),
  );
});
afterAll(async () => {
  await world.close();
});

describe('the worker dies', () => {
  it('fault 1: inside the write: nothing is half there, and "saved" is said only after the retry', async () => {
    const [ada = ''] = people;
    const popup = await world.popup();
    await popup.getByRole('button', { name: new RegExp(`^${ada}`) }).waitFor();
    const heard = await listenIn(inside);
    const holder = await standIn(world);
    const letGo = await holdBook(holder);
    await saveTouch(popup, ada);
    await expect.poll(() => heard('command'), PATIENT).toBe(1);
    await killWorker(inside);
    await expect.poll(() => heard('command'), PATIENT).toBe(2);
    expect(await popup.locator('.undo-text').count()).toBe(0);
    await letGo();
    await popup.locator('.undo-text', { hasText: ada }).waitFor();
    expect(await touchesOf(world, ada)).toBe(2);
    expect(await recordOf(world, ada)).toMatchObject({ touchCount: 2 });
    await Promise.all([holder.close(), popup.close()]);
  });

  it('fault 2: after the write and before its answer: asking again changes nothing', async () => {
    const [, bea = ''] = people;
    const popup = await world.popup();
    // The ledger is what comes after the write: with it stuck, the worker never gets to its answer.
    await (await world.worker()).evaluate(() => void (chrome.storage.local.set = () => new Promise(() => {})));
    await saveTouch(popup, bea);
    await expect.poll(() => touchesOf(world, bea), PATIENT).toBe(2);
    expect(await popup.locator('.undo-text').count()).toBe(0);
    await killWorker(inside);
    await popup.locator('.undo-text', { hasText: bea }).waitFor();
    expect(await touchesOf(world, bea)).toBe(2);
    await expect
      .poll(async () => (await world.storage())['ledger'])
      .toMatchObject({
        events: (await world.events()).length,
      });
    await popup.close();
  });

  it('fault 3: the message that wakes it is answered, 20 times of 20', async () => {
    const times: number[] = [];
    for (let time = 0; time < 20; time++) {
      await killWorker(inside);
      const start = performance.now();
      expect(await say(inside, logOf('woken@due.example', `wake-${time}`))).toMatchObject({ ok: true });
      times.push(performance.now() - start);
    }
    expect(times.sort((a, b) => a - b)[10]).toBeLessThan(500);
    expect(await touchesOf(world, 'woken@due.example')).toBe(20);
  });

  it('fault 4: a burst that wakes it is handled whole, and nothing twice', async () => {
    const click = (n: number) => logOf('burst@due.example', `burst-${n % 100}`);
    await killWorker(inside);
    const answers = await inside.evaluate(
      async (asks) =>
        await Promise.all(asks.map((ask) => (globalThis as unknown as Said).chrome.runtime.sendMessage(ask))),
      Array.from({ length: 200 }, (_, n) => click(n)),
    );
    expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(200);
    expect(await touchesOf(world, 'burst@due.example')).toBe(100);
    expect(await recordOf(world, 'burst@due.example')).toMatchObject({ touchCount: 100 });
  });

  it('fault 4: the rows of a whole list go to a dead worker in one or two messages', async () => {
    const heard = await listenIn(inside);
    await killWorker(inside);
    const page = await world.gmail();
    await waitForShown(page, /Amara/, 'row');
    expect(await page.locator('tr.zA').count()).toBeGreaterThan(50);
    expect(await heard('saw')).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('fault 6: nothing rests in its memory between a mail that came and the answer to it', async () => {
    const page = await world.gmail();
    const zoe = { name: 'Zoe Marsh', email: 'zoe@marshmill.example' };
    const mail = {
      from: zoe,
      to: [],
      cc: [],
      attachments: [],
      text: 'Do you repair?',
      subject: 'Do you repair tray sealers of this make?',
      threadId: null,
    };
    const threadId = await page.evaluate(async (news) => (await window.driver.receive(news)).id, mail);
    await waitForShown(page, /^New: Zoe waits/, 'row');
    await killWorker(inside);
    const reply = { to: [zoe], cc: [], attachments: [], text: 'We do.', subject: 'Re: Repair', threadId };
    await page.evaluate(async (news) => void (await window.driver.send(news)), reply);
    await openConversation(page, 'Do you repair tray');
    await expect.poll(async () => (await recordOf(world, zoe.email))?.['turn'], PATIENT).toBe('theirs');
    await page.close();
  });

  it('between every two steps of the story: see, open the panel, log, take back, look at the popup', async () => {
    const page = await world.gmail();
    const jonas = 'jonas.weber@werk-nord.example';
    await killWorker(inside);
    await openConversation(page, 'Palettierer');
    await waitForShown(page, /No reply/, 'thread');
    await killWorker(inside);
    await clickChip(page);
    const panel = await world.panelFrame(page);
    await panel.locator('main[aria-busy="false"] h1', { hasText: 'Jonas Weber' }).waitFor();
    await killWorker(inside);
    await panel.getByRole('button', { name: 'Log touch' }).click();
    await panel.getByRole('button', { name: /^Save/ }).click();
    await panel.locator('.undo-text', { hasText: 'Jonas Weber' }).waitFor();
    expect(await recordOf(world, jonas)).toMatchObject({ touchCount: 2 });
    await killWorker(inside);
    await panel.locator('.undo-bar .button', { hasText: 'Undo' }).click();
    await expect.poll(async () => (await recordOf(world, jonas))?.['touchCount'], PATIENT).toBe(1);
    await killWorker(inside);
    const popup = await world.popup();
    await popup.locator('.head-sites', { hasText: 'Gmail read' }).waitFor();
    await popup.close();
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

interface Said {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}
