import { dueFor } from './nudge.ts';

/** The day the rep chose has come. */
export const chosenDay = dueFor('chosenDay');
