import { CADENCE_IDS } from '../../lib/engine/cadences.ts';
import type { Outlook } from '../../lib/model/view.ts';
import { t } from '../../lib/io/words.ts';

/** A cadence as the rep calls it, else by our own name for it. */
export function cadenceName(id: string, cadences: Outlook['cadences']): string {
  const own = cadences.find((cadence) => cadence.id === id)?.name;
  const known = CADENCE_IDS.find((each) => each === id);
  return own ?? (known ? t(`panelCadence_${known}`) : id === 'nurture' ? t('panelCadence_nurture') : id);
}
