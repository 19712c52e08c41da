import fc from 'fast-check';
import { CHANNELS, DISPOSITIONS, eventSchema, type ContactEvent } from '../../../lib/model/event.ts';
import { ANNA } from '../events.ts';
import { day, inbound, iso, maybe, outbound } from './mails.ts';

/** Random histories of one person, with verdicts as the detectors of design 6.1 give them. */

const minute = fc.oneof(
  { weight: 3, arbitrary: fc.nat(60 * 24 * 80) },
  { weight: 2, arbitrary: fc.nat(60 * 24 * 12) },
  { weight: 1, arbitrary: fc.nat(600).map((n) => 60 * 24 * 20 + n) },
);
/** Years back, so that calls fall into these months. */
const signedOn = fc.integer({ min: -1000, max: 60 }).map((n) => iso(n * 60 * 24).slice(0, 10));
const thread = { threadId: fc.constantFrom('t1', 't2') };
const kinds: Record<string, [number, fc.Arbitrary<object>]> = {
  mail: [6, fc.tuple(inbound, fc.record(thread)).map(([said, at]) => ({ direction: 'in', ...at, ...said }))],
  'mail out': [6, fc.tuple(outbound, fc.record(thread)).map(([said, at]) => ({ direction: 'out', ...at, ...said }))],
  touch: [
    4,
    fc.record({
      channel: fc.constantFrom(...CHANNELS),
      disposition: fc.constantFrom(...DISPOSITIONS, 'noResponse' as const, 'noResponse' as const),
      nextOn: fc.option(day, { nil: null, freq: 4 }),
      note: fc.constant(null),
    }),
  ],
  quote: [
    2,
    fc.record({
      quoteId: fc.constantFrom('Q1', 'Q2'),
      number: maybe(fc.constantFrom('A-1', 'A-2')),
      amount: maybe(fc.constantFrom(100, 5)),
      currency: fc.constant('EUR'),
      validUntil: maybe(day),
    }),
  ],
  decision: [
    2,
    fc.record({
      outcome: fc.constantFrom('won', 'lost', 'noDecision', 'disqualified'),
      quoteId: maybe(fc.constantFrom('Q1', 'Q2')),
      reason: fc.constant(null),
      termMonths: maybe(fc.constantFrom(6, 12, 36, 60)),
      signedOn: maybe(signedOn),
    }),
  ],
  promise: [1, fc.record({ by: fc.constantFrom('us', 'them'), what: fc.constant('a figure'), dueOn: maybe(day) })],
  appointment: [1, fc.constant({ place: null })],
  enquiry: [
    1,
    fc.record({
      product: fc.constant('a labeller'),
      stockKnown: fc.boolean(),
      answer: maybe(fc.constantFrom('callback', 'callback', 'inStock')),
    }),
  ],
  settle: [
    3,
    fc.record({
      of: fc.nat(6).map((n) => `e${n}`),
      how: fc.constantFrom(
        'answeredElsewhere',
        'nothingToAnswer',
        'kept',
        'late',
        'missed',
        'cancelled',
        'notSo',
        'backInStock',
      ),
      finding: fc.constantFrom('stop', 'refusal', 'holding', 'thanks'),
    }),
  ],
  snooze: [1, fc.record({ until: fc.nat(60 * 24 * 120).map(iso), endsOnReply: fc.boolean() })],
  rule: [
    1,
    fc.record({
      rule: fc.constantFrom('doNotContact', 'contactAgain', 'notAProspect', 'prospect', 'pause', 'resume', 'takeUp'),
      value: fc.constant(null),
    }),
  ],
  retract: [1, fc.nat(9).map((n) => ({ of: `e${n}` }))],
};

const fields = { by: 'rep', note: null, people: [ANNA] };
const mailFields = { site: 'gmail', account: 'rep@ours.example', subject: null, quote: null };

export type Kinds = (keyof typeof kinds)[];
const one = (names: Kinds) =>
  fc.oneof(
    ...names.map((name) => {
      const [weight, arbitrary] = kinds[name]!;
      return { weight, arbitrary: arbitrary.map((said) => ({ kind: name.split(' ')[0]!, ...said })) };
    }),
  );

/** Up to so many events of these kinds, called e0, e1 ... in the order of their times, each at its own minute. */
export function history(names: Kinds = Object.keys(kinds), most = 10): fc.Arbitrary<ContactEvent[]> {
  const times = fc.uniqueArray(minute, { minLength: 1, maxLength: most });
  return times.chain((minutes) => {
    const sorted = minutes.toSorted((a, b) => a - b);
    const said = fc.array(one(names), { minLength: sorted.length, maxLength: sorted.length });
    return said.map((all) => all.map((what, n) => eventOf(what, `e${n}`, iso(sorted[n]!))));
  });
}

/** Days that somebody names are not past: one that is becomes the fifth day from then. */
const NAMED = new Set(['returnsOn', 'nextOn', 'dueOn', 'from', 'to']);
function ahead(said: unknown, at: string): unknown {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  const fifth = new Date(Date.parse(at) + 5 * 86_400_000).toISOString().slice(0, 10);
  const named = (key: string, value: unknown) =>
    NAMED.has(key) && typeof value === 'string' && value < at.slice(0, 10) ? fifth : ahead(value, at);
  return Object.fromEntries(Object.entries(said).map(([key, value]) => [key, named(key, value)]));
}

function eventOf(said: { kind: string }, id: string, at: string): ContactEvent {
  const mail = said.kind === 'mail' ? { ...mailFields, ids: [id] } : {};
  const { note, ...rest } = fields;
  const base = { ...rest, ...(said.kind === 'touch' ? { note } : {}), id, at, seenAt: at };
  return eventSchema.parse({ ...base, ...mail, ...(ahead(said, at) as object) });
}

/** The same person in a line that `npm run plan` reads. */
export const line = (event: ContactEvent) => JSON.stringify(event);
