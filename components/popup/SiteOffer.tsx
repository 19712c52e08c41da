import { useState } from 'react';
import { t } from '../../lib/io/words.ts';
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
  const [answer, setAnswer] = useState<boolean | null>(null);
  if (!site || (site.state !== 'open' && answer === null)) return null;
  if (answer !== null) {
    return <Status className="offer">{answer ? t('siteAllowed', site.label) : t('siteRefused')}</Status>;
  }
  return (
    <div className="offer">
      <span>{t('siteOffer', site.label)}</span>
      <button type="button" className="button" onClick={() => void onAllow(site.origin).then(setAnswer)}>
        {t('siteAllow')}
      </button>
    </div>
  );
}
