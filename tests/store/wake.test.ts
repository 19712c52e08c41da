import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ContactBook } from '../../lib/io/db.ts';
import { foldAgain } from '../../lib/io/rebuild.ts';
import { record } from '../../lib/io/record.ts';
import { saveSettings } from '../../lib/io/settings.ts';
import { foldContext } from '../../lib/io/write.ts';
import { freshMachine } from './background.ts';
import { context, quoteMail } from './sample.ts';

/** The worker is woken: the browser starts its script, and nothing else has happened. */

type Listener = (...given: unknown[]) => unknown;
const listening = new Map<string, Listener[]>();

const EVENTS = [
  ['runtime', ['onMessage', 'onConnect', 'onStartup', 'onInstalled']],
  ['alarms', ['onAlarm']],
  ['tabs', ['onRemoved']],
  ['permissions', ['onAdded', 'onRemoved']],
  ['notifications', ['onClicked']],
] as const;

let book: ContactBook;
beforeEach(async () => {
  book = await freshMachine();
  listening.clear();
  const parts = fakeBrowser as unknown as Record<string, object>;
  for (const [part, names] of EVENTS) {
    for (const name of names) {
      const addListener = (listener: Listener) => listening.set(name, [...(listening.get(name) ?? []), listener]);
      parts[part] = Object.assign(parts[part] ?? {}, { [name]: { addListener } });
    }
  }
  Object.assign(fakeBrowser.action, { setBadgeBackgroundColor: async () => {}, setBadgeText: async () => {} });
});
afterEach(() => vi.restoreAllMocks());

async function wake(): Promise<void> {
  const { default: background } = await import('../../entrypoints/background.ts');
  background.main();
}

it('goes on at once with folding that was interrupted, without waiting for the browser to start', async () => {
  const anna = 'anna@acme.example';
  await record(book, [quoteMail('1', anna, 5)], context);
  await foldAgain(book, foldContext);
  await saveSettings({ from: 420 });
  await book.prospects.toCollection().modify({ touchCount: 99 });
  await wake();
  await vi.waitFor(async () => expect(await book.prospects.get(anna)).toMatchObject({ touchCount: 1 }));
});

it('says in the log what it could not do, whatever the event was, and leaves no promise behind', async () => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  await wake();
  const broken = () => Promise.reject(new Error('broken'));
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
  Object.assign(fakeBrowser.action, { openPopup: broken });
  Object.assign(fakeBrowser.notifications, { clear: async () => true });
  vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('broken'));
  Object.assign(fakeBrowser, { scripting: { getRegisteredContentScripts: broken } });
  for (const [name, given] of [
    ['onRemoved', 7],
    ['onClicked', 'due'],
    ['onAdded', {}],
  ] as const) {
    warned.mockClear();
    listening.get(name)?.forEach((listener) => listener(given));
    await vi.waitFor(() =>
      expect(warned).toHaveBeenCalledWith('Next Touch:', expect.objectContaining({ message: 'broken' })),
    );
  }
});

it('opens the list at a click on a notification: in a tab where the browser opens no popup by itself', async () => {
  await wake();
  const openPopup = vi.fn(async () => {});
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  Object.assign(fakeBrowser.action, { openPopup });
  Object.assign(fakeBrowser.notifications, { clear: async () => true });
  const click = () => listening.get('onClicked')?.forEach((listener) => listener('due'));
  click();
  await vi.waitFor(() => expect(openPopup).toHaveBeenCalledOnce());
  expect(create).not.toHaveBeenCalled();
  openPopup.mockRejectedValue(new Error('no window'));
  click();
  await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/popup\.html$/) as string }));
});
