import { languageOf } from '../detect/language.ts';
import { partsOf } from '../engine/templates.ts';
import { variablesOf } from '../engine/textVariables.ts';
import type { OfferedText, Recipient } from '../model/line.ts';
import type { Prospect } from '../model/prospect.ts';
import { ANY, type Template } from '../model/template.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import type { KeptDraft } from './lineTickets.ts';
import { loadTemplates } from './templates.ts';
import { locale, t } from './words.ts';

/** Texts that a line offers of the cadence that runs, and of those that fit any. */
const OFFERED = 3;

/** The texts that fit where the first recipient stands, in the language of the talk, filled in. */
export async function offeredTexts(
  recipients: Recipient[],
  draft: KeptDraft,
  now: string,
  time: WorkingTime,
): Promise<OfferedText[]> {
  const prospect = recipients.find((one) => !one.prospect.doNotContact)?.prospect;
  if (!prospect) return [];
  const language = languageOfTalk(draft, prospect);
  return fittingTexts(await loadTemplates(), prospect, language).map((template) => {
    const manner = { locale: language === t('language') ? locale() : language, time, sender: null };
    const parts = partsOf(template, variablesOf(prospect, now, manner));
    const { id, name } = template;
    return {
      id,
      key: prospect.key,
      name,
      parts: parts.map(({ text, missing }) => ({ text, ...(missing && { missing }) })),
    };
  });
}

/** What she writes in, else what they ask in, else her own. */
function languageOfTalk({ own, subject }: KeptDraft, { asks }: Prospect): string {
  const theirs = asks.map(({ text }) => text).join('\n');
  return languageOf(own) ?? languageOf(theirs) ?? languageOf(subject) ?? t('language');
}

/** Those of the cadence that runs, the nearest step first, and then those for anybody. */
export function fittingTexts(templates: Template[], person: Prospect, language: string): Template[] {
  const { next, enrolment } = person;
  const cadence = next?.cadence ?? enrolment?.cadence;
  const step = next?.cadence ? next.step : (enrolment?.done ?? 0) + 1;
  const distance = (template: Template) => (template.step === ANY ? 0.5 : Math.abs(template.step - step));
  const known = templates.filter((template) => template.language === language);
  const nearest = known.filter((template) => template.cadence === cadence).sort((a, b) => distance(a) - distance(b));
  return [...nearest.slice(0, OFFERED), ...known.filter((template) => template.cadence === ANY).slice(0, OFFERED)];
}
