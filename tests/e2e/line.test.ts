import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mail, promise, rule } from '../store/sample.ts';
import { PATIENT, say, standIn } from './inside.ts';
import { heightOf, inserted, lineFrame, write } from './lineFrame.ts';
import { daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The line beside a compose window, in a real browser: what to mind, and texts, in a frame where the page cannot look. */
let world: World;
let page: Page;
let inside: Page;
let line: Frame;
let account: string;
const anna = 'anna.kovacs@acme.example';
const ben = 'ben@bolt.example';
const asks = ['What is the warranty on the tray sealer?', 'Is it in stock?'];

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  page = await world.gmail();
  await vi.waitFor(async () => expect((await world.events()).length).toBeGreaterThan(0), PATIENT);
  account = (await world.events()).map((event) => event['account']).find((one) => typeof one === 'string') as string;
  const at = daysAgo(1);
  const names = { [anna]: 'Anna Kovács' };
  const verdict = { detector: 1, automatic: null, evidence: '', asks, words: {} };
  await seed(inside, [
    rule('anna', anna, 'prospect', at),
    mail('asked', 'in', anna, { account, at, seenAt: at, names, verdict }),
    promise('sheet', anna, daysAgo(2).slice(0, 10)),
    rule('ben', ben, 'doNotContact', at),
  ]);
});
afterAll(async () => {
  await world.close();
});

const head = () => line.locator('.mind-head');
const headText = () => head().innerText();

describe('what to mind before a mail goes', () => {
  it('nothing to nobody known', async () => {
    expect(await write(world, account, { to: ['nobody@new.example'] })).toMatchObject({ line: null, doNotContact: [] });
    expect(await page.locator('#line').count()).toBe(0);
  });

  it('E14, E15: folded, an overdue promise before the rest, in 28 pixels', async () => {
    const reply = await write(world, account, { to: [anna] });
    expect(reply.line).toMatch(/line\.html#/);
    line = await lineFrame(page);
    await expect.poll(headText, PATIENT).toMatch(/You promised: the data sheet, was due [\s\S]*\+2/);
    expect(await heightOf(page)).toBe(28);
  });

  it('answers well within 300 ms', async () => {
    const took: number[] = [];
    for (let n = 0; n < 5; n++) took.push((await write(world, account, { to: [anna], body: `Dear Anna ${n}` })).ms);
    expect(took.sort((a, b) => a - b)[2]).toBeLessThan(150);
  });

  it('E13: unfolded by Enter it has room for everything, and follows what is written', async () => {
    await head().focus();
    await head().press('Enter');
    await expect.poll(() => heightOf(page), PATIENT).toBeGreaterThan(150);
    const marks = () => line.locator('.mind-asks li > span:first-child').allInnerTexts();
    expect(await marks()).toEqual(['○', '○']);
    await write(world, account, { to: [anna], body: 'Dear Anna,\n\nthe warranty is five years.' });
    await expect.poll(marks, PATIENT).toEqual(['✓', '○']);
    expect(await line.locator('.mind-remarks').innerText()).toContain('1 of 2 questions not yet touched');
  });

  it('law 4: it has no need of the worker that began', async () => {
    await world.killWorker();
    await say(inside, { ask: 'health' });
    await write(world, account, { to: [anna], body: 'Dear Anna,\n\nfive years of warranty, and it is in stock.' });
    const marks = () => line.locator('.mind-asks li > span:first-child').allInnerTexts();
    await expect.poll(marks, PATIENT).toEqual(['✓', '✓']);
  });

  it('Escape folds it again', async () => {
    await line.locator('.mind-sheet').press('Escape');
    await expect.poll(() => heightOf(page), PATIENT).toBe(28);
    expect(await head().getAttribute('aria-expanded')).toBe('false');
  });

  it('E11: nobody to be contacted comes first, by name, and is named to the window', async () => {
    expect((await write(world, account, { to: [anna], subject: 'x' })).doNotContact).toEqual([]);
    expect((await write(world, account, { to: [anna, ben] })).doNotContact).toEqual([ben]);
    await expect.poll(headText, PATIENT).toContain('ben@bolt.example is not to be contacted');
    await write(world, account, { to: [anna] });
    await expect.poll(headText, PATIENT).toContain('You promised');
  });

  it('B20: a quote is asked about', async () => {
    const quote = { subject: 'Quote Q-77', body: 'Attached is our quote Q-77.', files: ['Quote_Q-77.pdf'] };
    await write(world, account, { to: [anna], ...quote });
    await head().click();
    await line.getByText('3 ways to become a customer?').waitFor();
  });
});

describe('news of the book', () => {
  it('E15: a promise that was kept meanwhile is gone, and back when that is taken back', async () => {
    const first = () => line.locator('.mind-remarks li').first().innerText();
    expect(await first()).toContain('You promised: the data sheet');
    const kept = { do: 'settle', key: anna, click: 'kept', of: 'promise|sheet', how: 'kept' };
    await say(inside, { ask: 'command', command: kept });
    await expect.poll(first, PATIENT).toContain('2 of 2 questions not yet touched');
    await say(inside, { ask: 'command', command: { do: 'undo', key: anna, click: 'undo', of: ['settle|kept'] } });
    await expect.poll(first, PATIENT).toContain('You promised: the data sheet');
  });
});

describe('texts', () => {
  const insert = () => line.getByRole('button', { name: 'Insert' });

  it('not by a script, and not under a cover', async () => {
    await line.locator('.mind-sheet[aria-busy="false"]').waitFor();
    await insert().evaluate((button) => (button as HTMLElement).click());
    await page.evaluate(cover);
    await line.locator('.mind-sheet[aria-busy="true"]').waitFor();
    await insert().click();
    await page.evaluate(() => document.querySelector('#cover')?.remove());
    await line.locator('.mind-sheet[aria-busy="false"]').waitFor();
    expect(await inserted(world)).toEqual([]);
  });

  it('go to the window at a click, as they were shown', async () => {
    const shown = await line.locator('.mind-preview').innerText();
    await insert().click();
    await expect.poll(() => inserted(world), PATIENT).toHaveLength(1);
    expect(await inserted(world)).toEqual([{ tell: 'insert', windowId: 'w1', text: shown }]);
    expect(await headText()).toContain('Inserted. Ctrl+Z');
  });
});

describe('the frame', () => {
  it('is good for no second one', async () => {
    const url = await page.locator('#line').getAttribute('src');
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src!;
      frame.id = 'stolen';
      document.body.append(frame);
    }, url);
    const stolen = (await (await page.waitForSelector('#stolen')).contentFrame())!;
    await stolen.locator('.mind-head', { hasText: 'Close this mail and open it again' }).waitFor();
    expect(await stolen.locator('body').innerText()).not.toContain('promised');
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

/** Runs in the page. */
function cover(): void {
  const sheet = document.createElement('div');
  sheet.id = 'cover';
  sheet.popover = 'manual';
  sheet.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; pointer-events: none; background: #fff';
  document.body.append(sheet);
  sheet.showPopover();
}
