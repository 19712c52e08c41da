import browser from 'webextension-polyfill';
import type messages from '../../public/_locales/en/messages.json';

/** Every string a rep can read has a key in `public/_locales`. A key that does not exist is a type error. */
export type WordKey = keyof typeof messages;
type Stem<Key> = Key extends `${infer Name}_other` ? Name : never;
/** A counted string: `more` stands for `more_one` and `more_other`. */
export type CountedKey = Stem<WordKey>;

/** The words of `key` with `$1`, `$2`… replaced by the values, as text. */
export function t(key: WordKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key;
}

/** The form of `key` that goes with the number `n`; `$1` is `n` itself, written as people write numbers here. */
export function tn(key: CountedKey, n: number, ...values: (string | number)[]): string {
  const forms = new Intl.PluralRules(t('language'));
  // Not every language has every form of English; each one has `other`.
  const exact = browser.i18n.getMessage(`${key}_${forms.select(n)}`, [numberText(n), ...values.map(String)]);
  return exact || browser.i18n.getMessage(`${key}_other`, [numberText(n), ...values.map(String)]) || key;
}

/**
 * The locale for dates and numbers: the language of our words, with the habits of the rep's region. A browser in
 * German with our English words says "Tue 14:02", not "Di 2:02 PM".
 */
export function locale(): string {
  const words = t('language');
  try {
    const { region } = new Intl.Locale(browser.i18n.getUILanguage().replace('_', '-')).maximize();
    return new Intl.Locale(words, region ? { region } : {}).baseName;
  } catch {
    return words;
  }
}

/** A number as people write it here. */
export function numberText(n: number): string {
  return new Intl.NumberFormat(locale()).format(n);
}

/** A share as people write it here: `30%`. */
export function percentText(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
