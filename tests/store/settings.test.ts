import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMissingHolidays, refreshHolidays, restoreChoice, saveChoice } from '../../lib/io/choices.ts';
import { loadSettings, ownOf, policyOf, saveSettings } from '../../lib/io/settings.ts';
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

const AT = '2026-11-23T09:00:00.000Z';

describe('a choice', () => {
  it('of a country brings its public holidays, from last year to eight years ahead', async () => {
    await saveChoice({ country: 'DE', region: null }, AT);
    const { holidays } = await loadSettings();
    expect(holidays[0]?.day).toBe('2025-01-01');
    expect(holidays.at(-1)?.day).toBe('2034-12-26');
    expect(policyOf(await loadSettings()).workingTime.holidays).toContain('2026-12-25');
    await saveChoice({ country: 'DE', region: 'BY' }, AT);
    expect((await loadSettings()).holidays).toContainEqual({ day: '2027-01-06', name: 'Epiphany' });
    await saveChoice({ country: null, region: null }, AT);
    expect((await loadSettings()).holidays).toEqual([]);
  });

  it('of a holiday that is worked holds in every year', async () => {
    await saveChoice({ country: 'DE', region: null }, AT);
    await saveChoice({ holidaysOff: ['Christmas Day'] }, AT);
    const off = policyOf(await loadSettings()).workingTime.holidays;
    expect(off.filter((day) => day.endsWith('-12-25'))).toEqual([]);
    expect(off).toContain('2026-12-26');
  });

  it('of the working time is dated once an hour, one of a cadence each time (B31)', async () => {
    await saveChoice({ from: 480 }, AT);
    await saveChoice({ days: [1, 2, 3, 4] }, '2026-11-23T09:30:00.000Z');
    await saveChoice({ notifications: true }, '2026-11-23T09:31:00.000Z');
    const rules = { of: 'cold', what: 'Cold: 4 steps' };
    await saveChoice({ cadences: {} }, '2026-11-23T09:40:00.000Z', rules);
    await saveChoice({ cadences: {} }, '2026-11-23T09:41:00.000Z', rules);
    await saveChoice({ to: 960 }, '2026-11-23T12:00:00.000Z');
    const { policyChanges } = await loadSettings();
    expect(policyChanges.map(({ at, what }) => `${at.slice(11, 16)} ${what}`)).toEqual([
      '09:30 Working time',
      '09:40 Cold: 4 steps',
      '09:41 Cold: 4 steps',
      '12:00 Working time',
    ]);
  });

  it('can be taken back, with its date, and brought back', async () => {
    const daysOff = [{ from: '2026-12-21', to: '2027-01-03', what: '', vacation: true }];
    const before = await saveChoice({ daysOff }, AT);
    await saveSettings({ notifications: true });
    const after = await restoreChoice(before);
    expect(await loadSettings()).toMatchObject({ daysOff: [], policyChanges: [], notifications: true });
    await restoreChoice(after);
    expect(await loadSettings()).toMatchObject({ daysOff, policyChanges: [{ of: 'workingTime' }] });
  });
});

describe('public holidays that are kept', () => {
  const holidays = async () => (await loadSettings()).holidays;

  it('stay as they are while they reach far enough, and are worked out anew when they do not', async () => {
    await saveChoice({ country: 'DE', region: null }, AT);
    const first = await holidays();
    await refreshHolidays('2028-06-01T09:00:00.000Z');
    expect(await holidays()).toEqual(first);
    await refreshHolidays('2029-02-01T09:00:00.000Z');
    const later = await holidays();
    expect(later.at(-1)?.day).toBe('2037-12-26');
    // What was worked by stays.
    expect(later[0]?.day).toBe('2025-01-01');
    expect(new Set(later.map(({ day, name }) => day + name)).size).toBe(later.length);
  });

  it('are mended where the library knows better now, and found for a country that was chosen before', async () => {
    await saveSettings({ country: 'DE' });
    await refreshHolidays(AT);
    const right = await holidays();
    expect(right.length).toBeGreaterThan(80);
    await saveSettings({ holidays: right.map((one, n) => (n === 20 ? { ...one, name: 'Nobody knows' } : one)) });
    await refreshHolidays(AT);
    expect(await holidays()).toEqual(right);
  });

  it('are added for a country that was chosen before they were known, and for no other', async () => {
    await addMissingHolidays(AT);
    expect(await holidays()).toEqual([]);
    await saveSettings({ country: 'DE' });
    await addMissingHolidays(AT);
    expect((await holidays()).length).toBeGreaterThan(80);
    const own = [{ day: '2026-05-01', name: 'Labour Day' }];
    await saveSettings({ holidays: own });
    await addMissingHolidays(AT);
    expect(await holidays()).toEqual(own);
  });

  it('are none where no country was chosen', async () => {
    await refreshHolidays(AT);
    expect(await holidays()).toEqual([]);
  });
});
