import { momentOf } from '../../lib/model/event.ts';
import type { Prospect, Reason, ReasonCode } from '../../lib/model/prospect.ts';
import type { HistoryLine, Outlook } from '../../lib/model/view.ts';
import { money } from '../../lib/io/money.ts';
import { shortDate } from '../../lib/io/when.ts';
import { numberText, percentText, t, tn } from '../../lib/io/words.ts';
import { nameAmong } from '../shared/cadenceName.ts';
import { historyText } from './historyText.ts';

/** What a nudge stands on, in words (design law 11). */

/** An event as the history tells it, and when it was. */
export interface Told {
  at: string;
  text: string;
}

/** The event of that name; null: it is older than the history that is shown. */
export function eventTold(history: HistoryLine[], id: string | null, now: string, zone: string): Told | null {
  const found = history.find(({ event }) => event.id === id || (event.kind === 'mail' && event.ids.includes(id ?? '')));
  return found ? told(found, now, zone) : null;
}

/** What happened at that moment. */
export function momentTold(history: HistoryLine[], at: string | null, now: string, zone: string): Told | null {
  const isThen = ({ event }: HistoryLine) => Date.parse(momentOf(event)) === Date.parse(at ?? '');
  const found = history.find((line) => isThen(line) && line.retractedBy.length === 0);
  return found ? told(found, now, zone) : null;
}

function told({ event }: HistoryLine, now: string, zone: string): Told {
  return { at: momentOf(event), text: historyText(event, now, zone).what };
}

/** The rule that asks, in plain words: `Step 2 of 5 of "Quote sent", counted from the quote of 12 May.` */
export function ruleText(reason: Reason, { next, enrolment }: Prospect, cadences: Outlook['cadences'], ...on: On) {
  const { code, values } = reason;
  const isStep = next !== null && next.cadence !== null && next.steps > 0 && STEPS.has(code);
  if (!isStep) return otherRule(code, values);
  const from = typeof values['day'] === 'string' ? values['day'] : enrolment?.since;
  const what = [numberText(next.step), numberText(next.steps), nameAmong(next.cadence ?? '', cadences)] as const;
  if (!from || code === 'quoteExpires') return t('whyStep', ...what);
  return t(code === 'quoteTry' ? 'whyStepQuote' : 'whyStepFrom', ...what, shortDate(from, ...on));
}

type On = [now: string, zone: string];

/** The words of a rule that is no step, with the one number that they name. */
function otherRule(code: Reason['code'], values: Reason['values']): string {
  if (code === 'leaseCall') return t('why_leaseCall', values['month'] ?? '', values['term'] ?? '');
  return isCounted(code) ? tn(`why_${code}`, Number(values[COUNTED[code]] ?? 0)) : t(`why_${code}`);
}

/** Rules that count something, and which value of the reason it is. */
const COUNTED = {
  answerFirst: 'minutes',
  answer: 'minutes',
  nurture: 'months',
  lostMailing: 'months',
  customer: 'months',
  goingQuiet: 'months',
  dusty: 'days',
} as const satisfies Partial<Record<ReasonCode, string>>;

function isCounted(code: ReasonCode): code is keyof typeof COUNTED {
  return code in COUNTED;
}

/** Reasons that are a step of a cadence with a beginning. */
const STEPS: ReadonlySet<string> = new Set(['nextTry', 'quoteTry', 'quoteExpires', 'closing', 'meetingTry', 'notNow']);

/** `€18,400 × 30% × 3 = 16,560` */
export function weightText({ value, probability, urgency, total, currency }: NonNullable<Outlook['weight']>): string {
  const whole = (n: number) => numberText(Math.round(n));
  return t('whyWeight', money(value, currency), percentText(probability), whole(urgency), whole(total));
}
