import { describe, expect, test } from 'vitest';
import { detectQuote, type QuoteInput } from '../../lib/detect/quote.ts';

const FILE = { kind: 'file' as const, mimeType: null, bytes: null };
const files = (...names: string[]) => names.map((name) => ({ ...FILE, name }));
const SENT: QuoteInput = { direction: 'out', subject: null, body: null, attachments: [], sentOn: '2026-05-14' };
const ours = (subject: string, body: string, ...names: string[]) =>
  detectQuote({ ...SENT, subject, body, attachments: files(...names) });

const attaching = (name: string, kind: 'file' | 'drive' | 'link') =>
  detectQuote({ ...SENT, subject: 'Desks', body: '', attachments: [{ name, kind }] });

describe('C2: a quote of ours that went out is seen, in seven languages', () => {
  test.each([
    // subject, text, file, confidence, number, amount, currency, valid until
    [
      'Quote Q-2026-014',
      'Please find attached our quote. The total is $12,480. Valid until 31 December 2026.',
      'Quote_Q-2026-014.pdf',
      'sure',
      'Q-2026-014',
      12480,
      'USD',
      '2026-12-31',
    ],
    [
      'Re: your enquiry',
      'Attached is our quotation for 12 desks.',
      'P-260289.pdf',
      'likely',
      'P-260289',
      null,
      null,
      null,
    ],
    ['Desks', 'Here is our quote: $12,480 in total.', '', 'likely', null, 12480, 'USD', null],
    ['Documents', 'See attached.', 'Quotation - S00012.pdf', 'likely', 'S00012', null, null, null],
    [
      'Cost estimate',
      'As discussed, enclosed is the cost estimate. The offer is valid for 2 weeks.',
      'estimate.docx',
      'likely',
      null,
      null,
      null,
      '2026-05-28',
    ],
    [
      'Angebot AN-1234',
      'Sehr geehrte Frau Roth,\n\nanbei unser Angebot über 12.900,00 €. Gültig bis 31.12.2026.',
      'Angebot_AN-1234.pdf',
      'sure',
      'AN-1234',
      12900,
      'EUR',
      '2026-12-31',
    ],
    [
      'Ihre Anfrage',
      'Guten Morgen,\nanbei erhalten Sie unser Angebot wie folgt.',
      'Unterlagen.pdf',
      'likely',
      null,
      null,
      null,
      null,
    ],
    [
      'Kostenvoranschlag Bad',
      'Hiermit sende ich Ihnen den Kostenvoranschlag. Gesamtbetrag: 4.500,00 €. 30 Tage gültig.',
      'KVA Bad.pdf',
      'sure',
      null,
      4500,
      'EUR',
      '2026-06-13',
    ],
    [
      'Offerte 2026-77',
      "Im Anhang unsere Offerte, total CHF 1'234.50.",
      'Offerte_2026-77.pdf',
      'sure',
      '2026-77',
      1234.5,
      'CHF',
      null,
    ],
    ['Ihr Projekt', 'Wie besprochen.', 'Angebot_final_v2 (1).PDF', 'likely', null, null, null, null],
    [
      'Devis 2026-118',
      "Veuillez trouver ci-joint notre devis d'un montant total de 3 240,00 € TTC. Valable 30 jours.",
      'devis_2026-118.pdf',
      'sure',
      '2026-118',
      3240,
      'EUR',
      '2026-06-13',
    ],
    ['Votre demande', 'Bonjour, voici notre proposition commerciale.', 'Acme.pdf', 'likely', null, null, null, null],
    [
      'Offre de prix',
      "Comme convenu, notre offre de prix est en pièce jointe. Elle est valable jusqu'au 30 juin 2026.",
      'Offre de prix.xlsx',
      'sure',
      null,
      null,
      null,
      '2026-06-30',
    ],
    [
      'Votre devis',
      'Le devis est valable 1 mois. Vous trouverez le devis ci-joint.',
      'devis.odt',
      'sure',
      null,
      null,
      null,
      '2026-06-14',
    ],
    [
      'Presupuesto',
      'Le adjunto el presupuesto. Total: 1.500,00 €. Válido por 15 días.',
      'presupuesto.pdf',
      'sure',
      null,
      1500,
      'EUR',
      '2026-05-29',
    ],
    [
      'Cotización 00451',
      'Según lo solicitado, le envío la cotización. Válida hasta el 30 de junio de 2026.',
      'Cotización 00451.pdf',
      'sure',
      '00451',
      null,
      null,
      '2026-06-30',
    ],
    ['Su consulta', 'Adjuntamos nuestra oferta económica.', 'muebles.pdf', 'likely', null, null, null, null],
    [
      'Orçamento',
      'Segue em anexo o orçamento no valor de R$ 1.234,56. Válido por 10 dias.',
      'orcamento.pdf',
      'sure',
      null,
      1234.56,
      'BRL',
      '2026-05-24',
    ],
    [
      'Proposta comercial',
      'Conforme combinado, segue a proposta comercial. Válida até 31 de dezembro de 2026.',
      'proposta.pdf',
      'likely',
      null,
      null,
      null,
      '2026-12-31',
    ],
    ['Cadeiras', 'Em anexo a nossa cotação.', 'cotação_cadeiras.pdf', 'sure', null, null, null, null],
    [
      'Preventivo',
      'In allegato il preventivo richiesto. Valido fino al 30/06/2026.',
      'preventivo_55.pdf',
      'sure',
      null,
      null,
      null,
      '2026-06-30',
    ],
    [
      'Richiesta del 3 maggio',
      'Come richiesto, le invio la nostra offerta commerciale. Totale: 2.000,00 €',
      'scrivanie.pdf',
      'likely',
      null,
      2000,
      'EUR',
      null,
    ],
    ['Preventivo n. 2026/31', 'Ecco il preventivo.', 'P31.pdf', 'sure', '2026/31', null, null, null],
    ['Offerte', 'Bijgevoegd onze offerte. 30 dagen geldig.', 'offerte.pdf', 'sure', null, null, null, '2026-06-13'],
    [
      'Uw aanvraag',
      'Hierbij stuur ik u de prijsopgave. Totaalbedrag: € 950,00',
      'bureaus.pdf',
      'likely',
      null,
      950,
      'EUR',
      null,
    ],
    [
      'Offerte OFF-00123',
      'Zoals besproken. De offerte is geldig tot en met 1 juli 2026.',
      'Offerte OFF-00123.pdf',
      'sure',
      'OFF-00123',
      null,
      null,
      '2026-07-01',
    ],
  ])('%s | %s | %s', (subject, body, file, confidence, number, amount, currency, until) => {
    const quote = ours(subject, body, ...(file ? [file] : []));
    expect(quote).toMatchObject({ role: 'delivered', confidence, number, amount, currency, validUntil: until });
    expect(quote?.evidence).not.toBe('');
  });

  test('a row of the sent list: subject and file name alone', () => {
    const row = {
      ...SENT,
      subject: 'Quote Q-2026-014',
      attachments: [{ name: 'Quote_Q-2026-014.pdf', kind: 'file' as const }],
    };
    expect(detectQuote(row)).toMatchObject({ role: 'delivered', confidence: 'sure', number: 'Q-2026-014' });
    expect(detectQuote({ ...SENT, subject: 'Quote for desks' })).toMatchObject({
      role: 'delivered',
      confidence: 'unsure',
    });
  });

  test('a Drive document counts, a link card and a picture do not', () => {
    expect(attaching('Quote for Acme', 'drive')).toMatchObject({ role: 'delivered' });
    expect(attaching('Quote for Acme', 'link')).toBeNull();
    expect(attaching('Quote.png', 'file')).toBeNull();
  });

  test('a forwarded quote may be somebody else’s', () => {
    expect(ours('Fwd: Quote 4711', 'fyi', 'Quote 4711.pdf')).toMatchObject({ role: 'delivered', confidence: 'unsure' });
  });
});
