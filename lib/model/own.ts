import { domainOf, type PersonRef } from './address.ts';
import { isFreeMail } from './freeMail.ts';

/** Who we are: the rep's own addresses and the domains of her company. */
export interface Own {
  addresses: string[];
  domains: string[];
}

/** Is this one of us? A free-mail domain never makes anybody a colleague, even when the rep typed it. */
export function isOwn(ref: PersonRef, own: Own): boolean {
  const domain = domainOf(ref);
  return (
    own.addresses.includes(ref) ||
    own.domains.some((mine) => !isFreeMail(mine) && (domain === mine || domain.endsWith(`.${mine}`)))
  );
}

/**
 * Is this mail account for work? Any that is read, as long as the rep has not said which ones are (`accounts` empty);
 * null: no account brought the mail.
 */
export function isWorkAccount(account: string | null, accounts: readonly string[]): boolean {
  return account === null || accounts.length === 0 || accounts.includes(account);
}
