import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpisOf, type KpiId } from '../../lib/engine/kpis.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { contextWith, OFFICE } from './events.ts';
import { tell } from './oracle/fold.ts';
import { history, line } from './oracle/histories.ts';
import { kpisByModel } from './oracle/kpis.ts';

/** The figures by ID, `n` and `value`, of random books: engine and model. */

const SEED = Number(process.env['ORACLE_SEED'] ?? 20261123);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 300);
const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns'];
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-01'];

/** Somebody's own history: events, what they settle and what they take back bear the person's name. */
function of(person: string, events: ContactEvent[]): ContactEvent[] {
  const named = (id: string) => `${person} ${id}`;
  return events.map((event) => {
    const own = { ...event, id: named(event.id), people: [person] };
    if (own.kind === 'mail') return { ...own, ids: [own.id], threadId: own.threadId && named(own.threadId) };
    if (own.kind === 'quote') return { ...own, quoteId: named(own.quoteId) };
    if (own.kind === 'decision') return { ...own, quoteId: own.quoteId && named(own.quoteId) };
    return 'of' in own && own.of !== undefined ? { ...own, of: named(own.of) } : own;
  });
}

const books = fc.array(history(undefined, 6), { minLength: 1, maxLength: 5 });

describe(`figures, seed ${SEED}, ${RUNS} books`, { timeout: 120_000 }, () => {
  it('A1 to A4, A16, C2 to C6, C8, E2, E10, E11: are what the model counts', () => {
    fc.assert(
      fc.property(books, fc.constantFrom(...ZONES), fc.nat(6), (histories, zone, daysLater) => {
        const people = histories.map((_, n) => `p${n}@x${n}.example`);
        const events = histories.flatMap((one, n) => of(people[n]!, one));
        const hours = { ...OFFICE, zone, holidays: HOLIDAYS };
        const context = contextWith({ strangers: 'prospect', workingTime: hours });
        const last = events
          .map(({ seenAt }) => seenAt)
          .sort()
          .at(-1)!;
        const now = new Date(Date.parse(last) + daysLater * 86_400_000).toISOString();
        const records = projectAll(events, context).map(({ prospect }) => prospect);
        const said = kpisOf(records, now, context.policy);
        const told = people.map((person) => tell(events, zone, person)).filter((one) => one.opportunities.length > 0);
        const model = kpisByModel(told, now, hours);
        const engine = Object.fromEntries(
          Object.keys(model).map((id) => {
            if (id === 'nos') return [id, { value: said.E11.nos, n: said.E11.n }];
            const { value, n } = said[id as KpiId];
            return [id, { value, n }];
          }),
        );
        expect(engine, events.map(line).join('\n')).toEqual(model);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
