import { afterWorkingMinutes, businessDay, dayOf, monthsFrom, opening, type Hours } from './calendar.ts';
import { COLD_DAYS, leaseDays, moved, QUOTE_DAYS } from './formulas.ts';
import type { Start, Told } from './record.ts';

/** The planned touches of a person: dates of the next ones, if each is made when it falls due. */
export interface Planned {
  lane: 'promise' | 'answer' | 'touch' | 'paused' | null;
  cadence: string | null;
  dates: string[];
}

const later = (a: string, b: string) => (a > b ? a : b);
/** Each date so many working days after the one before. */
function chain(from: string, days: number[], hours: Hours): string[] {
  let day = from;
  return days.map((n) => (day = businessDay(day, n, hours)));
}

/** After the steps: every so many months from an anchor (D11: from the anchor, moved to a working day). */
const again = (anchor: string, months: number, hours: Hours) =>
  [1, 2, 3].map((n) => moved(monthsFrom(anchor, months * n), hours));

/** Made touches since the start take the steps from the front. */
const made = (told: Told, start: Start) => told.touches.filter(({ at }) => at > start.at).length;

/** Default cadences: dates of what is left of one. */
function dates(told: Told, start: Start, hours: Hours): string[] {
  const day = (at: string) => dayOf(at, hours.zone);
  const done = made(told, start);
  const lastTouch = told.touches.at(-1) ? day(told.touches.at(-1)!.at) : null;
  const before = done > 0 ? lastTouch! : day(start.at);
  const nurture = (from: string) => again(from, 6, hours);
  const steps = (left: string[]) => [...left, ...nurture(left.at(-1) ?? lastTouch ?? before)];
  switch (start.cadence) {
    case 'quoteSent': {
      const rest = businessDay(lastTouch ?? before, 2, hours);
      const left = QUOTE_DAYS.slice(done).map((n) => businessDay(day(start.at), n, hours));
      return steps(left.map((due) => later(due, rest)));
    }
    case 'cold':
      return steps(chain(before, COLD_DAYS.slice(done), hours));
    case 'inboundLead':
      return steps(chain(before, [1, 2, 3, 5].slice(Math.max(0, done - 2)), hours));
    case 'afterMeeting':
      return steps(chain(before, [0, 3, 5, 7, 10].slice(done), hours));
    case 'notNow':
      return steps([start.day ? moved(start.day, hours) : businessDay(day(start.at), 22, hours)].slice(done)
        .concat([businessDay(day(start.at), 65, hours)].slice(Math.max(0, done - 1))));
    case 'holding':
      return [start.day ? businessDay(start.day, 1, hours) : businessDay(day(start.at), 3, hours)];
    case 'outOfOffice':
      return [start.day ? businessDay(start.day, 1, hours) : businessDay(day(start.at), 10, hours)];
    case 'callBack':
      return [moved(start.day!, hours)];
    case 'customer':
      return again(day(told.touches.at(-1)?.at ?? start.at), 3, hours);
    case 'lostLease':
      return leaseDays(told.decision!.termMonths!, start.day!).map((due) => moved(due, hours));
    default:
      return again(lastTouch ?? day(start.at), 6, hours);
  }
}

/** The start that rules: the newest; holding, away and a named day only until the next touch. */
function ruling(told: Told): Start | null {
  const short = ['holding', 'outOfOffice', 'callBack'];
  const lives = (start: Start) => {
    if (start.cadence === 'meetingSet') return false;
    if (short.includes(start.cadence)) return made(told, start) === 0 && !told.words.some(({ at }) => at > start.at);
    return !told.words.some(({ at }) => at > start.at) || ['customer', 'lostLease', 'lostNoTerm'].includes(start.cadence);
  };
  return told.starts.findLast(lives) ?? null;
}

/** What is next (design 2.5: lanes promise, answer owed, touch). */
export function planOf(told: Told, hours: Hours): Planned {
  if (told.doNotContact || told.ignored) return { lane: null, cadence: null, dates: [] };
  if (told.paused) return { lane: 'paused', cadence: null, dates: [] };
  const at = (day: string) => opening(day, hours);
  if (told.turn === 'ours') {
    const first = told.words.length <= 1 && told.touches.length === 0;
    const due = first ? afterWorkingMinutes(told.turnSince!, 60, hours) : told.turnSince!;
    return { lane: 'answer', cadence: null, dates: [due] };
  }
  if (told.chosenDay) return { lane: 'touch', cadence: null, dates: [at(moved(told.chosenDay, hours))] };
  const start = ruling(told);
  if (start === null) return { lane: null, cadence: null, dates: [] };
  return { lane: 'touch', cadence: start.cadence, dates: dates(told, start, hours).map(at) };
}
