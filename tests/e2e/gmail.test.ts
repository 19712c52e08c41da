import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openConversation, openPanel, shownOn, waitForShown } from './overlay.ts';
import { say } from './inside.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: { storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } } };

let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

/** Heights of the rows and places of Gmail's own controls: nothing of ours may move them. */
async function layout(page: Page) {
  return await page.evaluate(() => ({
    rows: [...document.querySelectorAll('tr.zA')].map((row) => row.getBoundingClientRect().height),
    controls: [...document.querySelectorAll('tr.zA [role="checkbox"], tr.zA .T-KT, tr.zA td.xW')].map((control) => {
      const { x, y, width, height } = control.getBoundingClientRect();
      const there = document.elementFromPoint(x + width / 2, y + height / 2);
      return { x, y, over: there !== null && there.closest('[data-next-touch]') !== null };
    }),
  }));
}

describe('story 1: chips in Gmail', () => {
  it('shows a stranger who writes today at once, and no clock on a row that does not prove who wrote last', async () => {
    const page = await world.gmail('#inbox');
    const chip = await waitForShown(page, /^New: Amara waits 4\d min$/, 'row');
    expect(chip.title).toMatch(/since|waits/i);
    const silent = page.locator('tr.zA', { hasText: 'Two tray sealers' });
    expect(await silent.count()).toBeGreaterThan(0);
    expect(await silent.locator('[data-next-touch]').count()).toBe(0);
    await page.close();
  });

  it('gives an opened quote its clock in the thread and then in the list, and survives going back and forth', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Two tray sealers');
    await waitForShown(page, /^No reply 9 d, try 2/, 'thread');
    await page.evaluate(() => window.driver.back());
    await waitForShown(page, /^No reply 9 d, try 2/, 'row');
    await page.evaluate(() => window.driver.rerenderForever(true));
    await waitForShown(page, /^No reply 9 d, try 2/, 'row');
    await page.evaluate(() => window.driver.rerenderForever(false));
    await openConversation(page, 'Four stretch wrappers');
    await waitForShown(page, /^New: Amara waits/, 'thread');
    expect((await shownOn(page)).filter(({ where }) => where === 'thread')).toHaveLength(1);
    await page.close();
  });

  for (const density of ['default', 'compact']) {
    it(`changes no row's height and covers no control (${density} density)`, async () => {
      const path = `?density=${density}#inbox`;
      const page = await world.gmail(path);
      await waitForShown(page, /Amara/, 'row');
      const withChips = await layout(page);
      await page.evaluate(() => document.querySelectorAll('[data-next-touch]').forEach((ours) => ours.remove()));
      const without = await layout(page);
      expect(withChips.rows).toEqual(without.rows);
      expect(withChips.controls.map(({ x, y }) => [x, y])).toEqual(without.controls.map(({ x, y }) => [x, y]));
      expect(withChips.controls.filter(({ over }) => over)).toEqual([]);
      await page.close();
    });
  }

  it('works beside the reading pane and with conversation view off', async () => {
    const split = await world.gmail('?split=on#inbox');
    await waitForShown(split, /Amara/, 'row');
    await split.close();
    const single = await world.gmail('?conversations=off#inbox');
    await waitForShown(single, /Amara/, 'row');
    await single.close();
  });

  it('reads the first hundred rows of a long list, and the rest once the rep scrolls', async () => {
    const page = await world.gmail('#inbox');
    await waitForShown(page, /Amara/, 'row');
    const before = (await world.events()).length;
    await page.evaluate(() => window.driver.replaceRows(130));
    await expect.poll(async () => (await world.events()).length - before).toBe(100);
    await page.evaluate(() => window.driver.scrollTo(500));
    await expect.poll(async () => (await world.events()).length - before).toBe(130);
    await page.close();
  });

  it('moves the clock when a mail arrives and when the rep answers', async () => {
    const page = await world.gmail('#inbox');
    const to = [{ name: 'Robin Hale', email: 'robin.hale@harbourpack.example' }];
    const zoe = { name: 'Zoe Marsh', email: 'zoe@marshmill.example' };
    const mail = { from: zoe, to, cc: [], attachments: [], text: 'Do you repair?', subject: 'Repair', threadId: null };
    const threadId = await page.evaluate(async (news) => (await window.driver.receive(news as never)).id, mail);
    await waitForShown(page, /^New: Zoe waits [01] min$/, 'row');
    const reply = { to: [zoe], cc: [], attachments: [], text: 'We do.', subject: 'Re: Repair', threadId };
    await page.evaluate(async (news) => void (await window.driver.send(news as never)), reply);
    await openConversation(page, 'Repair');
    await expect.poll(async () => (await recordOf('zoe@marshmill.example'))?.['turn']).toBe('theirs');
    await page.close();
  });

  it('records nothing of an account that is not for work', async () => {
    const options = await world.extensionPage('options.html');
    await options.evaluate(async (account) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
      await chrome.storage.local.set({ settings: { ...settings, accounts: [account] } });
    }, 'robin.hale@harbourpack.example');
    await options.close();
    const page = await world.gmail('/mail/u/1/#inbox');
    await page.locator('tr.zA').first().waitFor();
    await expect.poll(async () => JSON.stringify(await world.storage())).toContain('robin.at.home@gmail.com');
    // That the account was met is written before its mails would be: what comes later must have been recorded, too.
    const work = await world.gmail('#inbox');
    await work.evaluate(async (news) => void (await window.driver.receive(news as never)), LATER);
    await expect.poll(async () => JSON.stringify(await world.events())).toContain(LATER.from.email);
    await work.close();
    const accounts = new Set((await world.events()).map((event) => event['account']));
    expect([...accounts]).toEqual(['robin.hale@harbourpack.example']);
    await page.close();
  });
});

const LATER = {
  from: { name: 'Lou Later', email: 'lou@later.example' },
  to: [{ name: 'Robin Hale', email: 'robin.hale@harbourpack.example' }],
  cc: [],
  attachments: [],
  text: 'One more.',
  subject: 'Later',
  threadId: null,
};

async function recordOf(address: string) {
  return (await world.records()).find((record) => (record['addresses'] as string[]).includes(address));
}

describe('story 2: the panel', () => {
  it('shows the person, logs a touch, and takes it back', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Palettierer');
    await waitForShown(page, /No reply/, 'thread');
    const panel = await openPanel(world, page);
    expect(await panel.locator('h1').textContent()).toContain('Jonas Weber');
    expect(await panel.locator('body').innerText()).toMatch(/42[.,]350/);
    await panel.getByRole('button', { name: 'Log touch' }).click();
    await panel.getByRole('button', { name: /^Save/ }).click();
    await expect.poll(async () => (await recordOf('jonas.weber@werk-nord.example'))?.['touchCount']).toBe(2);
    await panel.locator('.undo-bar .button').first().click();
    await expect.poll(async () => (await recordOf('jonas.weber@werk-nord.example'))?.['touchCount']).toBe(1);
    await page.close();
  });

  it('snoozes, and says not a prospect and do not contact, each with undo', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Devis ensacheuse');
    await waitForShown(page, /No reply/, 'thread');
    const panel = await openPanel(world, page);
    const camille = () => recordOf('camille@atelier-seve.example');
    for (const [name, field, value, before] of [
      ['Do not contact', 'doNotContact', true, false],
      ['Not a prospect', 'standing', 'ignored', 'prospect'],
    ] as const) {
      await panel.getByRole('button', { name }).click();
      await expect.poll(async () => (await camille())?.[field]).toBe(value);
      await expect.poll(async () => (await shownOn(page)).filter(({ where }) => where === 'thread')).toEqual([]);
      await panel.locator('.undo-bar .button').first().click();
      await expect.poll(async () => (await camille())?.[field]).toBe(before);
    }
    await panel.getByRole('button', { name: 'Snooze' }).click();
    await panel
      .getByRole('button', { name: /tomorrow/i })
      .first()
      .click();
    await expect.poll(async () => (await camille())?.['snoozedUntil']).not.toBeNull();
    await page.close();
  });

  it('gives way to Escape and to a click outside, and the list keeps its place', async () => {
    const page = await world.gmail('#inbox');
    await waitForShown(page, /Amara/, 'row');
    await openPanel(world, page, 'Four stretch wrappers');
    expect(new URL(page.url()).hash).toBe('#inbox');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-next-touch'))).toBe('row');
    await openPanel(world, page, 'Four stretch wrappers');
    await page.mouse.click(5, 400);
    await expect.poll(() => page.frames().length).toBe(1);
    await page.close();
  });

  it('keeps the clock when an older mail is unfolded, and what is half typed at one Escape', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Devis ensacheuse');
    await waitForShown(page, /^No reply 6 d/, 'thread');
    await page.locator('[role=main] .kv').first().click();
    await page.locator('[role=main] .kv').waitFor({ state: 'detached' });
    const panel = await openPanel(world, page);
    await expect
      .poll(async () => (await shownOn(page)).find(({ where }) => where === 'thread')?.text)
      .toMatch(/^No reply/);
    await panel.getByRole('button', { name: 'Log touch' }).click();
    await panel.getByPlaceholder('One line, if it helps').fill('Half a word');
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Log touch' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(1);
    await page.close();
  });

  it('hears of a reply that comes while it is open, and the page of what the popup did', async () => {
    const page = await world.gmail('#inbox');
    await openConversation(page, 'Devis ensacheuse');
    const panel = await openPanel(world, page);
    expect(await panel.locator('main').innerText()).toMatch(/No reply/);
    const { threadId, from } = await page.evaluate(() => ({
      threadId: document.querySelector('[role=main] h2')?.getAttribute('data-legacy-thread-id') ?? null,
      from: { name: 'Camille Laurent', email: 'camille@atelier-seve.example' },
    }));
    await page.evaluate((reply) => window.driver.receive(reply), {
      threadId,
      from,
      subject: 'Re: Devis ensacheuse',
      to: [{ name: 'Robin Hale', email: 'robin.hale@harbourpack.example' }],
      cc: [],
      text: 'Bonjour, quand pouvez-vous livrer ?',
      attachments: [],
    } as never);
    await expect.poll(() => panel.locator('main').innerText()).toMatch(/Camille.* waits/);
    await say(await world.popup(), {
      ask: 'command',
      command: { do: 'rule', keys: [from.email], click: 'from-elsewhere', rule: 'notAProspect' },
    });
    await expect.poll(async () => (await shownOn(page)).filter(({ where }) => where === 'thread')).toEqual([]);
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
