import fc from 'fast-check';
import type { Context } from '../../lib/engine/project.ts';
import { DEFAULT_POLICY, type Policy } from '../../lib/engine/policy.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { eventSchema, SEEN_AS, type ContactEvent } from '../../lib/model/event.ts';

/** A short way to write events, and random ones. */

export const ANNA = 'anna@acme.example';
export const BEN = 'ben@acme.example';
export const OFFICE: WorkingTime = DEFAULT_POLICY.workingTime;
export const ZONES = ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Cairo'];

export function contextWith(policy: Partial<Policy> = {}): Context {
  return {
    policy: { ...DEFAULT_POLICY, ...policy },
    own: { addresses: ['rep@ours.example'], domains: ['ours.example'] },
  };
}

type Kind = ContactEvent['kind'];
export type Fields = Record<string, unknown>;

const DEFAULTS: Record<Kind, Fields> = {
  mail: {
    direction: 'in',
    site: 'gmail',
    account: 'rep@ours.example',
    threadId: 't1',
    subject: null,
    verdict: null,
    quote: null,
  },
  touch: { channel: 'call', disposition: 'noResponse', nextOn: null, note: null },
  quote: { quoteId: 'Q1', number: null, amount: null, currency: null, validUntil: null },
  decision: { outcome: 'lost', quoteId: null, reason: null },
  promise: { by: 'us', what: 'the data sheet', dueOn: null },
  appointment: { place: null },
  enquiry: { product: 'the labeller', stockKnown: true, answer: 'callback' },
  settle: { of: '', how: 'nothingToAnswer' },
  snooze: { until: '2026-06-01T07:00:00Z', endsOnReply: true },
  rule: { rule: 'prospect', value: null },
  record: { recordUrl: 'https://crm.example/1', company: null },
  merge: { into: ANNA },
  retract: { of: '' },
};

/** An event about Anna at a time (UTC, `2026-05-14T09:00`); every field can be given. Its id is its kind and time. */
export function event(kind: Kind, at: string, fields: Fields = {}): ContactEvent {
  const instant = `${at}:00Z`;
  const id = (fields['id'] as string | undefined) ?? `${kind} ${at}`;
  const ids = kind === 'mail' ? { ids: [id] } : {};
  const base = { id, kind, at: instant, seenAt: instant, people: [ANNA], by: 'rep' };
  return eventSchema.parse({ ...base, ...DEFAULTS[kind], ...ids, ...fields });
}

export const mailIn = (at: string, fields: Fields = {}) => event('mail', at, fields);
export const mailOut = (at: string, fields: Fields = {}) => event('mail', at, { direction: 'out', ...fields });
export const touch = (at: string, fields: Fields = {}) => event('touch', at, fields);

/** What a detector says of a mail that carries a quote. */
export function offer(fields: Fields = {}): Fields {
  const said = { number: 'A-1', amount: 1000, currency: 'EUR', validUntil: null, evidence: 'Quote A-1' };
  return { quote: { detector: 1, role: 'delivered', confidence: 'sure', ...said, ...fields } };
}

/** Any minute of two months, or one of few, so that things happen at the same time. */
const minute = fc
  .oneof(fc.nat(60 * 24 * 60), fc.constantFrom(600, 9000, 40_000))
  .map((n) => new Date(Date.UTC(2026, 3, 1) + n * 60_000).toISOString());
const day = minute.map((instant) => instant.slice(0, 10));
const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = fc.constantFrom('Anna', 'Anna Example', 'Anna Example of Acm.', 'Anna Example of Acme Inc', 'Ann…');
const person = fc.constantFrom(ANNA, BEN, 'carl@beta.example');
const money = {
  amount: maybe(fc.constantFrom(100, 0, -5, 2e12, 99.99)),
  currency: maybe(fc.constantFrom('EUR', 'USD')),
};

const base = {
  at: maybe(minute),
  seenAt: minute,
  people: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
};

const kinds: Record<Kind, Record<string, fc.Arbitrary<unknown>>> = {
  mail: {
    direction: fc.constantFrom('in', 'out'),
    ids: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }).map((ids) => ids.map((id) => `x${id}`)),
    threadId: maybe(fc.constantFrom('t1', 't2')),
    subject: maybe(text),
    seenAs: fc.constantFrom(...SEEN_AS, undefined),
    position: fc.constantFrom(0, 1, 12, undefined),
    names: text.map((said) => ({ [ANNA]: said })),
    verdict: maybe(
      fc.record({
        detector: fc.constantFrom(1, 2),
        automatic: maybe(fc.constantFrom('out-of-office', 'bounce')),
        evidence: text,
        returnsOn: maybe(day),
        refusal: maybe(fc.constantFrom('soft', 'hard')),
        stop: fc.boolean(),
        callBackOn: maybe(day.map((from) => ({ from, to: from }))),
        holding: fc.boolean(),
        promise: maybe(fc.record({ what: text, dueOn: maybe(day) })),
        meeting: maybe(fc.record({ status: fc.constantFrom('set', 'proposed'), at: maybe(day) })),
        asks: fc.constantFrom([], ['And the price?']),
        thanks: fc.boolean(),
        unsure: fc.subarray(['automatic', 'refusal', 'stop', 'holding', 'promise'] as const),
      }),
    ),
    quote: maybe(
      fc.record({
        detector: fc.constantFrom(1, 2),
        role: fc.constantFrom('delivered', 'requested'),
        confidence: fc.constantFrom('sure', 'unsure'),
        number: maybe(fc.constantFrom('1', '2')),
        validUntil: maybe(day),
        evidence: text,
        ...money,
      }),
    ),
  },
  touch: {
    disposition: fc.constantFrom('connected', 'noResponse', 'softNo', 'hardNo', 'notNow', 'meetingSet'),
    nextOn: maybe(day),
  },
  quote: {
    quoteId: fc.constantFrom('Q1', 'Q2'),
    number: maybe(fc.constantFrom('1', '2')),
    validUntil: maybe(day),
    ...money,
  },
  decision: {
    outcome: fc.constantFrom('won', 'lost', 'noDecision', 'disqualified'),
    termMonths: maybe(fc.constantFrom(1, 24, 36)),
    signedOn: maybe(day),
    quoteId: maybe(fc.constantFrom('Q1', 'mail a')),
  },
  promise: { by: fc.constantFrom('us', 'them'), dueOn: maybe(day) },
  appointment: { travelMinutes: maybe(fc.constantFrom(0, 90)) },
  enquiry: { answer: maybe(fc.constantFrom('inStock', 'callback')) },
  settle: {
    of: fc.constantFrom('mail a', 'mail b', 'xa', 'promise a', 'appointment a', 'enquiry a'),
    how: fc.constantFrom('answeredElsewhere', 'nothingToAnswer', 'kept', 'notSo', 'confirmed', 'backInStock'),
    finding: fc.constantFrom('automatic', 'stop', 'promise', undefined),
  },
  snooze: { until: minute, endsOnReply: fc.boolean() },
  rule: {
    rule: fc.constantFrom(
      'prospect',
      'candidate',
      'notAProspect',
      'doNotContact',
      'contactAgain',
      'takeUp',
      'pause',
      'resume',
      'cadence',
      'zone',
    ),
    value: maybe(fc.constantFrom('cold', 'nothing', 'Asia/Kolkata')),
    people: fc.constantFrom([ANNA], ['@acme.example'], [BEN]),
  },
  record: { company: maybe(text) },
  merge: { people: fc.constantFrom([ANNA, BEN], [ANNA]), into: person },
  retract: {
    of: fc.tuple(fc.constantFrom(...(Object.keys(DEFAULTS) as Kind[])), name).map(([kind, n]) => `${kind} ${n}`),
  },
};

/** A random event of one kind; ids come from a small pool, so that things are seen twice and retractions meet. */
export function anyOf(kind: Kind): fc.Arbitrary<ContactEvent> {
  return fc.record({ id: name.map((n) => `${kind} ${n}`), ...base, ...kinds[kind] }).map((fields) => {
    return eventSchema.parse({ kind, by: 'rep', ...DEFAULTS[kind], ...fields });
  });
}

export const anyEvent: fc.Arbitrary<ContactEvent> = fc.oneof(
  { weight: 5, arbitrary: anyOf('mail') },
  { weight: 3, arbitrary: anyOf('retract') },
  ...(Object.keys(DEFAULTS) as Kind[]).map((kind) => ({ weight: 1, arbitrary: anyOf(kind) })),
);

export const anyLog = fc.array(anyEvent, { maxLength: 14 });
