import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundled } from '../../e2e/world/bundled.ts';
import type { WorldServer } from '../../e2e/world/server.ts';
import { openBrowser } from '../browser.ts';
import { say } from '../progress.ts';
import { median } from '../statistics.ts';

/** Mails recorded into each log for each round; the first few are not counted. */
const EACH_ROUND = 8;
const WARM_UP = 5;

export interface RecordMs {
  empty: number;
  large: number;
  /** Events in the large log. */
  events: number;
}

/** How long one newly seen mail takes to be recorded, in turn into a log without events and into one with many. */
export async function measureRecord(server: WorldServer, events: number, rounds: number): Promise<RecordMs> {
  const folder = await mkdtemp(join(tmpdir(), 'next-touch-bench-'));
  await writeExtension(folder);
  const browser = await openBrowser(server, folder);
  try {
    const page = await browser.context.newPage();
    await page.goto(await browser.address('page.html'));
    say(`record: filling a log of ${events} events`);
    await page.evaluate(async (count) => {
      await window.bench.fill('empty', 0);
      await window.bench.fill('large', count);
    }, events);
    say('record: recording');
    return { ...(await recordInTurn(page, rounds * EACH_ROUND)), events };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function recordInTurn(page: Page, times: number): Promise<{ empty: number; large: number }> {
  const recordOne = (name: string) => page.evaluate((log) => window.bench.recordOne(log), name);
  const [empty, large]: [number[], number[]] = [[], []];
  for (let time = -WARM_UP; time < times; time++) {
    const [first, second] = [await recordOne('empty'), await recordOne('large')];
    if (time < 0) continue;
    empty.push(first);
    large.push(second);
  }
  return { empty: median(empty), large: median(large) };
}

/** The product's own code in an extension of its own: the released bundle has no door for measuring. */
async function writeExtension(folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'record bench',
    version: '1.0',
    permissions: ['unlimitedStorage'],
    background: { service_worker: 'worker.js' },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'worker.js': '',
    'page.html': '<!doctype html><title>bench</title><script src="page.js"></script>',
    'page.js': await bundled(join(import.meta.dirname, 'recordPage.ts')),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
