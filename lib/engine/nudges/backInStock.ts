import { dueFor } from './nudge.ts';

/** A product they asked for is back (A9). */
export const backInStock = dueFor('backInStock');
