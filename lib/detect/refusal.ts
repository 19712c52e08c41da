import type { Finding, MailText } from './mailText.ts';

/** Do they decline: not now, the price, another supplier (soft), or for good (hard; E11, E18)? */
export function refusalIn(_mail: MailText): Finding<'soft' | 'hard'> | null {
  return null;
}
