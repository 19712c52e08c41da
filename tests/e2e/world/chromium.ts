import { rm } from 'node:fs/promises';
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core';
import { openBook, rowsOf, storedSettings } from './book.ts';
import * as extension from './extension.ts';
import { killChromium, launchChromium, newProfile, type BrowserOptions, type Launch } from './launch.ts';
import { startServer, type WorldServer } from './server.ts';

export type { BrowserOptions } from './launch.ts';
const DATABASE = 'next-touch';

/** Chromium with the built extension, in a world of its own. Close it when the test is over. */
export async function openBrowser(options: BrowserOptions = {}): Promise<World> {
  const server = await startServer();
  const profileDir = options.profileDir ?? (await newProfile());
  const launch = { ...options, profileDir, temporary: options.profileDir === undefined };
  const world = new World(launch, server);
  try {
    await world.start();
    return world;
  } catch (error) {
    await world.close().catch(() => {});
    throw error;
  }
}

export class World {
  context!: BrowserContext;
  /** Empty when the browser was opened without an extension. */
  extensionId = '';
  readonly server: WorldServer;
  readonly #launch: Launch;
  readonly #complaints: string[] = [];
  #book!: Page;

  constructor(launch: Launch, server: WorldServer) {
    this.#launch = launch;
    this.server = server;
  }

  async start(): Promise<void> {
    this.context = await launchChromium(this.#launch, this.server);
    this.context.on('weberror', (thrown) => this.#complaints.push(`page: ${thrown.error().message}`));
    this.context.on('console', (message) => {
      if (message.type() === 'error') this.#complaints.push(`console: ${message.text()} (${message.location().url})`);
    });
    if (this.#launch.extensionDir === null) return;
    this.extensionId = new URL((await this.worker()).url()).host;
    const blank = this.context.pages().find((page) => page.url() === 'about:blank');
    this.#book = blank ?? (await this.context.newPage());
    await openBook(this.#book, this.extensionId);
    await extension.collectErrors(this.context, this.extensionId);
  }

  async worker(): Promise<Worker> {
    return await extension.workerOf(this.context);
  }

  /** The webmail: `gmail('#sent')`, `gmail('?density=compact#inbox')`, `gmail('/mail/u/1/')` for the private account. */
  async gmail(path = '#inbox'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(new URL(path, 'https://mail.google.com/mail/u/0/').href);
    await page.waitForFunction(() => 'driver' in window);
    return page;
  }

  /** The CRM: `crm('#/contacts/1')` with TLS, or without it by a whole address below `server.plainCrm`. */
  async crm(path = '#/contacts/1'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(new URL(path, 'https://crm.example.test/').href);
    return page;
  }

  /** A page of the extension in a tab: `popup.html`, `dashboard.html`. */
  async extensionPage(path: string, viewport?: { width: number; height: number }): Promise<Page> {
    const page = await this.context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  async popup(): Promise<Page> {
    return await this.extensionPage('popup.html', { width: 400, height: 600 });
  }

  /** The real popup, opened over a page. It closes when it loses the focus. */
  async realPopup(over: Page): Promise<Page> {
    return await extension.realPopup(this.context, this.extensionId, over);
  }

  async panelFrame(page: Page): Promise<Frame> {
    return await extension.panelFrame(page);
  }

  async killWorker(): Promise<void> {
    await extension.killWorker(this.#book);
  }

  async grant(pattern: string): Promise<void> {
    await extension.grant(this.context, this.extensionId, pattern);
  }

  async switchOff(): Promise<void> {
    await extension.switchOff(this.context, this.extensionId);
  }

  async events(): Promise<Record<string, unknown>[]> {
    return await rowsOf(this.#book, DATABASE, 'events');
  }

  async records(): Promise<Record<string, unknown>[]> {
    return await rowsOf(this.#book, DATABASE, 'prospects');
  }

  /** Everything in the extension's `storage.local`. */
  async storage(): Promise<Record<string, unknown>> {
    return await storedSettings(this.#book);
  }

  /** What any page or any script of the extension complained of since the browser was opened. */
  async errors(): Promise<string[]> {
    return [...this.#complaints, ...(await extension.collectedErrors(this.context, this.extensionId))];
  }

  /** Opens the same profile again, after a quiet end or after the process was killed. */
  async restart(how: 'quit' | 'kill' = 'quit'): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    if (how === 'kill') await killChromium(this.#launch.profileDir);
    else await this.context.close();
    await closed;
    await this.start();
  }

  /** A profile folder that the caller named stays; our own goes. */
  async close(): Promise<void> {
    await this.context?.close();
    await this.server.close();
    if (this.#launch.temporary) await rm(this.#launch.profileDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
