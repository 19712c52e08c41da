import type { Finding, MailText } from './mailText.ts';

/** Is it a reply without the answer: "will check and come back to you"? Then we still wait for them. */
export function holdingIn(_mail: MailText): Finding<true> | null {
  return null;
}
