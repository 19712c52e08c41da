import type { Channel } from '../model/event.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import type { Cadence } from '../model/cadence.ts';
import { DEFAULT_CADENCES, type CadenceId } from './cadences.ts';

export type { Cadence, CadenceStep } from '../model/cadence.ts';
export type { CadenceId } from './cadences.ts';

/** The limits of the pester guard: it warns about touches that no cadence planned, and never blocks (E17). */
export interface GuardPolicy {
  /** Working days between two unanswered touches, at least. */
  restDays: number;
  /** At most so many touches a person in so many working days, over all channels. */
  limits: { touches: number; days: number }[];
  /** New approaches to one account on one day, at most. */
  approachesPerAccount: number;
  /** Calendar days of rest after the last step of a cadence. */
  restAfterLastStep: number;
}

export interface Policy {
  workingTime: WorkingTime;
  cadences: Record<CadenceId, Cadence> & Record<string, Cadence>;
  guard: GuardPolicy;
  /** Working minutes in which a mail that waits for us is to be answered (E10). */
  answerWithinMinutes: number;
  /** Working days after which an untouched opportunity is missed (A2). */
  missedAfterDays: number;
  /** Tries to ask what came of an expired quote: the first on the next working day, each after the guard's rest (C7). */
  outcomeAsks: number;
  /** Months between nurture touches (D11). */
  nurtureMonths: number;
  /** Working days without a touch and without a next step after which somebody is dusty (E1). */
  dustyAfterDays: number;
  /** Minutes on the way to an appointment whose own are not known. */
  travelMinutes: number;
  /** Asks for a sale that it takes: tries and no's are shown against it (E11). */
  asks: { tries: number; nos: number };
  /** Working days that the pressure of touches is counted over. */
  pressureDays: number;
  /** Calendar days: older mail, when first seen, is history (design law 10). */
  historyAfterDays: number;
  /** Calendar days: quotes this young count although their mail is history. */
  quoteHistoryDays: number;
  /** What somebody is whom nothing but mail speaks of: to be sorted by the rep, or taken for a prospect at once. */
  strangers: 'candidate' | 'prospect';
  /** Prior of the closing rate and how many quotes it weighs (C5). */
  closingRate: { prior: number; weight: number };
  /** Channels in the order they are offered instead of one that was used twice running (E8). */
  otherChannels: Channel[];
}

/** Every default of the product; the cadences have a file of their own. */
export const DEFAULT_POLICY: Policy = {
  workingTime: { zone: 'UTC', days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60, holidays: [] },
  cadences: DEFAULT_CADENCES,
  guard: {
    restDays: 2,
    limits: [
      { touches: 2, days: 5 },
      { touches: 5, days: 25 },
    ],
    approachesPerAccount: 1,
    restAfterLastStep: 30,
  },
  answerWithinMinutes: 60,
  missedAfterDays: 2,
  outcomeAsks: 3,
  nurtureMonths: 6,
  dustyAfterDays: 10,
  travelMinutes: 30,
  asks: { tries: 5, nos: 4 },
  pressureDays: 10,
  historyAfterDays: 14,
  quoteHistoryDays: 90,
  strangers: 'candidate',
  closingRate: { prior: 0.3, weight: 10 },
  otherChannels: ['call', 'mail', 'message', 'visit', 'letter'],
};
