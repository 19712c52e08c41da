import { describe, expect, test } from 'vitest';
import { mailText } from '../../lib/detect/mailText.ts';
import { MAIL_DETECTOR, mailVerdict } from '../../lib/detect/mailVerdict.ts';
import { senderKind } from '../../lib/detect/sender.ts';
import { anna } from './readings.ts';

describe('E3: a live prospect does not vanish', () => {
  test.each([
    'anna@acme.example',
    'help@acme.example',
    'info@acme.example',
    'sales@acme.example',
    'contact@acme.example',
    'hello@acme.example',
    'team@acme.example',
    'einkauf@acme.example',
    'marketing@acme.example',
    'info@mail.acme.example',
    'noreen@acme.example',
    'newson@acme.example',
    'botha@acme.example',
    'anna@news.acme.example',
    'anna@mail.acme.example',
    'alertina@acme.example',
    'systems@acme.example',
    'digestive@acme.example',
    'anna@group.example',
    'owner@bikes.example',
    'quote-request@acme.example',
    'info@news.example',
    'automation@acme.example',
  ])('%s may be a person', (email) => {
    expect(senderKind(email, null, 'Desks', null)).toBeNull();
  });

  test.each([
    ['answers an absence notice', 'Re: Automatic reply: your offer', 'I am back. Let us talk.'],
    ['announces a holiday', 'Out of office tomorrow', 'I am out tomorrow, call me on Monday.'],
    ['writes of absence', 'Absence of news about our order', 'Hello, is there any news?'],
    ['asks to be taken off', 'Stop', 'Please unsubscribe me from this.'],
    [
      'answers under our newsletter',
      'Re: News',
      'Interested!\n\nOn 2 March Bo wrote:\n> to unsubscribe click here to unsubscribe',
    ],
    ['acknowledges by hand', 'Re: Quote', 'Thank you, we have received your quote and will get back to you.'],
    ['writes of automation', 'Desks', 'The report is automatically generated each week.'],
    ['forwards a bounce', 'Fwd: Undeliverable: Quote', 'Is this address right?'],
  ])('somebody who %s', (_what, subject, body) => {
    expect(senderKind('anna@acme.example', 'Anna', subject, body)).toBeNull();
  });
});

describe('machines by their address', () => {
  test.each([
    ['no-reply@shop.example', 'notification'],
    ['noreply-9ae1f5b8@plus.google.com', 'notification'],
    ['noreply-123@shop.example', 'notification'],
    ['DoNotReply@bank.example', 'notification'],
    ['comments-noreply@docs.example', 'notification'],
    ['keine-antwort@bank.example', 'notification'],
    ['ne-pas-repondre@banque.example', 'notification'],
    ['no-responder@banco.example', 'notification'],
    ['nao-responda@banco.example', 'notification'],
    ['non-rispondere@banca.example', 'notification'],
    ['niet-beantwoorden@bank.example', 'notification'],
    ['notifications@forge.example', 'notification'],
    ['anything@bounce.mailer.example', 'notification'],
    ['alerts@bank.example', 'notification'],
    ['newsletter@shop.example', 'newsletter'],
    ['news@shop.example', 'newsletter'],
    ['info@news.shop.example', 'newsletter'],
    ['hello@email.shop.example', 'newsletter'],
    ['x1-y2@newsletter.shop.example', 'newsletter'],
    ['mailer-daemon@mx.example', 'bounce'],
    ['postmaster@mx.example', 'bounce'],
    ['users-owner@project.example', 'list'],
    ['team@googlegroups.com', 'list'],
    ['anna@lists.project.example', 'list'],
  ])('%s: %s', (email, kind) => {
    expect(senderKind(email, null, 'Hello', null)).toBe(kind);
  });

  test('by name', () => {
    expect(senderKind('x@mx.example', 'Mail Delivery Subsystem', 'Hello', null)).toBe('bounce');
    expect(senderKind('x@shop.example', 'The Shop Newsletter', 'Hello', null)).toBe('newsletter');
  });
});

describe('lessons 7 to 9: automatic answers by their first line', () => {
  test.each([
    ['Automatic reply: I am out until Monday and will read your mail then.\n\nSofia', 'out-of-office'],
    ['Abwesenheitsnotiz\nIch bin ab Montag wieder da.', 'out-of-office'],
    ['Out of office tomorrow, but let us talk on Friday.', null],
    ['You sent me "Automatic reply: away" by mistake.', null],
  ])('%s', (body, kind) => {
    expect(senderKind('sofia@fjord.example', 'Sofia', 'Re: Quote', body)).toBe(kind);
  });
});

describe('lessons 7 to 9: automatic answers by their subject', () => {
  test.each([
    ['Automatic reply: Quote Q-12', 'out-of-office'],
    ['Out of Office: Quote', 'out-of-office'],
    ['Out of Office AutoReply: Quote', 'out-of-office'],
    ['Abwesenheitsnotiz: Angebot', 'out-of-office'],
    ['Automatische Antwort: Angebot', 'out-of-office'],
    ['Réponse automatique : Devis', 'out-of-office'],
    ['Respuesta automática: Presupuesto', 'out-of-office'],
    ['Resposta automática: Orçamento', 'out-of-office'],
    ['Risposta automatica: Preventivo', 'out-of-office'],
    ['Automatisch antwoord: Offerte', 'out-of-office'],
    ['[EXTERN] Abwesenheitsnotiz', 'out-of-office'],
    ['Undelivered Mail Returned to Sender', 'bounce'],
    ['Delivery Status Notification (Failure)', 'bounce'],
    ['Undeliverable: Quote', 'bounce'],
    ['Unzustellbar: Angebot', 'bounce'],
    ['Non remis : Devis', 'bounce'],
    ['No se puede entregar: Presupuesto', 'bounce'],
    ['Não foi possível entregar: Orçamento', 'bounce'],
    ['Non recapitabile: Preventivo', 'bounce'],
    ['Onbestelbaar: Offerte', 'bounce'],
    ['Delivery Status Notification (Delay)', 'delay'],
  ])('%s: %s', (subject, kind) => {
    expect(senderKind('anna@acme.example', 'Anna', subject, null)).toBe(kind);
  });

  test.each([
    ['Zustellung verzögert: Angebot', 'Die Nachricht an anna@acme.example wurde noch nicht zugestellt: 4.4.1', 'delay'],
    ['Delivery delayed: order 4711', 'Our truck broke down, the desks come on Friday.', null],
    ['Mancato recapito: Preventivo', "Il destinatario non è stato trovato: l'indirizzo anna@acme.example", 'bounce'],
    ['Mancato recapito', 'Il corriere non ha trovato nessuno.', null],
    ['Delivery failed', null, null],
  ])('what a parcel may be, too: %s, %s', (subject, body, kind) => {
    expect(senderKind('it@acme.example', 'IT', subject, body)).toBe(kind);
  });

  test('a mail system says whether it gave up', () => {
    expect(senderKind('mailer-daemon@mx.example', null, 'Warning: message delayed 4 hours', null)).toBe('delay');
    expect(senderKind('mailer-daemon@mx.example', null, 'Hello', null)).toBe('bounce');
  });
});

describe('automatic mail by its text', () => {
  test.each([
    ['I am currently out of the office. For urgent matters please call Bo.', 'out-of-office'],
    ['Ich bin bis 18.9. nicht im Büro. In dringenden Fällen wenden Sie sich an Bo.', 'out-of-office'],
    ["Je suis absent jusqu'au 18. En cas d'urgence, merci de contacter Bo.", 'out-of-office'],
    ['Ik ben afwezig tot 18 september. In dringende gevallen kunt u contact opnemen met Bo.', 'out-of-office'],
    ['This is an automated message. Your request has been received.', 'auto-reply'],
    ['Diese E-Mail wurde automatisch erzeugt, bitte antworten Sie nicht.', 'notification'],
    ['Este es un mensaje automático, no responda a este correo.', 'notification'],
    [`${'Great chairs for everybody. '.repeat(30)}Unsubscribe here`, 'newsletter'],
    ['Chairs! View in browser. Manage your preferences.', 'newsletter'],
    ['Hello all\n_______________________________________________\nUsers mailing list\nhttps://x.test', 'list'],
  ])('%s', (body, kind) => {
    expect(senderKind('anna@acme.example', 'Anna', 'Hello', body)).toBe(kind);
  });
});

describe('mailVerdict', () => {
  const verdictOf = (subject: string, body: string | null) =>
    mailVerdict(mailText({ direction: 'in', subject, body, from: anna, headers: null, day: '2026-05-14' }));

  test('a person in a list row is no verdict yet: the text may say more', () => {
    expect(verdictOf('Hello', null)).toBeNull();
    expect(verdictOf('Hello', 'Hi!')).toMatchObject({ detector: MAIL_DETECTOR, automatic: null, evidence: '' });
  });

  test('row and open mail agree on what sender and subject say', () => {
    const row = verdictOf('Automatic reply: x', null);
    expect(row).toMatchObject({ automatic: 'out-of-office', evidence: 'Automatic reply: x' });
    expect(verdictOf('Automatic reply: x', 'This is an automated message')).toMatchObject(row!);
  });
});
