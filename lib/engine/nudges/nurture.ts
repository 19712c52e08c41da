import { dueFor } from './nudge.ts';

/** Half a year of silence is enough (D11, D13). */
export const nurture = dueFor('nurture', 'lostMailing');
