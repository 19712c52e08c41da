import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { mail, touch } from '../store/sample.ts';
import { PATIENT, standIn } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { daysAgo, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The follow-up engine in the panel of one person, in a real browser: why, the guard, questions, how it ended. */
let world: World;
let page: Page;
let inside: Page;
let panel: Frame;
const nadia = 'nadia.okafor@brightfreight.example';

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  page = await world.gmail();
  await openConversation(page, 'Two tray sealers');
  await waitForShown(page, /No reply/, 'thread');
  // What it is worth stands in the mail itself: the panel is opened once that is read.
  await vi.waitFor(async () => expect((await record())['value']).toBe(18_400), PATIENT);
  panel = await openPanel(world, page);
});
afterAll(async () => {
  await world.close();
});

const record = async () => (await recordOf(world, nadia)) ?? {};
const button = (name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const undo = () => panel.locator('.undo-bar .button', { hasText: 'Undo' }).click();

/** Puts facts in from elsewhere and opens the panel anew: it shows what it was opened on. */
async function afterwards(events: ContactEvent[]): Promise<void> {
  await seed(inside, events);
  // A moment later: a key or click that closes the frame it falls in may never be answered.
  await panel.evaluate(() => {
    setTimeout(() => document.querySelector<HTMLElement>('.panel-close')?.click(), 100);
  });
  await page.locator('[data-next-touch="panel"]').waitFor({ state: 'detached' });
  panel = await openPanel(world, page);
}

describe('law 11: why this touch', () => {
  it('opens to event, rule, weight and the next dates, and Escape closes it before the panel', async () => {
    await panel.locator('header summary').press('Enter');
    const why = panel.locator('header details');
    await why.locator('dl').waitFor();
    const text = await why.innerText();
    expect(text).toMatch(/You wrote, with a quote/);
    expect(text).toMatch(/Step 1 of \d of “Quote sent”, counted from the quote of/);
    expect(text).toMatch(/€18,400 × 30% × \d+ = [\d,]+/);
    expect(await why.locator('.plan li').count()).toBe(3);
    expect(await why.locator('time').first().getAttribute('title')).toMatch(/\d{4}/);
    await page.keyboard.press('Escape');
    expect(await why.getAttribute('open')).toBeNull();
    expect(await panel.locator('h1').isVisible()).toBe(true);
  });

  it('"Skip this one" takes the next step instead, and is undone', async () => {
    const step = async () => ((await record())['next'] as { step: number }).step;
    const before = await step();
    await panel.locator('header summary').click();
    await button('Skip this one').click();
    await expect.poll(step, PATIENT).toBe(before + 1);
    await undo();
    await expect.poll(step, PATIENT).toBe(before);
  });
});

describe('E17: the pester guard', () => {
  it('warns in plain words once she was called, and the way past it is written down', async () => {
    await button('Log touch').click();
    await panel.getByLabel('What came of it').selectOption('leftMessage');
    await button(/^Save/).click();
    await expect.poll(async () => (await record())['touchCount'], PATIENT).toBe(2);
    await button('Log touch').click();
    await panel.getByText(/^You called today and Nadia has not answered; the guard asks for 2 working days/).waitFor();
    await button(/^Log anyway/).click();
    await expect.poll(async () => (await world.events()).filter(({ overrode }) => overrode === 'rest').length).toBe(1);
    await undo();
    await expect.poll(async () => (await record())['touchCount'], PATIENT).toBe(2);
  });
});

describe('lessons 8 to 10: her mail is dealt with elsewhere', () => {
  it('nothing to answer, an automatic reply, answered by phone: one click each, each with undo', async () => {
    const at = daysAgo(0);
    await afterwards([mail('asks', 'in', nadia, { at, seenAt: at })]);
    const turn = async () => (await record())['turn'];
    for (const act of ['Nothing to answer', 'That was an automatic reply']) await test(act, () => button(act).click());
    await test('answered', async () => {
      await button('Answered elsewhere…').click();
      await button('Call').click();
    });
    async function test(name: string, act: () => Promise<void>) {
      await expect.poll(turn, PATIENT).toBe('ours');
      await act();
      await expect.poll(turn, { ...PATIENT, message: name }).toBe('theirs');
      await undo();
    }
    await expect.poll(turn, PATIENT).toBe('ours');
  });
});

describe('E18: she seems to want no more', () => {
  it('asks first and large, with her words; the click decides', async () => {
    const at = daysAgo(0);
    const words = { stop: 'please stop writing to us' };
    const verdict = {
      detector: 1,
      automatic: null,
      evidence: '',
      asks: [],
      stop: true,
      refusal: 'hard' as const,
      words,
    };
    await afterwards([mail('stop', 'in', nadia, { at, seenAt: at, verdict })]);
    expect(await panel.locator('.question-large').innerText()).toContain('“please stop writing to us”');
    expect(await panel.locator('.person-stand').innerText()).toContain('Paused: decide');
    await panel.locator('.question-large').getByRole('button', { name: 'No, go on' }).click();
    await expect.poll(async () => (await record())['pausedBy'], PATIENT).toBeNull();
    await panel.locator('.question-large').waitFor({ state: 'detached' });
  });
});

describe('D6 to D9: lost to a lease', () => {
  it('asks once before giving up early, then shows the calls at once', async () => {
    await afterwards([touch('again', nadia, { at: daysAgo(0), seenAt: daysAgo(0) })]);
    await button('Decide').click();
    await panel.getByLabel('Lost', { exact: true }).check();
    await panel.getByLabel('Deal', { exact: true }).selectOption('lease');
    await panel.getByLabel('Months').fill('36');
    await panel.getByLabel('Signed on').fill(daysAgo(2).slice(0, 10));
    await button(/^Save/).click();
    await panel.getByText(/^Only \d tries: schedule a/).waitFor();
    await button('Close all the same').click();
    await panel.getByRole('region', { name: 'Calls before their lease ends' }).waitFor();
    const calls = await panel
      .getByRole('region', { name: 'Calls before their lease ends' })
      .locator('li')
      .allInnerTexts();
    expect(calls.map((call) => /month (\d+) of 36/.exec(call)?.[1])).toEqual(['18', '24', '30']);
    await undo();
    await expect.poll(async () => (await record())['outcome'], PATIENT).toBeNull();
  });
});

describe('E14, A10: what was promised, and what they need', () => {
  it('a promise is due on the next working day, and kept with one click', async () => {
    await button('Promise').click();
    await panel.getByLabel('What', { exact: true }).fill('the power figures');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await record())['promises'], PATIENT).toHaveLength(1);
    await button('Kept: the power figures').click();
    await expect.poll(async () => (await record())['promises'], PATIENT).toHaveLength(0);
  });

  it('a detail is kept as soon as its field is left', async () => {
    await panel.getByText('More about Nadia').click();
    await panel.getByLabel('What they need').fill('forty trays a minute');
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await record())['details'], PATIENT).toEqual({ need: 'forty trays a minute' });
    await undo();
    await expect.poll(async () => (await record())['details'], PATIENT).toEqual({});
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
