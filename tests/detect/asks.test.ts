import { describe, expect, test } from 'vitest';
import { asksIn } from '../../lib/detect/asks.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const asks = (body: string) =>
  asksIn(mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, body }));

describe('E13: questions and requests', () => {
  test('in order, one sentence each', () => {
    const body =
      'Hi Joe,\n\nhow are you? Thanks for the quote. What is the lead time for 20 units?\n' +
      '- Is delivery included?\n- Please add the warranty terms.\n\nLet me know by Friday. Best, Ann';
    expect(asks(body)).toEqual([
      'What is the lead time for 20 units?',
      '- Is delivery included?',
      '- Please add the warranty terms.',
      'Let me know by Friday.',
    ]);
  });

  test('an ordinal and an abbreviation end no sentence', () => {
    expect(asks('Können Sie z. B. bis zum 15. März liefern, Herr Dr. Lang?')).toEqual([
      'Können Sie z. B. bis zum 15. März liefern, Herr Dr. Lang?',
    ]);
  });

  test('a line that was broken for its length goes on', () => {
    const body =
      'Could you please send us the current price list for the series that we\nspoke of on the phone?\nThanks';
    expect(asks(body)).toEqual([
      'Could you please send us the current price list for the series that we spoke of on the phone?',
    ]);
  });

  test('at most ten, of at most 200 characters', () => {
    expect(asks('Is it in stock? '.repeat(30))).toHaveLength(10);
    const [long = ''] = asks(`${'we spoke of this and that and so on '.repeat(12)}, could you send it?`);
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toContain('could you send it?');
  });

  test.each([
    'could you call me tomorrow',
    'Tell me the price.',
    'Please advise.',
    'We need the quote by Thursday.',
    'I was wondering if you could extend the offer until June.',
    'Any update on the delivery?',
    'Ich bräuchte noch die Artikelnummer.',
    'Bitte um ein Angebot über 15 Stühle.',
    'Schicken Sie mir Ihren Katalog zu.',
    'könntest du mir die datei nochmal schicken',
    'Lassen Sie mich wissen, ob das klappt.',
    'Merci de nous envoyer votre catalogue.',
    'peux tu me renvoyer le fichier stp',
    'Je souhaiterais recevoir un devis pour 10 bureaux.',
    'Tenez-moi au courant.',
    'Le ruego que me confirme la fecha.',
    'me podrias enviar la factura',
    'Quisiera una cotización para 50 piezas.',
    'Avíseme cuando llegue el pedido.',
  ])('%s', (body) => {
    expect(asks(body)).toEqual([body]);
  });
});

describe('politeness asks nothing', () => {
  test.each([
    'Hi Bob, how are you today?',
    'How was your holiday in Rome?',
    "Isn't it great that spring is here?",
    'If you have any questions, please call me.',
    'Please find attached our offer.',
    'Please accept my apologies for the delay.',
    'Let me check and come back to you.',
    "Hallo Jan, wie geht's?",
    'Bei Fragen stehe ich Ihnen gerne zur Verfügung.',
    'Bitte entschuldigen Sie die späte Antwort.',
    'Comment allez-vous ?',
    "N'hésitez pas à me contacter si vous avez des questions.",
    'Veuillez agréer, Madame, mes salutations distinguées.',
    '¿Qué tal el fin de semana?',
    'No dude en contactarme para cualquier consulta.',
    'See https://shop.example/list?page=2 for the list.',
  ])('%s', (body) => {
    expect(asks(body)).toEqual([]);
  });

  test('but what else the sentence asks counts', () => {
    expect(asks('How are you, and could you send me the price list?')).toHaveLength(1);
  });
});
