import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepProductsOf, productAt, productSigns } from '../../lib/io/products.ts';
import { serve } from '../../lib/io/serve.ts';
import { freshMachine } from './background.ts';

const ORIGIN = 'https://mail.northwind.example:8443';
const URL_THERE = `${ORIGIN}/webmail/?_task=mail`;
const PATTERN = 'https://mail.northwind.example/*';
const registered = new Map<string, { js: string[]; matches: string[] }>();
const injected: string[] = [];

beforeEach(async () => {
  await freshMachine();
  registered.clear();
  injected.length = 0;
  await fakeBrowser.storage.local.set({ origins: [ORIGIN] });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url: string[] }) => (url.includes(PATTERN) ? [{ id: 1 }] : []),
  });
  const keep = async (scripts: { id: string; js: string[]; matches: string[] }[]) =>
    scripts.forEach((script) => registered.set(script.id, script));
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.filter((id) => registered.has(id)),
      registerContentScripts: keep,
      updateContentScripts: keep,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => registered.delete(id)),
      executeScript: vi.fn(async ({ files }: { files: string[] }) => void injected.push(...files)),
    },
  });
});

const say = (message: unknown, url = URL_THERE) =>
  serve(message, { id: fakeBrowser.runtime.id, url, frameId: 0, tab: { id: 1 } as never });

it('tells a granted page by which marks products are known, and no other page', async () => {
  expect(productSigns().map(({ id }) => id)).toEqual(['roundcube']);
  expect(await say({ ask: 'products' })).toEqual(productSigns());
  expect(await say({ ask: 'products' }, 'https://mail.northwind.example/')).toEqual([]);
});

it('gives the pages of that origin the webmail script at once, and keeps it', async () => {
  expect(await say({ ask: 'site', kind: 'mail' })).toBeNull();
  await say({ ask: 'product', id: 'roundcube' });
  expect(registered.get('granted-mail')).toMatchObject({ js: ['content-scripts/page.js'], matches: [PATTERN] });
  expect(injected).toEqual(['content-scripts/page.js']);
  expect(await say({ ask: 'site', kind: 'mail' })).toMatchObject({ site: { id: 'roundcube' } });
  expect(await say({ ask: 'site', kind: 'crm' })).toMatchObject({ site: { id: 'generic' } });
  await say({ ask: 'product', id: 'roundcube' });
  expect(injected).toHaveLength(1);
});

it('refuses a product that is none, and an origin that was not granted', async () => {
  await say({ ask: 'product', id: 'gmail' });
  await say({ ask: 'product', id: 'constructor' });
  await say({ ask: 'product', id: 'roundcube' }, 'https://other.example/');
  expect(registered.size).toBe(0);
  expect(await productAt('https://other.example/')).toBeNull();
});

it('takes mail from such a page only once it is known as webmail', async () => {
  const empty = { thread: null, messages: [], rows: [], compose: [], records: [] };
  const reading = { site: 'roundcube', view: 'list', account: null, url: URL_THERE, locale: 'en', ...empty };
  expect(await say({ ask: 'saw', reading })).toMatchObject({ error: { code: 'refused' } });
  await say({ ask: 'product', id: 'roundcube' });
  expect(await say({ ask: 'saw', reading })).not.toHaveProperty('error');
  expect(await say({ ask: 'saw', reading: { ...reading, site: 'gmail' } })).toMatchObject({
    error: { code: 'refused' },
  });
});

it('forgets what is not granted any more', async () => {
  await say({ ask: 'product', id: 'roundcube' });
  await keepProductsOf([]);
  expect(await productAt(URL_THERE)).toBeNull();
});
