import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nudgesOf } from '../../lib/engine/nudges/index.ts';
import { isUncontacted } from '../../lib/engine/outcome.ts';
import { projectAll } from '../../lib/engine/projectAll.ts';
import { addWorkingDays, dayOf } from '../../lib/engine/workingTime.ts';
import { ANNA, contextWith, OFFICE } from './events.ts';
import { history, line } from './oracle/histories.ts';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20261123);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 1500);
const context = contextWith({ strangers: 'prospect' });

it('A16, D13: whoever is a prospect has a next touch at every moment, and whoever is uncontacted is soon brought up', () => {
  fc.assert(
    fc.property(history(), (events) => {
      for (let n = 1; n <= events.length; n += 1) {
        const said = events.slice(0, n);
        const prospect = projectAll(said, context).find((found) => found.prospect.key === ANNA)?.prospect;
        if (!prospect || prospect.standing !== 'prospect' || prospect.dormant || prospect.doNotContact) continue;
        if (prospect.outcome === 'disqualified') continue;
        const told = said.map(line).join('\n');
        expect([prospect.dueAt === null, prospect.lane === null], told).toEqual([false, false]);
        // The rep chose the day herself; who is away is not chased.
        if (prospect.next?.reason.code === 'chosenDay' || prospect.next?.reason.code === 'callBack') continue;
        if (
          !isUncontacted(prospect) ||
          prospect.lane === 'paused' ||
          prospect.snoozedUntil !== null ||
          prospect.away !== null
        )
          continue;
        const soon = `${addWorkingDays(dayOf(said.at(-1)!.seenAt, 'UTC'), 2, OFFICE).day}T17:00:00.000Z`;
        expect(nudgesOf([prospect], soon, context.policy), told).toHaveLength(1);
      }
    }),
    { numRuns: Math.ceil(RUNS / 3), seed: SEED },
  );
}, 120_000);
