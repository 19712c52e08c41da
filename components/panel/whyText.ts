import { momentOf } from '../../lib/model/event.ts';
import type { Prospect, Reason } from '../../lib/model/prospect.ts';
import type { HistoryLine, Outlook } from '../../lib/model/view.ts';
import { money } from '../../lib/io/money.ts';
import { shortDate } from '../../lib/io/when.ts';
import { numberText, percentText, t } from '../../lib/io/words.ts';
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
  if (!isStep) return t(`why_${code}`, ...SAID.flatMap((name) => values[name] ?? []));
  const from = typeof values['day'] === 'string' ? values['day'] : enrolment?.since;
  const what = [numberText(next.step), numberText(next.steps), nameAmong(next.cadence ?? '', cadences)] as const;
  if (!from || code === 'quoteExpires') return t('whyStep', ...what);
  return t(code === 'quoteTry' ? 'whyStepQuote' : 'whyStepFrom', ...what, shortDate(from, ...on));
}

type On = [now: string, zone: string];

/** Reasons that are a step of a cadence with a beginning. */
const STEPS: ReadonlySet<string> = new Set(['nextTry', 'quoteTry', 'quoteExpires', 'closing', 'meetingTry', 'notNow']);
/** Of the other reasons, the one value that their words name. */
const SAID = ['minutes', 'month', 'term', 'months', 'days'];

/** `€18,400 × 30% × 3 = 16,560` */
export function weightText({ value, probability, urgency, total, currency }: NonNullable<Outlook['weight']>): string {
  const whole = (n: number) => numberText(Math.round(n));
  return t('whyWeight', money(value, currency), percentText(probability), whole(urgency), whole(total));
}
