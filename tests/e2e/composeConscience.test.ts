import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mail, promise, rule } from '../store/sample.ts';
import { compose } from './composing.ts';
import { PATIENT, standIn } from './inside.ts';
import { daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The whole way in the pretend Gmail: she writes, the line says what to mind, and a text goes where she is writing. */
let world: World;
let page: Page;
let line: Frame;
const anna = 'anna.kovacs@acme.example';
const asks = ['What is the warranty on the tray sealer?', 'Is it in stock?'];

beforeAll(async () => {
  world = await openBrowser();
  page = await world.gmail();
  const inside = await standIn(world);
  await vi.waitFor(async () => expect((await world.events()).length).toBeGreaterThan(0), PATIENT);
  const account = (await world.events()).map((event) => event['account']).find((one) => typeof one === 'string');
  const at = daysAgo(1);
  const verdict = { detector: 1, automatic: null, evidence: '', asks, words: {} };
  const known = { account: String(account), at, seenAt: at, names: { [anna]: 'Anna Kovács' } };
  await seed(inside, [
    rule('anna', anna, 'prospect', at),
    mail('asked', 'in', anna, { ...known, verdict }),
    promise('sheet', anna, daysAgo(2).slice(0, 10)),
  ]);
  await inside.close();
  await page.bringToFront();
});
afterAll(async () => {
  await world.close();
});

const host = () => page.locator('[data-next-touch="compose-line"]');
const body = () => page.locator('.M9 [g_editable]').last();
const heightOf = async () => (await host().boundingBox())?.height ?? 0;

async function lineFrame(): Promise<Frame> {
  const isLine = (frame: Frame) => /\/line\.html/.test(frame.url());
  return page.frames().findLast(isLine) ?? (await page.waitForEvent('framenavigated', isLine));
}

/** The browser drops clicks into a frame that has just moved: then she clicks again. */
async function clickUntil(target: Locator, done: () => Promise<boolean>): Promise<void> {
  const click = async () => (await done()) || (await target.click().then(done));
  await expect.poll(click, { ...PATIENT, interval: 600 }).toBe(true);
}

describe('the line in Gmail', () => {
  it('nothing to a stranger', async () => {
    await compose(world, page, { to: 'nobody@new.example' });
    await page.locator('.M9 [name=to], .M9 [email]').first().waitFor({ state: 'attached' });
    expect(await host().count()).toBe(0);
  });

  it('E14, E15: to a prospect the promise that is overdue, beside the window', async () => {
    await compose(world, page, { to: anna, text: 'Dear Anna,' });
    await host().waitFor();
    line = await lineFrame();
    await line.locator('.mind-head', { hasText: 'You promised: the data sheet' }).waitFor();
    expect(await heightOf()).toBe(28);
  });

  it('E13: unfolds, and ticks the question that she has just answered', async () => {
    await clickUntil(line.locator('.mind-head'), async () => (await heightOf()) > 150);
    const marks = () => line.locator('.mind-asks li > span:first-child').allInnerTexts();
    await expect.poll(marks, PATIENT).toEqual(['○', '○']);
    await body().fill('Dear Anna,\n\nthe warranty is five years.');
    await expect.poll(marks, PATIENT).toEqual(['✓', '○']);
  });

  it('a text that fits goes where she is writing, and Ctrl+Z takes it out', async () => {
    const before = await body().innerText();
    await line.getByLabel('I will find out').check();
    await line.locator('.mind-sheet[aria-busy="false"]').waitFor();
    await clickUntil(
      line.getByRole('button', { name: 'Insert' }),
      async () => (await line.locator('.mind-sheet').count()) === 0,
    );
    await expect.poll(() => body().innerText(), PATIENT).toContain('I will find out');
    expect(await body().innerText()).toContain('the warranty is five years.');
    await expect.poll(heightOf, PATIENT).toBe(28);
    for (let n = 0; n < 20 && (await body().innerText()) !== before; n++) await page.keyboard.press('Control+z');
    expect(await body().innerText()).toBe(before);
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
