import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectAll } from '../../lib/engine/projectAll.ts';
import type { ContactEvent } from '../../lib/model/event.ts';
import { ANNA, BEN, contextWith, OFFICE } from './events.ts';
import { saidByEngine, saidByModel } from './oracle/compare.ts';
import { DISPUTED, isDisputed, type Field } from './oracle/disputes.ts';
import { tell } from './oracle/fold.ts';
import { history, line, type Kinds } from './oracle/histories.ts';
import { planOf } from './oracle/plan.ts';

/** Model and engine on thousands of histories. ORACLE_SEED and ORACLE_RUNS look elsewhere and longer. */

const SEED = Number(process.env['ORACLE_SEED'] ?? 20261123);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1500);
const ZONES = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'Africa/Cairo'];
const HOLIDAYS = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'];

const hoursIn = (zone: string) => ({ ...OFFICE, zone, holidays: HOLIDAYS });
const contexts = Object.fromEntries(
  ZONES.map((zone) => [zone, contextWith({ strangers: 'prospect', workingTime: hoursIn(zone) })]),
);
const told = (events: ContactEvent[]) => events.map(line).join('\n');

/** How many verdicts were compared, and how often a dispute showed. */
const seen = { compared: 0, left: 0, differ: new Map<string, number>() };

function compare(field: Field, disputes: Set<string>, engine: unknown, model: unknown, events: ContactEvent[]): void {
  if (!isDisputed(field, disputes)) {
    seen.compared += 1;
    expect(engine, `${field}, the engine's word first\n${told(events)}`).toEqual(model);
    return;
  }
  seen.left += 1;
  const names = [...disputes].filter((name) => DISPUTED[name]?.includes(field));
  const [only] = names;
  if (names.length === 1 && only && JSON.stringify(engine) !== JSON.stringify(model))
    seen.differ.set(only, (seen.differ.get(only) ?? 0) + 1);
}

interface Asked {
  events: ContactEvent[];
  zone: string;
  daysLater: number;
  person: string;
}

function compareAll({ events, zone, daysLater, person }: Asked): void {
  const found = projectAll(events, contexts[zone]!).find(({ prospect }) => prospect.key === person);
  const story = tell(events, zone, person);
  if (!found) {
    expect(story.opportunities).toEqual([]);
    return;
  }
  const now = new Date(Date.parse(events.at(-1)!.seenAt) + daysLater * 86_400_000).toISOString();
  const { dates, lane } = planOf(story, hoursIn(zone));
  const engine = saidByEngine(found.prospect, now);
  const model = saidByModel(story, now, hoursIn(zone));
  for (const field of Object.keys(model) as (keyof typeof model)[])
    compare(field, story.disputes, engine[field], model[field], events);
  const { dueAt, lane: given } = found.prospect;
  const planned = found.plan.slice(0, dates.length).map(({ at }) => at);
  compare('plan', story.disputes, [given, dueAt, planned], [lane, dates[0] ?? null, dates], events);
}

const anyZone = fc.constantFrom(...ZONES);
const ALL: Kinds | undefined = undefined;
const PURSUIT: Kinds = ['mail', 'mail out', 'touch', 'quote', 'appointment', 'enquiry', 'settle', 'snooze'];
const BUSINESS: Kinds = ['mail out', 'touch', 'quote', 'decision', 'retract'];

describe(`model and engine, seed ${SEED}, ${RUNS} histories each`, { timeout: 120_000 }, () => {
  it.each([
    ['everything at random', ALL, 10],
    ['A2-A4, C11, E11: mails, touches and quotes', PURSUIT, 6],
    ['D6-D13: decisions', BUSINESS, 5],
  ] as const)('agree on %s', (_, kinds, most) => {
    const asked = history(kinds, most).map((events) => ({ events, person: ANNA }));
    fc.assert(
      fc.property(asked, anyZone, fc.nat(4), (said, zone, daysLater) => compareAll({ ...said, zone, daysLater })),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('agree on two people of one firm, some mails to both', () => {
    const people = fc.array(fc.constantFrom<string[]>([ANNA], [BEN], [ANNA, BEN]), { minLength: 10, maxLength: 10 });
    const both = fc
      .tuple(history(undefined, 10), people)
      .map(([events, of]) => events.map((event, n): ContactEvent => ({ ...event, people: of[n]! })));
    fc.assert(
      fc.property(both, anyZone, fc.nat(4), (events, zone, daysLater) => {
        for (const person of [ANNA, BEN]) compareAll({ events, zone, daysLater, person });
      }),
      { numRuns: Math.ceil(RUNS / 4), seed: SEED },
    );
  });

  it('compare enough, and tell which disputes differ no more', () => {
    const settled = Object.keys(DISPUTED).filter((name) => !seen.differ.has(name));
    console.info(`compared ${seen.compared}, left out ${seen.left}, differing`, Object.fromEntries(seen.differ));
    if (settled.length > 0) console.info('no difference seen, to be enabled when settled:', settled.join(', '));
    expect(seen.compared / (seen.compared + seen.left)).toBeGreaterThan(0.8);
  });
});
