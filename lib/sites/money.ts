const NUMBER = /\d(?:[\d.,'’\s\u00a0\u202f]{0,24}\d)?/u;
const DATE_OR_SHARE = /\d[-/:]\d|\d\s?%/;
const SCALES: Record<string, number> = { k: 1e3, tsd: 1e3, m: 1e6, mio: 1e6, mln: 1e6, b: 1e9 };
const CURRENCY = /\p{L}{0,2}\$|\p{Sc}|\p{L}{2,3}/gu;

/** The number in a text that is an amount (`1.234,56`, `1 234.5`, `$14.5K`), or null when it is none. */
export function amountIn(text: string): number | null {
  if (text.length > 80 || DATE_OR_SHARE.test(text)) return null;
  const digits = NUMBER.exec(text);
  if (!digits) return null;
  const after = text.slice(digits.index + digits[0].length);
  const scale = SCALES[/^\s?(k|m|b|tsd|mio|mln)\b/i.exec(after)?.[1]?.toLowerCase() ?? ''] ?? 1;
  const amount = numberOf(digits[0], scale > 1) * scale;
  return Number.isFinite(amount) && amount < 1e15 ? Math.round(amount * 100) / 100 : null;
}

/** The last point or comma parts the cents when it is the only one of its kind and no three digits follow. */
function numberOf(text: string, short: boolean): number {
  const plain = text.replace(/['’\s\u00a0\u202f]/g, '');
  const mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (mark < 0) return Number(plain);
  const whole = plain.slice(0, mark);
  const cents = plain.slice(mark + 1);
  const mixed = whole.includes(plain[mark] === '.' ? ',' : '.');
  const repeated = whole.includes(plain[mark] ?? '');
  const decimal = !repeated && (mixed || short || cents.length !== 3 || whole === '0');
  return Number(decimal ? `${whole.replace(/[.,]/g, '')}.${cents}` : plain.replace(/[.,]/g, ''));
}

/** The currency that a text names by symbol or code. */
export function currencyIn(text: string, known: Record<string, string>): string | null {
  for (const [token] of text.slice(0, 200).matchAll(CURRENCY)) {
    const upper = token.toUpperCase();
    if (Object.hasOwn(known, upper)) return known[upper] ?? null;
  }
  return null;
}
