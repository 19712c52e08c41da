import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Profile } from './ownTime.ts';
import { categories, readTrace, type PageTrace } from './trace.ts';

/** Microseconds between two samples. */
const SAMPLING = 200;
/**
 * Everything has come to rest when all processes of the browser together worked no more than this, in seconds, over so
 * many looks in a row. The page alone says too little: a script may wait for its worker, which waits for the disk.
 * The profiler itself works half as much.
 */
const WORK = 0.04;
const LOOKS = 5;
const PACE = 120;
const PATIENCE = 12_000;

export interface PageMetrics {
  /** Processor time of all tasks of the main thread, in seconds. */
  TaskDuration: number;
  JSHeapUsedSize: number;
  /** DOM nodes that are alive, in the document or not. */
  Nodes: number;
}

/** What a page is measured with, by the protocol of the developer tools. */
export class Instruments {
  readonly #page: Page;
  readonly #browser: Browser;
  readonly #session: CDPSession;
  readonly #processes: CDPSession;

  private constructor(page: Page, browser: Browser, session: CDPSession, processes: CDPSession) {
    this.#page = page;
    this.#browser = browser;
    this.#session = session;
    this.#processes = processes;
  }

  static async on(page: Page): Promise<Instruments> {
    const browser = page.context().browser();
    if (!browser) throw new Error('the browser is closed');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await browser.startTracing(page, { screenshots: false, categories });
    return new Instruments(page, browser, session, await browser.newBrowserCDPSession());
  }

  async metrics(): Promise<PageMetrics> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as PageMetrics;
  }

  async collectGarbage(): Promise<void> {
    await this.#session.send('HeapProfiler.collectGarbage');
  }

  /** Samples what the page's thread runs while something happens, until the page has come to rest again. */
  async profile(act: () => Promise<unknown>): Promise<Profile> {
    await this.#session.send('Profiler.start');
    await act();
    await this.rest();
    return (await this.#session.send('Profiler.stop')).profile;
  }

  /** Ends profiling and tracing: both would keep memory that is to be counted. */
  async stop(): Promise<PageTrace> {
    await this.#session.send('Profiler.disable');
    return readTrace(await this.#browser.stopTracing());
  }

  async rest(): Promise<void> {
    const end = Date.now() + PATIENCE;
    for (let quiet = 0, before = 0; quiet < LOOKS && Date.now() < end;) {
      await this.#page.waitForTimeout(PACE);
      const worked = await this.#processorTime();
      quiet = worked - before <= WORK ? quiet + 1 : 0;
      before = worked;
    }
  }

  /** Of all processes of the browser since they began, in seconds; the system counts by hundredths. */
  async #processorTime(): Promise<number> {
    const { processInfo } = await this.#processes.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  /** The tab may be closed after this. */
  async detach(): Promise<void> {
    await this.#processes.detach();
  }
}
