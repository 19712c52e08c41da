import { expect, test } from 'vitest';
import { isZone } from '../../lib/engine/zone.ts';
import { zoneName, zoneNames } from '../../lib/io/zones.ts';

test('zones are called as they are today, whatever the browser calls them', () => {
  const names = zoneNames();
  for (const name of ['Asia/Kolkata', 'Asia/Kathmandu', 'Europe/Kyiv', 'Asia/Ho_Chi_Minh', 'Europe/Berlin'])
    expect(names).toContain(name);
  for (const name of ['Asia/Calcutta', 'Asia/Katmandu', 'Europe/Kiev', 'Asia/Saigon'])
    expect(names).not.toContain(name);
  expect(names).toEqual([...new Set(names)].sort());
  expect(names.every(isZone)).toBe(true);
});

test('a name that was saved under the old one is found under the new one; an unknown one stays', () => {
  expect(zoneName('Asia/Calcutta')).toBe('Asia/Kolkata');
  expect(zoneName('Europe/Berlin')).toBe('Europe/Berlin');
  expect(zoneName('Nowhere/Land')).toBe('Nowhere/Land');
});
