import type { PlannedDate } from '../../lib/model/view.ts';
import { dayIn, weekdayDate } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { useMoment } from '../shared/moment.ts';
import { When } from '../shared/When.tsx';

/** The calls before somebody else's lease runs out, as soon as the loss is saved (D6 to D9). */
export function CallBacks({ plan }: { plan: PlannedDate[] }) {
  const { now, zone } = useMoment();
  const calls = plan.filter(({ reason }) => reason.code === 'leaseCall');
  if (calls.length === 0) return null;
  return (
    <section className="block" aria-labelledby="call-backs">
      <h2 id="call-backs">{t('callBacks')}</h2>
      <ol className="plan">
        {calls.map(({ at, reason: { values } }) => {
          const day = String(values['day'] ?? '');
          const moved = day !== '' && day !== dayIn(zone, at);
          return (
            <li key={at}>
              <When at={at}>{weekdayDate(at, now, zone)}</When>
              <span>
                {t('callBackMonth', values['month'] ?? '', values['term'] ?? '')}
                {moved && <span className="quiet"> {t('callBackMoved', weekdayDate(day, now, zone))}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
