import { MISS_CAUSES, type MissCause, type Outcome } from '../../lib/model/event.ts';
import type { Prospect } from '../../lib/model/prospect.ts';
import type { Outlook } from '../../lib/model/view.ts';
import type { LostReason } from '../../lib/model/choices.ts';
import { addWorkingDays, dayOf, startOfWork } from '../../lib/engine/workingTime.ts';
import type { WorkingTime } from '../../lib/model/workingTime.ts';
import { t } from '../../lib/io/words.ts';
import type { Deed } from '../shared/orders.ts';
import type { About } from '../shared/deeds.ts';

/** How it ended, as the rep is filling it in. Texts, as fields give them. */
export interface DecisionDraft {
  /** Null until she has said: Enter alone must not win a deal. */
  outcome: Outcome | null;
  /** '': all that is open. */
  quoteId: string;
  reason: LostReason | '';
  ownReason: string;
  /** Null: not said. */
  missCause: MissCause | null;
  competitor: string;
  price: string;
  dealType: 'lease' | 'purchase' | '';
  termMonths: string;
  signedOn: string;
}

export const FIRST_DECISION: DecisionDraft = {
  outcome: null,
  quoteId: '',
  reason: '',
  ownReason: '',
  missCause: null,
  competitor: '',
  price: '',
  dealType: '',
  termMonths: '',
  signedOn: '',
};

/** Touches of what is decided on. */
export function triesOf({ opportunities, touchCount }: Prospect): number {
  return opportunities.at(-1)?.touchCount ?? touchCount;
}

/** Closed without a yes. */
export function isNo({ outcome }: DecisionDraft): boolean {
  return outcome === 'lost' || outcome === 'noDecision';
}

/** Closed without a yes, and nobody was in touch: missed, not lost (A4). */
export function isMiss(draft: DecisionDraft, prospect: Prospect): boolean {
  return isNo(draft) && triesOf(prospect) === 0;
}

/** What may be said of why it was missed (A5); of an answer without a look only where there was one (A8). */
export function causesFor(prospect: Prospect): MissCause[] {
  return MISS_CAUSES.filter((cause) => cause !== 'stockNotChecked' || wasToldUnchecked(prospect));
}

/** The cause that she named, else the one that the log shows. */
export function causeOf({ missCause }: DecisionDraft, prospect: Prospect): MissCause | null {
  return missCause ?? (wasToldUnchecked(prospect) ? 'stockNotChecked' : null);
}

function wasToldUnchecked({ figures }: Prospect): boolean {
  return figures.enquiries.some(({ answer, stockKnown }) => answer === null && !stockKnown);
}

/** Their last mail is unanswered: then it was we who stopped (E20). */
export function isOurFault(prospect: Prospect): boolean {
  return prospect.turn === 'ours';
}

/** Closing without a yes before the fifth ask is asked about once (C8, E11); a no for good is a no. */
export function isEarly(draft: DecisionDraft, prospect: Prospect, { asks }: Outlook): boolean {
  const final = prospect.doNotContact || prospect.pausedBy !== null;
  return isNo(draft) && !final && triesOf(prospect) < asks.tries;
}

/** When the next try could be instead: as planned, but not before the guard's two days of rest. */
export function instead({ dueAt }: Prospect, now: string, time: WorkingTime): { until: string; day: string } {
  const day = addWorkingDays(dayOf(now, time.zone), 2, time).day;
  const until = startOfWork(day, time);
  return dueAt !== null && dueAt > until ? { until: dueAt, day: dayOf(dueAt, time.zone) } : { until, day };
}

/** The decision as an order. Without a touch it is missed, not lost (A4), and said so. */
export function decided({ key, name }: About, draft: DecisionDraft, outcome: Outcome, prospect: Prospect): Deed {
  const missed = isMiss(draft, prospect);
  const lease = draft.dealType === 'lease';
  const terms = {
    competitor: draft.competitor.trim() || null,
    price: draft.price === '' ? null : Number(draft.price),
    dealType: draft.dealType || null,
    termMonths: lease && draft.termMonths !== '' ? Number(draft.termMonths) : null,
    signedOn: lease ? draft.signedOn || null : null,
  };
  const order = {
    do: 'decide',
    key,
    outcome,
    quoteId: draft.quoteId || null,
    reason: reasonOf(draft, prospect),
    ...(missed ? { missCause: causeOf(draft, prospect) } : {}),
  } as const;
  return [
    { ...order, ...(outcome === 'lost' ? terms : {}) },
    t('doneSaid', name, t(missed ? 'doneMissed' : `outcome_${outcome}`)),
  ];
}

const OUR_FAULT: LostReason = 'weStopped';

function reasonOf(draft: DecisionDraft, prospect: Prospect): string | null {
  if (!isNo(draft)) return null;
  if (isOurFault(prospect)) return OUR_FAULT;
  return draft.reason === 'other' ? draft.ownReason.trim().slice(0, 300) || 'other' : draft.reason || null;
}
