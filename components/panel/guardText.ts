import { momentOf } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { HistoryLine } from '../../lib/model/view.ts';
import { shortName } from '../../lib/io/phrases.ts';
import { shortDate } from '../../lib/io/when.ts';
import { t } from '../../lib/io/words.ts';
import { historyText } from './historyText.ts';

/** Since when, and by what word, somebody is not to be contacted. */
export function blockedText(prospect: Prospect, history: HistoryLine[], now: string, zone: string): string {
  const found = history.find(
    ({ event, retractedBy }) =>
      retractedBy.length === 0 &&
      ((event.kind === 'rule' && event.rule === 'doNotContact') ||
        (event.kind === 'touch' && event.disposition === 'hardNo')),
  );
  if (!found) return t('blocked', shortName(prospect));
  const since = shortDate(momentOf(found.event), now, zone);
  if (found.event.kind === 'rule') return t('blockedSince', shortName(prospect), since);
  return t('blockedSaid', shortName(prospect), since, historyText(found.event, now, zone).what);
}
