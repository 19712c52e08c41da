import type { Cadence, Repeat } from '../../lib/model/cadence.ts';
import { t, tn } from '../../lib/io/words.ts';
import { cadenceName } from '../shared/cadenceName.ts';
import { isOurs, type CadenceDraft } from './cadenceDraft.ts';

/** The same of one that is being edited. */
export function draftName({ id, name }: CadenceDraft): string {
  return name ?? cadenceName({ id });
}

/** Who comes onto it, in one line. */
export function enrolsText(id: string): string {
  return isOurs(id) ? t(`enrols_${id}`) : t('enrolsOwn');
}

/** What it consists of, in a few words: `2 steps, then every 6 months`. */
export function cadenceSummary({ steps, lease, repeat }: Cadence): string {
  const parts = [
    ...(lease ? [tn('cadenceLease', lease.everyMonths)] : []),
    ...(steps.length > 0 ? [tn('cadenceSteps', steps.length)] : []),
    ...(repeat ? [repeatText(repeat, lease !== undefined || steps.length > 0)] : []),
  ];
  return parts.join(', ');
}

function repeatText({ months, days }: Repeat, isAfter: boolean): string {
  if (months === undefined) return tn(isAfter ? 'cadenceThenDays' : 'cadenceEveryDays', days ?? 1);
  return tn(isAfter ? 'cadenceThen' : 'cadenceEvery', months);
}
