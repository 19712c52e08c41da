import { describe, expect, test } from 'vitest';
import { mailText } from '../../lib/detect/mailText.ts';
import { sentencesOf } from '../../lib/detect/sentences.ts';

const mail = (body: string) => mailText({ direction: 'in', subject: null, from: null, headers: null, day: null, body });
const split = (body: string) => sentencesOf(mail(body)).map(({ text }) => text);

describe('sentences', () => {
  test.each([
    ['one line each', 'Hi Anna,\nnot now.\nBob', ['Hi Anna,', 'not now.', 'Bob']],
    ['marks in a row', 'Really?! Yes... No', ['Really?!', 'Yes...', 'No']],
    ['a mark before a bracket', 'It works (really!) and well. Good.', ['It works (really!)', 'and well.', 'Good.']],
    ['initials and titles', 'Ask Mr. J. Brown. Thanks.', ['Ask Mr. J. Brown.', 'Thanks.']],
    ['a number that ends', 'We take 20. Send it.', ['We take 20.', 'Send it.']],
    ['a number that counts', 'Bis zum 3. Mai. Danke.', ['Bis zum 3. Mai.', 'Danke.']],
    ['no mark at all', 'thanks', ['thanks']],
    ['nothing', ' \n\t', []],
  ])('%s', (_what, body, expected) => {
    expect(split(body)).toEqual(expected);
  });

  test('folded text keeps its place', () => {
    for (const { text, folded } of sentencesOf(mail('Déjà vu ! Größe L. Señor ﬁn'))) {
      expect(folded).toHaveLength(text.length);
    }
  });

  test('a bounded number, of bounded length', () => {
    const many = sentencesOf(mail('No. '.repeat(20_000)));
    expect(many.length).toBeLessThanOrEqual(300);
    expect(Math.max(...sentencesOf(mail('a'.repeat(60_000))).map(({ text }) => text.length))).toBeLessThanOrEqual(600);
  });
});
