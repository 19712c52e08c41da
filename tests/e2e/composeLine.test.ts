import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rule } from '../store/sample.ts';
import { PATIENT, standIn } from './inside.ts';
import { daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/**
 * What the script of compose windows says of a draft, and where it keeps the line. A page of ours stands in for the
 * background: it hears every draft and answers with a line for whoever is written to.
 */
interface Tab {
  id: number;
}
declare const chrome: {
  runtime: {
    getURL(path: string): string;
    onMessage: {
      addListener(
        heard: (message: { ask?: string; draft?: Draft }, sender: unknown, answer: (reply: unknown) => void) => void,
      ): void;
    };
  };
  tabs: { query(of: { url: string }): Promise<Tab[]>; sendMessage(id: number, message: unknown): Promise<unknown> };
};
interface Draft {
  windowId: string;
  compose: { to: { email: string }[]; cc: { email: string }[]; subject: string; body: string; attachments: object[] };
}
interface Heard {
  drafts: Draft[];
}

let world: World;
let inside: Page;
beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  await seed(inside, [rule('nadia', nadia.email, 'prospect', daysAgo(3))]);
  await inside.evaluate(() => {
    const drafts: Draft[] = [];
    Object.assign(globalThis, { drafts });
    chrome.runtime.onMessage.addListener(({ ask, draft }, _, answer) => {
      if (ask !== 'draft' || !draft) return;
      drafts.push(draft);
      answer({ line: draft.compose.to.length > 0 ? chrome.runtime.getURL('panel.html') : null, doNotContact: [] });
    });
  });
});
afterAll(async () => {
  await world.close();
});

const drafts = async () => await inside.evaluate(() => (globalThis as unknown as Heard).drafts);
const forget = async () => await inside.evaluate(() => ((globalThis as unknown as Heard).drafts.length = 0));
const line = (page: Page) => page.locator('[data-next-touch="compose-line"]');
const box = async (page: Page) => (await line(page).last().boundingBox())!;
const windowBox = async (page: Page) => (await page.locator('[role=dialog].Hd').last().boundingBox())!;

/** Says something to every tab of the webmail, as the background does. */
async function tell(message: object): Promise<void> {
  await inside.evaluate(async (words) => {
    const tabs = await chrome.tabs.query({ url: 'https://mail.google.com/*' });
    await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, words)));
  }, message);
}

const nadia = { name: 'Nadia Okafor', email: 'nadia.okafor@brightfreight.example' };
const openTo = async (page: Page, text = '') =>
  await page.evaluate(([to, words]) => window.driver.openCompose({ to: [to], subject: 'Desks', text: words }), [
    nadia,
    text,
  ] as const);

describe('the draft', () => {
  it('is told at once when people or files change, and a second after the last letter', async () => {
    await forget();
    const page = await world.gmail('#inbox');
    await openTo(page);
    await expect.poll(async () => (await drafts()).length, PATIENT).toBe(1);
    await page.locator('.M9 div[name=cc] input').fill('hannah.cole@harbourpack.example');
    await page.locator('.M9 div[name=cc] input').press('Enter');
    await expect.poll(async () => (await drafts()).at(-1)?.compose.cc.length, PATIENT).toBe(1);
    const files = await page.evaluate(() => {
      const card = document.createElement('div');
      card.className = 'dL';
      card.append(Object.assign(document.createElement('div'), { className: 'vI', textContent: 'Quote 7.pdf' }));
      document.querySelector('.GP')!.append(card);
      return performance.now();
    });
    await expect.poll(async () => (await drafts()).at(-1)?.compose.attachments.length, PATIENT).toBe(1);
    expect(files).toBeGreaterThan(0);
    const before = (await drafts()).length;
    await page
      .locator('.M9 [g_editable]')
      .pressSequentially('Dear Nadia, did you find the time to look?', { delay: 60 });
    await expect.poll(async () => (await drafts()).at(-1)?.compose.body, PATIENT).toMatch(/to look\?$/);
    expect((await drafts()).length).toBe(before + 1);
    expect(new Set((await drafts()).map(({ windowId }) => windowId)).size).toBe(1);
    await page.close();
  });

  it('is read no further than its head: below it stands what others wrote', async () => {
    const page = await world.gmail('#inbox');
    await page.evaluate(async (to) => {
      const quoted = 'He wrote a long line about the packing machines. '.repeat(20_000);
      await window.driver.openCompose({ to: [to], subject: 'Long', text: `Short.\n\n${quoted}` });
    }, nadia);
    await expect.poll(async () => (await drafts()).at(-1)?.compose.subject, PATIENT).toBe('Long');
    expect((await drafts()).at(-1)?.compose.body.length).toBeLessThanOrEqual(8192);
    await page.close();
  });
});

describe('the line', () => {
  it('stands along its window, follows it, and goes with it', async () => {
    const page = await world.gmail('#inbox');
    await openTo(page);
    await line(page).waitFor();
    const first = await windowBox(page);
    expect(await box(page)).toMatchObject({ x: first.x, width: first.width, height: 28 });
    expect((await box(page)).y + 28).toBeLessThanOrEqual(first.y);
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(async () => (await box(page)).x, PATIENT).toBe((await windowBox(page)).x);
    // A second window pushes the first one aside.
    await openTo(page);
    await expect.poll(async () => await line(page).count(), PATIENT).toBe(2);
    const lefts = async (css: string) =>
      await page.locator(css).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    await expect
      .poll(async () => await lefts('[data-next-touch="compose-line"]'), PATIENT)
      .toEqual(await lefts('[role=dialog].Hd'));
    await page.locator('.M9 .oh').last().click();
    await expect.poll(async () => await line(page).count(), PATIENT).toBe(1);
    await page.locator('.aYF').click();
    await expect.poll(async () => await line(page).isVisible(), PATIENT).toBe(false);
    await page.locator('.aYF').click();
    await expect.poll(async () => await line(page).isVisible(), PATIENT).toBe(true);
    await page.locator('.M9 .oh').click();
    await expect.poll(async () => await line(page).count(), PATIENT).toBe(0);
    await page.close();
  });

  it('grows upward when it is unfolded, and never over the button that sends', async () => {
    await forget();
    const page = await world.gmail('#inbox');
    await openTo(page);
    await line(page).waitFor();
    const { windowId } = (await drafts()).at(-1)!;
    const folded = await box(page);
    await tell({ tell: 'lineHeight', windowId: 'another', height: 300 });
    await tell({ tell: 'lineHeight', windowId, height: 300 });
    await expect.poll(async () => (await box(page)).height, PATIENT).toBe(300);
    expect((await box(page)).y + 300).toBe(folded.y + folded.height);
    await page.setViewportSize({ width: 1000, height: 460 });
    const button = (await page.locator('.M9 .T-I-atl').first().boundingBox())!;
    await expect
      .poll(async () => (await box(page)).y + (await box(page)).height, PATIENT)
      .toBeLessThanOrEqual(button.y);
    await page.close();
  });

  it('is there for nobody who is written to by nobody', async () => {
    await forget();
    const page = await world.gmail('#inbox');
    await page.locator('.T-I-KE').click();
    await expect.poll(async () => (await drafts()).length, PATIENT).toBe(1);
    expect(await line(page).count()).toBe(0);
    await page.close();
  });
});

describe('a text that the rep has chosen', () => {
  it('goes where she writes, as text, and one Ctrl+Z takes it out', async () => {
    await forget();
    const page = await world.gmail('#inbox');
    await openTo(page, 'Robin');
    await line(page).waitFor();
    const { windowId } = (await drafts()).at(-1)!;
    const body = page.locator('.M9 [g_editable]');
    await tell({ tell: 'insert', windowId: 'another', text: 'Not here' });
    await tell({ tell: 'insert', windowId, text: 'Dear Nadia,\n<b>bold</b> & <img src=x>' });
    await expect
      .poll(async () => await body.innerText(), PATIENT)
      .toBe('Dear Nadia,\n<b>bold</b> & <img src=x>\nRobin');
    expect(await body.locator('b, img').count()).toBe(0);
    await body.press('Control+z');
    await expect.poll(async () => await body.innerText(), PATIENT).toBe('Robin');
    await body.press('End');
    await body.pressSequentially('!');
    await tell({ tell: 'insert', windowId, text: ' More' });
    await expect.poll(async () => await body.innerText(), PATIENT).toBe('Robin! More');
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
