import { dueFor } from './nudge.ts';

/** The day that they named has come (C11). */
export const callBackDue = dueFor('callBack');
