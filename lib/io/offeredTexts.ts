import { languageOf } from '../detect/language.ts';
import { fittingTexts, stepAhead } from '../engine/fittingTexts.ts';
import { partsOf } from '../engine/templates.ts';
import { variablesOf } from '../engine/textVariables.ts';
import type { OfferedText, Recipient } from '../model/line.ts';
import type { Prospect } from '../model/prospect.ts';
import { ANY, TEXT_LANGUAGES, type Template, type TextLanguage } from '../model/template.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import type { KeptDraft } from './lineTickets.ts';
import { loadOwnTexts, templatesOf, textLanguage, textLocale } from './templates.ts';

/** Texts that a line offers for the step and around it, and of those for every occasion. */
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
  const texts = await loadOwnTexts();
  const language = languageOfTalk(draft, prospect);
  const manner = { locale: textLocale(language), time, sender: texts.sender };
  const variables = variablesOf(prospect, now, manner);
  return few(fittingTexts(templatesOf(texts), stepAhead(prospect), language)).map((template) => ({
    id: template.id,
    key: prospect.key,
    name: template.name,
    parts: partsOf(template, variables).map(({ text, missing }) => ({ text, ...(missing && { missing }) })),
  }));
}

function few(texts: Template[]): Template[] {
  const [always, now] = [true, false].map((any) => texts.filter(({ cadence }) => (cadence === ANY) === any));
  return [...(now ?? []).slice(0, OFFERED), ...(always ?? []).slice(0, OFFERED)];
}

/** What she writes in, else what they ask in, else her own. */
function languageOfTalk({ own, subject }: KeptDraft, { asks }: Prospect): TextLanguage {
  const theirs = asks.map(({ text }) => text).join('\n');
  const told = languageOf(own) ?? languageOf(theirs) ?? languageOf(subject);
  return TEXT_LANGUAGES.find((language) => language === told) ?? textLanguage();
}
