import { parseAddress, parsePhone } from '../lib/model/address.ts';
import { eventSchema, type ContactEvent, RULES } from '../lib/model/event.ts';
import { atWallClock, instantOf, numberOfDay } from '../lib/engine/zone.ts';

/**
 * Reads a log as people write it (design 6.2) into events. A log is data: keys nobody knows are passed over, what may
 * be missing is filled in. Left out of an event: `seenAt` is then `at`, `by` the rep, a mail's `ids` its id, a
 * touch's channel a call and its disposition no response, a quote's id the event's.
 */

type Loose = Record<string, unknown>;

export type LogLine = { event: ContactEvent } | { line: number; wrong: string };

/** One entry a line that is not empty: the event, or the line's number and what is wrong with it. */
export function readLog(text: string, zone: string): LogLine[] {
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [readLine(line, i + 1, zone)]));
}

function readLine(text: string, line: number, zone: string): LogLine {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { line, wrong: 'is no JSON object' };
    const parsed = eventSchema.safeParse(eventFrom(raw as Loose, zone));
    return parsed.success ? { event: parsed.data } : { line, wrong: complaint(parsed.error.issues[0]) };
  } catch (error) {
    return { line, wrong: (error as Error).message };
  }
}

function complaint(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.') || 'event'}: ${issue.message}` : 'is no event';
}

function eventFrom(raw: Loose, logZone: string): Loose {
  const zone = typeof raw['zone'] === 'string' ? raw['zone'] : logZone;
  const { id, kind } = raw;
  const at = instant(raw['at'] ?? null, zone);
  const seenAt = instant(raw['seenAt'] ?? raw['at'] ?? null, zone);
  const own = OWN_FIELDS[String(kind)];
  const people = peopleOf(raw['people'] ?? (MAY_NAME_NOBODY.has(String(kind)) ? [] : undefined));
  const base = { id, kind, at, seenAt, people, by: raw['by'] ?? (kind === 'promise' ? 'us' : 'rep') };
  return { ...base, ...optional({ zone: raw['zone'], names: raw['names'] }), ...own?.(raw, zone) };
}

/** They say which event they are about. */
const MAY_NAME_NOBODY = new Set(['settle', 'retract']);

/** What each kind holds beside the base. */
const OWN_FIELDS: Record<string, (raw: Loose, zone: string) => Loose> = {
  mail: (raw) => ({
    ...pick(raw, ['direction'], ['site', 'account', 'threadId', 'subject']),
    ids: raw['ids'] ?? [raw['id']],
    verdict: verdictOf(raw['verdict']),
    quote: quoteOf(raw['quote'] ?? (raw['verdict'] as Loose | null | undefined)?.['quote']),
  }),
  touch: (raw) => ({
    channel: raw['channel'] ?? 'call',
    disposition: raw['disposition'] ?? 'noResponse',
    ...pick(raw, [], ['nextOn', 'note']),
  }),
  quote: (raw) => ({
    quoteId: raw['quoteId'] ?? raw['id'],
    ...pick(raw, [], ['number', 'currency', 'validUntil']),
    amount: amountOf(raw['amount']),
  }),
  decision: (raw) => pick(raw, ['outcome'], ['quoteId', 'reason']),
  promise: (raw) => ({ what: raw['what'] ?? '', ...pick(raw, [], ['dueOn']) }),
  appointment: (raw) => pick(raw, [], ['place']),
  settle: (raw) => pick(raw, ['of', 'how'], []),
  snooze: (raw, zone) => ({ until: instant(raw['until'], zone), endsOnReply: raw['endsOnReply'] ?? true }),
  rule: ruleOf,
  record: (raw) => ({ recordUrl: raw['recordUrl'] ?? '', ...pick(raw, [], ['company']) }),
  merge: (raw) => ({ into: refOf(raw['into']) }),
  retract: (raw) => pick(raw, ['of'], []),
};

function pick(raw: Loose, needed: string[], nullable: string[]): Loose {
  return Object.fromEntries([
    ...needed.map((field) => [field, raw[field]]),
    ...nullable.map((field) => [field, raw[field] ?? null]),
  ]);
}

function optional(fields: Loose): Loose {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** The detectors say more of a mail than the engine reads (design 6.1). */
function verdictOf(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw ?? null;
  const { detector, automatic } = raw as Loose;
  return { detector: detector ?? 0, automatic: automatic ?? null, evidence: '' };
}

function quoteOf(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return raw ?? null;
  const quote = raw as Loose;
  return {
    detector: quote['detector'] ?? 0,
    role: quote['role'] ?? 'delivered',
    confidence: quote['confidence'] ?? 'sure',
    ...pick(quote, [], ['number', 'currency', 'validUntil']),
    amount: amountOf(quote['amount']),
    evidence: typeof quote['evidence'] === 'string' ? quote['evidence'].slice(0, 300) : '',
  };
}

/** A number too large to be one is unknown, not a mistake of the line. */
function amountOf(raw: unknown): unknown {
  return raw === Infinity || raw === -Infinity ? null : (raw ?? null);
}

/** `{"rule": "takeUp"}` or `{"takeUp": true}`; `{"source": "trade fair"}` holds the value too. */
function ruleOf(raw: Loose): Loose {
  const key = RULES.find((name) => raw[name] !== undefined && raw[name] !== false);
  const rule = raw['rule'] ?? key;
  const value = raw['value'] ?? (key && raw[key]);
  return { rule, value: typeof value === 'string' ? value : null };
}

function peopleOf(raw: unknown): unknown {
  return Array.isArray(raw) ? raw.map(refOf) : raw;
}

/** An address, `tel:`, `id:` or `@domain`, in the one way it is written. Throws for anything else. */
function refOf(raw: unknown): string {
  const text = String(raw).trim();
  if (/^(id:|@).+/.test(text)) return text.startsWith('@') ? text.toLowerCase() : text;
  const ref = text.startsWith('tel:') ? parsePhone(text.slice(4)) : parseAddress(text);
  if (ref === null) throw new Error(`people: ${JSON.stringify(raw)} is no address`);
  return ref;
}

const WALL_CLOCK = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?)?$/;

/** UTC text of a time with an offset, or of a wall clock in the zone. What is no time stays as it is, to be refused. */
export function instant(raw: unknown, zone: string): unknown {
  if (typeof raw !== 'string') return raw;
  const [, day, hours = '0', minutes = '0', seconds = '0'] = WALL_CLOCK.exec(raw) ?? [];
  if (day === undefined) return Number.isNaN(Date.parse(raw)) ? raw : instantOf(Date.parse(raw));
  const exists = Number(hours) < 24 && Number(minutes) < 60 && new Date(`${day}T00:00Z`).toISOString().startsWith(day);
  if (!exists) return raw;
  const minute = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  return instantOf(Math.round(atWallClock(numberOfDay(day), minute, zone)));
}
