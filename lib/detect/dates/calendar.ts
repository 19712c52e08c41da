/** Calendar arithmetic on days written `2026-05-14`, in UTC throughout: no zone of the process comes into it. */

const DAY_MS = 86_400_000;

/** From which day to which, both included; one day has `from` = `to`. */
export interface DayRange {
  from: string;
  to: string;
}

/** That day, or null when the calendar has none (30 February) or it is too far away to be meant. */
export function realDay(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const real = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return real && year >= 1970 && year < 2100 ? day.toISOString().slice(0, 10) : null;
}

export function plusDays(day: string, days: number): string {
  return dayOf(Date.parse(day) + days * DAY_MS);
}

/** From 31 January a month leads to the last day of February. */
export function plusMonths(day: string, months: number): string {
  const { year, month, date } = partsOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** Working days are Monday to Friday here: the holidays of the writer's country are not known. */
export function plusWorkdays(day: string, count: number): string {
  let at = day;
  for (let left = Math.min(count, 99); left > 0;) {
    at = plusDays(at, 1);
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return ((Math.floor(Date.parse(day) / DAY_MS) + 3) % 7) + 1;
}

export function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** Monday to Friday of the week that the day is in. */
export function weekAround(day: string): DayRange {
  const monday = plusDays(day, 1 - weekdayOf(day));
  return { from: monday, to: plusDays(monday, 4) };
}

/** Monday to Friday of a week as calendars number them (ISO 8601); null when the year has no such week. */
export function numberedWeek(year: number, week: number): DayRange | null {
  const first = weekAround(`${year}-01-04`).from;
  const from = plusDays(first, (week - 1) * 7);
  const isReal = week >= 1 && partsOf(plusDays(from, 3)).year === year;
  return isReal ? { from, to: plusDays(from, 4) } : null;
}

/** The whole of so many months, the first of which is `month` of `year`; 13 is the next January. */
export function monthsFrom(year: number, month: number, count: number): DayRange {
  const from = dayOf(Date.UTC(year, month - 1, 1));
  return { from, to: plusDays(dayOf(Date.UTC(year, month - 1 + count, 1)), -1) };
}

/** Easter Sunday (Gregorian; the anonymous algorithm). */
export function easter(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const corrected = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25);
  const epact = (corrected + 19 * golden + 15) % 30;
  const late = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const toSunday = (year + Math.floor(year / 4) + late + 2 - century + Math.floor(century / 4)) % 7;
  const past = late - toSunday;
  const month = 3 + Math.floor((past + 40) / 44);
  return realDay(year, month, past + 28 - 31 * Math.floor(month / 4)) ?? `${year}-04-01`;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
