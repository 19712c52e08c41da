import type { Page } from 'playwright-core';
import type { Name } from './contenders.ts';

/** What is done to the page, by the webmail's own driver. */
export const STEPS = ['rows500', 'scrolled400', 'stream100', 'thread40', 'typing300', 'mail1MB', 'idle'] as const;
export type StepName = (typeof STEPS)[number];

/** What is measured: the load, then each step. */
export type Moment = 'load' | StepName;

export type Act = (page: Page) => Promise<unknown>;

export interface Step {
  name: StepName;
  act: Act;
  /** What leads up to it and away from it, and does not count. */
  before?: Act;
  after?: Act;
  /** Takes seconds: done in few rounds, and only where a script can be seen at work. */
  long?: true;
}

const toTop: Act = (page) => page.evaluate(() => window.driver.scrollTo(0));
const back: Act = (page) => page.evaluate(() => window.driver.back());
const openCompose: Act = (page) => page.evaluate(() => window.driver.openCompose());

const steps: Step[] = [
  { name: 'rows500', act: (page) => page.evaluate(() => window.driver.replaceRows(500)) },
  // What a long list keeps until the rep scrolls.
  { name: 'scrolled400', act: (page) => page.evaluate(() => window.driver.scrollTo(1000)), after: toTop },
  { name: 'stream100', act: (page) => page.evaluate(() => window.driver.streamRows(100)), long: true },
  { name: 'thread40', act: (page) => page.evaluate(() => window.driver.openThread(40)), after: back },
  { name: 'typing300', act: (page) => page.evaluate(() => window.driver.typeInCompose(300)), before: openCompose },
  { name: 'mail1MB', act: (page) => page.evaluate(() => window.driver.openBigMail(1_000_000)), after: back },
  { name: 'idle', act: (page) => page.waitForTimeout(3000), long: true },
];

/** Without a script there is nothing to see in the long steps; the others leave the page in the same state for all. */
export function stepsFor(name: Name, isLongRound: boolean): Step[] {
  return steps.filter(({ long }) => !long || (isLongRound && name !== 'none'));
}

/** Opens a conversation and goes back to the list, so many times: what is kept each time adds up. */
export async function openAndBack(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    for (let time = 0; time < count; time++) {
      await window.driver.openThread(5);
      await window.driver.back();
    }
  }, times);
}
