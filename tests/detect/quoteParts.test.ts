import { describe, expect, test } from 'vitest';
import { isDocument, nameSays } from '../../lib/detect/documentName.ts';
import { newText } from '../../lib/detect/newText.ts';
import { quoteNumber } from '../../lib/detect/quoteNumber.ts';
import { validUntil } from '../../lib/detect/validity.ts';

test.each([
  ['Quote.pdf', 'quote'],
  ['AcmeQuote_v2.pdf', 'quote'],
  ['../../quote.pdf', 'quote'],
  ['Angebot_final_v2 (1).PDF', 'quote'],
  ['Kostenvoranschlag-Küche.pdf', 'quote'],
  ['DEVIS 118.pdf', 'quote'],
  ['orcamento.pdf', 'quote'],
  ['Proposal Acme.pdf', 'weak'],
  ['Offre.pdf', 'weak'],
  ['Quote_Contract.pdf', 'weak'],
  ['Quote-Invoice.pdf', 'other'],
  ['Rechnungskorrektur.pdf', 'other'],
  ['Auftragsbestaetigung.pdf', 'other'],
  ['RFQ 12.pdf', 'request'],
  ['P-260289.pdf', 'nothing'],
  ['quoted.pdf', 'nothing'],
  ['', 'nothing'],
])('the name %s says: %s', (name, says) => {
  expect(nameSays(name)).toBe(says);
});

test.each([
  [{ name: 'a.pdf' }, true],
  [{ name: 'a.DOCX' }, true],
  [{ name: 'Quote', mimeType: 'application/pdf' }, true],
  [{ name: 'Quote' }, false],
  [{ name: 'a.pdf', bytes: 0 }, false],
  [{ name: 'a.pdf.exe', mimeType: 'application/pdf' }, false],
  [{ name: 'winmail.dat' }, false],
  [{ name: 'photo.jpg' }, false],
])('%j can be a quote: %s', (attachment, can) => {
  expect(isDocument({ kind: 'file', ...attachment })).toBe(can);
});

test.each([
  ['Quote no. 4711', '4711'],
  ['Angebot Nr. AN-1234 für Acme', 'AN-1234'],
  ['Devis n° 2026/118', '2026/118'],
  ['Your quote: Q-2026-014', 'Q-2026-014'],
  ['Quotation - S00012', 'S00012'],
  ['Quote 2026', null],
  ['Quote 2026-05-14', null],
  ['Quote 31-12-2026', null],
  ['Quote v2', null],
  ['Quote EUR12480', null],
])('number in "%s": %s', (subject, number) => {
  expect(quoteNumber([subject], [])).toBe(number);
});

describe('validUntil', () => {
  test.each([
    ['This quote expires on Dec. 31st, 2026.', '2026-12-31'],
    ['valid through 2026-12-31', '2026-12-31'],
    ['VALID TILL 30/06/2026. Payment: 30 days.', '2026-06-30'],
    ['valid until 4/6/2026', null], // April or June
    ['gültig bis einschließlich Freitag, 4.6.2026', '2026-06-04'],
    ['Gültigkeit: 4 Wochen', '2026-06-11'],
    ["valable jusqu'au 1er juillet 2026", '2026-07-01'],
    ['Válido hasta el 4/6/2026', '2026-06-04'],
    ['validità 60 giorni', '2026-07-13'],
    ['The offer remains valid for thirty (30) days', '2026-06-13'],
    ['payment within 30 days', null],
    ['valid until 31 February 2026', null],
    ['valid until further notice', null],
    ['valid for 30 business days', null],
  ])('%s', (text, day) => {
    expect(validUntil(text, '2026-05-14')).toBe(day);
  });

  test('so many days from an unknown day are unknown; a month ends with its last day', () => {
    expect(validUntil('valid for 30 days', null)).toBeNull();
    expect(validUntil('valid for 1 month', '2026-01-31')).toBe('2026-02-28');
  });
});

describe('newText keeps what the author wrote', () => {
  test.each([
    ['English', 'Yes.\n\nOn Thu, Mar 2, 2023 at 3:05 PM Bo <bo@next.test>\nwrote:\n\n> old', 'Yes.'],
    ['broken over three lines', 'Yes.\n\nOn Thu, Mar 2, 2023\nBo\nwrote:\nold', 'Yes.'],
    ['a language nobody taught', 'Ja.\n\nDen 2. mar. 2023 kl. 15.05 skrev Bo <bo@next.test>:\ngammal', 'Ja.'],
    ['German', 'Ja.\n\nAm 02.03.2023 um 15:05 schrieb Bo:\nalt', 'Ja.'],
    ['French', 'Oui.\n\nLe jeu. 2 mars 2023 à 15:05, Bo <bo@next.test> a écrit :\nvieux', 'Oui.'],
    ['Spanish', 'Sí.\n\nEl jue, 2 mar 2023 a las 15:05, Bo escribió:\nviejo', 'Sí.'],
    ['Portuguese', 'Sim.\n\nEm qui., 2 de mar. de 2023 às 15:05, Bo escreveu:\nvelho', 'Sim.'],
    ['Italian', 'Sì.\n\nIl giorno gio 2 mar 2023 alle 15:05 Bo ha scritto:\nvecchio', 'Sì.'],
    ['Dutch', 'Ja.\n\nOp do 2 mrt 2023 om 15:05 schreef Bo:\noud', 'Ja.'],
    ['Outlook', 'Yes.\n\n-----Original Message-----\nFrom: Bo\nold', 'Yes.'],
    ['Outlook in German', 'Ja.\n\nVon: Bo\nGesendet: Donnerstag\nAn: Anna\nalt', 'Ja.'],
    ['a forwarded mail', 'FYI\n\n---------- Forwarded message ---------\nFrom: Bo\nold', 'FYI'],
    ['answers between the lines', 'On 2 March Bo wrote:\n> how many?\n12\n> when?\nMay', '12\nMay'],
    ['a signature', 'Yes.\n-- \nAnna', 'Yes.'],
    ['a line that only ends in a colon', 'Our 3 offers:\none\ntwo', 'Our 3 offers:\none\ntwo'],
    ['a plain mail', 'From: our side all is well.\nTotal: 5', 'From: our side all is well.\nTotal: 5'],
  ])('%s', (_what, body, own) => {
    expect(newText(body)).toBe(own);
  });
});
