import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';

/** A worker that is woken by an event gets it only if the listener stands before anything is awaited (fault 5). */
const bundle = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3', 'background.js');
const WAKES = [
  'runtime.onMessage',
  'runtime.onConnect',
  'runtime.onStartup',
  'runtime.onInstalled',
  'alarms.onAlarm',
  'tabs.onRemoved',
  'permissions.onAdded',
  'permissions.onRemoved',
  'notifications.onClicked',
  'storage.onChanged',
];

afterEach(() => vi.unstubAllGlobals());

it('fault 5: the built worker registers every listener while the browser has not answered anything yet', async () => {
  const listening: string[] = [];
  vi.stubGlobal('chrome', silent('', listening));
  vi.stubGlobal('indexedDB', silent('indexedDB', []));
  await import(/* @vite-ignore */ pathToFileURL(bundle).href);
  expect(WAKES.filter((event) => !listening.includes(event))).toEqual([]);
});

/** A browser of which every part is there and none ever answers; it notes who listens to what. */
function silent(path: string, listening: string[]): unknown {
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  return new Proxy(() => {}, {
    get(_, name) {
      if (path === 'runtime' && name === 'id') return 'an-id';
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return silent(at(name), listening);
    },
    has: () => true,
    apply() {
      if (path.endsWith('.addListener')) listening.push(path.slice(0, -'.addListener'.length));
      return new Promise(() => {});
    },
  });
}
