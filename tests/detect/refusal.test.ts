import { describe, expect, test } from 'vitest';
import { refusalIn } from '../../lib/detect/refusal.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const mail = (body: string, more: object = {}) =>
  mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, ...more, body });

describe('E11: a no for now', () => {
  test.each([
    'Sorry, we signed with Acme last week.\n\nJim',
    "Hello, we currently have no need for additional printers. I'll keep your details on file. Regards",
    'Not interested, thanks.',
    'not intrested at this time but thank you',
    'Hi Anna,\nour CFO has frozen all capital expenditure until Q3 so this is on hold for now.\nCheers',
    'We ended up going with one of your competitors. Their price was lower.',
    "No thank you, we're good.",
    "I appreciate the offer, but we're happy with our current provider.",
    "We don't have the budget for this right now.",
    'After careful consideration we have decided not to move forward with your proposal.',
    "This isn't something we're looking for at the moment.",
    'We just renewed our contract with our existing vendor for three years.',
    "It's too expensive for a company of our size.",
    "The timing isn't great, we are in the middle of a reorganisation.",
    'Danke, aber wir haben derzeit keinen Bedarf.',
    'Das ist uns leider zu teuer.',
    'Kein Interesse, danke.',
    'Im Moment nicht, vielleicht nächstes Jahr wieder.',
    'Wir sind mit unserem jetzigen Lieferanten sehr zufrieden und planen keinen Wechsel.',
    'Leider wurde das Budget für dieses Jahr gestrichen.',
    'Das Projekt liegt aktuell auf Eis.',
    'Sehr geehrte Frau Klein, nach reiflicher Überlegung müssen wir Ihnen leider eine Absage erteilen.',
    'Wir haben den Auftrag inzwischen anderweitig vergeben.',
    'nein danke, brauchen wir nicht',
    'Für uns kommt das leider nicht in Frage.',
    'Ihr Angebot liegt deutlich über unserem Budget.',
    'Wir haben uns intern dagegen entschieden.',
    'Wir möchten Ihr Angebot nicht annehmen.',
    'Bonjour, merci pour votre proposition mais nous avons choisi un autre prestataire. Cordialement',
    "Désolé, ce n'est pas d'actualité pour nous.",
    "Nous n'avons pas de budget pour ce projet cette année.",
    "C'est trop cher pour nous.",
    'Non merci.',
    'Nous ne sommes pas intéressés.',
    'Pas pour le moment, recontactez-moi en septembre.',
    'Nous ne donnerons pas suite à votre offre.',
    "Le projet est reporté à l'année prochaine.",
    "Nous n'en avons pas besoin pour l'instant.",
    'On travaille deja avec un fournisseur local et on en est content',
    'Votre devis dépasse notre budget.',
    'Nous avons décidé de ne pas poursuivre.',
    "Je suis au regret de vous informer que votre offre n'a pas été retenue.",
    'Hola, gracias por la propuesta, pero hemos decidido trabajar con otro proveedor. Saludos',
    'No nos interesa, gracias.',
    'Por el momento no lo necesitamos.',
    'Es demasiado caro para nosotros.',
    'No tenemos presupuesto este año.',
    'El proyecto se ha aplazado hasta 2027.',
    'Lamentablemente no vamos a seguir adelante.',
    'Ahora no, quizás más adelante.',
    'Estamos contentos con nuestro proveedor actual.',
    'No estamos interesados en este momento.',
    'ya compramos con otra empresa',
    'No es el momento, lo siento.',
    'Buenos días, le agradezco la información pero de momento no vamos a cambiar de proveedor. Un saludo',
    'Su precio es muy alto comparado con otros.',
  ])('%s', (body) => {
    expect(refusalIn(mail(body))?.value).toBe('soft');
  });
});

describe('E18: a no for good', () => {
  test.each([
    'We will never buy anything from your company again.',
    'We would never do business with a company like yours.',
    'Under no circumstances will we buy from you.',
    "We've had such bad experiences that we will never order from you again.",
    'Wir werden niemals bei Ihnen kaufen.',
    'Bei Ihnen kaufen wir nie wieder.',
    'Mit Ihnen werden wir nie zusammenarbeiten.',
    "Nous n'achèterons jamais rien chez vous.",
    'Jamais je ne travaillerai avec vous.',
    'Nous ne commanderons plus jamais chez vous.',
    'Nunca les compraremos nada.',
    'Jamás volveremos a comprarles.',
    'Con ustedes no vamos a trabajar nunca.',
    "Take me off your list. I've told you twice I'm not interested.",
    'Do not contact me again.',
    'Please stop emailing me. ',
    'STOP',
    'Unsubscribe',
    'How many times do I have to say it? Leave us alone.',
    'This is spam. I will be reporting you.',
    'Kindly remove my email address from your database. Thanks.',
  ])('%s', (body) => {
    expect(refusalIn(mail(body))).toMatchObject({ value: 'hard', sure: true });
  });
});

describe('no refusal', () => {
  test.each([
    'I checked with my boss, and the price is fine.',
    'Thanks, we accept.',
    'Thanks, see you on Monday.',
    'No problem, Thursday works.',
    'We have no questions, everything is clear. The contract is signed.',
    "I'm afraid I can't make it on Tuesday, not a good day for me.",
    "We can't open the file you sent.",
    "If you don't want to hear from us, tell us and we will stop writing.",
    "We're not only interested in the desks but also in the chairs.",
    'The customer is not interested in the blue model, so we take the red one.',
    "I'll stop by on Monday.",
    'We had to stop the machine last night.',
    'The bus stop is right in front of our office.',
    "I don't need it before May.",
    'No need to hurry.',
    'Our spam filter had caught your mail, sorry for that.',
    'Your quote was in my spam folder.',
    'We decided to go with your offer.',
    "We don't need the extended warranty, the rest is fine.",
    "Not yet, I'll have it tomorrow.",
    'Our old supplier never delivered on time, which is why we talk to you.',
    "I have discussed it with my boss and we'd like to order 5 units.",
    "We'll get back to you if we need anything.",
    "Here is the signed contract. I'll check the delivery dates once it arrives.",
    'I will send you the signed order tomorrow.',
    'Thanks, but the file is empty.',
    'Ich habe das geprüft, der Preis ist in Ordnung.',
    'Danke, passt so, bitte bestellen.',
    'Kein Problem, dann nehmen wir den anderen Termin.',
    'Wir haben keine weiteren Fragen.',
    'Am Montag passt es mir leider nicht.',
    'Falls Sie kein Interesse haben, geben Sie mir kurz Bescheid.',
    'Sollten Sie keine weiteren E-Mails wünschen, klicken Sie hier.',
    'Der Kunde hat kein Interesse an der blauen Variante.',
    'Wir sind nicht nur an den Tischen interessiert.',
    'Die Datei lässt sich nicht öffnen.',
    'Wir haben uns für Ihr Angebot entschieden.',
    'Ich melde mich ab Montag wieder aus dem Büro.',
    'Wir melden uns, falls wir Bedarf haben.',
    'Ich schicke Ihnen die Bestellung morgen.',
    'Danke, wir bestellen.',
    'Vielen Dank, ich prüfe das.',
    'Kein Interesse an einem Wartungsvertrag, den Rest nehmen wir.',
    'Der Liefertermin ist uns zu spät.',
    'Ich kann am Montag leider nicht.',
    'Das Meeting wurde abgesagt.',
    'Wir brauchen die Tische nicht vor Mai.',
    'Die Mail war im Spam-Ordner.',
    'Bitte keine Lieferung am Freitag.',
    'Haben Sie kein Interesse mehr?',
    'Er hat kein Interesse, aber ich schon.',
    'Wir können die Maschine nicht stoppen.',
    'Pas de problème, on fait comme ça.',
    'Nous ne sommes pas disponibles mardi.',
    "Si vous n'êtes pas intéressé, dites-le moi.",
    'Si vous ne souhaitez plus recevoir nos mails, cliquez ici.',
    "Je n'ai pas de questions, tout est clair, on signe demain.",
    'Merci, nous acceptons votre offre.',
    "Le client n'est pas intéressé par le modèle bleu.",
    "J'ai vérifié, le prix nous convient.",
    'Merci, je valide.',
    'Merci, à mardi !',
    "Ce n'est pas possible lundi.",
    'Votre mail était dans les spams.',
    'Merci de retirer la ligne 3 du devis.',
    "Nous n'avons pas besoin de la formation, le reste nous va.",
    'Arrêtez la production, il y a une erreur.',
    "Merci, c'est d'accord pour nous.",
    "Merci pour le devis, je le signe aujourd'hui.",
    'Le rendez-vous est reporté à jeudi.',
    'Je ne peux pas ouvrir la pièce jointe.',
    'Pas de souci pour le délai.',
    "L'arrêt de bus est devant la porte.",
    'Notre ancien fournisseur était trop cher.',
    'Pour vous désinscrire, cliquez ici.',
    'Est-ce trop cher pour vous ?',
    'Nous sommes intéressés.',
    'Vous recevez ce message car vous êtes abonné. Pour ne plus recevoir nos mails, désabonnez-vous.',
    'No hay problema, lo vemos el jueves.',
    'El martes no puedo.',
    'Si no le interesa, dígamelo.',
    'Aceptamos su oferta, gracias.',
    'No tengo preguntas, todo claro.',
    'Ya lo he consultado y el precio está bien.',
    'Gracias, confirmamos el pedido.',
    'Gracias, nos vemos el lunes.',
    'No me llegó su correo.',
    'Queremos una tarifa más baja.',
    'No podemos abrir el archivo.',
    'No necesitamos la instalación, solo los muebles.',
    'Quiten la línea 3 del presupuesto.',
    'Gracias, queda aceptado.',
    'No hay prisa.',
    'El presupuesto está bien, adelante.',
    'No puedo asistir a la reunión.',
    'Para darse de baja haga clic aquí.',
    'Estamos interesados en el producto.',
    'Nuestro anterior proveedor era muy caro.',
    'No es caro.',
    'Mi jefe está de baja.',
    'Recibe este correo porque está suscrito. Si no quiere recibir más correos, dese de baja aquí.',
    'Nos comentó que el precio era demasiado alto. Podemos ofrecerle un 5 % de descuento.',
    'Nuestros clientes ya no necesitan papel.',
    'Aceptamos el presupuesto, pero no necesitamos el montaje.',
  ])('%s', (body) => {
    expect(refusalIn(mail(body))).toBeNull();
  });

  test('what is quoted below is the other side’s', () => {
    const body = 'Good, see you then.\n\nOn Mon, 4 May 2026 Bo wrote:\n> We are not interested.';
    expect(refusalIn(mail(body))).toBeNull();
  });

  test('the text is not in sight', () => {
    expect(refusalIn({ ...mail(''), body: null })).toBeNull();
  });
});

describe('what it stands on', () => {
  test('the sentence as it was written', () => {
    const body =
      'Guten Tag,\n\nvielen Dank für Ihre Nachricht vom Montag. Wir haben derzeit leider\nkeinen Bedarf. Viele Grüße';
    expect(refusalIn(mail(body))?.words).toBe('Wir haben derzeit leider keinen Bedarf.');
  });

  test('of a sentence without an end the part around it', () => {
    const body = `${'we talked of many things '.repeat(15)}and we are not interested ${'and so on '.repeat(40)}`;
    const words = refusalIn(mail(body))?.words ?? '';
    expect(words.length).toBeLessThanOrEqual(200);
    expect(words).toContain('we are not interested');
  });

  test.each([
    ['they ask for more', 'Your price is too high. Could you lower it?'],
    ['it depends', 'If nothing changes at head office, we are not interested.'],
  ])('asked about when %s', (_why, body) => {
    expect(refusalIn(mail(body))).toMatchObject({ value: 'soft', sure: false });
  });
});
