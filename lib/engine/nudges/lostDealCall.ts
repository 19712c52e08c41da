import { dueFor } from './nudge.ts';

/** The lease of a lost deal runs out: the call before somebody else's next one (D6 to D9). */
export const lostDealCall = dueFor('leaseCall');
