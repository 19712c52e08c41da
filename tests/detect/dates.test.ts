import { afterAll, describe, expect, test } from 'vitest';
import { easter, numberedWeek, plusMonths, plusWorkdays } from '../../lib/detect/dates/calendar.ts';
import { daysAhead, daysIn } from '../../lib/detect/dates/index.ts';
import { fold } from '../../lib/detect/fold.ts';

const THURSDAY = '2026-05-14';

/** `2026-05-15`, `2026-05-18/2026-05-22`, with `?` for what a reader would ask about. */
function said(text: string, day: string | null = THURSDAY): string {
  const days = daysAhead(fold(text), day).map(
    ({ from, to, sure }) => `${from}${to === from ? '' : `/${to}`}${sure ? '' : '?'}`,
  );
  return days.join(' ');
}

describe('a day that a text names', () => {
  test.each([
    // counted from the mail's day
    ['I will call you tomorrow morning', '2026-05-15'],
    ['the day after tomorrow', '2026-05-16'],
    ['by the end of the day', '2026-05-14'],
    ['EOD Friday', '2026-05-15'],
    ['on Friday', '2026-05-15'],
    ['on Thursday', '2026-05-21'],
    ['this Thursday', '2026-05-14'],
    ['next Friday', '2026-05-22?'],
    ['Friday next week', '2026-05-22'],
    ['a week from Monday', '2026-05-25'],
    ['in two weeks', '2026-05-28'],
    ['in a fortnight', '2026-05-28'],
    ['in a couple of days', '2026-05-16'],
    ['in a few days', '2026-05-16/2026-05-19?'],
    ['within three business days', '2026-05-19'],
    ['morgen früh', '2026-05-15'],
    ['heute noch', '2026-05-14'],
    ['kommenden Montag', '2026-05-18'],
    ['Dienstag in einer Woche', '2026-05-26'],
    ['in vierzehn Tagen', '2026-05-28'],
    ['demain après-midi', '2026-05-15'],
    ['vendredi de la semaine prochaine', '2026-05-22'],
    ['dans deux semaines', '2026-05-28'],
    ['pasado mañana', '2026-05-16'],
    ['el lunes que viene', '2026-05-18'],
    ['dentro de dos semanas', '2026-05-28'],
    // by number and month
    ['on 3 June', '2026-06-03'],
    ['June 3rd, 2027', '2027-06-03'],
    ['Wednesday, June 3', '2026-06-03'],
    ['the 15th of March', '2027-03-15'],
    ['after the 15th', '2026-05-16'],
    ['by the 3rd', '2026-06-03'],
    ['am 3. Juni', '2026-06-03'],
    ['bis zum 20.', '2026-05-20'],
    ['am 3.6.', '2026-06-03'],
    ['Mi, 03.06.2026', '2026-06-03'],
    ['le 1er juin', '2026-06-01'],
    ['après le 20', '2026-05-21'],
    ['el 3 de junio de 2026', '2026-06-03'],
    ['3/6/2026', '2026-06-03'],
    ['6/25/2026', '2026-06-25'],
    ['2026-06-03', '2026-06-03'],
    ['Septemper 3rd', '2026-09-03'],
    ['on Wendesday', '2026-05-20'],
    ['naechsten Montag', '2026-05-18'],
  ])('%s', (text, days) => {
    expect(said(text)).toBe(days);
  });
});

describe('a time that a text names', () => {
  test.each([
    ['next week', '2026-05-18/2026-05-22'],
    ['early next week', '2026-05-18/2026-05-19'],
    ['before the end of the week', '2026-05-15'],
    ['by the end of next week', '2026-05-22'],
    ['this week', '2026-05-14/2026-05-15'],
    ['in March', '2027-03-01/2027-03-31'],
    ['in May', '2026-05-14/2026-05-31'],
    ['mid June', '2026-06-11/2026-06-20'],
    ['by the end of June', '2026-06-30'],
    ['next quarter', '2026-07-01/2026-09-30'],
    ['Q3', '2026-07-01/2026-09-30'],
    ['week 23', '2026-06-01/2026-06-05'],
    ['the week of June 10', '2026-06-08/2026-06-12'],
    ['June 14-16', '2026-06-14/2026-06-16'],
    ['in 2-3 weeks', '2026-05-28/2026-06-04'],
    ['after the holidays', '2026-09-01/2026-09-07?'],
    ['after Christmas', '2026-12-27'],
    ['in KW 23', '2026-06-01/2026-06-05'],
    ['Anfang März', '2027-03-01/2027-03-10'],
    ['bis Ende der Woche', '2026-05-15'],
    ['bis Monatsende', '2026-05-31'],
    ['Anfang der Woche', '2026-05-18/2026-05-19'],
    ['nächstes Quartal', '2026-07-01/2026-09-30'],
    ['in den nächsten Tagen', '2026-05-15/2026-05-19?'],
    ['nach Ostern', '2027-03-30'],
    ['mi-mars', '2027-03-11/2027-03-21'],
    ['prochain trimestre', '2026-07-01/2026-09-30'],
    ['à la rentrée', '2026-09-01/2026-09-15?'],
    ['du 5 au 9 juin', '2026-06-05/2026-06-09'],
    ['a principios de marzo', '2027-03-01/2027-03-10'],
    ['la semana que viene', '2026-05-18/2026-05-22'],
    ['próximo trimestre', '2026-07-01/2026-09-30'],
  ])('%s', (text, days) => {
    expect(said(text)).toBe(days);
  });
});

describe('what names no day ahead', () => {
  test.each([
    'we may do it',
    'last week',
    'two weeks ago',
    'every Tuesday',
    'letzten Freitag',
    'vor zwei Wochen',
    'guten Morgen',
    'schönes Wochenende',
    'la semaine dernière',
    'il y a deux jours',
    'hace dos semanas',
    'por la mañana',
    'pages 3-4',
    'von 10 bis 15 Uhr',
    'I am 15 minutes late',
    'by 15%',
    '1.50 to 2.30',
    'version 1.2.3',
    '31 February 2027',
    'in 2025',
  ])('%s', (text) => {
    expect(said(text)).toBe('');
  });

  test('without a day to count from only a date with its year is one', () => {
    expect(said('tomorrow or on Friday, on 3 June or on 3 June 2026', null)).toBe('2026-06-03');
  });

  test('a date gone by is read, but not ahead', () => {
    expect(daysIn('on 3 june 2025', THURSDAY)).toMatchObject([{ from: '2025-06-03', to: '2025-06-03' }]);
    expect(daysAhead('on 3 june 2025', THURSDAY)).toEqual([]);
  });
});

test('the words stand where they say', () => {
  const text = 'Sure: we send it by Friday the latest.';
  expect(daysAhead(fold(text), THURSDAY)).toEqual([
    {
      from: '2026-05-15',
      to: '2026-05-15',
      start: '2026-05-15',
      words: 'by friday',
      index: 17,
      bound: 'until',
      sure: true,
    },
  ]);
});

describe('the calendar', () => {
  test('Easter, weeks, months and working days', () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easter)).toEqual([
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2027-03-28',
      '2038-04-25',
    ]);
    expect(numberedWeek(2026, 53)).toEqual({ from: '2026-12-28', to: '2027-01-01' });
    expect(numberedWeek(2027, 53)).toBeNull();
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(plusWorkdays('2026-05-15', 1)).toBe('2026-05-18');
  });
});

describe('the zone of the process', () => {
  const zone = process.env['TZ'];
  afterAll(() => {
    process.env['TZ'] = zone ?? '';
  });
  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])('%s changes nothing', (other) => {
    process.env['TZ'] = other;
    expect(said('tomorrow or on Friday, in March, in KW 23', '2026-03-28')).toBe(
      '2026-03-29 2026-04-03 2026-03-28/2026-03-31 2026-06-01/2026-06-05',
    );
  });
});
