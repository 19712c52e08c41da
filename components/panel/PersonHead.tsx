import type { PersonView } from '../../lib/model/view.ts';
import { isStale, personName, standPhrase } from '../../lib/io/phrases.ts';
import { standOf } from '../../lib/io/stands.ts';
import { dayPhrase } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import type { Actions } from '../shared/actions.ts';
import { Breakable } from '../shared/Breakable.tsx';
import { useMoment } from '../shared/moment.ts';
import { companyOf } from '../shared/company.ts';
import { isNeverMet } from '../shared/neverMet.ts';
import { When } from '../shared/When.tsx';
import { guarded, type Guard } from './guard.ts';
import { Persistence } from './Persistence.tsx';
import { Why } from './Why.tsx';

interface Props {
  view: PersonView;
  guard: Guard;
  run: Actions['run'];
  onOpenThread: (url: string) => void;
}

/** Who it is, how long which side has waited, what is next and why, and how hard we have tried. */
export function PersonHead({ view, guard, run, onOpenThread }: Props) {
  const { prospect } = view.line;
  const contact = prospect.addresses.filter((ref) => !ref.startsWith('id:')).map((ref) => ref.replace(/^tel:/, ''));
  return (
    <header className="person">
      <h1 className="person-name">{personName(prospect)}</h1>
      <p className="quiet person-contact">
        {[companyOf(prospect), ...contact.filter((ref) => ref !== personName(prospect))].map(
          (part) => part && <Breakable key={part} text={part} />,
        )}
      </p>
      <Stand view={view} guard={guard} onOpenThread={onOpenThread} />
      <Next view={view} guard={guard} run={run} />
      <Persistence view={view} />
    </header>
  );
}

function Stand({ view: { line }, guard, onOpenThread }: Omit<Props, 'run'>) {
  const { now, zone } = useMoment();
  const { clock, freshness, prospect } = line;
  const { doNotContact, lane } = prospect;
  const url = lane === 'paused' ? null : freshness.threadUrl;
  const stand = standOf(prospect, now, zone);
  const since = stand ? stand.at : (clock?.since ?? null);
  const text = isNeverMet(prospect) ? t('panelNever') : standPhrase(line, now, zone);
  if (doNotContact) return null;
  return (
    <p className={`person-stand tone-${toneOf(line, stand?.kind)}`}>
      {since ? <When at={since}>{text}</When> : text}
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

function toneOf(line: PersonView['line'], kind?: string): string {
  if (kind === 'decide') return 'owed';
  if (isStale(line)) return 'stale';
  return line.clock?.turn === 'ours' ? 'owed' : line.due ? 'due' : 'calm';
}

function Next({ view, guard, run }: Omit<Props, 'onOpenThread'>) {
  const { now } = useMoment();
  const { prospect } = view.line;
  const { standing, doNotContact, dormant, snoozedUntil, lane } = prospect;
  if (doNotContact) return <p className="person-next tone-owed">{t('doNotContact')}</p>;
  if (dormant) return isNeverMet(prospect) ? null : <p className="person-next quiet">{t('panelDormant')}</p>;
  // Who is not a prospect yet, or stopped us, has no next touch, only a question.
  if (standing === 'candidate' || lane === 'paused') return null;
  if (snoozedUntil && snoozedUntil > now) return <Snoozed until={snoozedUntil} />;
  return <Why view={view} guard={guard} run={run} />;
}

function Snoozed({ until }: { until: string }) {
  const { now, zone } = useMoment();
  return (
    <p className="person-next">
      <When at={until}>{t('snoozedUntil', dayPhrase(until, now, zone))}</When>
    </p>
  );
}
