import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { mail, promise, quoteMail, rule, touch } from '../store/sample.ts';
import { standIn } from './inside.ts';
import { openConversation, openPanel, waitForShown } from './overlay.ts';
import { daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** What only a real browser can tell of a screen: nothing is cut off, nothing lies over what is to be read. */
let world: World;

const [petra, long, ben] = ['petra@real.example', 'long@very-long-company-name.example', 'ben@bolt.example'] as const;
const at = (person: string, name: string, days: number) => ({
  at: daysAgo(days),
  seenAt: daysAgo(days),
  names: { [person]: name },
});

function people(): ContactEvent[] {
  const tried = touch('petra', petra, { ...at(petra, 'Petra Real', 9), disposition: 'noResponse' });
  const name = 'Maximiliane Friederike von Hohenlohe-Schillingsfürst zu Waldenburg';
  return [
    tried,
    promise('petra', petra, daysAgo(0).slice(0, 10)),
    quoteMail('long', long, 18_400, at(long, name, 12)),
    rule('ben', ben, 'prospect', daysAgo(5)),
    mail('ben', 'in', ben, at(ben, 'Ben Bolt', 4)),
  ];
}

beforeAll(async () => {
  world = await openBrowser();
  const inside = await standIn(world);
  const hours = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440, digestAt: [0] };
  const sites = { gmail: { at: new Date().toISOString(), state: 'ok' } };
  const items = { settings: { welcomed: true, ...hours }, sites };
  await inside.evaluate(async (kept) => await chrome.storage.local.set(kept), items);
  await seed(inside, people());
});
afterAll(async () => {
  await world.close();
});

const line = (popup: Page, name: string) => popup.locator('li.line', { hasText: name });
const boxOf = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

/** How much the width that a field would take by itself is above the one that it has. */
const lacking = async (field: Locator) =>
  await field.evaluate((input: HTMLInputElement) => {
    const free = input.cloneNode() as HTMLInputElement;
    Object.assign(free.style, { position: 'absolute', width: 'max-content', minWidth: 'max-content' });
    input.after(free);
    const wanted = free.offsetWidth;
    free.remove();
    return wanted - input.offsetWidth;
  });

describe('a line of the popup', () => {
  it('E15: of a promise with an overdue try says when the promise is due; nothing is "more"', async () => {
    const popup = await world.popup();
    const promised = line(popup, 'Petra Real');
    await promised.waitFor();
    expect(await promised.innerText()).toMatch(/Due today: you promised: the data sheet/);
    expect(await promised.innerText()).not.toMatch(/was due/);
    expect(await popup.getByRole('button', { name: /\d more/ }).count()).toBe(0);
    await popup.close();
  });

  it.each([320, 400])('under the mouse keeps its reason readable, %i px wide', async (width) => {
    const popup = await world.extensionPage('popup.html', { width, height: 600 });
    await popup.evaluate((px) => document.body.style.setProperty('width', `${px}px`), width);
    await line(popup, 'Petra Real').locator('.line-main').click();
    const of = line(popup, 'Maximiliane');
    const before = await boxOf(of);
    await of.hover();
    const shown = await boxOf(of.locator('.line-actions'));
    const first = await boxOf(of.locator('.line-actions .button').first());
    const [name, what] = [await boxOf(of.locator('.line-name')), await boxOf(of.locator('.line-what'))];
    expect(first.y + first.height).toBeLessThanOrEqual(shown.y + shown.height);
    expect(shown.y + shown.height).toBeLessThanOrEqual(what.y + 2);
    expect(name.width).toBeGreaterThan(20);
    expect(name.x + name.width).toBeLessThan(shown.x);
    expect((await boxOf(of)).height).toBe(before.height);
    await popup.close();
  });

  it.each([320, 400])('a long name leaves room for the company, %i px wide', async (width) => {
    const popup = await world.extensionPage('popup.html', { width, height: 600 });
    await popup.evaluate((px) => document.body.style.setProperty('width', `${px}px`), width);
    await line(popup, 'Petra Real').locator('.line-main').click();
    expect((await boxOf(line(popup, 'Maximiliane').locator('.line-company'))).width).toBeGreaterThanOrEqual(56);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await popup.close();
  });
});

describe('the panel', () => {
  let panel: Frame;
  beforeAll(async () => {
    const page = await world.gmail();
    await openConversation(page, 'Two tray sealers');
    await waitForShown(page, /No reply/, 'thread');
    panel = await openPanel(world, page);
  });
  const button = (name: string) => panel.getByRole('button', { name, exact: true });

  it.each([
    ['Promise', 'By'],
    ['Appointment', 'Day'],
    ['Appointment', 'Time'],
  ])('shows a date whole: %s, %s', async (form, field) => {
    await button(form).click();
    expect(await lacking(panel.getByLabel(field, { exact: true }))).toBeLessThanOrEqual(0);
    await button('Cancel').click();
  });

  it('shows the signing day of a lease whole', async () => {
    await button('Decide').click();
    await panel.getByLabel('Lost', { exact: true }).check();
    await panel.getByLabel('Deal', { exact: true }).selectOption('lease');
    expect(await lacking(panel.getByLabel('Signed on'))).toBeLessThanOrEqual(0);
    await button('Cancel').click();
  });

  it('snoozes in order: the days in a row, a day of her own under its label, the kinds below one another', async () => {
    await button('Snooze').click();
    const days = await Promise.all((await panel.locator('.day-choice-days .button').all()).map(boxOf));
    expect(new Set(days.map(({ y }) => y)).size).toBe(1);
    expect(await panel.getByText('Another day', { exact: true }).isVisible()).toBe(true);
    const kinds = await Promise.all((await panel.locator('.choice-kind input').all()).map(boxOf));
    expect(new Set(kinds.map(({ x }) => x)).size).toBe(1);
    await button('Cancel').click();
  });
});
