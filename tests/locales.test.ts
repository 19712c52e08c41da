import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every language has every string, with the same places to fill in; the framework shows English for what is missing. */
type Messages = Record<string, { message: string }>;

const FOLDER = 'public/_locales';
const languages = readdirSync(FOLDER);
const messagesIn = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages;
const english = messagesIn('en');

/** `$1`, `$2`, and the braces that a person reads. */
function places(text: string): string[] {
  return (text.match(/\$\d|\{\w+\}/g) ?? []).sort();
}

describe('the words of the product', () => {
  it('are there in English, German, French and Spanish', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es']));
  });

  it.each(languages)('have the same keys in %s', (language) => {
    expect(Object.keys(messagesIn(language))).toEqual(Object.keys(english));
  });

  it.each(languages)('leave nothing empty in %s, and fill in the same', (language) => {
    const messages = messagesIn(language);
    const wrong = Object.entries(english).filter(([key, { message }]) => {
      const text = messages[key]?.message ?? '';
      return text.trim() === '' || places(text).join() !== places(message).join();
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('say what language they are in: %s', (language) => {
    expect(messagesIn(language)['language']?.message).toBe(language);
    expect(messagesIn(language)['productDescription']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each(languages.filter((language) => language !== 'en'))('are no English left over in %s', (language) => {
    const messages = messagesIn(language);
    const isSentence = (text: string) => text.split(' ').filter((word) => /\p{L}{3}/u.test(word)).length > 2;
    const sentences = Object.entries(english).filter(([, { message }]) => isSentence(message));
    expect(sentences.filter(([key, { message }]) => messages[key]?.message === message).map(([key]) => key)).toEqual(
      [],
    );
  });
});
