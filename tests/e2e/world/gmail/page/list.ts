import type { Thread } from '../../mailbox/mailbox.ts';
import { el } from '../../el.ts';
import type { Route } from './route.ts';
import { drawRow } from './row.ts';
import { settings } from './settings.ts';
import { threadsOf } from './state.ts';

export interface ListPane {
  element: HTMLElement;
  /** Draws the threads; without any given, those that the route shows. */
  draw(threads?: Thread[]): void;
  /** Puts one new row above the others; the list grows no longer than a page. */
  insert(thread: Thread): void;
  rows: HTMLElement;
  /** Where an opened thread goes when the reading pane is beside the list. */
  beside: HTMLElement;
}

export function listPane(route: Route): ListPane {
  const rows = el('tbody');
  const table = el('table.F.cf.zt', { role: 'grid' }, rows);
  const list = el('div.ae4.UI', { gh: 'tl' }, el('div.Cp', {}, el('div', {}, table)));
  const beside = el('div.nH.reading-pane', settings.split ? {} : { style: 'display: none' });
  const element = el('div.nH.oy8Mbf', {}, el('div.nH.a0V', {}, el('h2.afn', {}, 'Conversations')), list, beside);
  return {
    element,
    rows,
    beside,
    draw: (threads) => drawRows(rows, threads ?? pageOf(route), shownAs(route)),
    insert: (thread) => insertRow(rows, thread, shownAs(route)),
  };
}

function pageOf(route: Route): Thread[] {
  const start = (route.page - 1) * settings.rowsPerPage;
  return threadsOf(route).slice(start, start + settings.rowsPerPage);
}

/** A search in sent mail names the recipients, as the folder does. */
function shownAs({ folder, query }: Route): string {
  return query.includes('in:sent') ? 'sent' : folder;
}

function insertRow(rows: HTMLElement, thread: Thread, folder: string): void {
  const row = el('tr');
  drawRow(row, thread, folder);
  rows.prepend(row);
  while (rows.childElementCount > settings.rowsPerPage) rows.lastElementChild?.remove();
}

/** Rows are filled again in their places; only the difference in number is added or taken away. */
function drawRows(rows: HTMLElement, threads: Thread[], folder: string): void {
  const existing = [...rows.querySelectorAll<HTMLElement>(':scope > tr')];
  for (const extra of existing.slice(threads.length)) extra.remove();
  for (const [index, thread] of threads.entries()) {
    const row = existing[index] ?? rows.appendChild(el('tr'));
    drawRow(row, thread, folder);
  }
}
