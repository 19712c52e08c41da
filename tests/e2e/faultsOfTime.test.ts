import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker, PATIENT, say, standIn } from './inside.ts';
import { calledProspect, daysAgo, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

interface Alarm {
  name: string;
  scheduledTime: number;
}
declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  alarms: {
    clearAll(): Promise<boolean>;
    create(name: string, at: { when: number }): Promise<void>;
    getAll(): Promise<Alarm[]>;
    onAlarm: { addListener(listener: () => void): void };
  };
  notifications: { getAll(): Promise<object> };
  storage: { local: { get(key: string): Promise<object>; set(items: object): Promise<void> } };
};

/** reliability.md 1.3: alarms that are lost, set again and again, or slept through. */
let world: World;
let inside: Page;
const alarms = () => inside.evaluate(async () => await chrome.alarms.getAll());
const badge = () => inside.evaluate(async () => await chrome.action.getBadgeText({}));

async function settle(change: object): Promise<void> {
  await inside.evaluate(async (wanted) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { ...settings, ...wanted } });
  }, change);
}

beforeAll(async () => {
  world = await openBrowser();
  inside = await standIn(world);
  // Every hour is worked, and the hour of the notification has always passed: the tests run at any time of any day.
  await settle({ zone: 'UTC', days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1440, digestAt: [0] });
  const overdue = [9, 6, 4].flatMap((days) => calledProspect(`late-${days}@due.example`, 20, -days));
  await seed(inside, [...overdue, ...calledProspect('soon@due.example', 20, 4)]);
});
afterAll(async () => {
  await world.close();
});

describe('alarms', () => {
  it('fault 7: are made again at the next wake-up when they are gone, one and no more, and what is due shows at once', async () => {
    const [before] = await alarms();
    expect(before).toMatchObject({ name: 'due' });
    await killWorker(inside);
    await inside.evaluate(async () => await chrome.alarms.clearAll());
    expect(await alarms()).toEqual([]);
    await say(inside, { ask: 'health' });
    await expect.poll(alarms, PATIENT).toEqual([before]);
    expect(await badge()).toBe('3');
  });

  it('fault 8: keep their time when the worker starts five times over', async () => {
    const [before] = await alarms();
    for (let time = 0; time < 5; time++) {
      await killWorker(inside);
      await say(inside, { ask: 'health' });
      await expect.poll(badge, PATIENT).toBe('3');
      expect((await alarms()).map(({ scheduledTime }) => scheduledTime)).toEqual([before?.scheduledTime]);
    }
  });

  it('fault 9: catch up once when the machine slept over three due times', async () => {
    await settle({ notifications: true });
    // The hour that had passed when she chose it is none to tell of; and the alarm stands at the next one.
    await expect
      .poll(() => inside.evaluate(async () => await chrome.storage.local.get('digest')))
      .toHaveProperty('digest');
    const tomorrow = Date.parse(`${daysAgo(-1).slice(0, 10)}T00:00:00.000Z`) + 1;
    await expect.poll(alarms, PATIENT).toEqual([expect.objectContaining({ scheduledTime: tomorrow })]);
    expect(await inside.evaluate(async () => Object.keys(await chrome.notifications.getAll()))).toEqual([]);
    await inside.evaluate(async () => {
      Object.assign(globalThis, { rings: 0 });
      chrome.alarms.onAlarm.addListener(() => void (globalThis as unknown as Rings).rings++);
    });
    await killWorker(inside);
    // As it was when the machine fell asleep, days ago.
    await inside.evaluate(async () => await chrome.storage.local.set({ digest: { under: '0', slots: [] } }));
    // What the browser finds when the machine wakes: one alarm, three days late.
    await inside.evaluate(async () => await chrome.alarms.create('due', { when: Date.now() - 3 * 86_400_000 }));
    await expect
      .poll(async () => await inside.evaluate(async () => Object.keys(await chrome.notifications.getAll())), PATIENT)
      .toEqual(['due']);
    await expect.poll(alarms, PATIENT).toEqual([expect.objectContaining({ scheduledTime: tomorrow })]);
    expect(await inside.evaluate(() => (globalThis as unknown as Rings).rings)).toBe(1);
    expect(await badge()).toBe('3');
  });

  it('fault 9: are there after a browser restart, with the same number on the badge', async () => {
    const [before] = await alarms();
    await world.restart();
    inside = await standIn(world);
    await expect.poll(badge, PATIENT).toBe('3');
    await expect.poll(alarms, PATIENT).toEqual([before]);
  });
});

interface Rings {
  rings: number;
}
