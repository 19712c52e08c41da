import type { ThreadDraft } from './mailbox.ts';
import type { Moments } from './moments.ts';
import { camille, giulia, jonas, kenji, lucia, nadia, olena, pieter, rafael, sofia } from './people.ts';
import { from, ours, pdf, thread, unread } from './writing.ts';

/** Quotes that went out, in the languages of the people who asked for them. */
export function quotes({ daysAgo, minutesAgo }: Moments): ThreadDraft[] {
  return [
    thread(
      'Two tray sealers for the new depot',
      from(
        nadia,
        daysAgo(14, '10:20'),
        'Hello Robin,\nwe open a second depot in spring. What would two tray sealers cost us, installed?\n\nNadia',
      ),
      ours(
        [nadia],
        daysAgo(9, '15:05'),
        'Hello Nadia,\nplease find attached our quote Q-1184 over 18,400.00 EUR. It is valid for 30 days.\n\nRobin',
        [pdf('Quote Q-1184 Bright Freight.pdf')],
      ),
    ),
    thread(
      'Palettierer für Halle 3',
      from(
        jonas,
        daysAgo(8, '08:45'),
        'Guten Tag,\nbitte senden Sie uns ein Angebot für einen Palettierer, 40 Kartons je Minute.\n\nJonas Weber',
      ),
      ours(
        [jonas],
        daysAgo(6, '11:30'),
        'Guten Tag Herr Weber,\nanbei unser Angebot 4711 über 42.350,00 €. Es gilt 14 Tage.\n\nRobin Hale',
        [pdf('Angebot 4711 Palettierer.pdf', 112_400)],
      ),
    ),
    thread(
      'Devis ensacheuse',
      from(camille, daysAgo(9, '17:10'), 'Bonjour,\npouvez-vous chiffrer une ensacheuse pour nos savons ?\n\nCamille'),
      ours(
        [camille],
        daysAgo(6, '09:15'),
        'Bonjour Camille,\nvoici notre devis n° 42, 9 800,00 € HT, valable un mois.\n\nRobin',
        [pdf('Devis 42 Atelier Sève.pdf')],
      ),
    ),
    thread(
      'Presupuesto para la línea de aceite',
      ours([lucia], daysAgo(12, '12:00'), 'Hola Lucía:\nle adjunto el presupuesto 3381 por 27.900,00 €.\n\nRobin', [
        pdf('Presupuesto 3381.pdf'),
      ]),
      ours(
        [lucia],
        daysAgo(5, '10:40'),
        'Hola Lucía:\n¿ha podido ver el presupuesto? Quedo a su disposición.\n\nRobin',
      ),
    ),
    unread(
      thread(
        'Preventivo confezionatrice',
        ours(
          [giulia],
          daysAgo(3, '14:20'),
          'Buongiorno Giulia,\nin allegato il preventivo 2291, 31.500,00 €.\n\nRobin',
          [pdf('Preventivo_2291.pdf')],
        ),
        from(
          giulia,
          daysAgo(1, '16:50'),
          'Buongiorno Robin,\nil prezzo comprende il trasporto a Bari? Può confermare entro venerdì?\n\nGiulia',
        ),
      ),
    ),
    thread(
      'Offerte kaassnijder',
      from(
        pieter,
        daysAgo(3, '09:05'),
        'Beste Robin,\ngraag een offerte voor de snijlijn die we zagen op de beurs.\n\nPieter',
      ),
      ours([pieter], daysAgo(2, '13:45'), 'Beste Pieter,\nbijgaand offerte 88, € 12.480,00.\n\nRobin', [
        pdf('Offerte 88 De Vries Kaas.pdf'),
      ]),
    ),
    thread(
      'お見積りの件',
      from(kenji, daysAgo(24, '09:30'), '包装機二台のお見積りをお願いいたします。\n\n森'),
      ours([kenji], daysAgo(20, '08:10'), '森様\n見積書をお送りいたします。合計 ¥3,200,000 です。\n\nRobin', [
        pdf('見積書_2217.pdf'),
      ]),
    ),
    thread(
      'Комерційна пропозиція',
      ours(
        [olena],
        daysAgo(10, '16:00'),
        'Добрий день, Олено!\nНадсилаю комерційну пропозицію № 57 на 14 900 EUR.\n\nRobin',
        [pdf('Комерційна пропозиція 57.pdf')],
      ),
    ),
    thread(
      'Quote Q-1190: flow wrapper',
      ours([sofia], daysAgo(1, '10:05'), 'Hello Sofia,\nour quote Q-1190 is attached, SEK 264,000.\n\nRobin', [
        pdf('Quote Q-1190 Fjordbageri.pdf'),
      ]),
      from(
        sofia,
        daysAgo(1, '10:06'),
        'Automatic reply: I am out of the office until Monday and will read your mail then.\n\nSofia Lindqvist',
      ),
    ),
    thread(
      'Orçamento enlatadora',
      ours(
        [rafael],
        daysAgo(75, '11:00'),
        'Olá Rafael,\nsegue o orçamento 19, 55.000,00 €, válido por 90 dias.\n\nRobin',
        [pdf('Orçamento 19.pdf')],
      ),
    ),
    thread(
      'Your quote never reached us',
      ours(
        [{ name: 'Purchasing', email: 'purchasing@lakesidefarm.example' }],
        minutesAgo(190),
        'Hello,\nhere is our quote Q-1192.\n\nRobin',
        [pdf('Quote Q-1192 Lakeside Farm.pdf')],
      ),
      from(
        { name: 'Mail Delivery Subsystem', email: 'mailer-daemon@googlemail.com' },
        minutesAgo(189),
        'Address not found\nYour message was not delivered to purchasing@lakesidefarm.example because the address could not be found.',
      ),
    ),
  ];
}
