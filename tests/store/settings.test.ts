import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, ownOf, saveSettings } from '../../lib/io/settings.ts';
import { isOwn } from '../../lib/model/own.ts';

beforeEach(() => fakeBrowser.reset());

describe('who we are', () => {
  it('adds a further domain to that of the work account, whose people stay colleagues', async () => {
    await saveSettings({ accounts: ['robin@harbourpack.example'], ownDomains: ['harbourgroup.example'] });
    const own = ownOf(await loadSettings());
    expect(own.domains).toEqual(['harbourpack.example', 'harbourgroup.example']);
    expect(isOwn('ben@harbourpack.example', own)).toBe(true);
  });

  it('makes nobody a colleague at a mail provider', async () => {
    const accounts = ['robin@gmail.com', 'robin@harbourpack.example'];
    const own = ownOf(await saveSettings({ accounts, ownDomains: ['gmx.de'] }));
    expect(own).toEqual({ addresses: accounts, domains: ['harbourpack.example'] });
  });
});

describe('the settings', () => {
  it('keep each of two changes that are made at once', async () => {
    await Promise.all([saveSettings({ ownDomains: ['acme.example'] }), saveSettings({ welcomed: true })]);
    expect(await loadSettings()).toMatchObject({ ownDomains: ['acme.example'], welcomed: true });
  });
});
