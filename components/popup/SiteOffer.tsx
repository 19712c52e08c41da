import { useState } from 'react';
import { failureOf } from '../../lib/io/failure.ts';
import type { Failure } from '../../lib/model/wire.ts';
import { t } from '../../lib/io/words.ts';
import { FailureNote } from '../shared/FailureNote.tsx';
import { Status } from '../shared/Status.tsx';

/** What the popup knows of the tab it was opened on. */
export interface ActiveSite {
  origin: string;
  pattern: string;
  label: string;
  state: 'builtIn' | 'granted' | 'open' | 'impossible';
}

/** Offers the site of the active tab, once, quietly. The browser asks only when that happens inside the click. */
export function SiteOffer({
  site,
  onAllow,
}: {
  site: ActiveSite | null;
  onAllow: (origin: string) => Promise<boolean>;
}) {
  const [answer, setAnswer] = useState<boolean | Failure | null>(null);
  const failed = (error: unknown) => setAnswer(failureOf(error));
  if (!site || (site.state !== 'open' && answer === null)) return null;
  if (answer !== null && typeof answer === 'object') return <FailureNote failure={answer} />;
  if (answer !== null) {
    return <Status className="offer">{answer ? t('siteAllowed', site.label) : t('siteRefused')}</Status>;
  }
  return (
    <div className="offer">
      <span>{t('siteOffer', site.label)}</span>
      <button type="button" className="button" onClick={() => void onAllow(site.origin).then(setAnswer, failed)}>
        {t('siteAllow')}
      </button>
    </div>
  );
}
