import Dexie from 'dexie';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BOOK_NAME, closeBook, openBook, type ContactBook } from '../../lib/io/db.ts';
import { serve } from '../../lib/io/serve.ts';

const ORIGIN = 'chrome-extension://test-extension-id';

/** A new book on a new machine, with a background that serves the options page. */
export async function freshMachine(): Promise<ContactBook> {
  fakeBrowser.reset();
  closeBook();
  await Dexie.delete(BOOK_NAME);
  vi.stubGlobal('location', { origin: ORIGIN });
  const options = { id: fakeBrowser.runtime.id, url: `${ORIGIN}/options.html` };
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _: unknown, answer: (value: unknown) => void) => {
    void serve(message, options).then(answer);
    return true;
  });
  return await openBook();
}
