import type { BrowserContext, CDPSession, Frame, Page, Worker } from 'playwright-core';

/** The few browser interfaces that tests call inside the extension and on chrome://extensions. */
declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: RuntimeError[]; manifestErrors: { message: string }[] }>;
  };
};

interface RuntimeError {
  message: string;
  source: string;
  severity: string;
}

export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** The real popup over a page, as a click on the toolbar button opens it: it may then know that page's address. */
export async function realPopup(context: BrowserContext, extensionId: string, over: Page): Promise<Page> {
  await over.bringToFront();
  const session = await browserSession(context);
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === over.url());
  const opened = context.waitForEvent('page');
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab?.targetId ?? '' });
  await session.detach();
  const popup = await opened;
  await popup.waitForURL(/popup\.html/);
  return popup;
}

const isPanel = (frame: Frame) => /\/panel\.html/.test(frame.url());

/** The panel, once it is on the page. */
export async function panelFrame(page: Page): Promise<Frame> {
  const shown = page.frames().find(isPanel);
  return shown ?? (await page.waitForEvent('framenavigated', isPanel));
}

/** How long the browser may take to end a worker, in milliseconds. */
const END_WITHIN = 10_000;

/**
 * Ends the worker as the browser does after 30 idle seconds, and waits for the browser to say so: what waits for an
 * answer wakes the next one at once, under the same id, so that looking for its absence could take for ever. `inside`
 * is any page of the extension.
 */
export async function killWorker(inside: Page): Promise<void> {
  const session = await inside.context().newCDPSession(inside);
  const seen: string[] = [];
  const stopped = new Promise<void>((resolve, reject) => {
    const late = () => reject(new Error(`The worker did not stop in ${END_WITHIN} ms; it was ${seen.join(', ')}.`));
    const timer = setTimeout(late, END_WITHIN);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      seen.push(...versions.map(({ runningStatus }) => runningStatus));
      if (!seen.includes('stopped')) return;
      clearTimeout(timer);
      resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  return await browser.newBrowserCDPSession();
}

/** Makes the next `permissions.request` for this pattern be granted without the prompt, which no test can click. */
export async function grant(context: BrowserContext, extensionId: string, pattern: string): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(async ([id, host]) => await chrome.developerPrivate.addHostPermission(id, host), [
      extensionId,
      pattern,
    ] as const),
  );
}

/** Switches the extension off, as the rep may on chrome://extensions: what it has put into open pages is left alone. */
export async function switchOff(context: BrowserContext, extensionId: string): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(async (id) => await chrome.management.setEnabled(id, false), extensionId),
  );
}

/** From now on the browser keeps what the extension's own scripts throw, wherever they run. */
export async function collectErrors(context: BrowserContext, extensionId: string): Promise<void> {
  await onExtensionsPage(context, (page) =>
    page.evaluate(async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
    }, extensionId),
  );
}

/** What the extension's own scripts threw or logged as an error, wherever they run. */
export async function collectedErrors(context: BrowserContext, extensionId: string): Promise<string[]> {
  return await onExtensionsPage(context, (page) =>
    page.evaluate(async (id) => {
      const { runtimeErrors, manifestErrors } = await chrome.developerPrivate.getExtensionInfo(id);
      const thrown = runtimeErrors.filter(({ severity }) => severity === 'ERROR');
      return [...thrown.map(({ source, message }) => `${source}: ${message}`), ...manifestErrors.map((e) => e.message)];
    }, extensionId),
  );
}

async function onExtensionsPage<T>(context: BrowserContext, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await act(page);
  } finally {
    await page.close();
  }
}
