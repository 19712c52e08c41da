import { describe, expect, it, vi } from 'vitest';
import { publicHolidays, regionsOf } from '../../lib/io/holidays.ts';

const daysOf = async (...[country, region, year]: [string, string | null, number]) =>
  (await publicHolidays(country, region, year, year)).map(({ day, name }) => `${day} ${name}`);

describe('public holidays', () => {
  it('knows what a country keeps, and what a part of it adds', async () => {
    const germany = await daysOf('DE', null, 2026);
    expect(germany).toContain('2026-12-25 Christmas Day');
    expect(germany.join()).not.toContain('2026-01-06');
    expect(await daysOf('DE', 'BY', 2026)).toContain('2026-01-06 Epiphany');
    expect((await daysOf('DE', 'BY', 2026)).join()).not.toContain('2026-08-15');
    expect((await daysOf('DE', 'BY-KATH', 2026)).join()).toContain('2026-08-15');
  });

  it('takes public ones only: nobody is off on Saint Martin (lesson 5)', async () => {
    const days = (await daysOf('DE', 'NW', 2025)).map((holiday) => holiday.slice(5, 10));
    expect(days).not.toContain('11-11');
    expect(days).not.toContain('11-16');
  });

  it('gives a day in lieu the name of what it stands for, also in the year before', async () => {
    expect(await daysOf('US', null, 2026)).toContain('2026-07-03 Independence Day');
    expect(await daysOf('US', null, 2027)).toContain("2027-12-31 New Year's Day");
  });

  it('counts every day of a long one, and none of one that begins at noon', async () => {
    const turkey = (await daysOf('TR', null, 2026)).map((holiday) => holiday.slice(0, 10));
    expect(turkey).toEqual(expect.arrayContaining(['2026-03-20', '2026-03-21', '2026-03-22']));
    expect(turkey).not.toContain('2026-03-23');
    expect((await daysOf('CN', null, 2026)).join()).not.toContain('2026-03-08');
  });

  it('says the same on a machine in any zone', async () => {
    const here = await daysOf('JP', null, 2026);
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    expect(await daysOf('JP', null, 2026)).toEqual(here);
    vi.unstubAllEnvs();
  });

  it('speaks the language that is asked for, else the local one', async () => {
    const french = await publicHolidays('DE', 'BY', 2026, 2026, 'fr');
    expect(french.find(({ day }) => day === '2026-05-01')?.name).toBe('Fête du travail');
  });

  it('has nothing for a country or a part that is not known', async () => {
    expect(await publicHolidays('XX', null, 2026, 2027)).toEqual([]);
    expect(await daysOf('DE', 'nowhere', 2026)).toEqual(await daysOf('DE', null, 2026));
    expect(await regionsOf('XX')).toEqual([]);
  });

  it('names the parts that have holidays of their own, and parts of those', async () => {
    const parts = await regionsOf('DE');
    expect(parts.find(({ code }) => code === 'BY')?.name).toBe('Bayern');
    expect(parts.map(({ code }) => code)).toContain('BY-KATH');
    expect(await regionsOf('HU')).toEqual([]);
  });
});
