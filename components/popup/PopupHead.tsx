import type { SiteReport } from '../../lib/model/view.ts';
import { asOf, exactTime } from '../../lib/io/when.ts';
import { sites } from '../../lib/sites/index.ts';
import { t } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';

/** What was read and when: the first thing to know before a list can be trusted. */
export function PopupHead({ reports, onOptions }: { reports: SiteReport[]; onOptions: () => void }) {
  return (
    <header className="head">
      <h1 className="unseen">{t('todayTitle')}</h1>
      <ul className="head-sites">
        {reports.map((report) => (
          <SiteState key={report.site} report={report} />
        ))}
      </ul>
      <button type="button" className="button button-plain head-options" onClick={onOptions}>
        {t('openOptions')}
      </button>
    </header>
  );
}

function SiteState({ report: { site, at, state } }: { report: SiteReport }) {
  const { zone, now } = useMoment();
  const name = siteName(site);
  if (state === 'blind') return <li className="site-state site-blind">{t('siteBlind', name)}</li>;
  if (!at) return <li className="site-state site-never">{t('readNever', name)}</li>;
  return (
    <li className="site-state site-ok" title={exactTime(at, zone)}>
      {t('readAt', name, asOf(at, now, zone))}
    </li>
  );
}

/** What the product calls itself; a site without data of its own goes by its id. */
export function siteName(id: string): string {
  return sites.find((site) => site.id === id)?.label ?? id;
}
