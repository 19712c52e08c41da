import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, countsOne, nothingCame, opening, send, sentTo, toast } from './composing.ts';
import { PATIENT } from './inside.ts';
import { openConversation, waitForShown } from './overlay.ts';
import { recordOf } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** Sending in Gmail is noticed the moment it happens, and only what was really sent. */
let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

describe('a mail that is sent in Gmail', () => {
  it('is recorded at once, with its people, its subject and what it brings', async () => {
    const page = await world.gmail('?undo=60#inbox');
    const open = () =>
      window.driver.openCompose({
        to: [{ name: 'Nora New', email: 'nora@newmill.example' }],
        cc: [{ name: 'Hannah Cole', email: 'hannah.cole@harbourpack.example' }],
        subject: 'Our quote Q-3001',
        text: 'Dear Nora,\nattached is our quote Q-3001 over 12,400.00 EUR. I will call you on Friday.',
        attachments: [{ name: 'Quote Q-3001.pdf', mimeType: 'application/pdf', bytes: 81_000, kind: 'file' }],
      });
    await opening(world, () => page.evaluate(open));
    await send(page).click();
    await countsOne(world, 'nora@newmill.example');
    const [mail] = await sentTo(world, 'nora@newmill.example');
    expect(mail).toMatchObject({
      people: ['nora@newmill.example'],
      names: { 'nora@newmill.example': 'Nora New' },
      subject: 'Our quote Q-3001',
      seenAs: 'open',
      awaiting: 1,
      threadId: null,
      quote: { role: 'delivered', number: 'Q-3001', amount: 12_400, currency: 'EUR' },
      verdict: { promise: expect.anything() },
    });
    expect(mail?.['ids']).toEqual([
      expect.stringMatching(/^gmail\|robin\.hale@harbourpack\.example\|msg-a:r-?\d+$/),
      expect.stringMatching(/\|sent:[0-9a-f]{24}:1$/),
    ]);
    await expect.poll(async () => (await recordOf(world, 'nora@newmill.example'))?.['turn'], PATIENT).toBe('theirs');
    await page.close();
  });

  it('moves the clock in the conversation and in the list before it has its lasting id, and undo moves it back', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await openConversation(page, 'Two tray sealers');
    await waitForShown(page, /^No reply 9 d, try 2/, 'thread');
    await opening(world, () => page.locator('.reply').click());
    await page.locator('.M9 [g_editable]').fill('Did you find the time?');
    await send(page).click();
    await waitForShown(page, /^No reply 9 d, try 3/, 'thread');
    await page.evaluate(() => window.driver.back());
    await waitForShown(page, /^No reply 9 d, try 3/, 'row');
    await page.locator('#link_undo').click();
    await waitForShown(page, /^No reply 9 d, try 2/, 'row');
    await page.close();
  });

  it('is one event before and after it has its lasting id', async () => {
    const page = await world.gmail('?undo=1#inbox');
    await openConversation(page, 'Labelling machine');
    await opening(world, () => page.locator('.reply').click());
    await page.locator('.M9 [g_editable]').fill('The data sheet you asked for.');
    const before = (await sentTo(world, 'tom.becker@beckertools.example')).length;
    await send(page).click();
    await expect
      .poll(async () => (await sentTo(world, 'tom.becker@beckertools.example')).length, PATIENT)
      .toBe(before + 1);
    await page.locator('.h7 [data-message-id^="#msg-a"][data-legacy-message-id]').waitFor();
    const named = async () =>
      (await sentTo(world, 'tom.becker@beckertools.example')).filter(({ ids }) => (ids as string[]).length > 2);
    await expect.poll(async () => (await named()).length, PATIENT).toBe(1);
    expect(await sentTo(world, 'tom.becker@beckertools.example')).toHaveLength(before + 1);
    await page.close();
  });

  it.each([
    ['Ctrl+Enter in the text', (page: Page) => page.locator('.M9 [g_editable]').press('Control+Enter')],
    ['Enter on the button', (page: Page) => send(page).press('Enter')],
    ['Space on the button', (page: Page) => send(page).press(' ')],
  ])('is noticed by %s', async (name, act) => {
    const to = `${name.replace(/\W+/g, '.').toLowerCase()}@keys.example`;
    const page = await world.gmail('#inbox');
    await compose(world, page, { to });
    await act(page);
    await countsOne(world, to);
    await page.close();
  });

  it('is noticed on a page that acts when the button comes up', async () => {
    const page = await world.gmail('?press=mouseup#inbox');
    await compose(world, page, { to: 'up@mouse.example' });
    await send(page).click();
    await countsOne(world, 'up@mouse.example');
    await page.close();
  });

  it('is noticed with "send and archive"', async () => {
    const page = await world.gmail('?archive=on#inbox');
    await openConversation(page, 'Requirements for line 4');
    await opening(world, () => page.locator('.reply').click());
    await page.locator('.M9 [g_editable]').fill('On Monday.');
    await page.locator('.M9 .Uo').click();
    await countsOne(world, 'priya.raman@spicecoast.example');
    await page.close();
  });

  it('is noticed in a window of its own, and in a page of another language', async () => {
    let popout!: Page;
    await opening(world, async () => (popout = await world.gmail('/mail/u/0/popout?ver=1')));
    await popout.locator('div[name=to] input').fill('pop@out.example');
    await popout.locator('[g_editable]').fill('Good day');
    await send(popout).click();
    await countsOne(world, 'pop@out.example');
    await popout.close();
    const rtl = await world.gmail('?lang=ar&dir=rtl#inbox');
    await compose(world, rtl, { to: 'rtl@page.example' });
    await send(rtl).click();
    await countsOne(world, 'rtl@page.example');
    await rtl.close();
  });

  it('is told from others that stand open beside it', async () => {
    const page = await world.gmail('#inbox');
    for (const to of ['first@window.example', 'second@window.example', 'third@window.example'])
      await compose(world, page, { to });
    await page.locator('.M9 .oh').first().click();
    await page.locator('.M9 [g_editable]').last().press('Control+Enter');
    await countsOne(world, 'third@window.example');
    expect(await sentTo(world, 'first@window.example')).toEqual([]);
    expect(await sentTo(world, 'second@window.example')).toEqual([]);
    await page.close();
  });

  it('is not recorded from an account that is not for work', async () => {
    const options = await world.extensionPage('options.html');
    const accounts = async (list: string[]) =>
      await options.evaluate(async (chosen) => {
        const { settings } = (await chrome.storage.local.get('settings')) as { settings: object };
        await chrome.storage.local.set({ settings: { ...settings, accounts: chosen } });
      }, list);
    await accounts(['robin.hale@harbourpack.example']);
    const home = await world.gmail('/mail/u/1/#inbox');
    await compose(world, home, { to: 'private@friend.example' });
    await send(home).click();
    await toast(home, 'Message sent');
    const work = await world.gmail('#inbox');
    await nothingCame(world, work, 'private@friend.example', 'work@marker.example');
    await accounts([]);
    for (const page of [options, home, work]) await page.close();
  });
});

declare const chrome: { storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } } };

describe('a sending that is taken back', () => {
  it.each([
    ['a click', (page: Page) => page.locator('#link_undo').click()],
    ['Enter on the link', (page: Page) => page.locator('#link_undo').press('Enter')],
    ['the key of Gmail', (page: Page) => page.keyboard.press('z')],
  ])('counts no more by %s, and once more when it is sent again', async (name, undo) => {
    const to = `${name.replace(/\W+/g, '.').toLowerCase()}@undo.example`;
    const page = await world.gmail('?undo=60#inbox');
    await compose(world, page, { to });
    await send(page).click();
    await countsOne(world, to);
    await toast(page, 'Message sent');
    await undo(page);
    await expect.poll(() => sentTo(world, to), PATIENT).toEqual([]);
    await page.locator('.M9').waitFor();
    await send(page).click();
    await countsOne(world, to);
    await toast(page, 'Message sent');
    await undo(page);
    await expect.poll(() => sentTo(world, to), PATIENT).toEqual([]);
    await page.close();
  });

  it('is not another one: "undo" of something else takes nothing back', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await compose(world, page, { to: 'stays@undo.example' });
    await send(page).click();
    await countsOne(world, 'stays@undo.example');
    await compose(world, page, { to: 'nobody@undo.example' });
    await page.locator('.M9 .oh').click();
    await page.locator('#link_undo').click();
    await nothingCame(world, page, 'nobody@undo.example', 'marker@undo.example');
    expect(await sentTo(world, 'stays@undo.example')).toHaveLength(1);
    await page.close();
  });
});

describe('what is no sending', () => {
  it('is one at another time', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await compose(world, page, { to: 'later@mail.example' });
    await page.locator('.M9 [aria-haspopup]').click();
    await page.locator('[selector=scheduledSend]').click();
    await toast(page, 'scheduled');
    await nothingCame(world, page, 'later@mail.example', 'later@marker.example');
    await page.close();
  });

  it('is one that the site refuses, whatever becomes of its window', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: 'nobody' });
    // The pretend Gmail wants somebody in "to" or "cc".
    await page.locator('.M9 div[name=bcc] input').fill('refused@mail.example');
    await page.locator('.M9 div[name=bcc] input').press('Enter');
    await send(page).click();
    await page.locator('[role=alertdialog] button').click();
    await page.locator('.M9 .oh').click();
    await nothingCame(world, page, 'refused@mail.example', 'refused@marker.example');
    await page.close();
  });

  it('is a window that is thrown away', async () => {
    const page = await world.gmail('#inbox');
    await compose(world, page, { to: 'thrown@away.example' });
    await page.locator('.M9 .oh').click();
    await nothingCame(world, page, 'thrown@away.example', 'thrown@marker.example');
    await page.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
