import { CADENCE_IDS } from '../../lib/engine/cadences.ts';
import { t } from '../../lib/io/words.ts';

/** What a cadence is called: by the rep, else by us. `nurture` is what comes after every one. */
export function cadenceName({ id, name }: { id: string; name?: string | null | undefined }): string {
  const ours = CADENCE_IDS.find((each) => each === id);
  return name ?? (ours ? t(`cadence_${ours}`) : id === 'nurture' ? t('cadence_nurture') : id);
}

/** The same of one of these, by its id. */
export function nameAmong(id: string, cadences: { id: string; name?: string | null | undefined }[]): string {
  return cadenceName(cadences.find((cadence) => cadence.id === id) ?? { id });
}
