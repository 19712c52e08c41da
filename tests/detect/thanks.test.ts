import { describe, expect, test } from 'vitest';
import { thanksIn } from '../../lib/detect/thanks.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const mail = (body: string, more: object = {}) =>
  mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, ...more, body });

describe('a bare thank-you', () => {
  test.each([
    'Danke für die Info.\n\nGruß\nKarl Meier\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und löschen Sie diese Mail.',
    'Thanks!',
    'Got it, thank you. Best, Anna',
    'Thank you very much for the quick reply.\n\nKind regards,\nJohn Smith\nHead of Purchasing\nACME Ltd\nTel +44 20 1234 5678',
    'Perfect, thanks Tom!',
    '👍',
    'Many thanks for sending the quote.\n\nSent from my iPhone',
    'ok thanks\nbob',
    'Perfekt, vielen Dank!',
    'Danke für die schnelle Rückmeldung.\n\nMit freundlichen Grüßen\nPeter Schmidt\nEinkauf',
    'Alles klar, danke dir. LG Anna',
    'Super, danke Herr Maier!',
    'Bien reçu, merci.',
    'Merci beaucoup pour votre retour rapide.\nBonne journée,\nClaire Martin',
    'Parfait, merci !',
    'Perfecto, gracias',
    'Muchas gracias por su respuesta. Un saludo, Luis Pérez',
    'Recibido, muchas gracias.',
    'Thank you so much, have a great weekend!\n\nSue',
    'Received with thanks.\n\nRegards\nMike',
    'Great, thanks a lot for your help',
    'Dear Mr. Brown,\n\nThank you for the information.\n\nYours sincerely,\n\nDr. Jane Miller\nCEO\n\nThis e-mail is confidential and intended only for the addressee.',
    'Noted with thanks',
    'Much appreciated!',
    'Danke!',
    'Vielen Dank für die Info und ein schönes Wochenende!\n\nViele Grüße\nAnna',
    'ok danke',
    'Guten Morgen Herr Weiß,\n\nherzlichen Dank für die schnelle Antwort.\n\nFreundliche Grüße\ni. A. Sabine Kurz\nMuster GmbH\nTel. 0711 123456',
    'Erhalten, danke.',
    'Merci !',
    "C'est noté, merci beaucoup. Bonne fin de journée, Julie",
    'Bonjour Paul,\n\nMerci pour les informations.\n\nCordialement,\nMarie Lefèvre\nResponsable achats',
    '¡Muchas gracias!',
    'Entendido, gracias por la información.\n\nSaludos cordiales,\nMaría Gómez',
    'ok gracias',
    'Thank you!!',
    "Thanks Maria, that's perfect.\n\nBest\nTom",
    'OK, noted. Thanks.',
    'Thank you for letting me know.\n\n--\nAnna Smith',
    'Awesome, thank you :)',
    'Hi Ben,\n\nMany thanks for your help with this.\n\nBest wishes,\nOlivia\n\nOlivia Green | Office Manager\nGreen & Partners LLP\nwww.greenpartners.example',
    'Cheers mate',
    'Thanks again for the great meeting!',
    'Vielen lieben Dank!',
    'Top, danke euch!',
    'Herzlichen Dank für Ihre Bemühungen.\n\nMit freundlichen Grüßen\n\nDr. Karl Braun\nGeschäftsführer\n\nBraun Technik GmbH\nHauptstr. 1, 12345 Musterstadt\nTelefon: 01234 5678',
    'Alles klar, vielen Dank',
    'Danke, Ihnen auch ein schönes Wochenende!',
    'Super merci',
    'Merci pour votre réponse rapide et bonne journée !\n\nBien à vous,\nLuc',
    'Ok merci Sophie',
    'Mil gracias, buen fin de semana',
    'Perfecto, muchas gracias Carlos.',
    'Gracias por el envío.\n\nAtentamente,\nJosé Martínez\nJefe de compras',
    'Thank you, Tom. Much appreciated. Have a good one!',
    'thx',
    'Thanks a million!\n\nJ.',
    'Ok, great, thanks for the info!',
    'Thanks, received.\n\nMit freundlichen Grüßen / Best regards\nPeter Schulz',
    "You're welcome!",
    'Merci, schönes WE!',
    'Danke für alles.\n\nLG\nSabine',
    'Gern geschehen!',
    'Merci, bon week-end à vous aussi !',
    'Parfait.\n\nCordialement\nA. Leroy',
    'Gracias, igualmente.',
    'Vale, gracias!',
    'Brilliant, thank you so much!',
    'Thanks for the heads-up, Rob.',
    'Noted.',
    'Received, thank you. Kind regards, Maria Lopez, Purchasing Manager',
    'Besten Dank & schönen Abend',
    'Danke, ist angekommen.',
    "Merci pour l'info",
    'Génial, merci Paul',
    'Gracias!!',
    'Recibido, gracias Pedro',
  ])('%j', (body) => {
    expect(thanksIn(mail(body))?.value).toBe(true);
  });

  test('the author’s own name', () => {
    const from = { name: 'jo bloggs', email: 'jb@client.example' };
    expect(thanksIn(mail('thanks, jo', { from }))).toMatchObject({ words: 'thanks, jo', sure: true });
    expect(thanksIn(mail('thanks, jo'))).toBeNull();
  });

  test('asked about when it only acknowledges', () => {
    expect(thanksIn(mail('Great!'))).toMatchObject({ sure: false });
  });
});

describe('anything more', () => {
  test.each([
    'Thanks, we accept.',
    'Thanks, please go ahead.',
    'Thanks, see you on Monday.',
    'Danke, passt so, bitte bestellen.',
    'Merci de nous envoyer votre catalogue.',
    'Merci, nous acceptons votre offre.',
    'Thanks, but the file is empty.',
    "Thanks, I'll sign it today.",
    'Thank you. When will it ship?',
    "Great, let's do it.",
    'Thanks, Tuesday at 10 is fine.',
    'Danke, wir bestellen.',
    'Merci, je valide.',
    'Merci, à mardi !',
    'Merci de retirer la ligne 3 du devis.',
    'Gracias, confirmamos el pedido.',
    'Gracias, nos vemos el lunes.',
    'Thanks, but no.',
    "Thanks for nothing. I'm cancelling the order.",
    'Thank you, approved.',
    'Thanks! Can you resend the invoice?',
    'Thank you. We will pay on Friday.',
    'Danke, der Auftrag ist erteilt.',
    'Danke für die Info, dann bis Montag.',
    "Merci de bien vouloir m'envoyer la facture.",
    "Merci, c'est d'accord pour nous.",
    "Merci pour le devis, je le signe aujourd'hui.",
    'Gracias, queda aceptado.',
    'Thanks for the update.\n\nAnna\n\nIf you no longer wish to receive emails from us, please unsubscribe.',
    "Thanks for your offer. We're very interested but the delivery time is too long. Can you do 3 weeks?",
    "Great, I'm in.",
    "Thanks for confirming the order for Monday 9 am and for adding the extra desk, we'll pay by card.",
    'Danke für die Rechnung, wir überweisen morgen.',
    'Merci de ne plus envoyer les factures à cette adresse mais à compta@example.com.',
    'Parfait, on signe.',
    'Nothing else for now, thanks.',
    'Thanks, the meeting on Friday is cancelled.',
    "Thank you, I'll take two.",
    "Thanks for sending the quote over. It's a bit more than we expected though.",
    'Danke, aber die Datei fehlt noch.',
    'Danke, nehmen wir.',
    'Merci de ne pas répondre à cette adresse.',
    'Merci, mais le fichier manque.',
    'Gracias, pero falta el archivo.',
    'Thanks!\n\nAnna\n\nPS: We take ten.',
    'Best regards, Anna',
    '',
  ])('%j', (body) => {
    expect(thanksIn(mail(body))).toBeNull();
  });
});
