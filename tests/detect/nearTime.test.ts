import { describe, expect, it } from 'vitest';
import { nearTime } from '../../lib/detect/nearTime.ts';
import { localTime } from '../../lib/detect/timeText.ts';

/** A Monday. */
const NOW = '2026-11-23T16:00';

describe('a time of the last days, as a list shows it', () => {
  it.each([
    ['Today 15:40', 'en', '2026-11-23T15:40'],
    ['Heute 15:40', 'de', '2026-11-23T15:40'],
    ["Aujourd'hui 15:40", 'fr', '2026-11-23T15:40'],
    ['Aujourd’hui 15:40', 'fr', '2026-11-23T15:40'],
    ['Hoy 15:40', 'es', '2026-11-23T15:40'],
    ['Today 3:40 pm', 'en', '2026-11-23T15:40'],
    ['Yesterday 23:59', 'en', '2026-11-22T23:59'],
    ['Sat 14:00', 'en', '2026-11-21T14:00'],
    ['Sa 14:00', 'de', '2026-11-21T14:00'],
    ['Sam 14:00', 'fr', '2026-11-21T14:00'],
    ['Sáb 14:00', 'es', '2026-11-21T14:00'],
    ['Tue 09:00', 'en', '2026-11-17T09:00'],
  ])('%s (%s) is %s', (text, locale, expected) => {
    expect(nearTime(text, locale, NOW)).toBe(expected);
  });

  it.each([
    ['no word for the day', '15:40', 'en'],
    ['another language than the page is in', 'Heute 15:40', 'en'],
    ['no language', 'Today 15:40', null],
    ['the weekday of today, which a page calls today', 'Mon 10:00', 'en'],
    ['a time that has not come yet: the page stands there since yesterday', 'Today 23:40', 'en'],
    ['more words than that', 'Today or Sat 15:40', 'en'],
    ['a whole date, which is read elsewhere', '2026-11-10 18:24', 'en'],
    ['a day of the month', 'Sat 21, 15:40', 'en'],
    ['no time', 'Today', 'en'],
    ['no such time', 'Today 27:10', 'en'],
  ])('is in doubt: %s', (_, text, locale) => {
    expect(nearTime(text, locale, NOW)).toBeNull();
  });

  it('goes back over the end of a month and a year', () => {
    expect(nearTime('Thu 08:00', 'en', '2027-01-01T09:00')).toBe('2026-12-31T08:00');
  });
});

it('reads dates in numbers in the order that the page names, whatever its language', () => {
  expect(localTime('03/11/2026 16:40', 'en', 'dd/mm/yy')).toBe('2026-11-03T16:40');
  expect(localTime('03/11/2026 16:40', 'en', 'mm/dd/yy')).toBe('2026-03-11T16:40');
  expect(localTime('2026-11-03 16:40', 'de', 'yy-mm-dd')).toBe('2026-11-03T16:40');
});
