import {
  STOCK_ANSWERS,
  type Channel,
  type EventOf,
  type FindingName,
  type Rule,
  type Settlement,
} from '../../lib/model/event.ts';
import type { OpenPromise } from '../../lib/model/prospect.ts';
import { t, tn } from '../../lib/io/words.ts';
import type { Order } from './actions.ts';
import type { Deed } from './orders.ts';

/** Whom a button is about. `name` is for the words only. */
export interface About {
  key: string;
  name: string;
}

/** Something is dealt with: a mail, a promise, an appointment, a product. */
export function settled(
  { key, name }: About,
  of: string,
  how: Settlement,
  more: { channel?: Channel; finding?: FindingName } = {},
): Deed {
  const { finding } = more;
  const judged = finding && t(how === 'notSo' ? 'historyDenied' : 'historyConfirmed', t(`finding_${finding}`));
  return [{ do: 'settle', key, of, how, ...more }, t('doneSaid', name, judged ?? t(`settle_${how}`))];
}

/** Their mail was a machine's, or a person wrote it after all (lessons 8 and 9). */
export function judgedAutomatic({ key, name }: About, of: string, isSo: boolean): Deed {
  const how = isSo ? 'confirmed' : 'notSo';
  const deed = t('doneSaid', name, t(isSo ? 'automatic_autoReply' : 'doneByPerson'));
  return [{ do: 'settle', key, of, how, finding: 'automatic' }, deed];
}

/** This nudge, and no other one. */
export function skipped({ key, name }: About, nudgeKey: string): Deed {
  return [{ do: 'settle', key, of: nudgeKey, how: 'dismissed' }, t('doneSaid', name, t('doneSkipped'))];
}

/** A word about the person; null takes it back to unknown. */
export function noted({ key, name }: About, rule: Rule, value: string | null = null): Deed {
  return [{ do: 'rule', keys: [key], rule, value }, t('doneSaid', name, t(`rule_${rule}`))];
}

/** "I will find out by Friday" (E14). */
export function promised({ key, name }: About, what: string, dueOn: string | null, of?: string): Deed {
  const order = { do: 'promise', key, what: what.slice(0, 300), dueOn, ...(of ? { of } : {}) } as const;
  return [order, t('doneSaid', name, t('donePromise', what))];
}

/**
 * The word is not taken back in silence: they were told another day. A promise whose day is over was missed, whatever
 * becomes of it now; before that it just gives way (E15).
 */
function givenUp(key: string, { id, dueOn }: OpenPromise, today: string): Order {
  return { do: 'settle', key, of: id, how: dueOn < today ? 'missed' : 'cancelled' };
}

/** The same for another day; `named` says it in words. */
export function promiseMoved(
  { key, name }: About,
  promise: OpenPromise,
  to: { day: string; named: string },
  today: string,
): [orders: Order[], deed: string] {
  const anew: Order = { do: 'promise', key, what: promise.what, dueOn: to.day };
  return [[givenUp(key, promise, today), anew], t('donePromiseMoved', name, promise.what, to.named)];
}

/** What was promised is not wanted any more, or cannot be. */
export function promiseWithdrawn({ key, name }: About, promise: OpenPromise, today: string): Deed {
  return [givenUp(key, promise, today), t('donePromiseWithdrawn', name, promise.what)];
}

/** The fields of an appointment book (D1). */
export interface Booked {
  at: string;
  place: string | null;
  directions?: string | null;
  todo?: string | null;
  phone?: string | null;
  travelMinutes?: number | null;
}

export function booked({ key, name }: About, appointment: Booked): Deed {
  return [{ do: 'appointment', key, ...appointment }, t('doneSaid', name, t('doneAppointment'))];
}

/** They asked for a product (A8); whoever is to be told gets a call when it is back (A9). */
export function asked(
  { key, name }: About,
  { product, stockKnown, answer, phone }: { product: string; stockKnown: boolean; answer: string; phone: string },
): Deed {
  const known = STOCK_ANSWERS.find((each) => each === answer) ?? null;
  const told = known === 'callback' ? { phone: phone.trim() || null } : {};
  return [
    { do: 'enquiry', key, product, stockKnown, answer: known, ...told },
    t('doneSaid', name, t('historyEnquiry', product)),
  ];
}

/** What a field for the months of a lease takes. */
export const MONTHS = { min: 1, max: 600, step: 1 };

/** The same decision, with the term of the lease: the newer word counts. */
export function decidedAgain(
  { key, name }: About,
  decision: EventOf<'decision'>,
  termMonths: number,
  signedOn: string | null,
): Deed {
  const { outcome, quoteId, reason, missCause = null, competitor = null, price = null } = decision;
  const order = { do: 'decide', key, outcome, quoteId, reason, missCause, competitor, price } as const;
  const term = { dealType: 'lease', termMonths, signedOn } as const;
  return [{ ...order, ...term }, t('doneSaid', name, tn('leaseTermSaid', termMonths))];
}
