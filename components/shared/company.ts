import { domainOf } from '../../lib/model/address.ts';
import { isFreeMail } from '../../lib/model/freeMail.ts';
import type { Prospect } from '../../lib/model/prospect.ts';

/** The company, else what stands behind the @ unless that is a mail provider. */
export function companyOf({ company, key }: Pick<Prospect, 'company' | 'key'>): string | null {
  const domain = domainOf(key);
  return company ?? (domain && !isFreeMail(domain) ? domain : null);
}
