import type { Finding, MailText } from './mailText.ts';

export interface PromiseMade {
  /** What was promised, in the author's words. */
  what: string;
  /** The last day it is promised for; null: no day was named. */
  dueOn: string | null;
}

/** Does the author say that he will do something for the other: "I will send you the price by Friday" (E14)? */
export function promiseIn(_mail: MailText): Finding<PromiseMade> | null {
  return null;
}
