import Dexie from 'dexie';
import { urgencyOf } from '../engine/nudges/index.ts';
import type { Lane } from '../model/prospect.ts';
import type { WorkingTime } from '../model/workingTime.ts';
import { weekOf, type ContactBook, type ProspectRow, type TotalRow } from './db.ts';
import { last, lane } from './lanes.ts';

/** What the order of the list depends on: the moment, the working time, the rep's closing rate. */
export interface ListOrder {
  now: string;
  workingTime: WorkingTime;
  probability: number;
  /** Working days that a promise may be told of before its day. */
  promisesAhead: number;
}

/** Which rows of a lane are meant: due by then, and fit to be shown. */
export interface Wanted {
  lane: Lane;
  until: string;
  fits: (row: ProspectRow) => boolean;
}

/** So few rows are read and sorted as they are. */
const FEW = 60;
/** Rows of a column read at first; whenever they were not enough, twice as many again. */
const FIRST = 2;

/** The order of an unknown value. */
const LEAST = -1;

/** All rows of a lane that fall due in one UTC week, as far as they are read: the greatest value first. */
interface Column {
  week: string;
  rows: ProspectRow[];
  /** Nothing is left to be read. */
  whole: boolean;
}

/** A row with its place in the order. */
interface Placed {
  row: ProspectRow;
  weight: number;
  due: number;
}

/**
 * The first `count` rows of a lane in the order of the list (engine/nudges: weight, then due time, then key), exactly.
 * Urgency is much the same for all that fell due in one week, so each week is a column in the order of value, which an
 * index keeps. A column is read only as far as its next row could still come before the last one found: the cost goes by
 * the weeks in which something is due, not by the people.
 */
export async function heaviest(
  book: ContactBook,
  totals: TotalRow[],
  order: ListOrder,
  wanted: Wanted,
  count: number,
): Promise<ProspectRow[]> {
  const { weeks, rows } = columnsOf(totals, wanted);
  if (rows <= FEW) return inPlace(await allOf(book, wanted), order, wanted, count).map(({ row }) => row);
  let columns: Column[] = weeks.map((week) => ({ week, rows: [], whole: false }));
  let found: Placed[] = [];
  for (let open = columns; open.length > 0;) {
    const further = await Promise.all(open.map((column) => readOn(book, column, wanted)));
    columns = columns.map((column) => further.find(({ week }) => week === column.week) ?? column);
    found = inPlace(
      columns.flatMap((column) => column.rows),
      order,
      wanted,
      count,
    );
    const lowest = found.length < count ? null : found.at(-1);
    open = columns.filter((column) => !column.whole && (!lowest || compare(boundOf(column, order), lowest) < 0));
  }
  return found.map(({ row }) => row);
}

/** The weeks in which something of the lane falls due, and how many rows fall due until then. */
function columnsOf(totals: TotalRow[], { lane: name, until }: Wanted): { weeks: string[]; rows: number } {
  const prefix = `due|${name}|`;
  const due = totals
    .filter(({ id, n }) => n > 0 && id.startsWith(prefix))
    .map(({ id, n }) => ({ day: id.slice(prefix.length), n }))
    .filter(({ day }) => day <= until.slice(0, 10));
  return {
    weeks: [...new Set(due.map(({ day }) => weekOf(day)))].sort(),
    rows: due.reduce((sum, { n }) => sum + n, 0),
  };
}

function allOf(book: ContactBook, { lane: name, until }: Wanted): Promise<ProspectRow[]> {
  return lane(book, name, Dexie.minKey, until).toArray();
}

/** Goes on with a column. In the week that runs most may be due yet or no more: it is read in both orders. */
async function readOn(book: ContactBook, column: Column, { lane: name, until }: Wanted): Promise<Column> {
  const { week, rows } = column;
  const more = Math.max(FIRST, rows.length * 2);
  if (week < weekOf(until.slice(0, 10))) return await byValue(book, column, name, more);
  const [next, due] = await Promise.all([
    byValue(book, column, name, more),
    lane(book, name, week, until)
      .limit(rows.length + more)
      .toArray(),
  ]);
  return due.length < rows.length + more ? { week, rows: due, whole: true } : next;
}

/** From the last row on, which may have others of the same value and moment beside it. */
async function byValue(book: ContactBook, { week, rows }: Column, name: Lane, more: number): Promise<Column> {
  const at = rows.at(-1);
  const beside = rows.filter((row) => row.order === at?.order && row.dueAt === at.dueAt);
  const limit = more + beside.length;
  const found = await book.prospects
    .where('[lane+dueWeek+order+dueAt]')
    .between(at ? [name, week, at.order, at.dueAt] : [name, week], [name, week, last()])
    .limit(limit)
    .toArray();
  return { week, rows: [...rows, ...found.slice(beside.length)], whole: found.length < limit };
}

/** No row that is not read yet comes before this. */
function boundOf({ week, rows }: Column, order: ListOrder): Placed {
  const next = placed(rows.at(-1)!, order);
  const most = urgencyAt(`${week}T00:00:00.000Z`, order);
  // What follows with a lesser value may have been due at the beginning of the week; nothing is worth less than one.
  if (next.row.order === LEAST || urgencyAt(next.row.dueAt ?? '', order) === most) return next;
  return { row: next.row, weight: weigh(next.row, most, order), due: Date.parse(week) };
}

function inPlace(rows: ProspectRow[], order: ListOrder, { until, fits }: Wanted, count: number): Placed[] {
  return rows
    .filter((row) => fits(row) && (row.dueAt ?? '~') <= until)
    .map((row) => placed(row, order))
    .sort(compare)
    .slice(0, count);
}

function placed(row: ProspectRow, order: ListOrder): Placed {
  const { dueAt } = row;
  return { row, weight: weigh(row, urgencyAt(dueAt ?? '', order), order), due: Date.parse(dueAt ?? '') };
}

/** The same steps as in the engine: products of fractions are equal only when they are made alike. */
function weigh(row: ProspectRow, urgency: number, { probability }: ListOrder): number {
  return -row.order * probability * urgency;
}

function urgencyAt(dueAt: string, { now, workingTime }: ListOrder): number {
  return urgencyOf(dueAt, now, { workingTime });
}

function compare(a: Placed, b: Placed): number {
  return b.weight - a.weight || a.due - b.due || (a.row.key < b.row.key ? -1 : 1);
}
