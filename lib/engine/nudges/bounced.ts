import { dueFor } from './nudge.ts';

/** They did not get our mail, or somebody else took the call: another address, or another way. */
export const bounced = dueFor('bounced', 'quoteBounced', 'wrongPerson');
