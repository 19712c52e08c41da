import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { questionsInOrder, rankOf } from '../engine/questionOrder.ts';
import { dayOfNumber, numberOfDay } from '../engine/zone.ts';
import type { PersonRef } from '../model/address.ts';
import { calendarDay } from '../model/event.ts';
import type { Prospect, Question } from '../model/prospect.ts';
import type { Asked } from '../model/view.ts';
import { isWhole, type ContactBook, type ProspectRow } from './db.ts';
import { inTurn } from './lock.ts';

/**
 * Which questions the rep is asked today. One budget for the whole product: three a day, one a prospect. A question that
 * was shown on two days and answered on neither is not asked again.
 */
const KEY = 'questions';
const A_DAY = 3;
const DAYS = 2;
/** What she put off comes again after so many days. */
const LATER = 7;
/** Far more than a year of questions: the oldest are forgotten. */
const REMEMBERED = 2000;

/** About whom a question is, on which days she saw it, and the day on which she put it off. */
const shownSchema = z.object({ of: z.string(), days: z.array(calendarDay), later: z.optional(calendarDay) });
/** What was shown, by the id of the question. */
export const questionsShownSchema = z.record(z.string(), shownSchema);
type Shown = z.infer<typeof shownSchema>;
export type QuestionsShown = z.infer<typeof questionsShownSchema>;

/** What cannot be read counts as not shown. */
export async function loadShown(): Promise<QuestionsShown> {
  const parsed = questionsShownSchema.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data : {};
}

/** These stood before her eyes on this day. */
export function noteShown(asked: Asked[], day: string): Promise<void> {
  return change((shown) => {
    const news = asked.filter(({ question: { id } }) => !shown[id]?.days.includes(day));
    if (news.length === 0) return null;
    const days = ({ question: { id } }: Asked) => [...(shown[id]?.days ?? []), day].slice(-DAYS);
    return Object.fromEntries(
      news.map((each) => [each.question.id, { ...shown[each.question.id], of: each.prospect.key, days: days(each) }]),
    );
  });
}

/** Later, she says: that is not to ignore it. */
export function putOff({ question: { id }, prospect: { key } }: Asked, day: string): Promise<void> {
  return change((shown) => ({
    [id]: { of: key, days: (shown[id]?.days ?? []).filter((each) => each !== day), later: day },
  }));
}

/** Takes over what another machine had shown; what is known here stays. */
export function restoreShown(theirs: QuestionsShown): Promise<void> {
  return change((ours) => ({ ...theirs, ...ours }));
}

function change(make: (shown: QuestionsShown) => QuestionsShown | null): Promise<void> {
  return inTurn(KEY, async () => {
    const shown = await loadShown();
    const news = make(shown);
    if (!news) return;
    const kept = Object.entries(shown).filter(([id]) => !(id in news));
    const all = [...kept, ...Object.entries(news)].slice(-REMEMBERED);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(all) });
  });
}

/** The questions of the day: those she saw today and has not answered, then as many more as the day has room for. */
export async function questionsOf(book: ContactBook, shown: QuestionsShown, day: string): Promise<Asked[]> {
  const today = Object.values(shown).filter(({ days, later }) => days.includes(day) || later === day);
  const of = new Set(today.map((each) => each.of));
  const seen = (await book.prospects.bulkGet([...of])).flatMap((row) => (row ? seenToday(row, shown, day) : []));
  const room = A_DAY - today.length;
  const rows = room > 0 ? await askable(book, shown, day, of, room) : [];
  return await withEvents(book, [...seen, ...rows.flatMap((row) => nextOf(row, shown, day))].sort(inOrder));
}

/** A question before what it is about was looked up. */
type Posed = Omit<Asked, 'event'>;

/** What each question is about, from the log. */
export async function withEvents(book: ContactBook, posed: Posed[]): Promise<Asked[]> {
  const events = await book.events.bulkGet(posed.map(({ question }) => question.event));
  return posed.map((each, place) => ({ ...each, event: events[place] ?? null }));
}

/** Whom she was not asked about today yet, in the order of the index. */
function askable(
  book: ContactBook,
  shown: QuestionsShown,
  day: string,
  of: Set<PersonRef>,
  count: number,
): Promise<ProspectRow[]> {
  return book.prospects
    .orderBy('ask')
    .filter((row) => isWhole(row) && !of.has(row.key) && nextOf(row, shown, day).length > 0)
    .limit(count)
    .toArray();
}

function seenToday(prospect: Prospect, shown: QuestionsShown, day: string): Posed[] {
  return questionsInOrder(prospect)
    .filter(({ id }) => shown[id]?.days.includes(day))
    .map((question) => ({ question, prospect }));
}

function nextOf(prospect: Prospect, shown: QuestionsShown, day: string): Posed[] {
  const question = questionsInOrder(prospect).find((each) => mayAsk(each, shown[each.id], day));
  return question ? [{ question, prospect }] : [];
}

/** A meeting whose day is over needs no place in the book any more. */
function mayAsk({ finding, day: named }: Question, shown: Shown | undefined, day: string): boolean {
  if (finding === 'meeting' && named !== null && named.slice(0, 10) < day) return false;
  if (shown?.later && day < daysLater(shown.later, LATER)) return false;
  return (shown?.days.length ?? 0) < DAYS;
}

function daysLater(day: string, days: number): string {
  return dayOfNumber(numberOfDay(day) + days);
}

function inOrder(a: Posed, b: Posed): number {
  return (
    rankOf(a.question, a.prospect) - rankOf(b.question, b.prospect) ||
    b.prospect.value - a.prospect.value ||
    Date.parse(a.question.at) - Date.parse(b.question.at)
  );
}
