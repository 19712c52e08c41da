import { describe, expect, test } from 'vitest';
import { detectQuote, type QuoteInput } from '../../lib/detect/quote.ts';

const FILE = { kind: 'file' as const, mimeType: null, bytes: null };
const files = (...names: string[]) => names.map((name) => ({ ...FILE, name }));
const SENT: QuoteInput = { direction: 'out', subject: null, body: null, attachments: [], sentOn: '2026-05-14' };
const ours = (subject: string, body: string, ...names: string[]) =>
  detectQuote({ ...SENT, subject, body, attachments: files(...names) });

const theirs = (subject: string, body: string) => detectQuote({ ...SENT, direction: 'in', subject, body });

describe('what looks like a quote of ours and is none', () => {
  test.each([
    ['an invoice beside a quote', 'Invoice 12 for quote Q-12', 'Attached.', ['Invoice.pdf', 'Quote.pdf']],
    ['a quote.pdf that is an invoice', 'Invoice 2026-5', 'Please find attached.', ['quote.pdf']],
    ['an order', 'Order - S00012', 'Please find your order attached.', ['Order - S00012.pdf']],
    ['an order confirmation', 'Auftragsbestätigung zum Angebot 12', 'anbei', ['AB 12.pdf']],
    ['a French invoice', 'Facture 118', 'Veuillez trouver ci-joint la facture du devis 118.', ['facture-118.pdf']],
    ['a Portuguese invoice', 'Fatura', 'Segue em anexo a fatura.', ['fatura.pdf']],
    ['a Spanish invoice', 'Factura', 'Adjunto la factura del presupuesto aceptado.', ['factura.pdf']],
    ['a Dutch invoice', 'Factuur', 'Bijgaand de factuur bij onze offerte.', ['factuur.pdf']],
    ['an Italian order confirmation', "Conferma d'ordine", 'In allegato.', ['conferma ordine.pdf']],
    ['a receipt', 'Receipt', 'Your receipt is attached.', ['receipt.pdf']],
    ['a program that calls itself a quote', 'Documents', 'Hello', ['Quote.pdf.exe']],
    ['a program written backwards', 'Documents', 'Hello', ['Quote\u202efdp.exe']],
    ['a job', 'Your new job', 'Attached is your offer letter.', ['Offer letter.pdf']],
    ['a job in German', 'Stellenangebot', 'anbei das Stellenangebot', ['Stellenangebot.pdf']],
    ['quote of the day', 'Quote of the day', 'See attached.', ['quote of the day.pdf']],
    [
      'a citation',
      'Article',
      'Attached is the article; the quotation from the minister is on page 3.',
      ['article.pdf'],
    ],
    ['unquote', 'Plan', 'Attached is the quote-unquote plan.', ['plan.pdf']],
    ['French shares', 'Les quotes-parts', 'Ci-joint les quotes.', ['quotes.pdf']],
    ['Quebec project papers', 'Plans et devis', 'Ci-joint les plans et devis.', ['Plans et devis.pdf']],
    ['a state budget', 'Presupuesto general', 'Adjunto el presupuesto general del estado.', ['estado.pdf']],
    ['a special offer', 'Special offer', 'Attached is our brochure with a special offer.', ['brochure.pdf']],
    ['nothing at all', 'Lunch', 'See you at noon.', []],
  ])('%s', (_what, subject, body, names) => {
    expect(ours(subject, body, ...names)?.role).not.toBe('delivered');
  });

  test('lesson 11: a chase, a promise and an answer deliver nothing', () => {
    expect(ours('Re: Quote Q-12', 'Any news on our quote?')).toMatchObject({ role: 'mentioned', amount: null });
    expect(ours('Desks', 'I will send you the quote tomorrow.')).toMatchObject({ role: 'mentioned' });
    expect(ours('Desks', 'Thanks for your quote, attached is our order.', 'order.pdf')?.role).toBe('mentioned');
    expect(ours('Quote Q-12', 'Have you had a chance to look at the quote I sent last week?')?.role).toBe('mentioned');
  });

  test('what stands in the quoted mail is not said again', () => {
    const quoted =
      'See you then.\n\nOn Thu, Mar 2, 2023 at 3:05 PM Bo <bo@next.test> wrote:\n> attached is our quote for $99';
    expect(ours('Re: Desks', quoted, 'map.pdf')).toBeNull();
  });

  test('E3: who asks for a quote is heard; RFQ and its likes are the buyer’s', () => {
    expect(theirs('Desks', 'Could you send us a quote for 12 desks?')).toMatchObject({ role: 'requested' });
    expect(theirs('Angebotsanfrage', '12 Tische')).toMatchObject({ role: 'requested' });
    expect(theirs('Demande de devis', '12 tables')).toMatchObject({ role: 'requested' });
    expect(theirs('Offerteaanvraag', '12 tafels')).toMatchObject({ role: 'requested' });
    expect(theirs('Richiesta di preventivo', '12 tavoli')).toMatchObject({ role: 'requested' });
    expect(theirs('Solicitud de presupuesto', '12 mesas')).toMatchObject({ role: 'requested' });
    expect(theirs('Pedido de orçamento', '12 mesas')).toMatchObject({ role: 'requested' });
    expect(ours('Request for Quotation - P00004', '', 'Request for Quotation - P00004.pdf')?.role).toBe('requested');
    expect(ours('Re: RFQ 4711', 'Please find our quotation attached.', 'Q4711.pdf')?.role).toBe('delivered');
  });

  test('a quote that somebody sends us is never ours', () => {
    const delivery = { ...SENT, direction: 'in' as const, subject: 'Quote 5', body: 'Attached is our quote for $99.' };
    expect(detectQuote({ ...delivery, attachments: files('Quote 5.pdf') })).toMatchObject({
      role: 'mentioned',
      amount: null,
    });
  });
});
