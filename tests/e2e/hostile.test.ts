import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BODIES, FILES, FROM_OTHER_TIMES, NAMES, PEOPLE, SUBJECTS, type HostileMail } from './hostileMails.ts';
import { PATIENT, say, standIn } from './inside.ts';
import { openPanel, shownOn, waitForShown } from './overlay.ts';
import { recordOf } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** Mails out of reliability.md 2.4 as a sender could make them, through the reader, the chips, the panel and the popup. */
let world: World;
let inside: Page;
let page: Page;
const trouble: string[] = [];

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  world.context.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.dismiss();
  });
  world.server.mailboxes[0]?.threads.push(...FROM_OTHER_TIMES);
  page = await world.gmail();
  await waitForShown(page, /Amara/, 'row');
});
beforeEach(async () => {
  // A page behind another draws no frames, and the driver waits for them.
  await page.bringToFront();
  await page.evaluate(() => window.driver.back());
});
afterAll(async () => {
  await world.close();
});

async function receive(mail: Partial<HostileMail>, threadId: string | null = null): Promise<string> {
  const news = { ...PLAIN, ...mail, threadId };
  return await page.evaluate(async (arriving) => (await window.driver.receive(arriving)).id, news);
}
const PLAIN: HostileMail = {
  from: { name: 'Mallory', email: 'mallory@evil.test' },
  to: [{ name: 'Robin Hale', email: 'robin.hale@harbourpack.example' }],
  cc: [],
  attachments: [],
  subject: 'Good day',
  text: 'Good day',
};

const mailOf = async (threadId: string) =>
  (await world.events()).find((event) => String(event['threadId']).endsWith(threadId));

/** Opens a conversation in the page itself, since some of these rows cannot be hit with a mouse. */
async function open(threadId: string): Promise<void> {
  await page.evaluate((id) => (location.hash = `#inbox/${id}`), threadId);
  await page.locator(`h2[data-legacy-thread-id="${threadId}"]`).waitFor({ state: 'attached' });
}

describe('what a sender writes', () => {
  it('as a name stands in the chip, the panel and the popup as text', async () => {
    const senders = NAMES.map((name, index) => ({ name, email: `sender-${index}@evil.test` }));
    const [first, ...others] = senders.reverse();
    const threadId = await receive(first ? { from: first } : {});
    for (const from of others) await receive({ from }, threadId);
    await open(threadId);
    // The last to write is who waits: the first of the list.
    await waitForShown(page, /^New: <img waits/, 'thread');
    await expect.poll(() => recordOf(world, 'sender-18@evil.test'), PATIENT).toBeDefined();
    const panel = await openPanel(world, page);
    await panel.locator('.people-one', { hasText: '<img src=x onerror' }).first().click();
    await panel.locator('h1', { hasText: '<img src=x onerror' }).waitFor();
    expect(await panel.locator('main img, main svg, main script').count()).toBe(0);
    await page.keyboard.press('Escape');
    const keys = senders.map(({ email }) => email);
    await say(inside, { ask: 'command', command: { do: 'rule', keys, click: 'all', rule: 'prospect' } });
    const popup = await world.popup();
    await popup.locator('.line-name', { hasText: '<script>' }).waitFor();
    const shown = await popup.locator('.line-name').allTextContents();
    for (const name of ['<script>', '{{constructor', 'javascript:', '=cmd|', '__proto__']) {
      expect(shown.find((line) => line.includes(name))).toBeDefined();
    }
    // A name that is another address is no name: the real one stands there.
    expect(shown.filter((line) => line.includes('ceo@client.test'))).toEqual([]);
    expect(shown.filter((line) => UNSEEN.test(line) || line.length > 200)).toEqual([]);
    expect(await popup.locator('main img, main svg, main script, main iframe, main math').count()).toBe(0);
    await popup.close();
  });

  it('as a subject is kept as text', async () => {
    const threadIds: string[] = [];
    for (const subject of SUBJECTS) threadIds.push(await receive({ subject }));
    for (const threadId of threadIds) {
      await expect.poll(() => mailOf(threadId), PATIENT).toBeDefined();
      expect(UNSEEN.test(String((await mailOf(threadId))?.['subject']))).toBe(false);
    }
  });

  it('as an address never turns one person into another', async () => {
    const threadIds: string[] = [];
    for (const { name, email } of PEOPLE) threadIds.push(await receive({ from: { name, email } }));
    const last = await receive({});
    await expect.poll(() => mailOf(last), PATIENT).toBeDefined();
    for (const [index, { email, keptAs }] of PEOPLE.entries()) {
      const kept = (await mailOf(threadIds[index] ?? ''))?.['people'] ?? null;
      expect([email.slice(0, 80), kept]).toEqual([email.slice(0, 80), keptAs]);
    }
  });

  it('as the time of a mail, from the year 0 to 275760, is a time or unknown', async () => {
    for (const { id } of FROM_OTHER_TIMES) {
      await open(id);
      await expect.poll(() => mailOf(id), PATIENT).toBeDefined();
      const at = (await mailOf(id))?.['at'] as string | null;
      expect(at === null || /^\d{4}-\d\d-\d\dT/.test(at)).toBe(true);
    }
    // Time and again a clock is told from them; none may count in days that nobody has waited.
    for (const { text } of await shownOn(page)) expect(text).not.toMatch(/-\d|\d{4,} d|NaN|Invalid/);
    const popup = await world.popup();
    await popup.locator('.line-name').first().waitFor();
    expect(await popup.locator('body').innerText()).not.toMatch(/-\d+ d|\d{5,} d|NaN|Invalid/);
    await popup.close();
  });

  it('as a file name, and 10,000 recipients, is read within bounds', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ name: `P ${index}`, email: `p${index}@crowd.test` }));
    const crowd = await receive({ from: { name: 'Crowd', email: 'crowd@evil.test' }, to: many });
    await open(crowd);
    await waitForShown(page, /Crowd/, 'thread');
    const people = (await mailOf(crowd))?.['people'] as string[] | undefined;
    expect(people?.length).toBeLessThanOrEqual(200);
    const threadId = await receive({
      attachments: FILES.map((name) => ({ name, mimeType: 'x/y', bytes: 0, kind: 'file' })),
    });
    await open(threadId);
    await expect.poll(() => mailOf(threadId), PATIENT).toBeDefined();
  });

  it('in a mail is neither run nor loaded nor obeyed, and holds up nobody', async () => {
    for (const [name, html] of Object.entries(BODIES)) {
      const email = `${name}@body.test`;
      const threadId = await receive({ from: { name: 'Body', email }, html });
      await open(threadId);
      const start = performance.now();
      await expect.poll(() => recordOf(world, email), PATIENT).toBeDefined();
      expect([name, performance.now() - start < 5000]).toEqual([name, true]);
      expect(await recordOf(world, email)).toMatchObject({ standing: 'candidate', touchCount: 0, quotes: [] });
    }
  });

  it('leaves the rows of the list as they are without Next Touch', async () => {
    await waitForShown(page, /Amara/, 'row');
    const heights = () =>
      page.locator('tr.zA').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    const withChips = await heights();
    await page.evaluate(() => document.querySelectorAll('[data-next-touch]').forEach((ours) => ours.remove()));
    expect(await heights()).toEqual(withChips);
    for (const { text } of await shownOn(page)) expect(UNSEEN.test(text)).toBe(false);
  });

  it('as a subject of 5 MB is cut', async () => {
    const threadId = await receive({ subject: 'x'.repeat(5_000_000) });
    await expect.poll(() => mailOf(threadId), PATIENT).toBeDefined();
    expect(String((await mailOf(threadId))?.['subject']).length).toBeLessThanOrEqual(300);
  });

  it('has run nothing, anywhere, and asked the extension for nothing from any network', async () => {
    expect(trouble).toEqual([]);
    const asked = world.server.requests.filter(({ origin }) => origin?.startsWith('chrome-extension:'));
    expect(asked).toEqual([]);
    expect((await world.errors()).filter((line) => line.includes('chrome-extension'))).toEqual([]);
  });
});

/** Characters that turn writing around, hide, or do not exist. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200b\u202a-\u202e\u2066-\u2069\ufeff]/u;
