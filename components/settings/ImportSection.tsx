import { useId, useRef, useState, type ChangeEvent } from 'react';
import { parseAddress } from '../../lib/model/address.ts';
import { t } from '../../lib/io/words.ts';
import { ImportState } from './ImportState.tsx';
import { shareText } from './importText.ts';
import type { ImportProps } from './importWork.ts';
import './import.css';

/** Mail of before, from files: chosen here, read here. */
export function ImportSection(props: ImportProps) {
  const { accounts, work, unfinished, onForget } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const account = typed ?? unfinished?.account ?? accounts[0] ?? '';
  return (
    <section className="page-section">
      <h2>{t('importTitle')}</h2>
      <p className="field-hint">{t('importText')}</p>
      <p className="field-hint">{t('importHistory')}</p>
      {work.state !== 'running' && (
        <>
          {unfinished && work.state !== 'failed' && (
            <p className="import-unfinished">
              <span>{t('importUnfinished', unfinished.name, shareText(unfinished))}</span>
              <button type="button" className="button button-plain" onClick={() => onForget(unfinished)}>
                {t('importForget')}
              </button>
            </p>
          )}
          <Chooser {...props} account={account} onAccount={setTyped} />
        </>
      )}
      <ImportState {...props} />
    </section>
  );
}

type ChooserProps = Pick<ImportProps, 'accounts' | 'onChoose'> & {
  account: string;
  onAccount: (account: string) => void;
};

function Chooser({ accounts, account, onAccount, onChoose }: ChooserProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const field = { id, value: account, 'aria-describedby': `${id}h` };
  const change = (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) => {
    setRefused(false);
    onAccount(event.target.value);
  };
  const open = () => (parseAddress(account) === null ? setRefused(true) : chooser.current?.click());
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    const address = parseAddress(account);
    if (files.length > 0 && address !== null) onChoose(files, address);
  };
  return (
    <>
      <div className="import-account">
        <label htmlFor={id}>{t('importAccount')}</label>
        {accounts.length > 0 ? (
          <select {...field} onChange={change}>
            {accounts.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        ) : (
          <input
            {...field}
            type="email"
            aria-invalid={refused}
            onChange={change}
            onKeyDown={(event) => event.key === 'Enter' && open()}
          />
        )}
      </div>
      <p id={`${id}h`} className="field-hint" role={refused ? 'alert' : undefined}>
        {refused ? <span className="field-error">{t('importNoAddress')}</span> : t('importAccountHint')}
      </p>
      <div className="buttons">
        <button type="button" className="button" onClick={open}>
          {t('importChoose')}
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          accept=".mbox,.mbx,.eml,application/mbox,message/rfc822"
          hidden
          aria-label={t('importChoose')}
          onChange={choose}
        />
      </div>
    </>
  );
}
