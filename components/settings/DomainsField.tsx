import { parseAddress } from '../../lib/model/address.ts';
import { isFreeMail } from '../../lib/model/freeMail.ts';
import { ownOf } from '../../lib/io/settings.ts';
import { t } from '../../lib/io/words.ts';
import { AddField } from './AddField.tsx';
import type { FieldProps } from './field.ts';

/** The own company's domains; those of the work accounts are always among them. A mail provider is none, and is told so next to the field. */
export function DomainsField({ settings, onChange }: FieldProps) {
  const { ownDomains } = settings;
  const ofAccounts = ownOf({ ...settings, ownDomains: [] }).domains;
  const typed = ownDomains.filter((domain) => !ofAccounts.includes(domain));
  const add = (raw: string) => {
    const domain = domainIn(raw);
    if (!domain) return t('domainsInvalid');
    if (isFreeMail(domain)) return t('domainsFreeMail', domain);
    onChange({ ownDomains: [...new Set([...ownDomains, domain])].sort() });
    return null;
  };
  const remove = (domain: string) => onChange({ ownDomains: ownDomains.filter((other) => other !== domain) });
  return (
    <fieldset className="setting">
      <legend>{t('domainsTitle')}</legend>
      <p className="field-hint">{t('domainsText')}</p>
      <ul>
        {ofAccounts.map((domain) => (
          <li key={domain} className="entry-row">
            {domain} <span className="quiet">{t('domainsOfAccount')}</span>
          </li>
        ))}
        {typed.map((domain) => (
          <li key={domain} className="entry-row">
            {domain}
            <button
              type="button"
              className="button button-plain"
              aria-label={t('removeOne', domain)}
              onClick={() => remove(domain)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <AddField label={t('domainsAdd')} type="text" onAdd={add} />
      <p className="field-hint">{t('domainsHint')}</p>
    </fieldset>
  );
}

/** The domain in what people type for one: `acme.example`, `@acme.example`, `www.acme.example`, a whole address. */
export function domainIn(raw: string): string | null {
  const rest = raw
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
  const domain = rest.slice(rest.lastIndexOf('@') + 1).replace(/^www\./, '');
  return parseAddress(`x@${domain}`) ? domain : null;
}
