import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { copyLine } from '../../lib/io/copyLine.ts';
import { money, pilePhrases } from '../../lib/io/money.ts';
import { locale, t, tn } from '../../lib/io/words.ts';
import { NOW, WORKING } from './fakes.ts';

test('values go where the words want them, and numbers choose their form', () => {
  expect(t('readAt', 'Gmail', '09:12')).toBe('Gmail read 09:12');
  expect(tn('people', 1)).toBe('1 person');
  expect(tn('people', 4300)).toBe('4,300 people');
});

test('a key that nobody wrote fails', () => {
  // @ts-expect-error: the types know it too
  expect(() => t('noSuchKey')).toThrow('No such key');
});

test('dates follow the region of the browser, in the language of the words', () => {
  const before = fakeBrowser.i18n.getUILanguage;
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'de' });
  expect(locale()).toBe('en-DE');
  Object.assign(fakeBrowser.i18n, { getUILanguage: before });
  expect(locale()).toBe('en-GB');
});

test('browsers take the keys: letters, digits and _ only, and no two alike but for capitals', () => {
  const keys = Object.keys(messages);
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  expect(messages.productDescription.message.length).toBeLessThanOrEqual(132);
});

test('every string is used', () => {
  const code = ['components', 'entrypoints', 'lib'].flatMap(sourcesIn).concat('wxt.config.ts').map(textOf).join('\n');
  const unused = Object.keys(messages).filter((key) => !isUsed(key, code));
  expect(unused).toEqual([]);
});

function sourcesIn(room: string): string[] {
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => `${room}/${file}`);
}

function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** By its whole name, by the name without its plural form, or by its family: `channel_${…}`. */
function isUsed(key: string, code: string): boolean {
  const counted = key.replace(/_(one|other)$/, '');
  const family = /^(\w+?)_/.exec(key)?.[1];
  return (
    code.includes(`'${counted}'`) ||
    code.includes(`"${counted}"`) ||
    code.includes(`MSG_${key}__`) ||
    code.includes(`\`${family}_\${`)
  );
}

test('every word has one text: of two under one name the browser would drop the first unsaid', () => {
  const source = readFileSync('public/_locales/en/messages.json', 'utf8');
  const names = [...source.matchAll(/^ {2}"(\w+)":/gm)].map(([, name]) => name);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

test('money stays in its currency and is never added to another', () => {
  expect(money(12400, 'EUR')).toBe('€12,400');
  expect(money(3990.5, 'EUR')).toBe('€3,990.50');
  const pile = [
    { currency: 'EUR', count: 2, amount: 20_000 },
    { currency: 'GBP', count: 1, amount: 900 },
    { currency: null, count: 2, amount: 0 },
  ];
  expect(pilePhrases(pile)).toEqual(['€20,000', '£900', '2 without a value']);
});

test('a touch is one line for the CRM, whatever the note holds', () => {
  const touch = {
    at: NOW,
    channel: 'call',
    disposition: 'leftMessage',
    nextOn: '2026-05-21',
    note: 'Back\non Monday.',
  } as const;
  expect(copyLine(touch, WORKING.zone)).toBe(
    '2026-05-14 14:20 Call: Left a message. Next touch: 2026-05-21. Back on Monday',
  );
});
