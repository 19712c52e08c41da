import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Worker } from 'playwright-core';

const run = promisify(execFile);
const PROFILE = 'Default';

/** What can happen to the files of a database while the browser is closed. */
export const damages: Record<string, (folder: string) => Promise<void>> = {
  'its log is cut in half': async (folder) => {
    for (const log of await filesOf(folder, '.log')) await truncate(log, Math.floor((await stat(log)).size / 2));
  },
  'bytes in its log are wrong': async (folder) => {
    for (const log of await filesOf(folder, '.log'))
      await writeFile(
        log,
        (await readFile(log)).map((byte) => byte ^ 0x55),
      );
  },
};

async function filesOf(folder: string, end: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith(end)).map((name) => join(folder, name));
}

/** Where Chromium keeps the book. */
export function bookFolder(profileDir: string, extensionId: string): string {
  return join(profileDir, PROFILE, 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** Without this list of its files LevelDB never opens again. */
export async function loseManifest(folder: string): Promise<void> {
  await Promise.all(
    (await readdir(folder)).filter((name) => name.startsWith('MANIFEST')).map((name) => rm(join(folder, name))),
  );
}

/** A disk that is full until it is freed. */
export interface FullDisk {
  fill(): Promise<void>;
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** A small disk of its own for a profile, as the browser measures its room; null where this user may not mount one. */
export async function smallDisk(profileDir: string): Promise<FullDisk | null> {
  const folder = join(profileDir, PROFILE);
  await mkdir(folder, { recursive: true });
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', folder]).catch(() => null);
  if (!mounted) return null;
  const ballast = join(folder, 'ballast');
  return {
    async fill() {
      // Ends when there is no room for one byte more.
      for (const size of [1_000_000, 10_000, 100, 1]) await writeUntilFull(ballast, Buffer.alloc(size, 1));
    },
    free: async () => await rm(ballast),
    remove: async () => void (await run('umount', ['-l', folder])),
  };
}

async function writeUntilFull(file: string, block: Buffer): Promise<void> {
  for (;;) {
    try {
      await writeFile(file, block, { flag: 'a' });
    } catch {
      return;
    }
  }
}

/** Where there is no small disk: every write in the worker fails as it does on a full one. */
export function thrownIn(worker: Worker): FullDisk {
  return {
    fill: async () => {
      await worker.evaluate(() => {
        const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
        Object.assign(globalThis, { put });
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      });
    },
    free: async () => {
      await worker.evaluate(() => {
        const { put } = globalThis as unknown as { put: PropertyDescriptor };
        Object.defineProperty(IDBObjectStore.prototype, 'put', put);
      });
    },
    remove: async () => {},
  };
}
