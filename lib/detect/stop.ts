import type { Finding, MailText } from './mailText.ts';

/** Do they ask us to stop writing: "stop", "unsubscribe me", a complaint (E18)? */
export function stopIn(_mail: MailText): Finding<true> | null {
  return null;
}
