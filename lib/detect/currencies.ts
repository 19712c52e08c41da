/** ISO codes that people write beside a price. Codes that are English words (ALL, TOP, TRY) are left out. */
const CODES = (
  'EUR USD GBP CHF JPY CNY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF RON BGN UAH BRL MXN ARS CLP COP PEN UYU ZAR AED SAR ' +
  'QAR ILS SGD HKD KRW THB IDR MYR PHP VND TWD EGP MAD TND KES NGN ISK RUB'
).split(' ');

/** Signs and names; null: money, but several countries write it so. Lower case, as a folded text holds them. */
const SIGNS: Record<string, string | null> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  us$: 'USD',
  u$s: 'USD',
  $: 'USD',
  'us dollars': 'USD',
  dollars: 'USD',
  '£': 'GBP',
  'sfr.': 'CHF',
  sfr: 'CHF',
  'fr.': 'CHF',
  franken: 'CHF',
  '¥': 'JPY',
  '￥': 'JPY',
  'rs.': 'INR',
  rs: 'INR',
  '₹': 'INR',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  mx$: 'MXN',
  r$: 'BRL',
  reais: 'BRL',
  zł: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  kr: null,
  'kr.': null,
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₴': 'UAH',
};

const BY_SIGN = new Map<string, string | null>([
  ...Object.entries(SIGNS),
  ...CODES.map((code): [string, string] => [code.toLowerCase(), code]),
]);

/** Every way to write a currency, longest first, as the source of a pattern for a folded text. */
export const CURRENCY_SOURCE = [...BY_SIGN.keys()]
  .sort((a, b) => b.length - a.length)
  .map((sign) => sign.replace(/[$.]/g, '\\$&'))
  .join('|');

/** ISO code of a sign or code found by `CURRENCY_SOURCE`; null: money whose country is not said. */
export function currencyOf(sign: string): string | null {
  return BY_SIGN.get(sign) ?? null;
}

/** Codes like PEN, MAD or COP are words in small letters; only the four that are not may be written so. */
export function isWritten(sign: string, original: string): boolean {
  return !/^[a-z]{3}$/.test(sign) || /^(?:eur|usd|gbp|chf)$/.test(sign) || original.includes(sign.toUpperCase());
}
