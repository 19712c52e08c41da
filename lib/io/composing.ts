import browser, { type Runtime } from 'webextension-polyfill';

/** Where the build puts the script of compose windows. */
const SCRIPT = 'compose.js';

/** Brings the script of compose windows into a page that has one: a page without does not load it. */
export async function startCompose({ tab, frameId = 0 }: Runtime.MessageSender): Promise<void> {
  if (tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [SCRIPT] });
}
