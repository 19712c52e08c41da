import fc from 'fast-check';

/** Random mails, with what the detectors of design 6.1 say of them. */

/** Minutes after 2 March 2026, 00:00 UTC: three months, with the clocks of Berlin changing in between. */
const START = Date.UTC(2026, 2, 2);
export const iso = (minutes: number) => new Date(START + minutes * 60_000).toISOString();
/** Any day of four months. */
export const day = fc.nat(120).map((n) => iso(n * 60 * 24).slice(0, 10));
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const nothing = {
  detector: 1,
  automatic: null,
  evidence: '',
  returnsOn: null,
  refusal: null,
  stop: false,
  callBackOn: null,
  holding: false,
  promise: null,
  meeting: null,
  asks: [] as string[],
  thanks: false,
};
const says = (found: Partial<Record<keyof typeof nothing, unknown>>) => ({ verdict: { ...nothing, ...found } });
const asks = says({ asks: ['What does it cost?'] });

export const inbound = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(asks, says({}), { verdict: null }) },
  fc.constant(says({ thanks: true })),
  fc.constant(says({ holding: true })),
  day.map((dueOn) => says({ holding: true, promise: { what: 'an answer', dueOn } })),
  fc.constant(says({ automatic: 'out-of-office' })),
  day.map((returnsOn) => says({ automatic: 'out-of-office', returnsOn })),
  fc.constantFrom('auto-reply', 'newsletter', 'delay', 'bounce').map((automatic) => says({ automatic })),
  fc.constantFrom(says({ refusal: 'soft' }), says({ refusal: 'hard' }), says({ stop: true })),
  day.map((from) => says({ callBackOn: { from, to: from } })),
);

const offered = fc.record({
  detector: fc.constant(1),
  role: fc.constantFrom('delivered', 'delivered', 'mentioned', 'requested'),
  confidence: fc.constantFrom('sure', 'likely'),
  number: maybe(fc.constantFrom('A-1', 'A-2')),
  amount: maybe(fc.constantFrom(100, 2_000_000)),
  currency: fc.constantFrom('EUR', 'USD'),
  validUntil: maybe(day),
  evidence: fc.constant('Quote'),
});
export const outbound = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(asks, says({}), { verdict: null }) },
  fc.constant(says({ automatic: 'auto-reply' })),
  { weight: 2, arbitrary: offered.map((quote) => ({ ...asks, quote })) },
);
