import { dueFor } from './nudge.ts';

/** A meeting was agreed and no day written down: nothing is chased before that is settled. */
export const meetingDate = dueFor('meetingDate');
