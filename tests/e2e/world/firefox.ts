import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { startServer, type WorldServer } from './server.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const ADDON_ID = 'next-touch@next-touch.example';
/** Firefox gives each installation a host of its own; this pref says which, so that tests can open its pages. */
const ADDON_HOST = '5f0c3a54-6a0e-4d5c-9b1e-0d6f1c7a2b34';

export interface FirefoxOptions {
  headless?: boolean;
  extensionDir?: string;
}

/** Firefox ESR with the built extension in the same sample world. */
export async function openFirefox(options: FirefoxOptions = {}): Promise<FirefoxWorld> {
  const server = await startServer();
  try {
    const browser = await launch({
      browser: 'firefox',
      // Not FIREFOX: the framework's test plugin uses that name for something else.
      executablePath: process.env['FIREFOX_BINARY'] ?? '/usr/bin/firefox-esr',
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      // Without it the driver may not open pages of the extension.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(server),
    });
    await browser.installExtension(options.extensionDir ?? join(root, '.output', 'firefox-mv3'));
    return new FirefoxWorld(browser, server);
  } catch (error) {
    await server.close();
    throw error;
  }
}

function preferences(server: WorldServer): Record<string, unknown> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${server.httpsPort};80=${server.httpPort}`,
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_HOST }),
    // Permission requests are granted without the prompt, which no test can click.
    'extensions.webextOptionalPermissionPrompts': false,
  };
}

export class FirefoxWorld {
  readonly browser: Browser;
  readonly server: WorldServer;

  constructor(browser: Browser, server: WorldServer) {
    this.browser = browser;
    this.server = server;
  }

  async gmail(path = '#inbox'): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(new URL(path, 'https://mail.google.com/mail/u/0/').href);
    await page.waitForFunction(() => 'driver' in window);
    return page;
  }

  /** The popup in a tab. Firefox never says that such a page has loaded, so its contents are waited for. */
  async popup(): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 400, height: 600 });
    await page.goto(`moz-extension://${ADDON_HOST}/popup.html`, { waitUntil: [] });
    await page.waitForSelector('body > *');
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
