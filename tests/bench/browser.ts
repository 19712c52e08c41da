import { rm } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { workerOf } from '../e2e/world/extension.ts';
import { launchChromium, newProfile } from '../e2e/world/launch.ts';
import type { WorldServer } from '../e2e/world/server.ts';

/** A browser of its own for one extension, or for none: extensions must not disturb each other. */
export interface Browser {
  context: BrowserContext;
  /** The address of a page of the extension; it must have a worker. */
  address: (path: string) => Promise<string>;
  close: () => Promise<void>;
}

export async function openBrowser(
  server: WorldServer,
  extensionDir: string | null,
  viewport = { width: 1280, height: 800 },
): Promise<Browser> {
  const profileDir = await newProfile();
  const context = await launchChromium({ profileDir, temporary: true, extensionDir, viewport }, server);
  return {
    context,
    address: async (path) => new URL(path, (await workerOf(context)).url()).href,
    async close() {
      await context.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
