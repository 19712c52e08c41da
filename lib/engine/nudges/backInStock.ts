import { dueFor } from './nudge.ts';

/** A product they asked for is back (A9); or they have waited for it so long that they should hear how it stands. */
export const backInStock = dueFor('backInStock', 'stillOut');
