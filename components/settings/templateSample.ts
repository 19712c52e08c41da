import { TEXTS } from '../../lib/engine/texts/index.ts';
import { variablesOf, type Told } from '../../lib/engine/textVariables.ts';
import { textLocale } from '../../lib/io/templates.ts';
import type { TextLanguage, Variables } from '../../lib/model/template.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';

/** Of whom nothing is known. */
const NOBODY: Told = {
  name: null,
  company: null,
  quotes: [],
  recentTouches: [],
  firstTouchAt: null,
  promises: [],
  details: {},
};

/** What a text is shown with: somebody made up, and somebody of whom nothing is known. */
export function samplesIn(
  language: TextLanguage,
  { now, workingTime }: { now: string; workingTime: WorkingTime },
  sender: string | null,
): { person: string; known: Variables; unknown: Variables } {
  const { sample } = TEXTS[language];
  const manner = { locale: textLocale(language), time: workingTime };
  return {
    person: sample.name,
    known: variablesOf(sampleIn(language, now), now, { ...manner, sender: sender ?? sample.sender }),
    unknown: variablesOf(NOBODY, now, { ...manner, sender }),
  };
}

function sampleIn(language: TextLanguage, now: string): Told {
  const { name, company, valueThatMatters, need, interest } = TEXTS[language].sample;
  const quote = { id: 'sample', number: 'Q-2041', amount: 12_400, currency: 'EUR', sentAt: daysBefore(now, 10) };
  return {
    ...NOBODY,
    name,
    company,
    quotes: [{ ...quote, validUntil: null, threadId: null, followUps: 0, state: 'open', evidence: '' }],
    recentTouches: [{ at: daysBefore(now, 6), channel: 'mail', planned: true }],
    firstTouchAt: daysBefore(now, 4 * 366),
    details: { valueThatMatters, need, interest },
  };
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
