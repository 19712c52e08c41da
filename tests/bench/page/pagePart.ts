import type { WorldServer } from '../../e2e/world/server.ts';
import { openBrowser, type Browser } from '../browser.ts';
import { say } from '../progress.ts';
import { rotated } from '../statistics.ts';
import type { Contender, Name } from './contenders.ts';
import { stepsFor } from './steps.ts';
import { takeUpEverybody } from './takeUp.ts';
import { visit, type Visit } from './visit.ts';

/** Rounds in which also the steps that take seconds are done: what they show is steady. */
const LONG_ROUNDS = 2;

/** All visits of each contender, one for each round. */
export type Visits = Map<Name, Visit[]>;

interface Opened {
  name: Name;
  browser: Browser;
}

/** One browser for each contender, all in one run; every round visits each of them once, in another order. */
export async function measurePage(server: WorldServer, all: Contender[], rounds: number): Promise<Visits> {
  const opened: Opened[] = [];
  try {
    for (const { name, folder } of all) opened.push({ name, browser: await openBrowser(server, folder) });
    for (const { name, browser } of opened) {
      await warmUp(browser);
      if (name === 'ours') await takeUpEverybody(browser, server);
    }
    const visits: Visits = new Map(all.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      const isLong = round < LONG_ROUNDS;
      for (const { name, browser } of rotated(opened, round)) {
        say(`page: round ${round + 1} of ${rounds}, ${name}`);
        visits.get(name)?.push(await visit(browser.context, { steps: stepsFor(name, isLong), cycles: isLong }));
      }
    }
    return visits;
  } finally {
    await Promise.all(opened.map(({ browser }) => browser.close()));
  }
}

/** The first visit fills the caches, and is not counted. The tab that greets a new rep would hide ours. */
async function warmUp({ context }: Browser): Promise<void> {
  await visit(context, { steps: [], cycles: false });
  for (const page of context.pages().slice(1)) await page.close();
}
