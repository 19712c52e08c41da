import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { addWorkingDays } from '../../lib/engine/workingTime.ts';
import { rule, touch } from '../store/sample.ts';
import { PATIENT } from './inside.ts';
import { daysAgo, recordOf, seed } from './prospects.ts';
import { openBrowser, type World } from './world/chromium.ts';

let world: World;
let options: Page;
beforeAll(async () => {
  world = await openBrowser();
  options = await world.extensionPage('options.html', { width: 900, height: 900 });
  await options.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(async () => {
  await world.close();
});

const IDA = 'ida@quietfirm.example';
const root = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
const time = { zone: 'UTC', days: [1, 2, 3, 4, 5], from: 540, to: 1020, holidays: [] as string[] };

async function settings(): Promise<Record<string, unknown>> {
  return ((await world.storage())['settings'] ?? {}) as Record<string, unknown>;
}

/** Somebody who was called so many days ago and was not there: the cold cadence is on. */
function called(address: string, days: number): ContactEvent[] {
  const at = daysAgo(days);
  const tried = { at, seenAt: at, disposition: 'noResponse', nextOn: null } as const;
  return [rule(address, address, 'prospect', at), touch(address, address, tried)];
}

const dueDay = async () => String((await recordOf(world, IDA))?.['dueAt']).slice(0, 10);
const planned = (days: number, holidays: string[] = []) =>
  addWorkingDays(daysAgo(6).slice(0, 10), days, { ...time, holidays }).day;

async function inPopup(): Promise<string> {
  const popup = await world.popup();
  await popup.getByText('Gmail not read yet').waitFor();
  const text = await popup.locator('main').innerText();
  await popup.close();
  return text;
}

/** Tabs until this has the focus: nothing on the page is out of a keyboard's reach. */
async function tabTo(target: Locator): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await options.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not get there');
}

async function axe(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: options }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** A page that closes takes the locale of the test along: dates may then stand there the American way. */
const rows = async () => (await options.locator('.preview-table tbody tr').allInnerTexts()).map((row) => row.trim());

describe('cadences (B31)', () => {
  it('are changed by keyboard alone, with a preview, and prospects follow the new dates', async () => {
    await seed(options, called(IDA, 6));
    await expect.poll(dueDay, PATIENT).toBe(planned(3));
    await tabTo(options.getByRole('button', { name: 'Edit Cold' }));
    await options.keyboard.press('Enter');
    await options.getByRole('form', { name: 'Edit Cold' }).waitFor();
    await tabTo(options.getByLabel('Step 2: how long'));
    await options.keyboard.press('Control+a');
    await options.keyboard.type('12');
    await options.getByLabel('Start').fill('2026-01-05');
    expect((await rows())[1]).toMatch(/^2\. Mail\s+Wed 21 Jan/);
    expect(await dueDay()).toBe(planned(3));
    await options.getByLabel('Step 2: how long').focus();
    await options.keyboard.press('Enter');
    await options.getByText('Saved: Cold, 5 steps').waitFor();
    await expect.poll(dueDay, PATIENT).toBe(planned(12));
    expect(await settings()).toMatchObject({ policyChanges: [{ what: 'Cold: 5 steps', of: 'cold' }] });
    await options.getByText(/^Changed \d+ /).waitFor();
    expect(await inPopup()).not.toContain(IDA);
  });

  it('are taken back by one key, and the popup has the old date again', async () => {
    await options.bringToFront();
    await options.keyboard.press('Control+z');
    await options.getByText('Taken back: Saved: Cold, 5 steps').waitFor();
    await expect.poll(dueDay, PATIENT).toBe(planned(3));
    expect(await settings()).toMatchObject({ policyChanges: [], cadences: {} });
    // Six days hold three working days at least, whatever day it is.
    await expect.poll(inPopup, PATIENT).toContain(IDA);
  });

  it('E15: tell of a promise ahead of its day and while it is overdue, as she has it', async () => {
    await options.getByRole('button', { name: 'Edit Promise' }).click();
    await options.getByLabel('Promised for').fill('2026-01-14');
    await options.getByLabel('Step 1: how long').fill('3');
    await options.getByRole('textbox', { name: /^While it is overdue/ }).fill('2');
    const days = (await rows()).slice(0, 3);
    expect(days[0]).toMatch(/^1\. Mail\s+Fri (9 Jan|Jan 9)/);
    expect(days[1]).toMatch(/^2\. Mail\s+Wed (14 Jan|Jan 14)/);
    expect(days[2]).toMatch(/^Mail, again\s+Fri (16 Jan|Jan 16)/);
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('Saved: Promise, 2 steps').waitFor();
    await expect.poll(async () => (await settings())['cadences']).toMatchObject({ promise: { repeat: { days: 2 } } });
    await options.getByRole('button', { name: 'Edit Promise' }).click();
    await options.getByRole('button', { name: 'Reset to default' }).click();
    await expect.poll(async () => (await settings())['cadences']).toEqual({});
  });

  it('can be added and deleted', async () => {
    await options.getByRole('textbox', { name: 'Name' }).fill('Trade fair');
    await options.getByRole('button', { name: 'Add a cadence' }).click();
    await options.getByRole('form', { name: 'Edit Trade fair' }).waitFor();
    await options.getByRole('button', { name: 'Remove step 1' }).click();
    await expect.poll(() => options.evaluate(() => document.activeElement?.ariaLabel)).toBe('Remove step 1');
    await options.getByRole('button', { name: 'Save' }).click();
    await options.getByText('Saved: Trade fair, 4 steps').waitFor();
    await options.getByRole('button', { name: 'Edit Trade fair' }).click();
    await options.getByRole('button', { name: 'Delete' }).click();
    await options.getByText(/^Deleted: Trade fair/).waitFor();
    await expect.poll(async () => (await settings())['cadences']).toEqual({});
  });
});

describe('working time', () => {
  it('knows the public holidays of country and region, and one that is unticked is worked in every year', async () => {
    await options.getByLabel('Country').selectOption('DE');
    await options.getByLabel('Part of the country').selectOption('BY');
    const epiphany = options.getByRole('checkbox', { name: /Epiphany/ });
    await epiphany.click();
    await options.getByText('Epiphany is a working day, every year').waitFor();
    await expect.poll(() => epiphany.isChecked()).toBe(false);
    const { holidays, holidaysOff } = (await settings()) as { holidays: { day: string }[]; holidaysOff: string[] };
    expect(holidaysOff).toEqual(['Epiphany']);
    const years = new Set(holidays.map(({ day }) => day.slice(0, 4)));
    expect(years.size).toBe(10);
    await options.getByRole('button', { name: 'Edit Quote sent' }).click();
    await options.getByLabel('Start').fill('2026-12-29');
    expect(await rows()).toContainEqual(expect.stringMatching(/^2\. Mail\s+Wed (6 Jan|Jan 6,) 2027/));
    expect((await rows()).join()).toMatch(/skips Fri (1 Jan|Jan 1,) 2027 New Year's Day/);
    await options.getByRole('button', { name: 'Cancel' }).click();
  });

  it('takes a vacation, which moves what would fall due in it', async () => {
    const [from, to] = [daysAgo(8).slice(0, 10), daysAgo(-9).slice(0, 10)];
    const form = options.getByRole('form', { name: 'Add days off' });
    await form.getByLabel('First day').fill(from);
    await form.getByLabel('Last day').fill(to);
    await form.getByLabel('Note').fill('Sailing');
    await form.getByLabel('It is a vacation').check();
    await form.getByRole('button').click();
    await options.getByText(/^Added: .* Sailing$/).waitFor();
    await expect.poll(async () => (await dueDay()) > to, PATIENT).toBe(true);
    await options.getByRole('button', { name: /^Remove .*to/ }).click();
    await options.getByText(/^Removed: .* Sailing$/).waitFor();
    await expect.poll(async () => (await settings())['daysOff']).toEqual([]);
  });
});

describe('planning anew', () => {
  it('shows how far it is and when it is done', async () => {
    const people = Array.from({ length: 700 }, (_, n) => called(`p${n}@many.example`, 6)).flat();
    for (let at = 0; at < people.length; at += 200) await seed(options, people.slice(at, at + 200));
    await options.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const note = () => said.push(document.querySelector('.refold')?.textContent ?? '');
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await options.getByLabel('Sat', { exact: true }).click();
    await options.getByText('Done: 701 people planned anew').waitFor({ timeout: 30_000 });
    const said = await options.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toContain('Planning anew: 400 of 701');
    await options.locator('.refold').getByRole('button', { name: 'Close' }).click();
  });
});

describe('the page', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation with everything open (${colorScheme}), and fits 320 pixels`, async () => {
      await options.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await options.reload();
      const notify = options.getByLabel('Tell me when something falls due');
      await notify.waitFor();
      if (!(await notify.isChecked())) await notify.click();
      await options.getByText('At these hours').waitFor();
      for (const name of colorScheme === 'light' ? ['Quote sent', 'Lost, lease'] : ['Quote sent']) {
        await options.getByRole('button', { name: `Edit ${name}` }).click();
        await options.locator('.preview-table').waitFor();
        expect(await axe()).toEqual([]);
      }
      await options.setViewportSize({ width: 320, height: 800 });
      expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await options.setViewportSize({ width: 900, height: 900 });
    }, 120_000);
  }

  it('complains of nothing', async () => {
    expect(await world.errors()).toEqual([]);
  });
});

describe('the calendar of all countries', () => {
  it('is loaded by pages that ask for it, never by the background, a mail page, the popup or the panel', () => {
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html)$/.test(file));
    const text = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
    const holding = files.filter((file) => text.get(file)?.includes('Whit Monday'));
    expect(holding).toHaveLength(1);
    const chunk = holding[0]?.split('/').at(-1) ?? '';
    const naming = files.filter((file) => text.get(file)?.includes(chunk));
    expect(naming.filter((file) => /background|content-scripts|record|popup|panel|\.html$/.test(file))).toEqual([]);
    expect(naming.length).toBeGreaterThan(0);
  });
});
