import { afterWorkingMinutes, businessDay, dayOf, monthsFrom, opening, type Hours } from './calendar.ts';
import { leaseDays, leaseNurture, moved, QUOTE_DAYS } from './formulas.ts';
import { stepsMade } from './quotes.ts';
import type { Told, ToldQuote, Word } from './record.ts';

/**
 * The default cadences, each as the dates of what is left of it, if every touch is made when it falls due. "+n" counts
 * from the touch before, a bare n from the start. Dates are instants: the opening of a day, or working minutes.
 */
export interface Ground {
  told: Told;
  hours: Hours;
  /** Nothing before: snoozed, or away. */
  notBefore: string;
}

export const later = (a: string, b: string) => (a > b ? a : b);
export const onDay = (day: string, hours: Hours) => opening(day, hours);
const after = (at: string, n: number, hours: Hours) => opening(businessDay(dayOf(at, hours.zone), n, hours), hours);
export const lastTouch = (told: Told) => told.touches.at(-1)?.at ?? null;

/** Of an unanswered touch; a talk or a meeting is an answer (E17: "between unanswered touches"). */
function restFrom(told: Told, hours: Hours): string {
  const last = lastTouch(told);
  const answered = later(told.words.findLast(({ mail }) => !mail)?.at ?? '', told.met?.at ?? '');
  return last !== null && last > answered ? after(last, 2, hours) : '';
}

/** So many working days after the one before, each; the first after `from`. */
function chain(from: string, days: number[], { hours, notBefore }: Ground): string[] {
  let at = from;
  return days.map((n) => (at = later(later(after(at, n, hours), at), notBefore)));
}

/** Every so many months, from the anchor (D11), moved to a working day. */
export function everyMonths(anchor: string, months: number, { hours, notBefore }: Ground): string[] {
  const day = dayOf(anchor, hours.zone);
  return [1, 2].map((n) => later(onDay(moved(monthsFrom(day, months * n), hours), hours), notBefore));
}

/** From start: 2, 5, 10, 15, 25 bd, and 3 bd before expiry; never within 2 bd of a touch; after expiry the outcome. */
export function quoteSent(quote: ToldQuote, ground: Ground): string[] {
  const { told, hours, notBefore } = ground;
  const { sentAt, validUntil } = quote;
  const done = stepsMade(quote, told);
  const valid = (at: string) => validUntil === null || dayOf(at, hours.zone) <= validUntil;
  const steps = QUOTE_DAYS.map((n) => after(sentAt, n, hours)).filter(valid);
  const ends = validUntil === null ? null : onDay(businessDay(validUntil, -3, hours), hours);
  if (ends !== null && ends > sentAt && !steps.includes(ends)) steps.push(ends);
  // House decision: two working days after the last touch, whatever came of it.
  let rest = lastTouch(told) === null ? '' : after(lastTouch(told)!, 2, hours);
  const left = steps.toSorted().slice(done);
  const dates = left.map((due) => {
    const at = later(later(due, rest), notBefore);
    if (at !== due) rest = after(at, 2, hours);
    return at;
  });
  // C7: asked on the next working day, and two working days after each try that nobody answered.
  const tried = lastTouch(told) !== null && !valid(lastTouch(told)!);
  const ask = validUntil === null ? '' : onDay(businessDay(validUntil, 1, hours), hours);
  const outcome = validUntil === null ? [] : [later(tried ? after(lastTouch(told)!, 2, hours) : ask, notBefore)];
  return [...dates.filter(valid), ...outcome];
}

/** 1: within 60 working minutes (the answer owed); 2: +4 h; +1, +2, +3, +5 bd. */
export function inboundLead(done: number, from: string, ground: Ground): string[] {
  const { hours, notBefore } = ground;
  if (done > 1) return chain(from, [1, 2, 3, 5].slice(done - 2), ground);
  const second = later(afterWorkingMinutes(from, 240, hours), notBefore);
  return [second, ...chain(second, [1, 2, 3, 5], ground)];
}

/** Mail 0, +3, +4, +5, +7: the first approach is step 1. */
export function cold(done: number, last: string | null, since: string, ground: Ground): string[] {
  if (done > 0) return chain(last!, [3, 4, 5, 7].slice(done - 1), ground);
  const { hours, notBefore, told } = ground;
  const first = later(later(later(after(since, 0, hours), since), restFrom(told, hours)), notBefore);
  return [first, ...chain(first, [3, 4, 5, 7], ground)];
}

/** Recap the same day, +3, +5, +7, +10. */
export function afterMeeting(met: Word, done: number, ground: Ground): string[] {
  const { hours, notBefore, told } = ground;
  if (done > 0) return chain(lastTouch(told)!, [3, 5, 7, 10].slice(done - 1), ground);
  const today = dayOf(met.at, hours.zone);
  const open = onDay(moved(today, hours), hours);
  const closed = met.at > open && afterWorkingMinutes(met.at, 1, hours) > after(met.at, 1, hours);
  // Whatever rest a try would keep.
  const recap = later(closed ? after(met.at, 1, hours) : later(met.at, open), notBefore);
  return [recap, ...chain(recap, [3, 5, 7, 10], ground)];
}

/** The date they named, else +22 bd; +65 bd; then six-monthly. What is said before that day, or answers their no without one, is no step. */
export function notNow(word: Word, ground: Ground): string[] {
  const { told, hours, notBefore } = ground;
  const counts = ({ at, id, answers }: Told['touches'][number]) =>
    at >= word.at && id !== word.id && (word.day === null ? !answers : dayOf(at, hours.zone) >= word.day);
  const done = told.touches.filter(counts).length;
  const named =
    word.day === null ? later(after(word.at, 22, hours), restFrom(told, hours)) : onDay(moved(word.day, hours), hours);
  const first = later(named, notBefore);
  const steps =
    done === 0 ? [first, ...chain(first, [65], ground)] : chain(lastTouch(told)!, [65].slice(done - 1), ground);
  return [...steps, ...everyMonths(later(steps.at(-1) ?? word.at, lastTouch(told) ?? ''), 6, ground)];
}

/** Their date + 1 bd; none given: +3 bd. */
export function holding({ at, day }: Word, { hours, notBefore }: Ground): string[] {
  return [later(day === null ? after(at, 3, hours) : onDay(businessDay(day, 1, hours), hours), notBefore)];
}

/** Return date + 1 bd; none: +10 bd. */
export function backFrom({ at, day }: Word, hours: Hours): string {
  return day === null ? after(at, 10, hours) : onDay(businessDay(day, 1, hours), hours);
}

/** T-6, T-12 ... >= T/2 months from signing, then six-monthly from T on (D6, D7); a term under 12 months: nurture. */
export function lostLease(term: number, signedOn: string, decidedAt: string, ground: Ground): string[] {
  const { told, hours, notBefore } = ground;
  const from = later(decidedAt, lastTouch(told) ?? '');
  const calls = leaseDays(term, signedOn).map((day) => onDay(moved(day, hours), hours));
  const left = calls.filter((at) => at > from);
  if (left.length === 0) return everyMonths(from, 6, ground);
  const nurture = [0, 1].map((n) => onDay(moved(leaseNurture(term, signedOn, n), hours), hours));
  return [...left, ...nurture].map((at) => later(at, notBefore));
}
