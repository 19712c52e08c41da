import type { STOCK_ANSWERS } from './acts.ts';

/**
 * Dated facts of one person that only figures are counted from. Each has the id of its event: what is about several
 * people is in each of their records, and counts once.
 */
export interface Figures {
  /** Promises of ours. */
  promises: PromiseFact[];
  appointments: AppointmentFact[];
  enquiries: { id: string; at: string; stockKnown: boolean; answer: (typeof STOCK_ANSWERS)[number] | null }[];
  /** What they asked of us. */
  asks: AskFact[];
  /** Touches that the pester guard had warned of. */
  overrides: { id: string; at: string }[];
  /** One of the three things that are not a no (C11), when it is their last word. */
  left: NotANo | null;
  /** The words by which they showed interest, as a mail said them (E7). */
  interest: string | null;
}

export type NotANo = 'notNow' | 'callBackOn' | 'noResponse';

export interface PromiseFact {
  id: string;
  /** When it was made. */
  at: string;
  /** The end of the day it was made for. */
  dueBy: string;
  /** When it was dealt with; null: it is open. */
  settledAt: string | null;
  /** Dealt with by doing what was promised. */
  kept: boolean;
  /** We wrote in the conversation it was made in by then: whether that kept it the rep has to say. */
  mailedAt?: string;
}

export interface AskFact {
  id: string;
  at: string;
  /** When we answered it; null: it waits, or we promised to find out. */
  answeredAt: string | null;
}

export interface AppointmentFact {
  id: string;
  at: string;
  settledAt: string | null;
  /** On time, late, missed by us, cancelled by them; null: nobody has said. */
  how: 'kept' | 'late' | 'missed' | 'cancelled' | null;
}

export const NO_FIGURES: Figures = {
  promises: [],
  appointments: [],
  enquiries: [],
  asks: [],
  overrides: [],
  left: null,
  interest: null,
};
