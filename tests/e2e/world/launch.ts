import { mkdtemp, readlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import type { WorldServer } from './server.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface BrowserOptions {
  /** Where the browser keeps its data; a new folder when absent. */
  profileDir?: string;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  /** Folder of the unpacked extension; the built one when absent, none when null. */
  extensionDir?: string | null;
  /** More command line switches. */
  args?: string[];
  /** Locale of the browser itself, not of the pages. */
  locale?: string;
}

/** What `openBrowser` fills in. */
export type Launch = BrowserOptions & { profileDir: string; temporary: boolean };

export async function newProfile(): Promise<string> {
  return await mkdtemp(join(tmpdir(), 'next-touch-profile-'));
}

/** Debian's Chromium with the extension, in which every host name leads to the sample world. */
export async function launchChromium(options: Launch, server: WorldServer): Promise<BrowserContext> {
  // Read by Playwright at run time: without it the real popup is no page to it.
  process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';
  return await chromium.launchPersistentContext(options.profileDir, {
    headless: options.headless ?? true,
    executablePath: process.env['CHROMIUM_BINARY'] ?? '/usr/bin/chromium',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    locale: options.locale ?? 'en-GB',
    ignoreHTTPSErrors: true,
    args: [...quiet, ...worldOnly(server), ...withExtension(options.extensionDir), ...(options.args ?? [])],
  });
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function worldOnly({ httpsPort, httpPort }: WorldServer): string[] {
  const rules = `MAP *:443 127.0.0.1:${httpsPort}, MAP *:80 127.0.0.1:${httpPort}`;
  return [`--host-resolver-rules=${rules}`, '--ignore-certificate-errors'];
}

function withExtension(folder: string | null = join(root, '.output', 'chrome-mv3')): string[] {
  if (folder === null) return ['--disable-extensions'];
  return [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
}

/** Chromium leaves its process number in its profile: `host-1234`. */
export async function killChromium(profileDir: string): Promise<void> {
  const lock = await readlink(join(profileDir, 'SingletonLock'));
  process.kill(Number(lock.slice(lock.lastIndexOf('-') + 1)), 'SIGKILL');
}
