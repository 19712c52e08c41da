import { daysAhead, type DaysSaid } from './dates/index.ts';
import { plusDays, plusWorkdays } from './dates/calendar.ts';
import { fold } from './fold.ts';
import type { MailText } from './mailText.ts';
import { firstJoined, Phrases } from './phrases.ts';
import { inAllLanguages, type LanguageWords } from './words/index.ts';

const every = (kind: keyof LanguageWords['mail']) => new Phrases(() => inAllLanguages((words) => words.mail[kind]));
const BACK = every('back');
const INCLUSIVE = every('inclusive');
const ME = every('me');
const AWAY = every('away');
const BETWEEN = /^[^.!?:,\n]{0,40}$/;
/** Absence notices are shorter, in UTF-16 units. */
const MAX_TEXT = 4000;
/** Words that say how a day is meant stand this near, in UTF-16 units. */
const REACH = 60;
/** Days; whoever is away for longer names the month of the return. */
const FAR = 62;
const SENTENCE_END = /(?<!\b(?:einschl|inkl|incl))[.!?;]\s|\n\s?\n/;
const REACHABLE = every('reachable');
const BACK_AGAIN = every('backAgain');
const NOT = /(?:^|[^\p{L}])(?:not|nicht|pas|no|never|kein\p{L}{0,2}|n't)(?:[^\p{L}]|$)/u;

/** A day, and the words of its sentence before and behind it, up to the days beside it. */
interface Placed {
  said: DaysSaid;
  before: string;
  behind: string;
  /** Several days, or the second of two that belong together: `vom 3.8. bis 5.8.` */
  spans: boolean;
}

/**
 * The first day that the author is back at work: the day he names for it, else the one after the last day away. "Until"
 * and a day alone name the day of the return, as English does.
 * @returns calendar day; null when the mail says nothing of it
 */
export function returnsOn(mail: MailText): string | null {
  const text = `${mail.folded.slice(0, MAX_TEXT)}\n\n${fold((mail.subject ?? '').slice(0, 300))}`;
  // what is not sure may be the holiday itself
  const days = placed(
    text,
    daysAhead(text, mail.day).filter(({ sure }) => sure),
  );
  const back = days.find(isBackOn) ?? days.find(isReachableFrom) ?? days.find(isBackFrom);
  if (back) return afterAbsence(back, days);
  const last = days.find((day) => firstDayAfter(day) !== null);
  const same = days.find((day) => day.said.to === last?.said.to && isInclusive(day)) ?? last;
  return (same && firstDayAfter(same)) ?? null;
}

/** Does a person say that he himself is away or will be back: "I am out of the office until Monday"? */
export function saysAway({ folded }: MailText): boolean {
  const text = folded.slice(0, MAX_TEXT);
  return firstJoined(text, ME, BETWEEN, AWAY) !== null || BACK_AGAIN.isIn(text);
}

function placed(text: string, days: DaysSaid[]): Placed[] {
  return days.map((said, at) => {
    const end = said.index + said.words.length;
    const previous = days[at - 1];
    const gap = text.slice(previous ? previous.index + previous.words.length : 0, said.index);
    const behind = text.slice(end, Math.min(days[at + 1]?.index ?? text.length, end + REACH));
    return {
      said,
      before: gap.slice(-REACH).split(SENTENCE_END).at(-1) ?? '',
      behind: behind.split(SENTENCE_END)[0] ?? '',
      spans: isSpan(said) || (previous !== undefined && /^\s{0,3}[-–]?\s{0,3}$/.test(gap)),
    };
  });
}

/** A week, or days with numbers: "in September" and "Christmas" are none. */
function isSpan({ from, to, words }: DaysSaid): boolean {
  return from !== to && (/\d/.test(words) || to === plusDays(from, 4));
}

/** "Back on Monday". */
function isBackOn({ said, before }: Placed): boolean {
  return (said.bound !== 'until' || NOT.test(before)) && BACK.isIn(before);
}

/** "Joignable à partir du 15", and not "nicht erreichbar". */
function isReachableFrom({ said, before, behind }: Placed): boolean {
  const around = `${before} ${behind}`;
  return said.bound === 'from' && REACHABLE.isIn(around) && !NOT.test(around);
}

/** "Ab Montag wieder da". */
function isBackFrom({ said, behind }: Placed): boolean {
  return said.bound !== 'until' && BACK.isIn(behind);
}

/** A bare weekday or day of the month is the first one after the days away that were named before it. */
function afterAbsence({ said }: Placed, days: Placed[]): string {
  const away = days.filter((day) => day.said.index < said.index).map((day) => day.said.to);
  const last = away.sort().at(-1) ?? said.from;
  if (last <= said.from) return said.from;
  const later = daysAhead(said.words, last)[0]?.from ?? said.from;
  // far off: it names its month, or the days away have begun and were read as next year's
  return later > plusDays(said.from, FAR) ? said.from : later;
}

/** "Until Monday" ends on Monday; "through Friday", "bis einschließlich" and a span of days end the day after. */
function firstDayAfter({ said, before, behind, spans }: Placed): string | null {
  if (spans) return plusWorkdays(said.to, 1);
  if (isInclusive({ said, before, behind })) return plusDays(said.to, 1);
  if (said.bound === 'until') return said.to;
  return said.bound === null && said.from === said.to && AWAY.isIn(before) ? plusWorkdays(said.to, 1) : null;
}

function isInclusive({ said, before, behind }: Pick<Placed, 'said' | 'before' | 'behind'>): boolean {
  return INCLUSIVE.isIn(`${before.slice(-25)} ${said.words} ${behind.slice(0, 14)}`);
}
