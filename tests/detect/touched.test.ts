import { describe, expect, test } from 'vitest';
import { languageOf } from '../../lib/detect/language.ts';
import { touchedIn } from '../../lib/detect/touched.ts';

const touched = (asks: string[], own: string, files: string[] = []) =>
  touchedIn(asks, { own, files, day: '2026-11-23' }).map((ask) => ask.touched);

describe('E13: which questions a draft speaks of', () => {
  test('a draft without a word touches none', () => {
    expect(touched(['Is delivery included?', 'Could you do that?'], '')).toEqual([false, false]);
  });

  test('by the words that only this question has', () => {
    const asks = ['What is the warranty on the tray sealer?', 'How many trays does the sealer do in an hour?'];
    expect(touched(asks, 'The sealer comes with a warranty of three years.')).toEqual([true, false]);
    expect(touched(asks, 'Hello Anna, thank you for writing.')).toEqual([false, false]);
  });

  test.each([
    ['Is delivery included?', 'We deliver free of charge.', true],
    ['Können Sie die Anlage auch installieren?', 'Die Installation übernehmen wir.', true],
    ['Wann können Sie liefern?', 'Das klappt bis Freitag.', true],
    ['Wie ist die Lieferzeit?', 'Etwa 3 Wochen.', true],
    ['What does it cost?', 'It is €1,200 for one and €2,200 for two.', true],
    ['Quel est le prix ?', 'Nous sommes à 900 EUR.', true],
    ["Qu'en est-il de l'installation ?", 'Nos techniciens installent la machine.', true],
    ['¿Qué garantía tiene?', 'La garantia es de dos años.', true],
    ['Could you send us the data sheet?', 'Here you are.', false],
    ['Does the XR-200 fit?', 'The XR 200 fits well.', true],
  ])('%s | %s', (ask, own, is) => {
    expect(touched([ask], own)).toEqual([is]);
  });

  test('a file that is called so touches it', () => {
    expect(touched(['Could you send us the data sheet?'], 'Here you are.', ['TraySealer_datasheet.pdf'])).toEqual([
      true,
    ]);
  });

  test('where the words cannot tell, nothing is claimed', () => {
    expect(touched(['Could you do that?'], 'Hello Anna, that works.')).toEqual([null]);
    expect(touched(['Let me know by Friday.'], 'Hello Anna, all is well.')).toEqual([null]);
    expect(touched(['Is assembly part of it?'], 'Hello Anna,\nYes, gladly.')).toEqual([null]);
  });

  test('hostile text takes no longer than a long mail', () => {
    const asks = Array.from({ length: 10 }, (_, n) => `${'zweig'.repeat(3)}${n} `.repeat(10));
    const begun = performance.now();
    for (const own of ['€1'.repeat(4000), '1 '.repeat(4096), 'a-1-'.repeat(2000), 'yes. '.repeat(1600)]) {
      touched(asks, own);
    }
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('says what it looked for', () => {
    expect(touchedIn(['Is the warranty five years?'], { own: 'x', files: [], day: '2026-11-23' })).toMatchObject([
      { words: ['warranty', 'five'] },
    ]);
  });
});

describe('the language of a text', () => {
  test.each([
    ['Thank you for the call, I will send you the data by Friday.', 'en'],
    ['Vielen Dank für das Gespräch, ich sende Ihnen die Daten bis Freitag.', 'de'],
    ['Merci pour votre appel, je vous envoie les données avant vendredi.', 'fr'],
    ['Gracias por la llamada, le envío los datos antes del viernes.', 'es'],
    ['Hallo', null],
    ['', null],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
