import { useState } from 'react';
import { domainOf, parseAddress } from '../../lib/model/address.ts';
import { isFreeMail } from '../../lib/model/freeMail.ts';
import { t } from '../../lib/io/words.ts';
import { CheckField } from '../shared/CheckField.tsx';
import { AddField } from './AddField.tsx';
import type { FieldProps } from './field.ts';

/** Which account is for work: those seen so far, and any other she types. */
export function AccountsField({ settings, onChange }: FieldProps) {
  const { accounts, seenAccounts } = settings;
  const [typed, setTyped] = useState<string[]>([]);
  const known = [...new Set([...seenAccounts, ...accounts, ...typed])].sort();
  const toggle = (account: string, on: boolean) => {
    const rest = accounts.filter((other) => other !== account);
    onChange({ accounts: on ? [...rest, account].sort() : rest });
  };
  const add = (raw: string) => {
    const account = parseAddress(raw);
    if (!account) return t('accountsInvalid');
    setTyped([...typed, account]);
    toggle(account, true);
    return null;
  };
  return (
    <fieldset className="setting">
      <legend>{t('accountsTitle')}</legend>
      <p className="field-hint">{t('accountsText')}</p>
      {known.length === 0 && <p>{t('accountsNone')}</p>}
      {known.map((account) => (
        <Account key={account} account={account} on={accounts.includes(account)} onToggle={toggle} />
      ))}
      <AddField label={t('accountsAdd')} type="email" onAdd={add} />
    </fieldset>
  );
}

interface AccountProps {
  account: string;
  on: boolean;
  onToggle: (account: string, on: boolean) => void;
}

/** A free-mail address stands for itself, never for its domain: that is said where it is chosen. */
function Account({ account, on, onToggle }: AccountProps) {
  const domain = domainOf(account);
  return (
    <div>
      <CheckField checked={on} onChange={(now) => onToggle(account, now)}>
        {account}
      </CheckField>
      {isFreeMail(domain) && <p className="field-note">{t('accountsFreeMail', domain)}</p>}
    </div>
  );
}
