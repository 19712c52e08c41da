import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { grantedSites, keepAsked, removeSite, requestSite } from '../../lib/io/access.ts';
import { saw } from '../../lib/io/page.ts';
import { loadSettings, saveSettings } from '../../lib/io/settings.ts';
import { noteBlind, noteRead, siteReports } from '../../lib/io/siteReports.ts';
import { issueTicket, redeemTicket } from '../../lib/io/tickets.ts';
import { list } from '../detect/readings.ts';
import { freshMachine } from './background.ts';

const NOW = '2026-11-18T12:00:00.000Z';
const [shop, desk] = ['https://shop.example', 'https://desk.example'];

/** What the browser says to the question whether we may. */
let says: () => Promise<boolean>;
beforeEach(async () => {
  await freshMachine();
  says = () => Promise.resolve(true);
  Object.assign(fakeBrowser.permissions, {
    request: vi.fn(() => says()),
    contains: async () => true,
    remove: async () => true,
  });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
});

describe('what is changed in two places at once is kept', () => {
  it('of the settings', async () => {
    await Promise.all([saveSettings({ from: 420 }), saveSettings({ to: 1200 })]);
    expect(await loadSettings()).toMatchObject({ from: 420, to: 1200 });
  });

  it('of the accounts that two tabs meet', async () => {
    const met = ['a@x.example', 'b@x.example'].map((account) => ({ ...list('inbox'), view: 'none' as const, account }));
    await Promise.all(met.map((reading) => saw(reading, {})));
    expect((await loadSettings()).seenAccounts.sort()).toEqual(['a@x.example', 'b@x.example']);
  });

  it('of the reports on sites', async () => {
    await Promise.all([noteRead('gmail', NOW), noteBlind('crm')]);
    expect(await siteReports()).toEqual([
      { site: 'gmail', at: NOW, state: 'ok' },
      { site: 'crm', at: null, state: 'blind' },
    ]);
  });

  it('of the granted origins', async () => {
    await requestSite(shop);
    await Promise.all([requestSite(desk), removeSite(shop)]);
    expect(await grantedSites()).toEqual([desk]);
  });

  it('and a ticket goes to one frame', async () => {
    const ticket = { key: null, people: [], record: null, start: 'log' as const, tabId: 7, madeAt: NOW };
    const id = await issueTicket(ticket);
    const redeemed = await Promise.all(
      [3, 4].map((frameId) => redeemTicket(id, { frameId, tab: { id: 7 } } as never, NOW)),
    );
    expect(redeemed.filter((one) => one !== null)).toHaveLength(1);
  });
});

describe('an origin that the rep allows', () => {
  it('is kept although the browser closed the popup to ask her', async () => {
    says = () => new Promise(() => undefined);
    void requestSite(shop);
    await vi.waitFor(async () => expect(JSON.stringify(await fakeBrowser.storage.local.get())).toContain(shop));
    expect(await grantedSites()).toEqual([]);
    await keepAsked(['https://other.example/*']);
    expect(await grantedSites()).toEqual([]);
    await keepAsked([`${shop}/*`]);
    expect(await grantedSites()).toEqual([shop]);
    await keepAsked([`${shop}/*`]);
  });

  it('is asked for in the click itself, and forgotten when she says no', async () => {
    says = () => Promise.resolve(false);
    const asking = requestSite(shop);
    expect(fakeBrowser.permissions.request).toHaveBeenCalled();
    expect(await asking).toBe(false);
    await keepAsked([`${shop}/*`]);
    expect(await grantedSites()).toEqual([]);
  });
});
