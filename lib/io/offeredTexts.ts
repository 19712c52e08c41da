import { languageOf } from '../detect/language.ts';
import { filled, variablesOf } from '../engine/templates.ts';
import type { OfferedText, Recipient } from '../model/line.ts';
import type { Prospect } from '../model/prospect.ts';
import type { Template } from '../model/template.ts';
import type { KeptDraft } from './lineTickets.ts';
import { loadTemplates } from './templates.ts';
import { t } from './words.ts';

/** Texts that a line offers. */
const OFFERED = 4;

/** The texts that fit where the first recipient stands, in the language of the talk, filled in. */
export async function offeredTexts(recipients: Recipient[], draft: KeptDraft, now: string): Promise<OfferedText[]> {
  const prospect = recipients.find((one) => !one.prospect.doNotContact)?.prospect;
  if (!prospect) return [];
  const fitting = fittingTexts(await loadTemplates(), prospect, languageOfTalk(draft, prospect));
  const variables = variablesOf(prospect, now);
  return fitting.map((template) => {
    const { id, name } = template;
    return { id, key: prospect.key, name, ...filled(template, variables) };
  });
}

/** What she writes in, else what they ask in, else her own. */
function languageOfTalk({ own, subject }: KeptDraft, { asks }: Prospect): string {
  const theirs = asks.map(({ text }) => text).join('\n');
  return languageOf(own) ?? languageOf(theirs) ?? languageOf(subject) ?? t('language').slice(0, 2);
}

/** Those of the cadence that runs, the nearest step first. */
function fittingTexts(templates: Template[], { next, enrolment }: Prospect, language: string): Template[] {
  const cadence = next?.cadence ?? enrolment?.cadence;
  const step = next?.cadence ? next.step : (enrolment?.done ?? 0) + 1;
  const distance = (template: Template) => (template.step === 'any' ? 0.5 : Math.abs(template.step - step));
  return templates
    .filter((template) => template.cadence === cadence && template.language === language)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, OFFERED);
}
