import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { siteOfActiveTab } from '../../lib/io/access.ts';
import { siteReply } from '../../lib/io/page.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { generic } from '../../lib/sites/generic.ts';
import { sites } from '../../lib/sites/index.ts';
import { freshMachine } from './background.ts';

/** A CRM that is known by its own data, as CONTRIBUTING tells to add one. */
const mycrm: Site = { ...generic, id: 'mycrm', label: 'My CRM', hosts: ['https://mycrm.example/*'] };
const url = 'https://mycrm.example/contacts/1';

beforeEach(async () => {
  await freshMachine();
  (sites as Site[]).push(mycrm);
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url }] });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
});
afterEach(() => {
  (sites as Site[]).pop();
  vi.restoreAllMocks();
});

it('is offered in the popup, and read by its own data only where the rep has allowed it', async () => {
  expect(await siteOfActiveTab()).toMatchObject({ state: 'open', origin: 'https://mycrm.example' });
  expect(await siteReply({ url }, 'crm')).toBeNull();
  await fakeBrowser.storage.local.set({ origins: ['https://mycrm.example'] });
  expect(await siteOfActiveTab()).toMatchObject({ state: 'granted' });
  expect(await siteReply({ url }, 'crm')).toMatchObject({ site: { id: 'mycrm' } });
});

it('leaves webmail as it is: granted at the installation', async () => {
  expect(await siteReply({ url: 'https://mail.google.com/mail/u/0/' }, 'mail')).toMatchObject({
    site: { id: 'gmail' },
  });
});
