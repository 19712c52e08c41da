import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBook } from '../../e2e/world/book.ts';
import { bundled } from '../../e2e/world/bundled.ts';
import type { WorldServer } from '../../e2e/world/server.ts';
import { openBrowser, type Browser } from '../browser.ts';
import { say } from '../progress.ts';
import { median, rotated } from '../statistics.ts';

export const SIZES = [100, 10_000, 100_000] as const;
type Size = (typeof SIZES)[number];
export type PopupMs = Record<Size, number>;

interface Book {
  size: Size;
  browser: Browser;
}

/** How long the popup takes from its opening to a list on the screen, by the number of people in the book. */
export async function measurePopup(server: WorldServer, extension: string, rounds: number): Promise<PopupMs> {
  const books: Book[] = [];
  try {
    for (const size of SIZES) books.push({ size, browser: await popupBrowser(server, extension) });
    say(`popup: filling books of ${SIZES.join(', ')} people`);
    await Promise.all(books.map(fill));
    say('popup: opening it');
    for (const book of books) await openPopup(book);
    const times = new Map<Size, number[]>(SIZES.map((size) => [size, []]));
    for (let round = 0; round < rounds; round++) {
      for (const book of rotated(books, round)) times.get(book.size)?.push(await openPopup(book));
    }
    return Object.fromEntries([...times].map(([size, values]) => [size, median(values)])) as PopupMs;
  } finally {
    await Promise.all(books.map(({ browser }) => browser.close()));
  }
}

async function popupBrowser(server: WorldServer, extension: string): Promise<Browser> {
  const browser = await openBrowser(server, extension, { width: 400, height: 600 });
  await browser.context.addInitScript(watchForList);
  return browser;
}

/** The popup is opened first: it makes the database. */
async function fill({ browser, size }: Book): Promise<void> {
  const page = await browser.context.newPage();
  const popup = await browser.address('popup.html');
  await page.goto(popup);
  await openBook(page, new URL(popup).host);
  await page.evaluate(await bundled(join(import.meta.dirname, 'fillPage.ts')));
  await page.evaluate((people) => window.fillBook(people), size);
  await page.close();
}

async function openPopup({ browser }: Book): Promise<number> {
  const page = await browser.context.newPage();
  try {
    await page.bringToFront();
    await page.goto(await browser.address('popup.html'));
    return await shownAt(page);
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    /** Resolves with the time, from the start of the navigation, at which the list was painted. */
    listShown?: Promise<number>;
  }
}

/** Runs inside the popup before its own scripts. */
function watchForList(): void {
  if (!location.pathname.endsWith('popup.html')) return;
  window.listShown = new Promise((resolve) => {
    const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.line')) return;
      observer.disconnect();
      painted();
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

async function shownAt(page: Page): Promise<number> {
  const shown = await page.evaluate(() => window.listShown);
  if (shown === undefined) throw new Error('the popup was not watched');
  return shown;
}
