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
}
