import { describe, expect, test } from 'vitest';
import { mailText } from '../../lib/detect/mailText.ts';
import { mailVerdict } from '../../lib/detect/mailVerdict.ts';

const person = { name: 'Anna Roth', email: 'anna.roth@acme.example' };

function kindOf(from: { name: string; email: string }, subject: string, body: string) {
  const headers = null;
  return mailVerdict(mailText({ direction: 'in', subject, body, from, headers, day: '2026-07-15' }))?.automatic ?? null;
}

describe('mail to many, by what a page shows', () => {
  test.each([
    ['Lampwerk', 'orders@lampwerk.example', 'Your order 4711', 'It has shipped and will be with you tomorrow.'],
    ['Lampwerk', 'rechnungonline@lampwerk.example', 'Ihre Rechnung', 'Ihre Rechnung steht bereit. Betrag: 12 €'],
    ['Lampwerk', 'commandes@lampwerk.example', 'Confirmation de commande', 'Merci pour votre commande n° 12.'],
    ['Lampwerk', 'pedidos@lampwerk.example', 'Confirmación de pedido', 'Gracias por su pedido n.º 12.'],
  ])('reports: %s <%s> %s', (name, email, subject, body) => {
    expect(kindOf({ name, email }, subject, body)).toBe('notification');
  });

  test.each([
    ['The Lamp Letter', 'clay@lampletter.example', 'Five lamps', 'Read more.\n\nYou no longer like us? Unsubscribe'],
    ['Lampwerk', 'jo@lampwerk.example', 'Neues', 'Mehr erfahren\nSie erhalten diese E-Mail, weil Sie Kunde sind.'],
    ['Lampwerk', 'jo@lampwerk.example', 'Soldes', 'Profitez-en !\nVous recevez ce message car vous êtes client.'],
    ['Lampwerk', 'jo@lampwerk.example', 'Rebajas', 'Aproveche.\nSi no desea recibir más correos, responda BAJA.'],
  ])('newsletters: %s <%s> %s', (name, email, subject, body) => {
    expect(kindOf({ name, email }, subject, body)).toBe('newsletter');
  });

  test('digests of lists', () => {
    const from = { name: 'lamps', email: 'lamps@lamps.example' };
    const body = "Send Lamps mailing list submissions to\n\tlamps@lamps.example\n\nToday's Topics:\n\n 1. Shades (Bo)";
    expect(kindOf(from, 'Lamps Digest, Vol 12, Issue 3', body)).toBe('list');
  });
});

describe('E3: persons who speak of such things', () => {
  test.each([
    ['Newsletter', 'I read your newsletter. What does the small one cost?\n\nAnna'],
    ['Your invoice', 'Your invoice 12 is wrong, the amount due should be 40. Anna Roth'],
    ['Subscription', 'We no longer wish to receive the catalogue in print; unsubscribe us from that, please.'],
    [
      'Order',
      'Your order confirmation came, thank you. Click here is what the link says, but it does nothing.\n\nAnna',
    ],
    ['Desks', 'Can we talk on Friday?\n\nAnna\n\nTo unsubscribe from our legal updates click here.'],
  ])('%s: %s', (subject, body) => {
    expect(kindOf(person, subject, body)).toBeNull();
  });
});

describe('receipts', () => {
  const house = { name: 'Lampwerk', email: 'info@lampwerk.example' };
  test.each([
    ['Thank you for your message. Our team answers within two working days.'],
    ['Vielen Dank für Ihre Anfrage. Wir melden uns innerhalb eines Werktages.'],
    ['Nous avons bien reçu votre demande et vous répondrons dans les meilleurs délais.'],
    ['Hemos recibido su consulta y le responderemos lo antes posible.'],
  ])('%s', (body) => {
    expect(kindOf(house, 'Lamps', body)).toBe('auto-reply');
    expect(kindOf(person, 'Lamps', `${body}\n\nAnna`)).toBeNull();
  });
});

describe('silence', () => {
  const verdict = (body: string) =>
    mailVerdict(
      mailText({ direction: 'in', subject: 'Re: Lamps', body, from: person, headers: null, day: '2026-07-15' }),
    );

  test.each([
    ["I'd be grateful if you would take our address off your mailing list."],
    ['You are hereby required to cease all contact with us.'],
    ['Bitte sorgen Sie dafür, dass niemand uns noch einmal anruft.'],
    ['Merci de me retirer de vos prochains envois.'],
    ['Les ruego que no me escriban más.'],
  ])('%s', (body) => {
    expect(verdict(body)).toMatchObject({ stop: true, refusal: 'hard' });
  });

  test.each([
    ['Can your program take people off a mailing list?'],
    ['Stop! Do not ship the order yet, the reference is wrong. I will send you the right one within the hour.'],
    ['Please take Bo off the distribution list, he has left.'],
    ['Los mensajes de su transportista no llegan; ningún correo desde el lunes.'],
    ['Pas de message de votre transporteur depuis lundi.'],
    ['Wir haben seit Montag keine Mails bekommen.'],
  ])('not: %s', (body) => {
    expect(verdict(body)?.stop).toBe(false);
  });

  test('a day to be called on', () => {
    const day = { from: '2026-08-24', to: '2026-08-24' };
    expect(verdict('Please do not call me before 24 August.')?.callBackOn).toEqual(day);
    expect(verdict('Ne me rappelez pas avant le 24 août.')?.callBackOn).toEqual(day);
    expect(verdict('Do not call us again, not in August either.')?.callBackOn).toBeNull();
  });
});
