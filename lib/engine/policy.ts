import type { Channel } from '../model/event.ts';
import type { WorkingTime } from '../model/workingTime.ts';

/** One planned touch. Exactly one of `minutes`, `days` or `months` says when. */
export interface CadenceStep {
  /** Count from where: the start of the cadence, the step before, or the end of the quote's validity. */
  from: 'start' | 'previous' | 'expiry';
  /** Working minutes. */
  minutes?: number;
  /** Working days; negative before an expiry. */
  days?: number;
  /** Calendar months from the start; a day off moves to the next working day (D6, D11). */
  months?: number;
  channel: Channel;
  closing?: true;
}

export interface Cadence {
  id: string;
  steps: CadenceStep[];
}

export interface Policy {
  workingTime: WorkingTime;
  cadences: { inboundLead: Cadence; quoteSent: Cadence; cold: Cadence };
  /** Working minutes in which a mail that waits for us is to be answered (E10). */
  answerWithinMinutes: number;
  /** Working days after which an untouched opportunity is missed (A2). */
  missedAfterDays: number;
  /** Working days between two unanswered touches, at least (E17). */
  restDays: number;
  /** Months between nurture touches (D11). */
  nurtureMonths: number;
  /** Calendar days: older mail, when first seen, is history (design law 10). */
  historyAfterDays: number;
  /** Calendar days: quotes this young count although their mail is history. */
  quoteHistoryDays: number;
  /** What somebody is whom nothing but mail speaks of: to be sorted by the rep, or taken for a prospect at once. */
  strangers: 'candidate' | 'prospect';
  /** Prior of the closing rate and how many quotes it weighs (C5). */
  closingRate: { prior: number; weight: number };
}

/** Every default of the product. Basis of each cadence: requirements, "Default cadences". */
export const DEFAULT_POLICY: Policy = {
  workingTime: { zone: 'UTC', days: [1, 2, 3, 4, 5], from: 9 * 60, to: 17 * 60, holidays: [] },
  cadences: {
    inboundLead: {
      id: 'inboundLead',
      steps: [
        { from: 'start', minutes: 60, channel: 'mail' },
        { from: 'previous', minutes: 240, channel: 'call' },
        { from: 'previous', days: 1, channel: 'mail' },
        { from: 'previous', days: 2, channel: 'call' },
        { from: 'previous', days: 3, channel: 'mail' },
        { from: 'previous', days: 5, channel: 'mail', closing: true },
      ],
    },
    quoteSent: {
      id: 'quoteSent',
      steps: [
        { from: 'start', days: 2, channel: 'call' },
        { from: 'start', days: 5, channel: 'mail' },
        { from: 'start', days: 10, channel: 'call' },
        { from: 'start', days: 15, channel: 'mail' },
        { from: 'start', days: 25, channel: 'call' },
        { from: 'expiry', days: -3, channel: 'call' },
      ],
    },
    cold: {
      id: 'cold',
      steps: [
        { from: 'start', days: 0, channel: 'mail' },
        { from: 'previous', days: 3, channel: 'mail' },
        { from: 'previous', days: 4, channel: 'mail' },
        { from: 'previous', days: 5, channel: 'call' },
        { from: 'previous', days: 7, channel: 'call', closing: true },
      ],
    },
  },
  answerWithinMinutes: 60,
  missedAfterDays: 2,
  restDays: 2,
  nurtureMonths: 6,
  historyAfterDays: 14,
  quoteHistoryDays: 90,
  strangers: 'candidate',
  closingRate: { prior: 0.3, weight: 10 },
};
