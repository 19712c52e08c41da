import type { Finding, MailText } from './mailText.ts';

/** Is it a bare thank-you, that gives nobody the turn? */
export function thanksIn(_mail: MailText): Finding<true> | null {
  return null;
}
