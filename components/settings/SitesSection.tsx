import { t } from '../../lib/io/words.ts';
import type { Failure } from '../../lib/model/wire.ts';
import { FailureNote } from '../shared/FailureNote.tsx';

export interface SitesProps {
  /** Origins that were allowed; null while they are being read. */
  granted: string[] | null;
  failure: Failure | null;
  onAgain: () => void;
  onRemove: (site: string) => void;
}

/** Where Next Touch may read besides Gmail, and the way to take that back. */
export function SitesSection({ granted, failure, onAgain, onRemove }: SitesProps) {
  return (
    <section className="page-section">
      <h2>{t('sitesTitle')}</h2>
      <p className="field-hint">{t('sitesText')}</p>
      {failure && <FailureNote failure={failure} of="look" onAgain={onAgain} />}
      {granted?.length === 0 && <p>{t('sitesNone')}</p>}
      <ul>
        {granted?.map((site) => (
          <li key={site} className="entry-row">
            {site}
            <button
              type="button"
              className="button button-plain"
              aria-label={t('removeOne', site)}
              onClick={() => onRemove(site)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
