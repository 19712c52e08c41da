import { describe, expect, test } from 'vitest';
import { instantOf, localTime } from '../../lib/detect/timeText.ts';

describe('localTime reads what pages really show', () => {
  test.each([
    ['Thu, Mar 2, 2023, 3:05\u202fPM', 'en', '2023-03-02T15:05'],
    ['May 6, 2022, 12:55 PM', 'en', '2022-05-06T12:55'],
    ['Thu, Dec 18, 2014 at 12:35 PM', 'en', '2014-12-18T12:35'],
    ['Sat, Nov 15, 2014 at 12:52 AM', 'en-US', '2014-11-15T00:52'],
    ['20 Aug 2025, 13:19', 'en-GB', '2025-08-20T13:19'],
    ['5 Sept 2025, 09:00', 'en', '2025-09-05T09:00'],
    ['Mar 2, 2023, 3:05 PM (2 days ago)', 'en', '2023-03-02T15:05'],
    ['Thu 9/17/2026 2:52 PM', 'en-US', '2026-09-17T14:52'],
    ['Do., 2. März 2023, 15:05', 'de', '2023-03-02T15:05'],
    ['02.03.2023, 15:05', 'de', '2023-03-02T15:05'],
    ['Jän. 5, 2026, 08:00', 'de-AT', '2026-01-05T08:00'],
    ['jeu. 2 mars 2023, 15:05', 'fr', '2023-03-02T15:05'],
    ['mar. 5 déc. 2023 à 09:10', 'fr', '2023-12-05T09:10'],
    ['2 mars 2023, 15 h 05', 'fr-CA', '2023-03-02T15:05'],
    ['mar, 5 dic 2023, 15:05', 'es', '2023-12-05T15:05'],
    ['mar, 7 mar 2023, 9:05 a.\u00a0m.', 'es', '2023-03-07T09:05'],
    ['jue, 2 de mar de 2023, 3:05 p.m.', 'es-MX', '2023-03-02T15:05'],
    ['qui., 12 de jan. de 2023, 12:05', 'pt-BR', '2023-01-12T12:05'],
    ['gio 2 mar 2023, 15:05', 'it', '2023-03-02T15:05'],
    ['do 2 mrt 2023 15:05', 'nl', '2023-03-02T15:05'],
    ['17-09-2026 10:00', 'nl', '2026-09-17T10:00'],
    ['czw., 2 mar 2023, 15:05', 'pl', '2023-03-02T15:05'],
    ['2 Mar 2023 Per, 15:05', 'tr', '2023-03-02T15:05'],
    ['чт, 26 дек. 2019 г., 22:54', 'ru', '2019-12-26T22:54'],
    ['чт, 2 бер. 2023 р., 15:05', 'uk', '2023-03-02T15:05'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04T10:08'],
    ['2023年3月2日週四 下午3:05', 'zh-TW', '2023-03-02T15:05'],
    ['2023年3月2日(木) 15:05', 'ja', '2023-03-02T15:05'],
    ['2023年3月2日 午後3:05', 'ja', '2023-03-02T15:05'],
    ['2023. 3. 2. 오후 3:05', 'ko', '2023-03-02T15:05'],
    ['الخميس، ٢ مارس ٢٠٢٣، ٣:٠٥ م', 'ar-EG', '2023-03-02T15:05'],
    ['02\u200f/03\u200f/2023، 3:05 ص', 'ar', '2023-03-02T03:05'],
    ['יום ה׳, 2 במרץ 2023, 15:05', 'he', '2023-03-02T15:05'],
    ['Thứ 5, 2 thg 3, 2023, 15:05', 'vi', '2023-03-02T15:05'],
    ['15:05 Th 5, 2 thg 3, 2023', 'vi', '2023-03-02T15:05'],
    ['พฤหัส 2 มี.ค. 2023 15:05', 'th', '2023-03-02T15:05'],
    ['Πέμ 2 Μαρ 2023, 3:05 μ.μ.', 'el', '2023-03-02T15:05'],
    ['tors. 2. mar. 2023, 15.05', 'da', '2023-03-02T15:05'],
    ['to 2.3.2023 klo 15.05', 'fi', '2023-03-02T15:05'],
    ['to 2. maalisk. 2023 klo 3.05', 'fi-FI', '2023-03-02T03:05'],
    ['gio 2 mar 2023 alle ore 9:05', 'it', '2023-03-02T09:05'],
    ['2023. márc. 2. du. 3:05', 'hu', '2023-03-02T15:05'],
    ['\u200e2026-05-14T09:15:30\u200f', null, '2026-05-14T09:15'],
  ])('%s (%s)', (text, locale, local) => {
    expect(localTime(text, locale)).toBe(local);
  });

  test.each([
    ['20 Aug 2025, 13:19', null, '2025-08-20T13:19'],
    ['чт, 26 дек. 2019 г., 22:54', 'en', '2019-12-26T22:54'],
    ['mar. 5 mai 2020 13:05', 'en', '2020-05-05T13:05'],
    ['17/09/2026 10:00', 'en-US', '2026-09-17T10:00'],
    ['2016年5月4日 上午10:08', 'not a locale!', '2016-05-04T10:08'],
  ])('in a language that is not the page’s: %s (%s)', (text, locale, local) => {
    expect(localTime(text, locale)).toBe(local);
  });

  test.each(['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'tr', 'ja', 'ko', 'ar', 'he', 'ru'])(
    'every month, noon and midnight as Intl writes them in %s',
    (locale) => {
      const styles = [
        { dateStyle: 'medium', timeStyle: 'short' } as const,
        { dateStyle: 'full', timeStyle: 'short' } as const,
      ];
      for (const style of styles) {
        const format = new Intl.DateTimeFormat(locale, { ...style, calendar: 'gregory', timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          for (const [day, hour] of [
            [5, 0],
            [12, 12],
            [28, 15],
          ] as const) {
            const moment = new Date(Date.UTC(2023, month, day, hour, 5));
            expect(localTime(format.format(moment), locale)).toBe(moment.toISOString().slice(0, 16));
          }
        }
      }
    },
  );
});

describe('localTime never guesses', () => {
  test('half of the day in a language that is not the page’s', () => {
    expect(localTime('Kha, 2 Mac 2023 3:05 PTG', 'ms')).toBe('2023-03-02T15:05');
    expect(localTime('Jum, 19 Jun 2026 3:05 PTG', 'en')).toBeNull();
  });

  test.each([
    ['nothing', null],
    ['no year', 'Mar 2, 3:05 PM'],
    ['no time', 'Mar 2, 2023'],
    ['no date', '3:05 PM'],
    ['a word', 'yesterday 15:05'],
    ['31 February', '31 Feb 2023, 10:00'],
    ['24:00', '3 Mar 2023, 24:00'],
    ['minute 60', '3 Mar 2023, 10:60'],
    ['year 0', 'Mar 2, 0000, 3:05 PM'],
    ['year 275760', 'Sep 13, 275760, 3:05 PM'],
    ['a date that may be April or June', '4/6/2021 10:00'],
    ['two months', 'Jan Apr 2 2023 10:00'],
    ['an hour that its half of the day cannot have', '2023年3月2日 上午99:05'],
    ['a time with its zone', '2026-05-14T09:15:00Z'],
    ['a mail header', 'Fri, 17 Jul 2009 16:05:21 -0700'],
    ['too long', `Mar 2, 2023, 3:05 PM${' '.repeat(200)}`],
    ['epoch seconds', '1684048500'],
    ['another calendar', '平成28年5月4日 10:08'],
  ])('%s', (_what, text) => {
    expect(localTime(text, null)).toBeNull();
  });
});

describe('instantOf', () => {
  test.each([
    ['2026-05-14T09:15', 'America/New_York', '2026-05-14T13:15:00.000Z'],
    ['2026-01-14T09:15', 'Europe/Berlin', '2026-01-14T08:15:00.000Z'],
    ['2026-05-14T09:15', 'Asia/Kolkata', '2026-05-14T03:45:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'], // never shown: 03:30 summer time
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'], // shown twice: the first
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'], // half an hour back
  ])('%s in %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(instant);
  });

  test.each([
    ['2026-05-14T09:15', 'No/Such'],
    ['2026-02-31T25:00', 'UTC'],
    ['0000-01-01T00:00', 'UTC'],
    ['275760-09-13T00:00', 'UTC'],
    ['soon', 'UTC'],
  ])('null: %s in %s', (local, zone) => {
    expect(instantOf(local, zone)).toBeNull();
  });
});
