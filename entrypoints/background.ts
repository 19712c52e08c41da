import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { keepAsked, registerSites } from '../lib/io/access.ts';
import { now } from '../lib/io/clock.ts';
import { withBook } from '../lib/io/db.ts';
import { endFinding } from '../lib/io/finding.ts';
import { checkLedger } from '../lib/io/ledger.ts';
import { serveLine } from '../lib/io/lineDesk.ts';
import { LINE_PORT } from '../lib/io/linePort.ts';
import { dropLinesOf } from '../lib/io/lineTickets.ts';
import { servePanel } from '../lib/io/panels.ts';
import { openList } from '../lib/io/digest.ts';
import { foldAgain } from '../lib/io/rebuild.ts';
import { catchUp, DUE_ALARM, ring } from '../lib/io/reminder.ts';
import { serve } from '../lib/io/serve.ts';
import { watchSettings } from '../lib/io/settings.ts';
import { dropTicketsOf } from '../lib/io/tickets.ts';
import { backFromVacation } from '../lib/io/vacation.ts';
import { foldContext } from '../lib/io/write.ts';

/**
 * The only writer. Every listener is registered before anything is awaited: a worker that is woken by a message loses
 * it otherwise. Nothing is kept in variables; the worker may die between any two lines.
 */
export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => serve(message, sender));
    browser.runtime.onConnect.addListener((port) => (port.name === LINE_PORT ? serveLine(port) : servePanel(port)));
    browser.runtime.onStartup.addListener(() => void begin());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      void begin();
      if (reason === 'install') void tried(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
    });
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === DUE_ALARM) void remind(ring);
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void tried(dropTicketsOf(tabId));
      void tried(dropLinesOf(tabId));
      void tried(endFinding(tabId));
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => void tried(keepAsked(origins).then(registerSites)));
    browser.permissions.onRemoved.addListener(() => void tried(registerSites()));
    browser.notifications.onClicked.addListener(() => void tried(openList()));
    watchSettings(() => void refold());
    void refold();
  },
});

/** What browsers forget is set up anew, and the book is counted, at install, update and browser start. */
async function begin(): Promise<void> {
  await tried(registerSites());
  await tried(withBook((book) => checkLedger(book, now(), 'table')));
}

/** At every wake-up and at every change of the settings: what was interrupted goes on, and what is due is shown. */
async function refold(): Promise<void> {
  await tried(withBook((book) => foldAgain(book, foldContext)));
  await remind(catchUp);
}

/** What time has brought: the end of a vacation comes first, since it moves what is due. */
async function remind(how: (now: string) => Promise<void>): Promise<void> {
  await tried(backFromVacation(now()));
  await tried(how(now()));
}

/** What cannot be done now stands in the log; the badge and the popup tell the rep. */
async function tried(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => console.warn('Next Touch:', error));
}
