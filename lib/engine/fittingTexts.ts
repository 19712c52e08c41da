import type { Prospect } from '../model/prospect.ts';
import { ANY, type Template, type TextLanguage } from '../model/template.ts';

/** A step of a cadence; no cadence: nothing runs. */
export interface Step {
  cadence: string | null;
  step: number;
}

/** Which step a mail to this person would be now. An answer in a conversation begins the cadence of conversations. */
export function stepAhead({ next, enrolment, turn, touchCount }: Prospect): Step {
  if (next?.cadence) return { cadence: next.cadence, step: next.step };
  if (enrolment) return { cadence: enrolment.cadence, step: enrolment.done + 1 };
  return { cadence: turn === 'ours' && touchCount > 0 ? 'inTalk' : null, step: 1 };
}

/**
 * The texts in this language that fit a step, the most fitting first: its own, those of the whole cadence, those of the
 * steps around it (she may write where a call was planned), those for every occasion.
 */
export function fittingTexts(
  templates: readonly Template[],
  { cadence, step }: Step,
  language: TextLanguage,
): Template[] {
  const distance = (template: Template) => {
    if (template.cadence === ANY) return FARTHEST;
    if (template.cadence !== cadence) return Infinity;
    return template.step === ANY ? 0.5 : Math.abs(template.step - step);
  };
  return templates
    .filter((template) => template.language === language && distance(template) < Infinity)
    .sort((a, b) => distance(a) - distance(b));
}

/** Farther than any two steps of one cadence. */
const FARTHEST = 1000;
