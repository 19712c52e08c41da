import type { PageRow } from '../model/reading.ts';
import type { Field, ListPage, Site } from './contract.ts';
import { attr, first, matches, next } from './dom.ts';
import { foundFirst, type Item, take, takeAll, takeFiles, takePeople, unwary } from './field.ts';
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
  // A list without ids is one of 2014; advertisements have no ids either, and no time.
  return real.length > 0 ? real : rows.filter((row) => take(site, groupOfRow(page, row), page.timeText));
}

/** All elements of a row: Gmail's vertical split makes one conversation of two or three table rows. */
export function groupOfRow(page: ListPage, row: Element): Item {
  const group = [row];
  for (let more = next(row); page.follows && more && matches(more, page.follows); more = next(more)) group.push(more);
  return group;
}

/** What tells whether a row has to be read: it shows another conversation, another last message, or another look. */
export interface RowGlance {
  group: Item;
  threadId: string | null;
  lastMessageId: string | null;
  signature: string;
}

/** A row of the page's own (`rowElements`) holds a mail's words as plain text: nothing in it can pose as the site's. */
export function glanceAtRow(wary: Site, row: Element): RowGlance {
  const site = unwary(wary);
  const page = pageOf(site, 'list') as ListPage;
  const group = groupOfRow(page, row);
  const [threadId, lastMessageId] = [take(site, group, page.threadId), take(site, group, page.lastMessageId)];
  return { group, threadId, lastMessageId, signature: [threadId, lastMessageId, attr(row, 'class')].join('|') };
}

/** What one row says. */
export function readRow(wary: Site, row: Element, glance = glanceAtRow(wary, row)): PageRow {
  const site = unwary(wary);
  const page = pageOf(site, 'list') as ListPage;
  const { group, threadId, lastMessageId } = glance;
  return {
    threadId,
    lastMessageId,
    people: takePeople(site, group, page.people),
    subject: take(site, group, page.subject),
    at: null,
    timeText: take(site, group, page.timeText),
    unread: foundFirst(site, group, page.unread) !== null,
    count: Number(take(site, group, page.count)) || 1,
    ...(page.folder && { mailbox: mailboxOf(site, row, page.folder) }),
    attachments: page.files ? takeFiles(site, group, page.files).map(({ name, kind }) => ({ name, kind })) : [],
  };
}

/** What lies in the folder of a row. The address of the page changes before its rows: it could name another one. */
function mailboxOf(site: Site, row: Element, { of, ours, neither }: NonNullable<ListPage['folder']>) {
  const folder = take(site, [row], of);
  const isOneOf = (field: Field) =>
    takeAll(site, [row.ownerDocument.documentElement], field).some(
      (name) => folder === name || folder?.startsWith(`${name}/`) || folder?.startsWith(`${name}.`),
    );
  return isOneOf(ours) ? 'sent' : folder === null || isOneOf(neither) ? 'neither' : 'received';
}
