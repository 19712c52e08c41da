/** Which of two values tells more: one total order over everything JSON can hold. */

/** Gmail's list rows cut a name after 19 characters and end it with a full stop (seen 2023, 2026). */
const ROW_NAME_CUT = 20;

/** null < truncated < full; then what leaves less open, then the longer, then the later in the alphabet. */
export function fuller(a: unknown, b: unknown): unknown {
  const [left, right] = [canonical(a), canonical(b)];
  const order = fullness(a) - fullness(b) || known(a) - known(b) || left.length - right.length || compare(left, right);
  return order >= 0 ? a : b;
}

function fullness(value: unknown): number {
  if (value === undefined) return 0;
  if (value === null) return 1;
  return typeof value === 'string' && isTruncated(value) ? 2 : 3;
}

/** How many fields of an object are filled in: as text `null` is longer than `950`. */
function known(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).filter((field) => field !== null && field !== '').length;
}

function isTruncated(text: string): boolean {
  return /(…|\.\.\.)$/.test(text) || (text.length === ROW_NAME_CUT && text.endsWith('.'));
}

/** JSON with sorted keys: equal values are equal text, in whatever order their keys came. */
export function canonical(value: unknown): string {
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const fields = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}

/** -1, 0 or 1, as sorting wants it. */
export function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
