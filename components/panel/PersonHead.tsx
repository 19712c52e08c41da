import type { Prospect } from '../../lib/model/prospect.ts';
import type { Line } from '../../lib/model/view.ts';
import { isStale, personName, standPhrase, touchPhrase, whyPhrase } from '../../lib/io/phrases.ts';
import { dayPhrase, shortDate } from '../../lib/io/when.ts';
import { numberText, t } from '../../lib/io/words.ts';
import { Breakable } from '../shared/Breakable.tsx';
import { useMoment } from '../shared/moment.ts';
import { companyOf } from '../shared/company.ts';
import { isNeverMet } from '../shared/neverMet.ts';
import { When } from '../shared/When.tsx';
import { guarded, type Guard } from './guard.ts';

interface Props {
  line: Line;
  guard: Guard;
  onOpenThread: (url: string) => void;
}

/** Who it is, how long which side has waited, and what is next and why. */
export function PersonHead({ line, guard, onOpenThread }: Props) {
  const { prospect } = line;
  const contact = prospect.addresses.filter((ref) => !ref.startsWith('id:')).map((ref) => ref.replace(/^tel:/, ''));
  return (
    <header className="person">
      <h1 className="person-name">{personName(prospect)}</h1>
      <p className="quiet person-contact">
        {[companyOf(prospect), ...contact.filter((ref) => ref !== personName(prospect))].map(
          (part) => part && <Breakable key={part} text={part} />,
        )}
      </p>
      <Stand line={line} guard={guard} onOpenThread={onOpenThread} />
      <Next line={line} />
      <Tries prospect={prospect} />
    </header>
  );
}

function Stand({ line, guard, onOpenThread }: Props) {
  const { now, zone } = useMoment();
  const { clock, freshness } = line;
  const url = freshness.threadUrl;
  const tone = isStale(line) ? 'stale' : clock?.turn === 'ours' ? 'owed' : line.due ? 'due' : 'calm';
  const text = isNeverMet(line.prospect) ? t('panelNever') : standPhrase(line, now, zone);
  return (
    <p className={`person-stand tone-${tone}`}>
      {clock ? <When at={clock.since}>{text}</When> : text}
      {url && isStale(line) && (
        <button
          type="button"
          className="button"
          title={t('panelStale')}
          onClick={guarded(guard, () => onOpenThread(url))}
        >
          {t('checkThread')}
        </button>
      )}
    </p>
  );
}

function Next({ line }: { line: Line }) {
  const { now, zone } = useMoment();
  const { prospect } = line;
  const { next, dueAt, standing, doNotContact, dormant, snoozedUntil } = prospect;
  if (doNotContact) return <p className="person-next tone-owed">{t('doNotContact')}</p>;
  if (dormant) return isNeverMet(prospect) ? null : <p className="person-next quiet">{t('panelDormant')}</p>;
  if (snoozedUntil && snoozedUntil > now) return <Snoozed until={snoozedUntil} />;
  // Who is not a prospect yet has no next touch, only a question.
  if (standing === 'candidate') return null;
  if (!next) return <p className="person-next quiet">{t('panelNoNext')}</p>;
  const skipped = next.skipped.map((day) => shortDate(day, now, zone)).join(', ');
  const head = touchPhrase(next, dueAt, now, zone);
  return (
    <div className="person-next">
      <p>
        {dueAt ? <When at={dueAt}>{head}</When> : head}: {whyPhrase(line, now, zone)}
      </p>
      {skipped && <p className="quiet">{t('panelSkipped', skipped)}</p>}
    </div>
  );
}

function Snoozed({ until }: { until: string }) {
  const { now, zone } = useMoment();
  return (
    <p className="person-next">
      <When at={until}>{t('snoozedUntil', dayPhrase(until, now, zone))}</When>
    </p>
  );
}

/** How persistent we were, and how often they said no: both, since people count either. */
function Tries({ prospect: { triesSinceReply, noCount } }: { prospect: Prospect }) {
  if (triesSinceReply + noCount === 0) return null;
  return <p className="quiet">{t('panelTries', numberText(triesSinceReply), numberText(noCount))}</p>;
}
