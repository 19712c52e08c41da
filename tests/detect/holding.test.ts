import { describe, expect, test } from 'vitest';
import { holdingIn } from '../../lib/detect/holding.ts';
import { mailText } from '../../lib/detect/mailText.ts';

const mail = (body: string, more: object = {}) =>
  mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, ...more, body });

describe('a reply without the answer', () => {
  test.each([
    "Hi, let me run this by my boss and I'll get back to you by Friday.",
    'Thanks for the quote. I need to check with finance first.',
    "Got it. We'll discuss it internally and come back to you next week.",
    "We're still reviewing your proposal, will let you know soon.",
    'I have passed this on to our purchasing team, they will be in touch.',
    'No decision yet, sorry. Give me a few more days.',
    'Let me look into it and revert.',
    "Noted, I'll speak with our buyer and let you know.",
    'Leave it with me.',
    "I'm waiting for approval from head office.",
    'Received, thanks. We are comparing three offers and will decide by the end of the month.',
    'Let me think about it.',
    "I'll have an answer for you by Wednesday.",
    'Thanks, will have a look and revert.',
    'Let me ask around and get back to you.',
    "I'll check availability and confirm tomorrow.",
    'Wir prüfen das und melden uns.',
    'Danke, ich kläre das intern und komme dann auf Sie zu.',
    'Muss ich erst mit meinem Chef besprechen, melde mich nächste Woche.',
    'Vielen Dank für die Unterlagen. Wir schauen uns das in Ruhe an und geben Ihnen Bescheid.',
    'Wir haben noch keine Entscheidung getroffen.',
    'Ich habe Ihr Angebot an unseren Einkauf weitergeleitet.',
    'Ich kümmere mich drum und geb dir Bescheid.',
    'Bin noch nicht dazu gekommen, sorry. Melde mich bis Freitag.',
    'Das muss ich erst abklären.',
    'Ich warte noch auf die Freigabe vom Chef.',
    'Wir sind noch in der internen Abstimmung.',
    'Geben Sie uns bitte noch ein paar Tage Zeit.',
    'Danke, ich schau es mir an und melde mich dann.',
    'Ihre Anfrage liegt beim Einkauf, Sie hören von uns.',
    'Wir haben das nächste Woche in der Sitzung und entscheiden dann.',
    'Ich frage mal nach und sage Ihnen Bescheid.',
    'Je reviens vers vous dès que possible.',
    'Je vais en parler à mon responsable et je vous tiens au courant.',
    'Nous étudions votre proposition et revenons vers vous la semaine prochaine.',
    "La décision n'est pas encore prise.",
    'Bien reçu, je vérifie avec la compta et je vous redis.',
    'Merci, je regarde ça et je vous tiens informé.',
    "Je dois d'abord consulter mon directeur.",
    "Votre offre est en cours d'étude.",
    'Laissez-moi quelques jours pour y réfléchir.',
    "Nous n'avons pas encore décidé.",
    "J'ai transmis votre demande à mon collègue, il vous recontactera.",
    'Merci pour le devis. Je le transmets à ma direction et vous tiens au courant.',
    'On en discute en interne et on vous dit.',
    'Je vous donnerai une réponse en fin de semaine.',
    "J'attends le retour de mon chef.",
    'Bonjour, bien reçu. Je fais le point avec mes associés et je reviens vers vous lundi.',
    'Lo consulto y le digo algo.',
    'Voy a revisarlo con mi jefe y le aviso la próxima semana.',
    'Estamos evaluando su oferta.',
    'Todavía no hemos tomado una decisión.',
    'Gracias, lo estudiamos y os decimos algo.',
    'Tengo que hablarlo con mi socio.',
    'Estoy pendiente de la aprobación de gerencia.',
    'Deme unos días para pensarlo.',
    'Le contesto en cuanto tenga respuesta.',
    'Déjeme consultarlo con el equipo y le confirmo.',
    'Está en manos del departamento de compras.',
    'Lo reviso y te digo.',
    'Aún no hay decisión, les avisaremos.',
    'Buenos días, recibido. Lo paso a gerencia y le informo en cuanto me digan algo.',
    'Esta semana estoy de viaje, la semana que viene lo miro y le comento.',
    'Déjame verlo y te cuento.',
  ])('%s', (body) => {
    expect(holdingIn(mail(body))?.value).toBe(true);
  });

  test('a longer one is asked about', () => {
    const body = `I will check and get back to you. ${'It was a pleasure to see you at the fair in spring. '.repeat(9)}`;
    expect(holdingIn(mail(body))?.sure).toBe(false);
    expect(holdingIn(mail(body.repeat(3)))).toBeNull();
  });
});

describe('the answer, a question to us, or a promise', () => {
  test.each([
    'I checked with my boss, and the price is fine.',
    "If you don't want to hear from us, tell us and we will stop writing.",
    "I have discussed it with my boss and we'd like to order 5 units.",
    "We'll get back to you if we need anything.",
    "Here is the signed contract. I'll check the delivery dates once it arrives.",
    'I will send you the signed order tomorrow.',
    'I will not be in the office tomorrow.',
    'As promised, I checked with finance: we can pay within 30 days.',
    "I'll get back to work now, the samples look great.",
    'We checked and everything is in order, the order follows today.',
    'Thank you. We will pay on Friday.',
    'We will never forget your help.',
    'Ich habe das geprüft, der Preis ist in Ordnung.',
    'Ich melde mich ab Montag wieder aus dem Büro.',
    'Wir melden uns, falls wir Bedarf haben.',
    'Ich schicke Ihnen die Bestellung morgen.',
    'Wie besprochen melde ich mich: wir nehmen das Angebot an.',
    'Ich habe keine Zeit für ein Telefonat, schicken Sie mir das Angebot bitte per Mail.',
    'Kein Interesse an einer Demo, bitte gleich den Vertrag schicken.',
    'Ich melde mich hiermit zum Webinar an.',
    'Das Ergebnis der Prüfung liegt vor: alles in Ordnung.',
    "J'ai vérifié, le prix nous convient.",
    'Ya lo he consultado y el precio está bien.',
    'Perfecto, lo compramos.',
    'Will check and get back to you. Could you also send the datasheet?',
    'Can you do it for 900?',
    "Hi Joe, how are you? What's the lead time for 20 units? And is delivery included?",
    'Please send me the updated price list.',
    'Wir prüfen das. Können Sie uns noch die Maße schicken?',
    'Bitte senden Sie mir ein Angebot für 20 Tische.',
    "Hallo Jan, wie geht's? Was kostet der Versand nach Wien?",
    'Wir hätten gerne noch ein Muster.',
    "Pourriez-vous m'envoyer le devis ?",
    'Merci de nous envoyer votre catalogue.',
    'Quel est le délai de livraison ?',
    'Veuillez me confirmer la date.',
    '¿Cuál es el plazo de entrega?',
    'Por favor, envíeme el catálogo.',
    'Le ruego que me confirme la fecha.',
    'Hola Ana, ¿cómo estás? ¿Me puedes mandar el presupuesto?',
    "We are not interested. We'll get back to you next year.",
  ])('%s', (body) => {
    expect(holdingIn(mail(body))).toBeNull();
  });
});
