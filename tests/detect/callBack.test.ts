import { describe, expect, test } from 'vitest';
import { callBackIn } from '../../lib/detect/callBack.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const THURSDAY = '2026-05-14';

function asked(body: string) {
  return callBackIn(mailText({ direction: 'in', subject: null, body, from: null, headers: null, day: THURSDAY }));
}

describe('when they want to be contacted again', () => {
  test.each([
    ['Please call me in March.', '2027-03-01', '2027-03-31'],
    ['Call me tomorrow.', '2026-05-15', '2026-05-15'],
    ['Could you get back to me after the 20th?', '2026-05-21', '2026-05-21'],
    ["It is too early for us, let's revisit in Q3.", '2026-07-01', '2026-09-30'],
    ['Can you follow up with me in two weeks?', '2026-05-28', '2026-05-28'],
    ['Melden Sie sich bitte im März noch einmal.', '2027-03-01', '2027-03-31'],
    ['Melden Sie sich nächstes Quartal nochmal.', '2026-07-01', '2026-09-30'],
    ['Können Sie mich nächste Woche anrufen?', '2026-05-18', '2026-05-22'],
    ['Gerne können Sie sich in einem halben Jahr wieder melden.', '2026-11-14', '2026-11-14'],
    ['Könnten wir in KW 23 noch einmal telefonieren?', '2026-06-01', '2026-06-05'],
    ['Rappelez-moi après le 15.', '2026-05-16', '2026-05-16'],
    ['Recontactez-nous au prochain trimestre.', '2026-07-01', '2026-09-30'],
    ['N’hésitez pas à me relancer début juin.', '2026-06-01', '2026-06-10'],
    ['Llámeme en marzo.', '2027-03-01', '2027-03-31'],
    ['Póngase en contacto conmigo después del 20.', '2026-05-21', '2026-05-21'],
  ])('%s', (text, from, to) => {
    expect(asked(text)).toEqual({ value: { from, to }, words: text, sure: true });
  });

  test.each([
    ['Try me again after the holidays.', '2026-09-01'],
    ['Merci de me recontacter à la rentrée.', '2026-09-01'],
    ['Hablemos después de las vacaciones.', '2026-09-01'],
    ["I'm on holiday until the 20th, call me then.", '2026-05-20'],
    ['Ich bin am 3. Juni wieder da. Melden Sie sich dann.', '2026-06-03'],
    ["Let's put this on hold until October.", '2026-10-01'],
  ])('%s: the rep is asked', (text, from) => {
    expect(asked(text)).toMatchObject({ value: { from }, sure: false });
  });

  test.each([
    'Call me later.',
    'Melden Sie sich später noch einmal.',
    'Rappelez-moi plus tard.',
    'Llámeme más adelante.',
  ])('%s: at no named time', (text) => {
    expect(asked(text)).toMatchObject({ value: null, sure: false });
  });
});

describe('what asks for no later contact', () => {
  test.each([
    'Please call me if you have any questions.',
    'Call me.',
    'Get back to me by Friday with your comments.',
    'Please get back to us no later than 20 May.',
    'Contact us today for a free sample!',
    'Call us Monday to Friday, 9 to 5.',
    'We will get back to you next week.',
    'Can I call you on Monday?',
    "Don't call me on Monday.",
    'She asked me to call back next week.',
    'If anyone needs me on Monday, you can call me at 555 1234.',
    'Bitte melden Sie sich bis Freitag.',
    'Bei Fragen rufen Sie mich gerne an.',
    'Ich melde mich nächste Woche.',
    'Merci de revenir vers moi avant le 20 mai.',
    'Je vous rappelle lundi.',
    'Llámenos si tiene alguna duda.',
    '¿Puedo llamarle el lunes?',
  ])('%s', (text) => {
    expect(asked(text)).toBeNull();
  });
});
