import { READINESS, ROLES } from '../../lib/model/choices.ts';
import { CHANNELS, type Detail, type Rule } from '../../lib/model/event.ts';
import { t } from '../../lib/io/words.ts';
import { nameAmong } from '../shared/cadenceName.ts';

/** What a detail is chosen from: codes in the log, words on the screen. Null: a text. */
export function choicesOf(detail: Detail): { value: string; word: string }[] | null {
  switch (detail) {
    case 'readiness':
      return READINESS.map((value) => ({ value, word: t(`readiness_${value}`) }));
    case 'role':
      return ROLES.map((value) => ({ value, word: t(`role_${value}`) }));
    case 'preferredChannel':
      return CHANNELS.map((value) => ({ value, word: t(`channel_${value}`) }));
    default:
      return null;
  }
}

/** The value of a rule as a person says it. */
export function chosenWord(rule: Rule, value: string): string {
  if (rule === 'cadence') return nameAmong(value, []);
  const choices = choicesOf(rule as Detail);
  return choices?.find((choice) => choice.value === value)?.word ?? value;
}
