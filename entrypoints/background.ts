import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { registerSites } from '../lib/io/access.ts';
import { now } from '../lib/io/clock.ts';
import { withBook } from '../lib/io/db.ts';
import { endFinding } from '../lib/io/finding.ts';
import { checkLedger } from '../lib/io/ledger.ts';
import { servePanel } from '../lib/io/panels.ts';
import { rebuildIfWanted, wantRebuild } from '../lib/io/rebuild.ts';
import { DUE_ALARM, ring, tend } from '../lib/io/reminder.ts';
import { serve } from '../lib/io/serve.ts';
import { watchSettings } from '../lib/io/settings.ts';
import { dropTicketsOf } from '../lib/io/tickets.ts';
import { foldContext } from '../lib/io/write.ts';

/**
 * The only writer. Every listener is registered before anything is awaited: a worker that is woken by a message loses
 * it otherwise. Nothing is kept in variables; the worker may die between any two lines.
 */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => serve(message, sender));
    browser.runtime.onConnect.addListener(servePanel);
    browser.runtime.onStartup.addListener(() => void begin());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void begin();
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === DUE_ALARM) void tried(ring(now()));
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void dropTicketsOf(tabId);
      void endFinding(tabId);
    });
    browser.permissions.onRemoved.addListener(() => void registerSites());
    browser.notifications.onClicked.addListener(() => void browser.action.openPopup());
    watchSettings(() => void refold());
    void tend(now());
  },
});

/** Everything that can be derived is derived anew, at install, update and browser start. */
async function begin(): Promise<void> {
  await tried(registerSites());
  await tried(withBook(checkLedger));
  await foldAgain();
}

async function refold(): Promise<void> {
  await wantRebuild();
  await foldAgain();
}

async function foldAgain(): Promise<void> {
  await tried(withBook((book) => rebuildIfWanted(book, foldContext)));
  await tend(now());
}

/** What cannot be done now stands in the log; the badge and the popup tell the rep. */
async function tried(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => console.warn('Next Touch:', error));
}
