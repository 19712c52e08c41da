import { dueFor } from './nudge.ts';

/** The next step of a running cadence is due. */
export const nextTry = dueFor('nextTry', 'quoteTry', 'closing', 'meetingTry', 'notNow', 'holding', 'away');
