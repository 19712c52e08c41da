import { describe, expect, it } from 'vitest';
import { projectWithPlan } from '../../lib/engine/project.ts';
import { nudgesOf } from '../../lib/engine/nudges/index.ts';
import { ANNA, contextWith, event, mailOut, OFFICE, touch } from './events.ts';
import { CASES, type Case } from './oracle/cases.ts';
import { noesOf, lost } from './oracle/opportunities.ts';
import { DISPUTED } from './oracle/disputes.ts';
import { tell } from './oracle/fold.ts';
import { planOf } from './oracle/plan.ts';
import { followUps } from './oracle/quotes.ts';

/** The smallest history of each dispute: the model always, the engine once the dispute is gone from `disputes.ts`. */

type Said = Omit<Case, 'decides' | 'events' | 'zone'>;
const minute = (at: string | null) => at?.slice(0, 16) ?? '';

/** Only what the case speaks of; of the plan as many dates as it names. */
function asked(said: Required<Said>, wanted: Case): Said {
  const about = Object.fromEntries(Object.entries(said).filter(([name]) => name in wanted)) as Said;
  return { ...about, ...(wanted.dates ? { dates: said.dates.slice(0, wanted.dates.length) } : {}) };
}

function model({ events, zone = 'UTC' }: Case): Required<Said> {
  const told = tell(events, zone);
  const { lane, dates } = planOf(told, { ...OFFICE, zone });
  const last = told.opportunities.at(-1)!;
  return {
    lane: lane ?? '',
    dates: dates.map(minute),
    turn: [told.turn ?? '', minute(told.turnSince)],
    lost: lost(last, told),
    noCount: noesOf(last, told),
    quotes: told.quotes.map((quote) => `${quote.id} ${quote.sentAt} ${quote.state} ${followUps(quote, told)}`),
    outcomes: told.opportunities.map(({ outcome }) => outcome),
  };
}

function engine({ events, zone = 'UTC' }: Case): Required<Said> {
  const { prospect, plan } = projectWithPlan(
    events,
    ANNA,
    contextWith({ strangers: 'prospect', workingTime: { ...OFFICE, zone } }),
  )!;
  return {
    lane: prospect.lane ?? '',
    dates: plan.map(({ at }) => minute(at)),
    turn: [prospect.turn ?? '', minute(prospect.turnSince)],
    lost: prospect.lost,
    noCount: prospect.noCount,
    quotes: prospect.quotes.map(({ id, sentAt, state, followUps: n }) => `${id} ${sentAt} ${state} ${n}`),
    outcomes: prospect.opportunities.map(({ outcome }) => outcome),
  };
}

describe.each(Object.entries(CASES))('%s', (name, wanted) => {
  const { events: _, zone: __, decides, ...expected } = wanted;
  it(`the model: ${decides}`, () => expect(asked(model(wanted), wanted)).toEqual(expected));
  it.skipIf(name in DISPUTED)(`the engine: ${decides}`, () => expect(asked(engine(wanted), wanted)).toEqual(expected));
});

describe('nudges', () => {
  it('E15: overdue promises have top rank, above any chase', () => {
    const context = contextWith({ strangers: 'prospect' });
    const { prospect } = projectWithPlan(
      [
        mailOut('2026-05-01T09:00'),
        touch('2026-05-05T09:00', { nextOn: '2026-05-07' }),
        event('promise', '2026-05-05T09:01', { by: 'us', dueOn: '2026-05-12' }),
      ],
      ANNA,
      context,
    )!;
    expect(nudgesOf([prospect], '2026-05-20T10:00:00.000Z', context.policy)).toMatchObject([{ rule: 'promiseDue' }]);
  });
});
