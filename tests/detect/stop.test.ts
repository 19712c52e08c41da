import { describe, expect, test } from 'vitest';
import { stopIn } from '../../lib/detect/stop.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const mail = (body: string, more: object = {}) =>
  mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, ...more, body });

describe('E18: asks to be written no more', () => {
  test.each([
    "Take me off your list. I've told you twice I'm not interested.",
    'Do not contact me again.',
    'Please stop emailing me. ',
    'STOP',
    'Unsubscribe',
    'How many times do I have to say it? Leave us alone.',
    'This is spam. I will be reporting you.',
    'Kindly remove my email address from your database. Thanks.',
    "I don't want to receive any more emails from you.",
    'Not interested, please stop.',
    'no more emails please',
    'Please do not write to us any more.',
    'Can you please take us off your mailing list?',
    'Bitte streichen Sie mich aus Ihrem Verteiler.',
    'Bitte keine weiteren E-Mails.',
    'Hören Sie auf, mir zu schreiben!',
    'Schreiben Sie mir nicht mehr.',
    'Lassen Sie uns in Ruhe!',
    'Das ist Spam, ich werde Sie bei der Bundesnetzagentur melden.',
    'Nehmt mich bitte aus der Liste raus',
    'Ich wünsche keine weitere Kontaktaufnahme.',
    'kein interesse, bitte nicht mehr anrufen oder schreiben',
    'Wir möchten von Ihnen nicht mehr kontaktiert werden.',
    'Unterlassen Sie bitte zukünftig Ihre Werbemails.',
    'Stopp. Keine Mails mehr.',
    'Ich bitte Sie, mich nicht mehr zu kontaktieren.',
    'Merci de me retirer de votre liste de diffusion.',
    'Ne me contactez plus.',
    "Arrêtez de m'envoyer des mails !",
    'Veuillez me désinscrire.',
    'Je ne souhaite plus recevoir vos messages.',
    'Laissez-moi tranquille.',
    "C'est du spam, je vais vous signaler à la CNIL.",
    'Supprimez mon adresse de votre fichier.',
    'stop svp',
    "Merci de ne plus m'écrire.",
    'Enlevez-moi de votre base de données.',
    "Je vous ai déjà demandé d'arrêter de m'appeler.",
    'Désinscription',
    'No me escriban más.',
    'Por favor, elimíneme de su lista.',
    'Dejen de enviarme correos.',
    'Quiero darme de baja.',
    'Esto es spam, los voy a denunciar.',
    'No quiero recibir más correos suyos.',
    'no me contacten mas por favor',
    'Bórrenme de su base de datos.',
    'No vuelvan a llamarme.',
    'Déjenme en paz.',
    'Basta ya de correos.',
    'Solicito la baja inmediata.',
    'Dejad de molestar.',
  ])('%s', (body) => {
    expect(stopIn(mail(body))).toMatchObject({ value: true, sure: true });
  });
});

describe('the foot of a mail and the sender’s own talk ask for nothing', () => {
  test.each([
    'Hi Jane,\n\nJust checking in on the quote I sent last week. If now isn\'t a good time, no worries, just let me know when I should get back to you.\n\nIf it\'s not of interest, simply reply "no" and I will stop following up.\n\nBest,\nTom',
    "If you'd rather not hear from me again, just reply with stop.",
    "You're receiving this because we met at the fair. Unsubscribe here.",
    'Thanks for the update.\n\nAnna\n\nIf you no longer wish to receive emails from us, please unsubscribe.',
    'Good news: the order is confirmed.\n\nRegards,\nSam\n\nTo stop receiving these messages click here. This email and any attachments are confidential. If you are not the intended recipient, please delete it and notify the sender. Do not disclose the contents.',
    'We do not share your data with third parties and never spam.',
    'You can opt out at any time.',
    'Please stop production until the drawing is approved.',
    'Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. Wenn Sie keine weiteren E-Mails wünschen, können Sie sich hier abmelden.',
    'Die Anlage darf nicht stoppen.',
    'Vous recevez ce message car vous êtes abonné. Pour ne plus recevoir nos mails, désabonnez-vous.',
    'Recibe este correo porque está suscrito. Si no quiere recibir más correos, dese de baja aquí.',
  ])('%j', (body) => {
    expect(stopIn(mail(body))).toBeNull();
  });
});

describe('something else is to stop, or nothing', () => {
  test.each([
    'I checked with my boss, and the price is fine.',
    'Thanks, see you on Monday.',
    'We have no questions, everything is clear. The contract is signed.',
    "We can't open the file you sent.",
    "We're not only interested in the desks but also in the chairs.",
    "I'll stop by on Monday.",
    'The bus stop is right in front of our office.',
    'No need to hurry.',
    'Your quote was in my spam folder.',
    "We don't need the extended warranty, the rest is fine.",
    'Our old supplier never delivered on time, which is why we talk to you.',
    "We'll get back to you if we need anything.",
    'I will send you the signed order tomorrow.',
    'Ich habe das geprüft, der Preis ist in Ordnung.',
    'Kein Problem, dann nehmen wir den anderen Termin.',
    'Am Montag passt es mir leider nicht.',
    'Sollten Sie keine weiteren E-Mails wünschen, klicken Sie hier.',
    'Wir sind nicht nur an den Tischen interessiert.',
    'Wir haben uns für Ihr Angebot entschieden.',
    'Wir melden uns, falls wir Bedarf haben.',
    'Danke, wir bestellen.',
    'Kein Interesse an einem Wartungsvertrag, den Rest nehmen wir.',
    'Ich kann am Montag leider nicht.',
    'Wir brauchen die Tische nicht vor Mai.',
    'Bitte keine Lieferung am Freitag.',
    'Er hat kein Interesse, aber ich schon.',
    'Pas de problème, on fait comme ça.',
    "Si vous n'êtes pas intéressé, dites-le moi.",
    "Je n'ai pas de questions, tout est clair, on signe demain.",
    "Le client n'est pas intéressé par le modèle bleu.",
    'Sorry, we signed with Acme last week.\n\nJim',
    "Hello, we currently have no need for additional printers. I'll keep your details on file. Regards",
    'Not interested, thanks.',
    'Danke, aber wir haben derzeit keinen Bedarf.',
    'Das ist uns leider zu teuer.',
    'Kein Interesse, danke.',
    'Bonjour, merci pour votre proposition mais nous avons choisi un autre prestataire. Cordialement',
    "Désolé, ce n'est pas d'actualité pour nous.",
    "Nous n'avons pas de budget pour ce projet cette année.",
    'Hola, gracias por la propuesta, pero hemos decidido trabajar con otro proveedor. Saludos',
    'No nos interesa, gracias.',
    'Por el momento no lo necesitamos.',
  ])('%s', (body) => {
    expect(stopIn(mail(body))).toBeNull();
  });

  test('a word of the foot, far below', () => {
    expect(stopIn(mail('Good news. The order is confirmed. It ships today.\n\nUnsubscribe'))).toBeNull();
  });

  test('the quoted mail', () => {
    expect(stopIn(mail('See below.\n\nOn Mon, 4 May 2026 Bo wrote:\n> Please stop writing to me.'))).toBeNull();
  });
});

describe('the rep is asked', () => {
  test.each(['Please unsubscribe me from the newsletter.', 'Bitte melden Sie mich vom Newsletter ab.'])(
    '%s',
    (body) => {
      expect(stopIn(mail(body))).toMatchObject({ sure: false });
    },
  );

  test('a subject that says it, above a text that does not', () => {
    expect(stopIn(mail('Regards, Anna', { subject: 'Re: unsubscribe' }))).toMatchObject({ sure: false });
    expect(stopIn(mail('', { subject: 'Unsubscribe' }))).toMatchObject({ sure: true });
    expect(stopIn(mail('Hello', { subject: 'Bus stop' }))).toBeNull();
  });
});

describe('E18: words that ask for silence and mean none', () => {
  test.each([
    "Don't stop sending me offers, I like them!",
    'Never stop mailing me your prices.',
    'Hören Sie nicht auf, mir Angebote zu schicken.',
    "N'arrêtez pas de m'envoyer vos tarifs.",
    'No dejes de enviarme tus ofertas.',
    'You can opt out of our mails by clicking this link.',
    'Sie können sich jederzeit abmelden, hier klicken und keine weiteren E-Mails erhalten.',
    'Vous pouvez vous opposer à la réception de nos publications en cliquant sur ce lien.',
    'Puede darse de baja y no recibir más correos haciendo clic aquí.',
    'Unsubscribe me from this list: https://lists.example/unsub',
  ])('%j', (body) => {
    expect(stopIn(mail(body))).toBeNull();
  });
});
