import { describe, expect, test } from 'vitest';
import { mailText } from '../../lib/detect/mailText.ts';
import { promiseIn } from '../../lib/detect/promise.ts';

const THURSDAY = '2026-05-14';

function promised(body: string, day: string | null = THURSDAY) {
  return promiseIn(mailText({ direction: 'in', subject: null, body, from: null, headers: null, day }));
}

describe('what an author promises, and for when', () => {
  test.each([
    ["I'll get back to you by Friday with the price.", '2026-05-15'],
    ['Will send the samples over next week.', '2026-05-22'],
    ["I'll run this past our CFO and come back with a decision on Tuesday.", '2026-05-19'],
    ['You will have our quote by the end of the month.', '2026-05-31'],
    ["By Friday I'll have numbers for you.", '2026-05-15'],
    ["I'm sending you the drawings tomorrow.", '2026-05-15'],
    ["I'll call you after 5 pm.", '2026-05-14'],
    ["I'll send you the minutes of Monday's meeting.", null],
    ['I will let you know as soon as the parts arrive.', null],
    ['Leave it with me, I will take care of it.', null],
    ['Ich schicke Ihnen das Angebot bis Montag.', '2026-05-18'],
    ['Wir werden Ihnen bis zum 20. Mai ein neues Angebot unterbreiten.', '2026-05-20'],
    ['Bis Mittwoch haben Sie das Angebot.', '2026-05-20'],
    ['Ich kläre das mit dem Lager und gebe Ihnen Bescheid.', null],
    ['Sobald die Muster da sind, melde ich mich.', null],
    ['Je vous envoie le devis demain.', '2026-05-15'],
    ['Nous vous ferons parvenir le contrat la semaine prochaine.', '2026-05-22'],
    ['Je vais vérifier avec l’atelier et je vous tiens au courant.', null],
    ['Le envío el presupuesto mañana.', '2026-05-15'],
    ['Sí, le llamaré el lunes.', '2026-05-18'],
    ['Voy a consultarlo y le digo algo la semana que viene.', '2026-05-22'],
  ])('%s', (text, dueOn) => {
    expect(promised(text)?.value).toEqual({ what: text, dueOn });
  });

  test('of several promises the one with a day, with the words it stands on', () => {
    const found = promised('Hi Ann,\nI will look into the discount. I will send the quote on Monday.\n\nBo');
    expect(found).toEqual({
      value: { what: 'I will send the quote on Monday.', dueOn: '2026-05-18' },
      words: 'I will send the quote on Monday.',
      sure: true,
    });
  });

  test('a long sentence is cut', () => {
    const what = promised(`${'As we said on the phone, '.repeat(6)}I will send it ${'very '.repeat(40)}soon.`)?.value
      .what;
    expect(what).toMatch(/^I will send it very .*…$/);
    expect(what?.length).toBeLessThanOrEqual(120);
  });

  test('plans are asked about', () => {
    expect(promised('I hope to get you an answer by Wednesday.')).toMatchObject({ sure: false });
    expect(promised('I hope to retire by Wednesday.')).toBeNull();
  });

  test('without the day of the mail a promise has no due day', () => {
    expect(promised('I will send it tomorrow.', null)?.value.dueOn).toBeNull();
  });
});

describe('what is no promise', () => {
  test.each([
    'I could send you a sample next week.',
    "I'd be happy to help.",
    'I will be happy to send you more.',
    'I will be in Paris next week.',
    'Let me know by Friday.',
    'Let me know if you want me to go on and send it.',
    'We will see.',
    'I sent you the quote on Monday.',
    'Shall I send it tomorrow?',
    'If you agree, I will send the contract tomorrow.',
    "I won't be able to send it before Monday.",
    'He said he will send it tomorrow.',
    'They will call you tomorrow.',
    'I look forward to your call on Tuesday.',
    'Anbei sende ich Ihnen das Angebot.',
    'Ich habe Ihnen das Angebot am Montag geschickt.',
    'Wenn Sie möchten, schicke ich Ihnen morgen ein Muster.',
    'Herr Meier wird Ihnen das morgen schicken.',
    'Ich werde am Montag in Berlin sein.',
    'Je vous envoie ci-joint le contrat.',
    'Je reviens vers vous au sujet de notre devis du 3 mai.',
    'Je ne vous enverrai pas de devis demain.',
    'Pierre vous enverra le dossier demain.',
    'Adjunto le envío el presupuesto.',
    'El lunes le envió Juan el contrato.',
    'Si quiere, le envío una muestra mañana.',
    'Le escribo para confirmar la reunión del lunes.',
  ])('%s', (text) => {
    expect(promised(text)).toBeNull();
  });

  test('nor what a quoted mail promises', () => {
    expect(promised('Thanks.\n\nOn 12 May 2026 Bo <bo@x.test> wrote:\n> I will send the quote on Friday.')).toBeNull();
  });
});
