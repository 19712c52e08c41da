import { momentOf, type Channel } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { GuardWarning, HistoryLine } from '../../lib/model/view.ts';
import { shortName } from '../../lib/io/phrases.ts';
import { shortDate } from '../../lib/io/when.ts';
import { numberText, t, tn } from '../../lib/io/words.ts';
import { companyOf } from '../shared/company.ts';
import { historyText } from './historyText.ts';

/** What the pester guard warns of, in plain words; null for what blocks instead. */
export function warningText({ rule, values }: GuardWarning, prospect: Prospect): string | null {
  const n = (name: string) => numberText(values[name] ?? 0);
  const name = shortName(prospect);
  switch (rule) {
    case 'rest': {
      const days = values['days'] ?? 0;
      const ago = days === 0 ? t('dayToday') : tn('workingDaysAgo', days);
      return t('guardRest', t(`did_${lastChannel(prospect)}`), ago, name, n('restDays'));
    }
    case 'limit':
      return t('guardLimit', n('n'), n('days'), n('touches'));
    case 'restAfterLastStep':
      return t('guardAfterLast', n('days'), n('restAfterLastStep'));
    case 'account':
      return t('guardAccount', companyOf(prospect) ?? '', n('most'));
    case 'doNotContact':
      return null;
  }
}

function lastChannel({ recentTouches }: Prospect): Channel {
  return recentTouches.at(-1)?.channel ?? 'mail';
}

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
