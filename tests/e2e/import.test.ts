import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { takeout } from '../store/mailbox.ts';
import { openBrowser, type World } from './world/chromium.ts';

/** The whole import takes a while on a machine that has much else to do. */
const LONG = { timeout: 300_000 };
const MAILS = 10_000;

let folder: string;
let file: string;
let world: World;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'next-touch-import-'));
  file = join(folder, 'All mail.mbox');
  await writeFile(file, takeout(MAILS));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  world = await openBrowser();
});
afterEach(() => world.close());

async function openOptions(): Promise<Page> {
  const page = await world.extensionPage('options.html', { width: 900, height: 900 });
  await page.getByRole('heading', { name: 'Import mail' }).waitFor();
  return page;
}

async function choose(page: Page, ...files: string[]): Promise<void> {
  const field = page.getByLabel('It is the mail of');
  if ((await field.getAttribute('type')) === 'email') await field.fill('rep@ours.example');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files…' }).click(),
  ]);
  await chooser.setFiles(files);
}

/** The log and the records, without what only the clock of a run decides. */
async function everything() {
  const events = (await world.events()).map((event) => ({ ...event, seenAt: null }));
  const records = (await world.records()).map(({ key, turn, turnSince, touchCount }) => ({
    key,
    turn,
    turnSince,
    touchCount,
  }));
  return { events, records };
}

const marks = async () => ((await world.storage())['imports'] ?? []) as { offset: number; done: boolean }[];

describe('import of mail files (issue 4)', () => {
  it('of 10,000 mails, killed in the middle and chosen again, comes to the same as in one go', LONG, async () => {
    const page = await openOptions();
    await choose(page, file);
    await page.getByText('9,800 mails taken over from All mail.mbox').waitFor(LONG);
    const inOneGo = await everything();
    expect(inOneGo.events).toHaveLength(9800);
    await world.close();

    world = await openBrowser();
    await choose(await openOptions(), file);
    await expect.poll(async () => (await marks())[0]?.offset ?? 0, LONG).toBeGreaterThan(500_000);
    await world.restart('kill');
    const [mark] = await marks();
    expect(mark).toMatchObject({ done: false });
    const again = await openOptions();
    await again.getByText(/All mail.mbox was read as far as \d+\s?%/).waitFor();
    await choose(again, file);
    await again.getByText('9,800 mails taken over from All mail.mbox').waitFor(LONG);
    expect(await everything()).toEqual(inOneGo);
    expect(await world.errors()).toEqual([]);
  });

  it('can be paused, gone on with, and be taken back and brought back', LONG, async () => {
    const page = await openOptions();
    const few = join(folder, 'Sent.mbox');
    await writeFile(few, takeout(3000));
    await choose(page, few);
    await page.getByText(/: [1-9][\d,]* mails? read/).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused').waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/was read as far as/).waitFor();
    await choose(page, few);
    await page.getByText('2,940 mails taken over').waitFor(LONG);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Take this import back' }).click();
    await page.getByText('Taken back: Sent.mbox').waitFor(LONG);
    expect(await world.records()).toEqual([]);
    await page.getByRole('button', { name: 'Bring back' }).click();
    await page.getByRole('button', { name: 'Take this import back' }).waitFor(LONG);
    expect(await world.records()).toHaveLength(400);
  });

  it('reads single mails, says when a file holds none, and makes a report', async () => {
    const letters = takeout(8)
      .split(/^From .*\r\n/m)
      .slice(1);
    const files = letters.map((_, n) => join(folder, `${n}.eml`));
    await Promise.all(files.map((path, n) => writeFile(path, letters[n] ?? '')));
    const page = await openOptions();
    await choose(page, ...files);
    await page.getByText('7 mails taken over from *.eml').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the report' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('next-touch-import.txt');
    const nothing = join(folder, 'empty.mbox');
    await writeFile(nothing, '\n');
    await choose(page, nothing);
    await page.getByText(/There is no mail in empty.mbox/).waitFor();
    expect(await world.errors()).toEqual([]);
  });
});
