import { businessDay, dayOf, monthsFrom, nextDay, type Hours } from './calendar.ts';

/** The formulas of requirements.md that stand on dates and counts alone. */

/** D6 to D8: `k = T-6, T-12, ... while k >= T/2`; terms under 12 months: none ("Lease terms under 12 months"). */
export function leaseMonths(term: number): number[] {
  const months: number[] = [];
  if (term < 12) return months;
  for (let k = term - 6; k >= term / 2; k -= 6) months.unshift(k);
  return months;
}

/** D6: signing date + k months, always from the anchor. */
export const leaseDays = (term: number, signedOn: string) => leaseMonths(term).map((k) => monthsFrom(signedOn, k));

/** D6: a weekend or holiday moves to the next working day. */
export const moved = (day: string, hours: Hours) => businessDay(day, 0, hours);

/** D7: "after T it goes on as six-monthly nurture until stopped". */
export const leaseNurture = (term: number, signedOn: string, n: number) => monthsFrom(signedOn, term + 6 * n);

/** D11: every six months, from the anchor. */
export const sixMonthly = (anchor: string, n: number) => monthsFrom(anchor, 6 * n);

/** Quote sent, from start: 2, 5, 10, 15, 25 bd. */
export const QUOTE_DAYS = [2, 5, 10, 15, 25];
export const quoteDays = (sentOn: string, hours: Hours) => QUOTE_DAYS.map((n) => businessDay(sentOn, n, hours));

/** Cold outbound: mail 0, +3, +4, then calls +5 and +7, each from the step before; 19 bd in all. */
export const COLD_DAYS = [3, 4, 5, 7];
export function coldDays(sentOn: string, hours: Hours): string[] {
  const days: string[] = [];
  for (const n of COLD_DAYS) days.push(businessDay(days.at(-1) ?? sentOn, n, hours));
  return days;
}

/** C5: `(won + 0.30 x 10) / (decided + 10)`. */
export const closingRate = (won: number, decided: number) => (won + 3) / (decided + 10);
/** C4: `pileValue x closingRate`. */
export const expected = (pile: number, rate: number) => pile * rate;

/** A quote valid until a day is valid to the end of that day (traps): it has expired from the next day on. */
export const expired = (validUntil: string, now: string, zone: string) => dayOf(now, zone) >= nextDay(validUntil);

/** Waiting days: working days after the first up to the second; Fri to Mon 1, Sat to Mon 1, Fri to Sun 0. */
export function businessDaysBetween(from: string, to: string, hours: Hours): number {
  let n = 0;
  for (let day = from; businessDay(day, 1, hours) <= to; n += 1) day = businessDay(day, 1, hours);
  return n;
}
