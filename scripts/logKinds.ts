import { parseAddress, parsePhone } from '../lib/model/address.ts';
import { RULES } from '../lib/model/event.ts';
import { instant, zoneOf } from './logTime.ts';
import { amountOf, isObject, quoteOf, verdictOf } from './logVerdict.ts';

/** What each kind of event holds beside its base, as a line of a log says it (design 6.2). */

type Loose = Record<string, unknown>;

export const OWN_FIELDS: Record<string, (raw: Loose, zone: string) => Loose> = {
  mail: (raw, zone) => ({
    ...pick(raw, ['direction'], ['site', 'account', 'threadId', 'subject']),
    ...optional({ from: raw['direction'] === 'in' ? writerOf(raw['from']) : null, seenAs: raw['seenAs'] }),
    ids: raw['ids'] ?? [raw['id']],
    verdict: verdictOf(raw['verdict'], zone),
    quote: quoteOf(raw),
  }),
  touch: (raw) => ({
    channel: raw['channel'] ?? 'call',
    disposition: raw['disposition'] ?? 'noResponse',
    ...pick(raw, [], ['nextOn', 'note']),
    ...optional({ overrode: raw['overrode'] }),
  }),
  quote: (raw) => ({
    quoteId: raw['quoteId'] ?? raw['id'],
    ...pick(raw, [], ['number', 'currency', 'validUntil']),
    amount: amountOf(raw['amount']),
  }),
  decision: (raw) => ({
    ...pick(raw, ['outcome'], ['quoteId', 'reason', 'competitor', 'dealType', 'termMonths', 'signedOn']),
    price: amountOf(raw['price']),
    ...optional({ missCause: raw['missCause'] }),
  }),
  promise: (raw) => ({ what: raw['what'] ?? '', ...pick(raw, [], ['dueOn']), ...optional({ of: raw['of'] }) }),
  appointment: (raw) => pick(raw, [], ['place', 'directions', 'todo', 'phone', 'travelMinutes']),
  enquiry: (raw) => ({
    product: raw['product'] ?? '',
    stockKnown: raw['stockKnown'] ?? raw['answer'] === 'inStock',
    ...pick(raw, [], ['answer', 'phone']),
  }),
  settle: (raw) => ({
    ...pick(raw, ['of', 'how'], []),
    ...optional({ channel: raw['channel'], finding: raw['finding'] }),
  }),
  snooze: (raw, zone) => ({ until: instant(raw['until'], zone), endsOnReply: raw['endsOnReply'] ?? true }),
  rule: (raw) => ruleOf(raw),
  record: (raw) => ({ recordUrl: raw['recordUrl'] ?? '', ...pick(raw, [], ['company']) }),
  merge: (raw) => ({ into: refOf(raw['into'], 'into') }),
  retract: (raw) => pick(raw, ['of'], []),
};

/** Does a rule line say in which zone somebody works, and not in which zone it was written? */
export function isRuleOfZone(raw: Loose): boolean {
  return raw['kind'] === 'rule' && raw['rule'] === undefined && namesIn(raw).length === 0;
}

/** `{"rule": "takeUp"}` or `{"takeUp": true}`; `{"source": "trade fair"}` holds the value too. */
function ruleOf(raw: Loose): Loose {
  if (raw['rule'] !== undefined) return { rule: raw['rule'], value: valueOf(raw['value']) };
  const names = namesIn(raw);
  if (names.length > 1) throw new Error(`rule: one a line, not ${names.join(' and ')}`);
  const name = names[0] ?? (raw['zone'] === undefined ? undefined : 'zone');
  const value = valueOf(raw['value'] ?? (name === undefined ? undefined : raw[name]));
  return { rule: name, value: name === 'zone' ? zoneOf(value, '') : value };
}

function namesIn(raw: Loose): string[] {
  const isSaid = (name: string) => raw[name] !== undefined && raw[name] !== null && raw[name] !== false;
  return RULES.filter((name) => name !== 'zone' && isSaid(name));
}

function valueOf(raw: unknown): unknown {
  if (raw === undefined || raw === true) return null;
  return typeof raw === 'number' ? String(raw) : raw;
}

function writerOf(raw: unknown): string | null {
  const address = isObject(raw) ? raw['email'] : raw;
  return address === undefined || address === null ? null : refOf(address, 'from');
}

/** An address, `tel:`, `id:` or `@domain`, in the one way it is written. Throws for anything else. */
export function refOf(raw: unknown, field = 'people'): string {
  const text = String(raw).trim();
  if (/^(id:|@).+/.test(text)) return text.startsWith('@') ? text.toLowerCase() : text;
  const ref = text.startsWith('tel:') ? parsePhone(text.slice(4)) : parseAddress(text);
  if (ref === null) throw new Error(`${field}: ${JSON.stringify(raw)} is no address`);
  return ref;
}

function pick(raw: Loose, needed: string[], nullable: string[]): Loose {
  return Object.fromEntries([
    ...needed.map((field) => [field, raw[field]]),
    ...nullable.map((field) => [field, raw[field] ?? null]),
  ]);
}

/** Without what is not said. */
export function optional(fields: Loose): Loose {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}
