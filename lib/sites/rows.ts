import type { PageRow } from '../model/reading.ts';
import type { ListPage, Site } from './contract.ts';
import { attr, first, matches, next } from './dom.ts';
import { calmed, foundFirst, type Item, unwary, take, takeFiles, takePeople } from './field.ts';
import { onView, pageOf } from './view.ts';

/** One element for each conversation of the list on view: the first of those that make up its row. */
export function rowElements(site: Site, doc: Document, areas?: Element[]): Element[] {
  const page = pageOf(site, 'list');
  if (!page) return [];
  const rows = onView(site, doc, page.row, areas).filter((row) => !page.follows || !matches(row, page.follows));
  const { needs } = page;
  const real = needs
    ? rows.filter((row) => groupOfRow(page, row).some((part) => matches(part, needs) || first(part, needs)))
    : [];
  return real.length > 0 ? real : rows;
}

/** All elements of a row: Gmail's vertical split makes one conversation of two or three table rows. */
export function groupOfRow(page: ListPage, row: Element): Item {
  const group = [row];
  for (let more = next(row); page.follows && more && matches(more, page.follows); more = next(more)) group.push(more);
  return group;
}

/** What one row says. */
export function readRow(wary: Site, row: Element): PageRow {
  const page = pageOf(wary, 'list') as ListPage;
  const group = groupOfRow(page, row);
  const site = calmed(wary, group);
  return {
    threadId: take(site, group, page.threadId),
    lastMessageId: take(site, group, page.lastMessageId),
    people: takePeople(site, group, page.people),
    subject: take(site, group, page.subject),
    at: null,
    timeText: take(site, group, page.timeText),
    unread: foundFirst(site, group, page.unread) !== null,
    count: Number(take(site, group, page.count)) || 1,
    attachments: takeFiles(site, group, page.files).map(({ name, kind }) => ({ name, kind })),
  };
}

/**
 * Changes when the row shows another conversation or another last message, or its look (read, unread) changes. Taken
 * without a question of trust: it says when to read, not what.
 */
export function rowSignature(wary: Site, row: Element): string {
  const page = pageOf(wary, 'list') as ListPage;
  const group = groupOfRow(page, row);
  const site = unwary(wary);
  return [take(site, group, page.threadId), take(site, group, page.lastMessageId), attr(row, 'class')].join('|');
}
