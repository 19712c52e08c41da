/**
 * What a language says of days: `next week`, `the 15th`, `in March`, `bis Freitag`. Whole words and phrases, as
 * everywhere in this folder, but without `*`. Where an entry has several spellings, `/` stands between them.
 */
export interface DateWords {
  /** Is the number of a day written with a point, so that a bare number is none (`am 15.`)? */
  dayHasPoint?: boolean;
  /** Monday to Sunday, written so that they mean nothing else. */
  weekdays: string[];
  /** The same, short: read only beside a number or behind a preposition. */
  shortWeekdays: string[];
  /** `Mondays`, `montags`: a habit, no day. */
  habits: string[];
  /** January to December. */
  months: string[];
  /** Short, or with a second meaning (`may`): read only beside a number or behind a preposition. */
  shortMonths: string[];
  /** Days counted from the day of the mail: that day, the next, the one after; and days gone by. */
  today: string[];
  tomorrow: string[];
  dayAfterTomorrow: string[];
  yesterday: string[];
  /** Stands for "today" until a day is named beside it: `end of the day`, `COB`. */
  endOfDay: string[];
  /** `morning`, `Nachmittag`: part of a day that is named beside it. */
  partsOfDay: string[];
  edges: EdgeWords;
  units: UnitWords;
  numbers: NumberWords;
  turns: TurnWords;
  places: PlaceWords;
  feasts: FeastWords;
}

/** Start and end of a period in one word: `Monatsende`, `EOW`. */
export interface EdgeWords {
  startOfWeek: string[];
  startOfMonth: string[];
  startOfYear: string[];
  endOfWeek: string[];
  endOfMonth: string[];
  endOfQuarter: string[];
  endOfYear: string[];
}

/** Singular, then plural. */
export interface UnitWords {
  hour: string[];
  day: string[];
  /** Days on which people work. */
  workday: string[];
  week: string[];
  weekend: string[];
  month: string[];
  quarter: string[];
  year: string[];
  /** Before the number of a week, of a quarter. */
  weekNumber: string[];
  quarterNumber: string[];
}

export interface NumberWords {
  /** One to twelve. */
  count: string[];
  /** Written as days, meant as two weeks: `15 jours`, `fortnight`. */
  twoWeeks: string[];
  /** Half a year. */
  halfYear: string[];
  /** Some, a few. */
  few: string[];
  /** First to fourth, of a quarter. */
  ordinal: string[];
}

/** Which one of them: `next`, `this`. Before the noun or behind it. */
export interface TurnWords {
  this: string[];
  next: string[];
  /** The very next one: `kommenden Freitag`. */
  coming: string[];
  overnext: string[];
  last: string[];
  /** Some time in the one that has begun: `im Laufe der Woche`. */
  within: string[];
  every: string[];
  /** Behind a number of units: `from now`. */
  fromNow: string[];
  /** Beside a time that is over: `ago`, `seit`. */
  past: string[];
  /** "Ago" before a number of days, "before" in front of a day: `vor`. */
  pastOrUntil?: string[];
}

/** Where in time: the words before a day. `…The` includes an article, so that a bare number may follow (`jusqu'au 15`). */
export interface PlaceWords {
  in: string[];
  on: string[];
  onThe: string[];
  until: string[];
  untilThe: string[];
  after: string[];
  afterThe: string[];
  from: string[];
  fromThe: string[];
  /** Words that only hold a date together. */
  filler: string[];
  or: string[];
  to: string[];
  start: string[];
  middle: string[];
  end: string[];
}

export interface FeastWords {
  christmas: string[];
  newYear: string[];
  newYearSeason: string[];
  easter: string[];
  spring: string[];
  summer: string[];
  autumn: string[];
  winter: string[];
  /** Holidays that only the reader can place. */
  holidays: string[];
  summerHolidays: string[];
  /** Back to work and school after the summer. */
  september: string[];
}
