import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactEvent, Verdict } from '../../lib/model/event.ts';
import { mail, quoteMail, rule } from '../store/sample.ts';
import { killWorker, PATIENT, say, standIn } from './inside.ts';
import { daysAgo, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

declare const chrome: {
  notifications: { getAll(): Promise<object> };
  storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
};

/** The follow-up engine as a rep meets it: the order, questions, several at once, and what time brings. */
let world: World;
let inside: Page;

async function settle(change: object): Promise<void> {
  await inside.evaluate(async (wanted) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { ...settings, ...wanted } });
  }, change);
}

const EVERY_HOUR = { zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440, digestAt: [0] };
const dueAt = async (person: string) => String((await recordOf(world, person))?.['dueAt']);
const namesIn = (popup: Page) => popup.locator('.group-touch .line-name').allInnerTexts();

/** Somebody with a quote, sent so many days ago. */
function quoted(name: string, amount: number, days: number): ContactEvent {
  const person = `${name.toLowerCase()}@${name.toLowerCase()}.example`;
  return quoteMail(name, person, amount, { at: daysAgo(days), seenAt: daysAgo(days), names: { [person]: name } });
}

function stopFrom(name: string): ContactEvent[] {
  const person = `${name.toLowerCase()}@${name.toLowerCase()}.example`;
  const words = { stop: 'please take me off your list' };
  const verdict: Verdict = { detector: 1, automatic: null, evidence: '', stop: true, words };
  const at = daysAgo(1);
  return [
    rule(person, person, 'prospect', daysAgo(9)),
    mail(name, 'in', person, { at, seenAt: at, names: { [person]: name }, verdict }),
  ];
}

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  const sites = { gmail: { at: new Date().toISOString(), state: 'ok' } };
  await inside.evaluate(async (read) => await chrome.storage.local.set({ sites: read }), sites);
  await settle({ welcomed: true, ...EVERY_HOUR });
  await seed(inside, [quoted('Ann', 9000, 4), quoted('Bob', 1000, 9), quoted('Cleo', 5000, 7), ...stopFrom('Stan')]);
});
afterAll(async () => {
  await world.close();
});

describe('the list', () => {
  it('stands by value, chance and urgency, and says so on hover', async () => {
    const popup = await world.popup();
    await expect.poll(() => namesIn(popup), PATIENT).toEqual(['Cleo', 'Ann', 'Bob']);
    const titles = await popup
      .locator('.line-value')
      .evaluateAll((all) => all.map((each) => each.getAttribute('title')));
    expect(titles.map((title) => title?.split('\n')[0])).toEqual([
      '€5,000 × 30% × 6',
      '€9,000 × 30% × 3',
      '€1,000 × 30% × 8',
    ]);
    await popup.close();
  });

  it('skips with x, tells what is forgone until she does not want to know, and takes it back', async () => {
    const popup = await world.popup();
    await popup.locator('.line-current', { hasText: 'Cleo' }).waitFor();
    await popup.keyboard.press('x');
    await popup.getByText('Forgone: €5,000 × 30%').waitFor();
    await expect.poll(() => namesIn(popup), PATIENT).toEqual(['Ann', 'Bob']);
    await popup.getByRole('button', { name: "Don't show this again" }).click();
    await popup.getByText(/Forgone/).waitFor({ state: 'detached' });
    await popup.keyboard.press('Control+z');
    await popup.getByText(/^Taken back: /).waitFor();
    await expect.poll(() => namesIn(popup), PATIENT).toEqual(['Cleo', 'Ann', 'Bob']);
    await popup.keyboard.press('x');
    const skipped = popup.getByText(/^(Ann|Cleo): skipped/);
    await skipped.waitFor();
    expect(await popup.getByText(/Forgone/).count()).toBe(0);
    await popup.keyboard.press('Control+z');
    await skipped.waitFor({ state: 'detached' });
    await popup.getByText(/^Taken back: /).waitFor();
    await expect.poll(() => namesIn(popup), PATIENT).toEqual(['Cleo', 'Ann', 'Bob']);
    await popup.close();
  });

  it('snoozes several at one click, and brings them back at one', async () => {
    const popup = await world.popup();
    await popup.locator('.line-current', { hasText: 'Cleo' }).waitFor();
    const before = await Promise.all(['ann@ann.example', 'cleo@cleo.example'].map(dueAt));
    await popup.keyboard.press('Shift+ArrowDown');
    await popup.getByText('2 selected').waitFor();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.keyboard.press('s');
    await popup.getByRole('radio', { name: 'Stay away until then' }).check();
    await popup.getByRole('button', { name: /^Tomorrow/ }).click();
    await popup.getByText('2 people snoozed until tomorrow').waitFor();
    await expect.poll(() => namesIn(popup), PATIENT).toEqual(['Bob']);
    expect((await dueAt('ann@ann.example')).slice(0, 10)).toBe(daysAgo(-1).slice(0, 10));
    await popup.keyboard.press('Control+z');
    await expect.poll(() => Promise.all(['ann@ann.example', 'cleo@cleo.example'].map(dueAt)), PATIENT).toEqual(before);
    await popup.close();
  });
});

describe('questions', () => {
  it('stand at the foot, count as shown when they are open, and are answered at one click with undo', async () => {
    const popup = await world.popup();
    await popup.locator('.line').first().waitFor();
    expect(await world.storage()).not.toHaveProperty('questions');
    await popup.getByText('Question (1)').click();
    await popup.getByText('“please take me off your list”').waitFor();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await expect
      .poll(async () => Object.values((await world.storage())['questions'] ?? {}), PATIENT)
      .toMatchObject([{ of: 'stan@stan.example', days: [new Date().toISOString().slice(0, 10)] }]);
    await popup.getByRole('button', { name: 'Do not contact' }).click();
    await popup.getByText('Question (1)').waitFor({ state: 'detached' });
    expect(await recordOf(world, 'stan@stan.example')).toMatchObject({ doNotContact: true, lane: null });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('Question (1)').waitFor();
    await popup.getByText('Paused (1)').waitFor();
    await popup.close();
  });
});

describe('what time brings', () => {
  it('A9: a product that is back makes all its call-backs due', async () => {
    const at = daysAgo(6);
    const waits = ['w1@wait.example', 'w2@wait.example'].map((person): ContactEvent => {
      const base = { id: `enquiry|${person}`, at, seenAt: at, by: 'rep', people: [person] };
      return { ...base, kind: 'enquiry', product: 'Labeller LX-40', stockKnown: true, answer: 'callback' };
    });
    await seed(inside, waits);
    const popup = await world.popup();
    await popup.getByText('A product is back…').click();
    await popup.getByText('2 wait').waitFor();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.getByRole('button', { name: /^It is back/ }).click();
    await popup.getByText('Labeller LX-40 is back: 2 calls due').waitFor();
    const code = async () => (await recordOf(world, 'w1@wait.example'))?.['next'];
    await expect.poll(code, PATIENT).toMatchObject({ reason: { code: 'backInStock' } });
    await popup.getByRole('button', { name: 'Undo' }).click();
    await popup.getByText('A product is back…').waitFor();
    await popup.close();
  });

  it('lesson 20: after a vacation what fell due is spread once, told, and brought back at one click', async () => {
    const sent = Array.from({ length: 13 }, (_, n) => quoted(`Late${n}`, 100 + n, 12));
    await seed(inside, sent);
    const vacation = { from: daysAgo(10).slice(0, 10), to: daysAgo(1).slice(0, 10), what: '', vacation: true };
    await settle({ daysOff: [vacation] });
    const popup = await world.popup();
    await popup.getByText(/^Back from vacation: \d+ follow-ups spread over 2 days$/).waitFor(PATIENT);
    const snoozes = async () => (await world.events()).filter(({ kind, by }) => kind === 'snooze' && by === 'vacation');
    const spread = (await snoozes()).length;
    expect(spread).toBeGreaterThan(0);
    await killWorker(inside);
    await say(inside, { ask: 'health' });
    await popup.getByRole('button', { name: 'All today', exact: true }).click();
    await popup.getByText(/^Taken back: Back from vacation/).waitFor();
    expect((await dueAt('late0@late0.example')) <= new Date().toISOString()).toBe(true);
    await killWorker(inside);
    await say(inside, { ask: 'health' });
    expect(await snoozes()).toHaveLength(spread);
    expect((await dueAt('late0@late0.example')) <= new Date().toISOString()).toBe(true);
    await popup.close();
    await settle({ daysOff: [] });
  });

  it('lesson 21: one notification an hour that she chose, whatever wakes the worker, none of a clock set back', async () => {
    const shown = () => inside.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
    const wake = async (slots: string[]) => {
      await killWorker(inside);
      await inside.evaluate(
        async (told) => await chrome.storage.local.set({ digest: { under: '0', slots: told } }),
        slots,
      );
      await say(inside, { ask: 'health' });
    };
    await settle({ notifications: true });
    const told = async () => ((await world.storage())['digest'] as { slots: string[] } | undefined)?.slots ?? [];
    const now = `${new Date().toISOString().slice(0, 10)} 0`;
    await expect.poll(told, PATIENT).toContain(now);
    expect(await shown()).toEqual([]);
    // A clock that was a year ahead for a day, then right again.
    await wake([now, `${daysAgo(-365).slice(0, 10)} 0`]);
    await expect.poll(told, PATIENT).toContain(now);
    expect(await shown()).toEqual([]);
    await wake([`${daysAgo(7).slice(0, 10)} 0`]);
    await expect.poll(shown, PATIENT).toEqual(['due']);
    await expect.poll(told, PATIENT).toContain(now);
  });

  it('has complained of nothing', async () => {
    expect(await world.errors()).toEqual([]);
  });
});
