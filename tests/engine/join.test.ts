import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../lib/model/event.ts';
import { joinEvents, sameThing, thingsOf } from '../../lib/model/join.ts';
import { anyLog, anyOf, event, mailIn, offer } from './events.ts';

const sightings = fc
  .constantFrom('mail' as const, 'touch' as const, 'quote' as const, 'rule' as const)
  .chain((kind) => fc.tuple(anyOf(kind), anyOf(kind), anyOf(kind)))
  .map((events) => events.map((seen, i): ContactEvent => (seen.kind === 'mail' ? seen : { ...seen, id: `${i % 2}` })));

describe('joining sightings', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(sightings, ([a, b, c]) => {
        expect(joinEvents(a!, b!)).toEqual(joinEvents(b!, a!));
        expect(joinEvents(joinEvents(a!, b!), c!)).toEqual(joinEvents(a!, joinEvents(b!, c!)));
        expect(joinEvents(a!, a!)).toEqual(a);
        expect(joinEvents(joinEvents(a!, b!), b!)).toEqual(joinEvents(a!, b!));
      }),
    );
  });

  it('keeps the fuller sight of every field', () => {
    const row = mailIn('2026-05-14T09:00', { subject: null, names: { 'anna@acme.example': 'Anna Example of Acm.' } });
    const read = mailIn('2026-05-14T09:00', { subject: 'Prices', names: { 'anna@acme.example': 'Anna Example' } });
    const cut = mailIn('2026-05-14T09:00', { subject: 'Prices for the new mach…' });
    const joined = joinEvents(joinEvents(row, read), cut);
    expect(joined).toMatchObject({ subject: 'Prices', names: { 'anna@acme.example': 'Anna Example' } });
  });

  it('takes the verdict of the newest detector, also when it takes something back', () => {
    const old = { detector: 1, automatic: 'bounce', evidence: 'Undelivered mail returned' };
    const newer = { detector: 2, automatic: null, evidence: '' };
    const seen = [mailIn('2026-05-14T09:00', { verdict: old }), mailIn('2026-05-14T09:00', { verdict: newer })];
    expect(sameThing(seen)).toMatchObject([{ verdict: newer }]);
  });

  it.each([5, 95, 950, 9500])('C3: knows an amount of %i rather than none', (amount) => {
    const known = mailIn('2026-05-14T09:00', offer({ amount }));
    const unknown = mailIn('2026-05-14T09:00', offer({ amount: null, evidence: 'Quote A-1, the one in the list' }));
    expect(joinEvents(unknown, known)).toMatchObject({ quote: { amount } });
    expect(joinEvents(known, unknown)).toMatchObject({ quote: { amount } });
  });

  it('keeps the earliest first sight and caps people in one way', () => {
    const many = (from: number) => Array.from({ length: 150 }, (_, i) => `p${from + i}@x.example`);
    const a = mailIn('2026-05-14T09:00', { seenAt: '2026-05-14T09:00:00Z', people: many(100) });
    const b = mailIn('2026-05-14T09:00', { seenAt: '2026-05-15T09:00:00Z', people: many(200) });
    const joined = joinEvents(a, b);
    expect(joined.seenAt).toBe(a.seenAt);
    expect(joined.people).toHaveLength(200);
    expect(joinEvents(b, a)).toEqual(joined);
  });
});

describe('the same thing', () => {
  it('joins mails over a chain of shared ids, by the smallest id', () => {
    const chain = [['b', 'c'], ['x'], ['c', 'd'], ['a', 'b']].map((ids) =>
      mailIn('2026-05-14T09:00', { id: ids[0], ids }),
    );
    expect(sameThing(chain).map(({ id }) => id)).toEqual(['a', 'x']);
  });

  it('lets a retraction hold whichever arrives first, and by any id of a mail', () => {
    const mail = mailIn('2026-05-14T09:00', { id: 'm', ids: ['m', 'msg-f:1'] });
    const gone = event('retract', '2026-05-15T09:00', { of: 'msg-f:1' });
    expect(sameThing([mail, gone])).toEqual([]);
    expect(sameThing([gone, mail, mail])).toEqual([]);
    expect(thingsOf([gone, mail])).toEqual([{ event: mail, retractedBy: [gone.id] }]);
  });

  it('lets a retraction be retracted, to any depth', () => {
    const mail = mailIn('2026-05-14T09:00', { id: 'm0' });
    const steps = Array.from({ length: 50 }, (_, i) =>
      event('retract', '2026-05-15T09:00', { id: `m${i + 1}`, of: `m${i}` }),
    );
    for (const depth of [1, 2, 3, 49, 50]) {
      expect(sameThing([...steps.slice(0, depth).toReversed(), mail])).toHaveLength(depth % 2 === 0 ? 1 : 0);
    }
  });

  it('takes nothing back where retractions run in a circle', () => {
    const mail = mailIn('2026-05-14T09:00', { id: 'm' });
    const ring = [
      event('retract', '2026-05-15T09:00', { id: 'r1', of: 'r2' }),
      event('retract', '2026-05-15T09:00', { id: 'r2', of: 'r1' }),
      event('retract', '2026-05-15T09:00', { id: 'r3', of: 'r3' }),
    ];
    expect(sameThing([...ring, mail])).toEqual([mail]);
  });

  it('does not depend on order or repetition', () => {
    fc.assert(
      fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, picks) => {
        const shuffled = [...log, ...log.slice(0, 3)].map((seen) => ({ seen, at: picks.next().value as number }));
        const other = shuffled.sort((a, b) => a.at - b.at).map(({ seen }) => seen);
        expect(sameThing(other)).toEqual(sameThing(log));
      }),
    );
  });
});
