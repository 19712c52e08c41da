import { addWorkingDays, dayOf } from '../../lib/engine/workingTime.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import { personName } from '../../lib/io/phrases.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { useMoment } from '../shared/moment.ts';
import { promised } from '../shared/deeds.ts';
import { guarded, type Guard } from './guard.ts';

interface Props {
  prospect: Prospect;
  guard: Guard;
  run: Actions['run'];
}

/** What their waiting mails ask, so that no answer forgets one (E13); one that must be found out is promised (E14). */
export function Asks({ prospect, guard, run }: Props) {
  const { now, workingTime, zone } = useMoment();
  const { asks, promises, key, lane, doNotContact } = prospect;
  // Whoever wants no more is not to be answered before that is decided (E18).
  if (asks.length === 0 || lane === 'paused' || doNotContact) return null;
  const about = { key, name: personName(prospect) };
  const dueOn = addWorkingDays(dayOf(now, zone), 1, workingTime).day;
  return (
    <section className="block" aria-labelledby="asks">
      <h2 id="asks">{t('asksTitle')}</h2>
      <ul className="commitments">
        {asks.map(({ event, text }) => (
          <li key={`${event}|${text}`}>
            <span>{t('quoted', text)}</span>
            {promises.every(({ what }) => what !== text) && (
              <button
                type="button"
                className="button"
                aria-label={t('labelled', t('asksPromise'), text)}
                onClick={guarded(guard, () => void run(...promised(about, text, dueOn)))}
              >
                {t('asksPromise')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
