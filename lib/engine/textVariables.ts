import type { Prospect } from '../model/prospect.ts';
import type { Variables } from '../model/template.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { calledBy } from './givenName.ts';
import { openQuote } from './quotes.ts';
import { addWorkingDays } from './workingTime.ts';
import { addMonths, calendarDays, dayOf } from './zone.ts';

/** What of a record the texts speak of. */
export type Told = Pick<
  Prospect,
  'name' | 'company' | 'quotes' | 'recentTouches' | 'firstTouchAt' | 'promises' | 'details'
>;

/** How and for whom the values are written. */
export interface Manner {
  /** Of the text, not of the screens: amounts and days follow its language. */
  locale: string;
  time: WorkingTime;
  /** The rep's name; null: unknown. */
  sender: string | null;
}

/** What every variable stands for with this person now, ready to be read; null: unknown, and never guessed. */
export function variablesOf(told: Told, now: string, { locale, time, sender }: Manner): Variables {
  const { details } = told;
  const quote = openQuote(told.quotes);
  const called = calledBy(told.name === told.company ? null : tidy(told.name));
  const today = dayOf(now, time.zone);
  return {
    name: called.given,
    full_name: called.full,
    company: companyIn(told),
    quote_number: tidy(quote?.number),
    quote_amount: quote && amountText(quote.amount, quote.currency, locale),
    quote_day: quote && dateText(dayOf(quote.sentAt, time.zone), today, locale),
    days_waited: waitText(told, now, time.zone, locale),
    value_that_matters: tidy(details.valueThatMatters),
    need: tidy(details.need),
    interest: tidy(details.interest),
    tenure: tenureText(told.firstTouchAt, today, time.zone, locale),
    promised_day: dayText(promisedDay(told, today, time), { weekday: 'long', day: 'numeric', month: 'long' }, locale),
    sender: tidy(sender),
  };
}

/** One line of plain text: pages write the names, and a name may bring lines and marks of its own. */
function tidy(said: string | null | undefined): string | null {
  return (
    (said ?? '')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .replace(/\p{Cs}/gu, '')
      .trim() || null
  );
}

/** A domain is not what a company is called. */
function companyIn({ company }: Pick<Told, 'company'>): string | null {
  const said = tidy(company);
  return said === null || /^[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(said) ? null : said;
}

/** An amount without its currency says nothing. */
function amountText(amount: number | null, currency: string | null, locale: string): string | null {
  if (amount === null || currency === null || !Number.isFinite(amount)) return null;
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(locale, options).format(amount);
}

/** Calendar days since our last mail, as one says it: "6 days ago", "vor 6 Tagen". */
function waitText({ recentTouches }: Told, now: string, zone: string, locale: string): string | null {
  const mail = recentTouches.findLast(({ channel, at }) => channel === 'mail' && at <= now);
  if (!mail) return null;
  const days = calendarDays(mail.at, now, zone);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

/** Full years since the first contact (D10): "4 years"; less than one is nothing to speak of. */
function tenureText(firstTouchAt: string | null, today: string, zone: string, locale: string): string | null {
  const years = firstTouchAt === null ? 0 : fullYears(dayOf(firstTouchAt, zone), today);
  if (years < 1) return null;
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'year', unitDisplay: 'long' }).format(years);
}

function fullYears(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return addMonths(from, years * 12) > to ? years - 1 : years;
}

/** Until when we said we would answer; without a promise that is open, the next working day (E14). */
function promisedDay({ promises }: Told, today: string, time: WorkingTime): string {
  const days = promises.filter(({ by, dueOn }) => by === 'us' && dueOn >= today).map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? addWorkingDays(today, 1, time).day;
}

/** `4 May`, with the year when it is not this one. */
function dateText(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return dayText(day, { day: 'numeric', month: 'long', ...year }, locale);
}

/** A calendar day has no zone: it is written as noon in UTC. */
function dayText(day: string, options: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`));
}
