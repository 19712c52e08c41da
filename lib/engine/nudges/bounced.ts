import { dueFor } from './nudge.ts';

/** Our mail did not arrive: another address, or another way. */
export const bounced = dueFor('bounced');
