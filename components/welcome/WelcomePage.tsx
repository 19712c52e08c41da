import { useState } from 'react';
import type { Region } from '../../lib/io/holidays.ts';
import { t } from '../../lib/io/words.ts';
import type { Failure } from '../../lib/model/wire.ts';
import { AccountsField } from '../settings/AccountsField.tsx';
import { DomainsField } from '../settings/DomainsField.tsx';
import type { FieldProps } from '../settings/field.ts';
import { takeTyped, TypedContext, type Typed } from '../settings/typed.ts';
import { WorkingTimeField } from '../settings/WorkingTimeField.tsx';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';
import '../settings/settings.css';
import { FindQuotes, type FindProps } from './FindQuotes.tsx';
import { GmailTabs, type TabsProps } from './GmailTabs.tsx';
import { PinPicture } from './PinPicture.tsx';
import './welcome.css';

export interface WelcomeProps extends FieldProps {
  onDone: () => void;
  /** Why the last click came to nothing. */
  notDone: Failure | null;
  regions: Region[];
  find: FindProps;
  tabs: TabsProps;
}

/** Three questions, then what makes the first day worth it. */
export function WelcomePage({ settings, onChange, onDone, notDone, regions, find, tabs }: WelcomeProps) {
  const field = { settings, onChange };
  const [typed] = useState<Typed>(() => new Set());
  return (
    <main className="page">
      <header className="page-head">
        <img src="/icons/128.png" width={56} height={56} alt="" />
        <div>
          <h1>{t('welcomeTitle')}</h1>
          <p className="quiet">{t('welcomeLead')}</p>
        </div>
      </header>
      <TypedContext value={typed}>
        <section className="page-section">
          <AccountsField {...field} />
        </section>
        <section className="page-section">
          <DomainsField {...field} />
        </section>
      </TypedContext>
      <section className="page-section">
        <WorkingTimeField {...field} regions={regions} />
        <button type="button" className="button button-primary" onClick={() => takeTyped(typed) && onDone()}>
          {t('welcomeSave')}
        </button>
        <Status className="tone-good">{settings.welcomed && t('welcomeSaved')}</Status>
      </section>
      <GmailTabs {...tabs} />
      <FindQuotes {...find} />
      <section className="page-section pin">
        <div>
          <h2>{t('pinTitle')}</h2>
          <p className="quiet">{t('pinText')}</p>
        </div>
        <PinPicture />
      </section>
      {notDone && (
        <div className="not-saved">
          <FailureNote failure={notDone} />
        </div>
      )}
    </main>
  );
}
