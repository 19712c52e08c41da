import browser from 'webextension-polyfill';
import type { Tell } from '../model/ask.ts';
import { mailPages } from './access.ts';

const CHANGED: Tell = { tell: 'changed' };

/**
 * Tells every page of ours and every watched tab that the book has changed, or that time has made a difference. The tab
 * whose reading changed it hears that in its answer.
 */
export async function tellChanged(exceptTab?: number): Promise<void> {
  const tabs = await browser.tabs.query({ url: await mailPages() });
  const others = tabs.flatMap(({ id }) => (id === undefined || id === exceptTab ? [] : [id]));
  // Nobody may be there to hear it.
  await Promise.allSettled([
    browser.runtime.sendMessage(CHANGED),
    ...others.map((id) => browser.tabs.sendMessage(id, CHANGED)),
  ]);
}
