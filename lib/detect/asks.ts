import type { MailText } from './mailText.ts';

/** The questions and requests of this author, in order, each as one sentence of at most 200 characters; at most ten (E13). */
export function asksIn(_mail: MailText): string[] {
  return [];
}
