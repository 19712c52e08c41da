import type { PersonRef } from './address.ts';
import type { Reason } from './prospect.ts';

/** Our prompt to the rep about one prospect, with what it stands on (design law 11). */
export interface Nudge {
  key: PersonRef;
  /** Which rule asks. */
  rule: string;
  evidence: Evidence;
}

export interface Evidence {
  /** The event that gave the turn. */
  event: string | null;
  reason: Reason;
  dueAt: string;
  /** Days passed over because nobody works. */
  skipped: string[];
  /** When the clock was last set back: by a touch, a reply or a talk. */
  resetAt: string | null;
}

/** How much a nudge weighs among those of its class: value x probability x urgency, each as it went in. */
export interface Weight {
  value: number;
  /** The rep's closing rate, 0 to 1 (C5). */
  probability: number;
  /** One, and one more for each working day overdue. */
  urgency: number;
  total: number;
}
