import type { Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';
import { AccountsField } from './AccountsField.tsx';
import { DataSection, type DataProps } from './DataSection.tsx';
import { DomainsField } from './DomainsField.tsx';
import type { FieldProps } from './field.ts';
import { HistoryField, NotificationsField, Privacy } from './SmallSections.tsx';
import { SitesSection, type SitesProps } from './SitesSection.tsx';
import { WorkingTimeField } from './WorkingTimeField.tsx';
import './settings.css';

export interface OptionsProps extends FieldProps {
  sites: SitesProps;
  data: DataProps;
  failure: Failure | null;
  onAcceptLoss: () => void;
  /** True for a moment after every change. */
  saved: boolean;
}

/** Everything that can be chosen. There is no Save button: what is changed is kept. */
export function OptionsPage({ settings, onChange, sites, data, failure, onAcceptLoss, saved }: OptionsProps) {
  const field = { settings, onChange };
  return (
    <main className="page">
      <header className="page-head">
        <img src="/icons/48.png" width={40} height={40} alt="" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      {failure && <Trouble failure={failure} onAcceptLoss={onAcceptLoss} />}
      <section className="page-section">
        <AccountsField {...field} />
        <DomainsField {...field} />
      </section>
      <section className="page-section">
        <WorkingTimeField {...field} />
      </section>
      <HistoryField {...field} />
      <NotificationsField {...field} />
      <SitesSection {...sites} />
      <DataSection {...data} />
      <Privacy />
      <Status className="saved">{saved && t('saved')}</Status>
    </main>
  );
}

function Trouble({ failure, onAcceptLoss }: { failure: Failure; onAcceptLoss: () => void }) {
  return (
    <div className="trouble">
      <FailureNote failure={failure} />
      {failure.code === 'damaged' && (
        <button type="button" className="button" onClick={onAcceptLoss}>
          {t('acceptLoss')}
        </button>
      )}
    </div>
  );
}
