import type { Channel } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { GuardWarning, Line } from '../../lib/model/view.ts';
import { personName, shortName } from '../../lib/io/phrases.ts';
import { locale, numberText, t, tn } from '../../lib/io/words.ts';
import { companyOf } from './company.ts';

/** What the pester guard warns of, in plain words; null for what blocks instead. */
export function warningText({ rule, values }: GuardWarning, prospect: Prospect): string | null {
  const count = (name: string) => values[name] ?? 0;
  const name = shortName(prospect);
  switch (rule) {
    case 'rest': {
      const days = count('days');
      const ago = days === 0 ? t('dayToday') : tn('workingDaysAgo', days);
      return tn('guardRest', count('restDays'), t(`did_${lastChannel(prospect)}`), ago, name);
    }
    case 'limit':
      return tn('guardLimit', count('n'), tn('guardLimitDays', count('days')), numberText(count('touches')));
    case 'restAfterLastStep': {
      const ago = count('days') === 0 ? t('dayToday') : tn('daysAgo', count('days'));
      return tn('guardAfterLast', count('restAfterLastStep'), ago);
    }
    case 'account': {
      const [company, most] = [companyOf(prospect), numberText(count('most'))];
      return company ? t('guardAccount', company, most) : t('guardAccountUnnamed', most);
    }
    case 'doNotContact':
      return null;
  }
}

function lastChannel({ recentTouches }: Prospect): Channel {
  return recentTouches.at(-1)?.channel ?? 'mail';
}

/** How many of those whom it warns about are named. */
const NAMED = 3;

/** The same of several at once: about whom, and why only where it is one. */
export function warningOfMany(lines: Line[]): string | null {
  const warned = lines.filter(({ warning, prospect }) => warning && warningText(warning, prospect) !== null);
  const [first, ...others] = warned;
  if (!first?.warning) return null;
  if (others.length === 0)
    return t('labelled', personName(first.prospect), warningText(first.warning, first.prospect) ?? '');
  const names = warned.slice(0, NAMED).map(({ prospect }) => personName(prospect));
  const rest = warned.length > NAMED ? [tn('guardOthers', warned.length - NAMED)] : [];
  const list = new Intl.ListFormat(locale()).format([...names, ...rest]);
  return t('guardMany', numberText(warned.length), list);
}
