import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rule } from '../store/sample.ts';
import { holdBook, standIn } from './inside.ts';
import { openConversation, shownOn, waitForShown } from './overlay.ts';
import { daysAgo, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** Sending in Gmail is noticed the moment it happens, and only what was really sent. */
let world: World;
beforeAll(async () => {
  world = await openBrowser();
});
afterAll(async () => {
  await world.close();
});

interface Filled {
  to: string;
  subject?: string;
  text?: string;
}

/** Opens a compose window as a rep does, and fills it in. Returns when our script is there and knows the window. */
async function compose(page: Page, { to, subject = 'Hello', text = 'Good day' }: Filled): Promise<void> {
  const before = await page.locator('.M9').count();
  await page.locator('.T-I-KE').click();
  const form = page.locator('.M9').nth(before);
  await form.locator('div[name=to] input').fill(to);
  await form.locator('div[name=to] input').press('Enter');
  await form.locator('[name=subjectbox]').fill(subject);
  await form.locator('[g_editable]').fill(text);
}

const send = (page: Page) => page.locator('.M9 .T-I-atl:not([aria-haspopup]):not(.Uo)').last();
const toast = (page: Page, text: string) => page.locator('.b8', { hasText: text }).waitFor();

/** Mails of ours to this address, without those that were taken back. */
async function sentTo(address: string): Promise<Record<string, unknown>[]> {
  const events = await world.events();
  const inForce = (id: unknown): boolean => {
    const names = [id, ...((events.find((event) => event['id'] === id)?.['ids'] as string[] | undefined) ?? [])];
    return !events.some(({ kind, of, id: retract }) => kind === 'retract' && names.includes(of) && inForce(retract));
  };
  return events.filter(
    ({ kind, direction, people, id }) =>
      kind === 'mail' && direction === 'out' && (people as string[]).includes(address) && inForce(id),
  );
}

async function countsOne(address: string): Promise<void> {
  await expect.poll(async () => (await sentTo(address)).length, { timeout: 10_000 }).toBe(1);
}

/** What comes later is recorded: what came before would have been, too. */
async function nothingCame(page: Page, address: string, marker: string): Promise<void> {
  await compose(page, { to: marker });
  await send(page).click();
  await countsOne(marker);
  expect(await sentTo(address)).toEqual([]);
}

describe('a mail that is sent in Gmail', () => {
  it('is recorded at once, with its people, its subject and what it brings', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await page.evaluate(() =>
      window.driver.openCompose({
        to: [{ name: 'Nora New', email: 'nora@newmill.example' }],
        cc: [{ name: 'Hannah Cole', email: 'hannah.cole@harbourpack.example' }],
        subject: 'Our quote Q-3001',
        text: 'Dear Nora,\nattached is our quote Q-3001 over 12,400.00 EUR. I will call you on Friday.',
        attachments: [{ name: 'Quote Q-3001.pdf', mimeType: 'application/pdf', bytes: 81_000, kind: 'file' }],
      }),
    );
    await send(page).click();
    await countsOne('nora@newmill.example');
    const [mail] = await sentTo('nora@newmill.example');
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
      expect.stringMatching(/^gmail\|robin\.hale@harbourpack\.example\|msg-a:r\d+$/),
      expect.stringMatching(/\|sent:[0-9a-f]{24}:1$/),
    ]);
    await expect.poll(async () => (await recordOf(world, 'nora@newmill.example'))?.['turn']).toBe('theirs');
    await page.close();
  });

  it('moves the clock in the conversation and in the list before it has its lasting id, and undo moves it back', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await openConversation(page, 'Two tray sealers');
    await waitForShown(page, /^No reply 9 d, try 2/, 'thread');
    await page.locator('.reply').click();
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
    await page.locator('.reply').click();
    await page.locator('.M9 [g_editable]').fill('The data sheet you asked for.');
    const before = (await sentTo('tom.becker@beckertools.example')).length;
    await send(page).click();
    await expect.poll(async () => (await sentTo('tom.becker@beckertools.example')).length).toBe(before + 1);
    await page.locator('.h7 [data-message-id^="#msg-a"][data-legacy-message-id]').waitFor();
    const named = async () =>
      (await sentTo('tom.becker@beckertools.example')).filter(({ ids }) => (ids as string[]).length > 2);
    await expect.poll(async () => (await named()).length).toBe(1);
    expect(await sentTo('tom.becker@beckertools.example')).toHaveLength(before + 1);
    await page.close();
  });

  it.each([
    ['Ctrl+Enter in the text', (page: Page) => page.locator('.M9 [g_editable]').press('Control+Enter')],
    ['Enter on the button', (page: Page) => send(page).press('Enter')],
    ['Space on the button', (page: Page) => send(page).press(' ')],
  ])('is noticed by %s', async (name, act) => {
    const to = `${name.replace(/\W+/g, '.').toLowerCase()}@keys.example`;
    const page = await world.gmail('#inbox');
    await compose(page, { to });
    await act(page);
    await countsOne(to);
    await page.close();
  });

  it('is noticed on a page that acts when the button comes up', async () => {
    const page = await world.gmail('?press=mouseup#inbox');
    await compose(page, { to: 'up@mouse.example' });
    await send(page).click();
    await countsOne('up@mouse.example');
    await page.close();
  });

  it('is noticed with "send and archive"', async () => {
    const page = await world.gmail('?archive=on#inbox');
    await openConversation(page, 'Requirements for line 4');
    await page.locator('.reply').click();
    await page.locator('.M9 [g_editable]').fill('On Monday.');
    await page.locator('.M9 .Uo').click();
    await countsOne('priya.raman@spicecoast.example');
    await page.close();
  });

  it('is noticed in a window of its own, and in a page of another language', async () => {
    const popout = await world.gmail('/mail/u/0/popout?ver=1');
    await popout.locator('div[name=to] input').fill('pop@out.example');
    await popout.locator('[g_editable]').fill('Good day');
    await send(popout).click();
    await countsOne('pop@out.example');
    await popout.close();
    const rtl = await world.gmail('?lang=ar&dir=rtl#inbox');
    await compose(rtl, { to: 'rtl@page.example' });
    await send(rtl).click();
    await countsOne('rtl@page.example');
    await rtl.close();
  });

  it('is told from others that stand open beside it', async () => {
    const page = await world.gmail('#inbox');
    for (const to of ['first@window.example', 'second@window.example', 'third@window.example'])
      await compose(page, { to });
    await page.locator('.M9 .oh').first().click();
    await page.locator('.M9 [g_editable]').last().press('Control+Enter');
    await countsOne('third@window.example');
    expect(await sentTo('first@window.example')).toEqual([]);
    expect(await sentTo('second@window.example')).toEqual([]);
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
    await compose(home, { to: 'private@friend.example' });
    await send(home).click();
    await toast(home, 'Message sent');
    const work = await world.gmail('#inbox');
    await nothingCame(work, 'private@friend.example', 'work@marker.example');
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
    await compose(page, { to });
    await send(page).click();
    await countsOne(to);
    await toast(page, 'Message sent');
    await undo(page);
    await expect.poll(() => sentTo(to)).toEqual([]);
    await page.locator('.M9').waitFor();
    await send(page).click();
    await countsOne(to);
    await toast(page, 'Message sent');
    await undo(page);
    await expect.poll(() => sentTo(to)).toEqual([]);
    await page.close();
  });

  it('is not another one: "undo" of something else takes nothing back', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await compose(page, { to: 'stays@undo.example' });
    await send(page).click();
    await countsOne('stays@undo.example');
    await compose(page, { to: 'nobody@undo.example' });
    await page.locator('.M9 .oh').click();
    await page.locator('#link_undo').click();
    await nothingCame(page, 'nobody@undo.example', 'marker@undo.example');
    expect(await sentTo('stays@undo.example')).toHaveLength(1);
    await page.close();
  });
});

describe('what is no sending', () => {
  it('is one at another time', async () => {
    const page = await world.gmail('?undo=60#inbox');
    await compose(page, { to: 'later@mail.example' });
    await page.locator('.M9 [aria-haspopup]').click();
    await page.locator('[selector=scheduledSend]').click();
    await toast(page, 'scheduled');
    await nothingCame(page, 'later@mail.example', 'later@marker.example');
    await page.close();
  });

  it('is one that the site refuses, whatever becomes of its window', async () => {
    const page = await world.gmail('#inbox');
    await compose(page, { to: 'nobody' });
    await send(page).click();
    await page.locator('[role=alertdialog] button').click();
    await page.locator('.M9 div[name=to] input').fill('refused@mail.example');
    await page.locator('.M9 div[name=to] input').press('Enter');
    await page.locator('.M9 .oh').click();
    await nothingCame(page, 'refused@mail.example', 'refused@marker.example');
    await page.close();
  });

  it('is a window that is thrown away', async () => {
    const page = await world.gmail('#inbox');
    await compose(page, { to: 'thrown@away.example' });
    await page.locator('.M9 .oh').click();
    await nothingCame(page, 'thrown@away.example', 'thrown@marker.example');
    await page.close();
  });
});

describe('a mail to somebody whom nobody may write to (E11, E17)', () => {
  const banned = 'stop@noplease.example';
  const asked = (page: Page) => waitForShown(page, /^Somebody whom/, 'compose-ask');
  const isAsked = async (page: Page) => (await shownOn(page)).some(({ where }) => where === 'compose-ask');

  beforeAll(async () => {
    const inside = await standIn(world);
    await seed(inside, [rule('ban', banned, 'doNotContact', daysAgo(3))]);
    await inside.close();
  });

  it('is stopped by a click, and Escape keeps it in its window', async () => {
    const page = await world.gmail('#inbox');
    await compose(page, { to: banned });
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('g_editable'))).toBe('true');
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => isAsked(page)).toBe(false);
    expect(await page.locator('.M9').count()).toBe(1);
    await page.locator('.M9 .oh').click();
    await nothingCame(page, banned, 'free@marker.example');
    await page.close();
  });

  for (const [name, path, act] of [
    ['Ctrl+Enter', '#inbox', (page: Page) => page.locator('.M9 [g_editable]').press('Control+Enter')],
    ['Space on the button', '#inbox', (page: Page) => send(page).press(' ')],
    ['a click', '#inbox', (page: Page) => send(page).click()],
    ['a button that comes up', '?press=mouseup#inbox', (page: Page) => send(page).click()],
  ] as const)
    it(`goes all the same when the rep says so, after ${name}, and that is noted`, async () => {
      const to = `${name.replace(/\W+/g, '.').toLowerCase()}@noplease.example`;
      const inside = await standIn(world);
      await seed(inside, [rule(`ban-${to}`, to, 'doNotContact', daysAgo(3))]);
      await inside.close();
      const page = await world.gmail(path);
      await compose(page, { to });
      await act(page);
      await asked(page);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await toast(page, 'Message sent');
      await countsOne(to);
      expect(await sentTo(to)).toMatchObject([{ overrode: 'doNotContact' }]);
      expect(await isAsked(page)).toBe(false);
      await page.close();
    });

  it('is stopped when nobody had time to ask about the last recipient', async () => {
    const page = await world.gmail('#inbox');
    await compose(page, { to: 'free@noplease.example' });
    await page.evaluate((email) => {
      const field = document.querySelector('.M9 div[name=cc]')!;
      const chip = document.createElement('div');
      chip.setAttribute('role', 'option');
      chip.setAttribute('data-hovercard-id', email);
      field.prepend(chip);
      document.querySelector<HTMLElement>('.M9 .T-I-atl')!.click();
    }, banned);
    await asked(page);
    await page.close();
  });

  it('says so when the page does not hear us, and lets the rep press herself', async () => {
    const page = await world.gmail('?deaf=on#inbox');
    await compose(page, { to: banned });
    await send(page).click();
    await asked(page);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await waitForShown(page, /Press Send again/, 'compose-note');
    await send(page).click();
    await countsOne(banned);
    await page.close();
  });

  it('goes when nobody can say in time who it is', async () => {
    const page = await world.gmail('#inbox');
    await compose(page, { to: 'first@marker.example' });
    await send(page).click();
    await countsOne('first@marker.example');
    const holder = await standIn(world);
    const letGo = await holdBook(holder);
    await compose(page, { to: 'silent@noplease.example' });
    await send(page).click();
    await toast(page, 'Message sent');
    expect(await isAsked(page)).toBe(false);
    await letGo();
    await countsOne('silent@noplease.example');
    for (const open of [page, holder]) await open.close();
  });

  it('leaves no complaint in any log', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
