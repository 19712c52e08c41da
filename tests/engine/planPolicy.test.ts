import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../lib/engine/policy.ts';
import { readPolicy } from '../../scripts/planPolicy.ts';

const folder = mkdtempSync(join(tmpdir(), 'next-touch-policy-'));
const file = join(folder, 'policy.json');
afterAll(() => rmSync(folder, { recursive: true }));

function policyOf(said: object) {
  writeFileSync(file, JSON.stringify(said));
  return readPolicy(file);
}

describe('a policy file', () => {
  it('changes what it names, and nothing beside it', () => {
    const { policy, unknown } = policyOf({
      missedAfterDays: 3,
      workingTime: { from: 480 },
      guard: { limits: [{ touches: 9, days: 5 }] },
      asks: { tries: 7 },
    });
    expect(unknown).toEqual([]);
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      strangers: 'prospect',
      missedAfterDays: 3,
      workingTime: { ...DEFAULT_POLICY.workingTime, from: 480 },
      guard: { ...DEFAULT_POLICY.guard, limits: [{ touches: 9, days: 5 }] },
      asks: { tries: 7, nos: 4 },
    });
  });

  it('changes a cadence, and brings its own', () => {
    const steps = [{ from: 'start', days: 1, channel: 'visit' }];
    const { policy } = policyOf({ cadences: { cold: { steps }, fair: { name: 'After the fair', steps } } });
    expect(policy.cadences.cold).toEqual({ id: 'cold', steps });
    expect(policy.cadences['fair']).toEqual({ id: 'fair', name: 'After the fair', steps });
    expect(policy.cadences.notNow).toEqual(DEFAULT_POLICY.cadences.notNow);
    expect(policyOf({ cadences: { customer: { repeat: { months: 2, channel: 'visit' } } } }).policy.cadences).toEqual({
      ...DEFAULT_POLICY.cadences,
      customer: { id: 'customer', steps: [], repeat: { months: 2, channel: 'visit' } },
    });
  });

  it.each([
    [{ missedAfterDays: '3' }, 'missedAfterDays: '],
    [{ dustyAfterDays: -1 }, 'dustyAfterDays: '],
    [{ workingTime: { days: [7] } }, 'workingTime.days.0: '],
    [{ workingTime: { holidays: ['2026-02-30'] } }, 'workingTime.holidays.0: '],
    [{ workingTime: { from: 1020, to: 540 } }, 'workingTime.to: '],
    [{ workingTime: 5 }, 'workingTime: '],
    [{ guard: { restDays: 'two' } }, 'guard.restDays: '],
    [{ closingRate: { prior: 30 } }, 'closingRate.prior: '],
    [{ otherChannels: ['fax'] }, 'otherChannels.0: '],
    [
      { cadences: { cold: { steps: [{ from: 'start', days: 1, channel: 'fax' }] } } },
      'cadences.cold.steps.0.channel: ',
    ],
    [{ cadences: { cold: { steps: [{ from: 'start', channel: 'call' }] } } }, 'cadences.cold.steps.0: '],
    [{ cadences: { fair: { name: 'no steps' } } }, 'cadences.fair.steps: '],
    [{ cadences: { 'no good': { steps: [] } } }, 'cadences.no good.id: '],
    [{ cadences: { cold: { id: 'warm' } } }, 'cadences.cold.id: '],
    [{ cadences: { constructor: { steps: 1 } } }, 'cadences.constructor.steps: '],
    [{ cadences: [] }, 'cadences: '],
  ])('is refused by the name of its field: %j', (said, field) => {
    expect(() => policyOf(said)).toThrow(`The policy ${file}: ${field}`);
  });

  it('says which of its keys nobody knows', () => {
    const { policy, unknown } = policyOf({ mood: 1, workingTime: { zone: 'Asia/Tokyo', lunch: 720 }, guard: {} });
    expect(unknown).toEqual(['mood', 'workingTime.lunch', 'workingTime.zone']);
    expect(policy).toEqual({ ...DEFAULT_POLICY, strangers: 'prospect' });
  });
});
