import { describe, expect, test } from 'vitest';
import { clockIn } from '../../lib/detect/dates/clock.ts';
import { fold } from '../../lib/detect/fold.ts';
import { mailText } from '../../lib/detect/mailText.ts';
import { meetingIn } from '../../lib/detect/meeting.ts';

const THURSDAY = '2026-05-14';

function said(body: string, subject: string | null = null): string | null {
  const found = meetingIn(mailText({ direction: 'in', subject, body, from: null, headers: null, day: THURSDAY }));
  return found && `${found.value.status} ${found.value.at ?? '-'}`;
}

describe('what a mail says of a meeting', () => {
  test.each([
    ['Confirmed for Tuesday at 3.', 'set 2026-05-19T15:00'],
    ["I've put you down for Wednesday 10:30.", 'set 2026-05-20T10:30'],
    ['Wednesday at 9 works for me.', 'set 2026-05-20T09:00'],
    ['Our call has been moved to Friday, May 22 at 4:30 p.m.', 'set 2026-05-22T16:30'],
    ['Could we meet on Tuesday at 3?', 'proposed 2026-05-19T15:00'],
    ['How about Monday?', 'proposed 2026-05-18'],
    ['When would you be available for a short call?', 'proposed -'],
    ['I have to cancel our meeting on Tuesday.', 'cancelled 2026-05-19'],
    ['Monday’s call is cancelled. Our next call is scheduled for 26 May at 2pm.', 'set 2026-05-26T14:00'],
    ['Ich bestätige unseren Termin am Dienstag um 15 Uhr.', 'set 2026-05-19T15:00'],
    ['Mittwoch um 10 Uhr passt mir gut.', 'set 2026-05-20T10:00'],
    ['Ich schlage Mittwoch, den 20. Mai um 14 Uhr vor.', 'proposed 2026-05-20T14:00'],
    ['Wann hätten Sie Zeit für ein kurzes Telefonat?', 'proposed -'],
    ['Leider muss ich den Termin am Montag absagen.', 'cancelled 2026-05-18'],
    ['Je vous confirme notre rendez-vous mardi à 15h.', 'set 2026-05-19T15:00'],
    ['Seriez-vous disponible mercredi à 14h30 ?', 'proposed 2026-05-20T14:30'],
    ['Je dois malheureusement annuler notre rendez-vous de lundi.', 'cancelled 2026-05-18'],
    ['El miércoles a las 10 me viene bien.', 'set 2026-05-20T10:00'],
    ['¿Podemos vernos el lunes?', 'proposed 2026-05-18'],
    ['Tengo que cancelar la reunión del lunes.', 'cancelled 2026-05-18'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  test.each([
    ['Accepted: Demo @ Tue 19 May 10am', 'set 2026-05-19T10:00'],
    ['Invitation: Kick-off @ Tue Jun 2, 2026 2pm - 3pm (CEST)', 'proposed 2026-06-02T14:00'],
    ['Canceled event: Demo @ Mon May 18, 2026', 'cancelled 2026-05-18'],
    ['Zugesagt: Besprechung am Mo 18.05.2026 10:00', 'set 2026-05-18T10:00'],
    ['Abgesagt: Besprechung am Mo 18.05.2026 10:00', 'cancelled 2026-05-18T10:00'],
    ['Accepté : Démo le lundi 18 mai 2026', 'set 2026-05-18'],
    ['Annulé : Réunion lun. 18 mai 2026', 'cancelled 2026-05-18'],
    ['Aceptado: Demo el lun 18 may 2026', 'set 2026-05-18'],
    ['Cancelado: Reunión 18/05/2026', 'cancelled 2026-05-18'],
  ])('subject: %s', (subject, expected) => {
    expect(said('', subject)).toBe(expected);
  });
});

describe('what is no meeting', () => {
  test.each([
    'Please send me the quote by Friday.',
    'It was nice meeting you on Monday.',
    'The delivery is scheduled for Tuesday.',
    'Your order has been cancelled.',
    'Please cancel my subscription.',
    'Thanks for the call yesterday.',
    'Attached are the minutes of the meeting.',
    'The software is available from Monday.',
    'Das Angebot gilt bis Freitag.',
    'Danke für das Gespräch gestern.',
    'Die Lieferung erfolgt am Dienstag.',
    'La livraison est prévue mardi.',
    'Le produit sera disponible lundi.',
    'La entrega está prevista para el martes.',
    'El producto estará disponible el lunes.',
  ])('%s', (text) => {
    expect(said(text)).toBeNull();
  });
  test('nor a thing that is accepted', () => {
    expect(said('Thank you for the order.', 'Accepted: your quote 12')).toBeNull();
  });
});

describe('a time of day', () => {
  test.each([
    ['at 3', '15:00'],
    ['at 9', '09:00'],
    ['at 3:30 p.m.', '15:30'],
    ['12pm', '12:00'],
    ['1-2pm', '13:00'],
    ['at noon', '12:00'],
    ['um 15.30 Uhr', '15:30'],
    ['um halb drei', '14:30'],
    ['15 Uhr', '15:00'],
    ['à 9h', '09:00'],
    ['14h30', '14:30'],
    ['a las 4 de la tarde', '16:00'],
    ['at 25', null],
    ['version 1.2', null],
    ['12 items', null],
  ])('%s', (text, clock) => {
    expect(clockIn(fold(text))).toBe(clock);
  });
});
