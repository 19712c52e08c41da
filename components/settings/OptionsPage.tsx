import type { Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';
import type { Region } from '../../lib/io/holidays.ts';
import type { Notice } from '../shared/actions.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';
import { UndoBar } from '../shared/UndoBar.tsx';
import { AccountsField } from './AccountsField.tsx';
import { CadencesSection } from './CadencesSection.tsx';
import { DataSection, type DataProps } from './DataSection.tsx';
import { DaysOffField } from './DaysOffField.tsx';
import { DomainsField } from './DomainsField.tsx';
import type { FieldProps } from './field.ts';
import { HolidaysField } from './HolidaysField.tsx';
import { ImportSection } from './ImportSection.tsx';
import type { ImportProps } from './importWork.ts';
import { RefoldNote, type Refolding } from './RefoldNote.tsx';
import { HistoryField, NotificationsField, Privacy } from './SmallSections.tsx';
import { SitesSection, type SitesProps } from './SitesSection.tsx';
import { TemplatesSection, type TemplatesProps } from './TemplatesSection.tsx';
import { WorkingTimeField } from './WorkingTimeField.tsx';
import './settings.css';

export interface OptionsProps extends FieldProps {
  templates: TemplatesProps;
  sites: SitesProps;
  data: DataProps;
  mailImport: ImportProps;
  /** What is wrong with the book. */
  failure: Failure | null;
  onAgain: () => void;
  /** Why the last change was not kept. */
  notDone: Failure | null;
  onAcceptLoss: () => void;
  /** True for a moment after every change. */
  saved: boolean;
  regions: Region[];
  /** The last deed that can be taken back. */
  undo: { notice: Notice | null; onUndo: () => void; onDismiss: () => void };
  refold: { progress: Refolding | null; onClose: () => void };
}

/** Everything that can be chosen. There is no Save button: what is changed is kept. */
export function OptionsPage(props: OptionsProps) {
  const { settings, onChange, templates, sites, data, mailImport, saved, notDone, ...rest } = props;
  const field = { settings, onChange };
  const { regions, undo, refold, ...book } = rest;
  const { failure } = book;
  return (
    <main className="page">
      <header className="page-head">
        <img src="/icons/48.png" width={40} height={40} alt="" />
        <h1>{t('optionsTitle')}</h1>
      </header>
      {failure && <Damage {...book} failure={failure} />}
      <section className="page-section">
        <AccountsField {...field} />
        <DomainsField {...field} />
      </section>
      <section className="page-section">
        <WorkingTimeField {...field} regions={regions} />
        <HolidaysField {...field} />
        <DaysOffField {...field} />
      </section>
      <CadencesSection {...field} />
      <TemplatesSection {...templates} settings={settings} />
      <HistoryField {...field} />
      <NotificationsField {...field} />
      <SitesSection {...sites} />
      <ImportSection {...mailImport} />
      <DataSection {...data} />
      <Privacy />
      {notDone && (
        <div className="not-saved">
          <FailureNote failure={notDone} />
        </div>
      )}
      <Status className="saved">{saved && !undo.notice && t('saved')}</Status>
      <footer className="foot">
        <RefoldNote refold={refold.progress} onClose={refold.onClose} />
        <UndoBar notice={undo.notice} failure={null} undo={undo.onUndo} dismiss={undo.onDismiss} />
      </footer>
    </main>
  );
}

type DamageProps = Pick<OptionsProps, 'onAgain' | 'onAcceptLoss'> & { failure: Failure };

/** What is lost stays lost, and can be restored or accepted; what only keeps the book shut may be gone at the next look. */
function Damage({ failure, onAgain, onAcceptLoss }: DamageProps) {
  const lost = failure.code === 'damaged';
  return (
    <div className="trouble">
      <FailureNote failure={failure} of="look" onAgain={lost ? null : onAgain} />
      {lost && (
        <button type="button" className="button" onClick={onAcceptLoss}>
          {t('acceptLoss')}
        </button>
      )}
    </div>
  );
}
