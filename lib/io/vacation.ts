import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { addWorkingDays, dayOf, startOfDay, startOfWork } from '../engine/workingTime.ts';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import { instant, type EventOf } from '../model/event.ts';
import type { VacationNote } from '../model/view.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { isWhole, withBook, type ContactBook, type ProspectRow } from './db.ts';
import { lane } from './lanes.ts';
import { inTurn } from './lock.ts';
import { loadSettings, policyOf, type Settings } from './settings.ts';
import { write } from './write.ts';

/**
 * Back from vacation: what fell due while nobody worked does not lie there all at once, it is spread over the days after
 * it (lesson 20). Written as snoozes, so that a reply ends them and a click takes them back.
 */
const KEY = 'vacation';
/** As many on a day at least; more when the days after would be too many. */
const A_DAY = 10;
const SPREAD = 5;
/** Days after a vacation in which it is still one to come back from: who notes one of last year changes nothing now. */
const LATEST = 14;
/** Days on which the popup tells of it, and vacations remembered. */
const TOLD = 7;
const REMEMBERED = 20;

type Vacation = Settings['daysOff'][number];

/** A vacation that was dealt with; `seen`: she has read of it, or taken it back. */
const doneSchema = z.object({ id: z.string(), count: z.number(), days: z.number(), at: instant, seen: z.boolean() });
export const vacationsDoneSchema = z.array(doneSchema);
type Done = z.infer<typeof doneSchema>;

/** At a wake-up: deals with every vacation that is over, once. */
export async function backFromVacation(now: string): Promise<void> {
  const settings = await loadSettings();
  const { workingTime } = policyOf(settings);
  const over = settings.daysOff.filter((each) => each.vacation && isOver(each, now, workingTime));
  for (const vacation of over) {
    await inTurn(KEY, async () => {
      const done = await loadVacations();
      if (done.some(({ id }) => id === idOf(vacation))) return;
      const told = await withBook((book) => spread(book, vacation, now, workingTime));
      await browser.storage.local.set({ [KEY]: [...done, told].slice(-REMEMBERED) });
    });
  }
}

/** What the popup tells: the vacation that was dealt with last, until she has read it. */
export async function vacationNote(now: string): Promise<VacationNote | null> {
  const last = (await loadVacations()).findLast(({ seen, days }) => !seen && days > 1);
  if (!last || Date.parse(now) - Date.parse(last.at) > TOLD * 86_400_000) return null;
  return { id: last.id, count: last.count, days: last.days };
}

export function noteSeen(id: string): Promise<void> {
  return inTurn(KEY, async () => {
    const done = (await loadVacations()).map((each) => (each.id === id ? { ...each, seen: true } : each));
    await browser.storage.local.set({ [KEY]: done });
  });
}

/** The snoozes of a vacation: what takes it all back. */
export async function spreadOf(id: string): Promise<{ ids: string[]; person: string }> {
  const events = await withBook((book) => book.events.where('id').startsWith(`${id}|`).toArray());
  return { ids: events.map((event) => event.id), person: events[0]?.people[0] ?? '' };
}

/** Takes over which vacations another machine had spread: none is spread twice. */
export function restoreVacations(theirs: Done[]): Promise<void> {
  return inTurn(KEY, async () => {
    const ours = await loadVacations();
    const news = theirs.filter(({ id }) => !ours.some((each) => each.id === id));
    await browser.storage.local.set({ [KEY]: [...news, ...ours].slice(-REMEMBERED) });
  });
}

/** The vacations that are over and were spread. What cannot be read counts as none. */
export async function loadVacations(): Promise<Done[]> {
  const parsed = vacationsDoneSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : [];
}

function idOf({ from, to }: Vacation): string {
  return `snooze|vacation|${from}|${to}`;
}

/** The first day that is worked after it. */
function firstDayAfter({ to }: Vacation, time: WorkingTime): string {
  return addWorkingDays(dayOfNumber(numberOfDay(to) + 1), 0, time).day;
}

function isOver(vacation: Vacation, now: string, time: WorkingTime): boolean {
  const today = dayOf(now, time.zone);
  const back = firstDayAfter(vacation, time);
  return back <= today && numberOfDay(today) - numberOfDay(back) < LATEST;
}

async function spread(book: ContactBook, vacation: Vacation, now: string, time: WorkingTime): Promise<Done> {
  const rows = await fellDue(book, vacation, time);
  const aDay = Math.max(A_DAY, Math.ceil(rows.length / SPREAD));
  const today = addWorkingDays(dayOf(now, time.zone), 0, time).day;
  const snoozes = rows.flatMap((row, place): EventOf<'snooze'>[] => {
    const ahead = Math.floor(place / aDay);
    if (ahead === 0) return [];
    const until = startOfWork(addWorkingDays(today, ahead, time).day, time);
    const base = { id: `${idOf(vacation)}|${row.key}`, at: now, seenAt: now, zone: time.zone, people: [row.key] };
    return [{ ...base, kind: 'snooze', by: 'vacation', until, endsOnReply: true }];
  });
  if (snoozes.length > 0) await write(book, snoozes, now);
  return { id: idOf(vacation), count: rows.length, days: Math.ceil(rows.length / aDay), at: now, seen: false };
}

/**
 * Steps of cadences that came up in those days, the most valuable first. The plan passes over days off, so they lie on
 * the first day after it. Promises, answers and days that somebody named stay where they are.
 */
async function fellDue(book: ContactBook, vacation: Vacation, time: WorkingTime): Promise<ProspectRow[]> {
  const until = startOfWork(firstDayAfter(vacation, time), time);
  const rows = await lane(book, 'touch', startOfDay(vacation.from, time.zone), until).filter(isWhole).toArray();
  return rows
    .filter(({ next }) => next !== null && next.cadence !== null && next.reason.code !== 'callBack')
    .sort((a, b) => b.value - a.value || ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1));
}
