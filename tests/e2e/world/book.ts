import type { Page } from 'playwright-core';

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

/** A page of the extension's origin on which none of its scripts run: from here tests look into its stores. */
export async function openBook(page: Page, extensionId: string): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
}

/** All rows of one store. Empty when there is no database yet: opening it here would spoil its making. */
export async function rowsOf(page: Page, database: string, store: string): Promise<Record<string, unknown>[]> {
  return await page.evaluate(
    async ([name, table]) => {
      const databases = await indexedDB.databases();
      if (!databases.some((known) => known.name === name)) return [];
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
        });
      const open = await done(indexedDB.open(name));
      try {
        if (!open.objectStoreNames.contains(table)) return [];
        return await done<Record<string, unknown>[]>(open.transaction(table).objectStore(table).getAll());
      } finally {
        open.close();
      }
    },
    [database, store] as const,
  );
}

export async function storedSettings(page: Page): Promise<Record<string, unknown>> {
  return await page.evaluate(async () => await chrome.storage.local.get());
}
