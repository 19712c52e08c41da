import { strangersIn } from '../../lib/engine/templates.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { canonical } from '../../lib/model/fuller.ts';
import { ANY, LONGEST_TEMPLATE, LONGEST_TEMPLATE_NAME, type Template } from '../../lib/model/template.ts';
import { numberText, t } from '../../lib/io/words.ts';
import { cadenceName } from '../shared/cadenceName.ts';

/** A follow-up text while it is edited is a text whose words may still be wrong. */

/** What is wrong with it, in words; null: nothing. */
export interface Problems {
  name: string | null;
  text: string | null;
}

export function problemsOf({ name, text }: Template): Problems {
  const named = name.trim() !== '' && name.trim().length <= LONGEST_TEMPLATE_NAME;
  return { name: named ? null : t('templateNeedsName', LONGEST_TEMPLATE_NAME), text: problemOf(text) };
}

function problemOf(text: string): string | null {
  if (text.trim() === '') return t('templateNeedsText');
  if (text.length > LONGEST_TEMPLATE) return t('templateTooLong', numberText(LONGEST_TEMPLATE));
  const [stranger] = strangersIn(text);
  if (stranger === undefined) return null;
  return stranger === '' ? t('templateLoneBrace') : t('templateStranger', `{${stranger}}`);
}

/** Does it differ from what is kept, or from an empty one? */
export function isTouched(draft: Template, all: readonly Template[]): boolean {
  const kept = all.find(({ id }) => id === draft.id);
  return kept ? canonical(kept) !== canonical(draft) : draft.name.trim() !== '' || draft.text.trim() !== '';
}

/** What a group of texts is called: by its cadence. */
export function groupName(cadence: string, cadences: readonly Cadence[]): string {
  if (cadence === ANY) return t('templateEveryOccasion');
  const known = cadences.find(({ id }) => id === cadence);
  return known || cadence === 'nurture' ? cadenceName(known ?? { id: cadence }) : t('templateGone');
}

/** When in its cadence a text is for: `Step 2: Mail`. */
export function stepName(step: Template['step'], cadence: Cadence | undefined): string {
  if (step === ANY) return t('templateAnyStep');
  const planned = cadence?.steps[step - 1];
  return planned ? t('templateStep', step, t(`channel_${planned.channel}`)) : t('templateStepOnly', step);
}

/** A language by its own name. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
