import { parseAddress } from '../model/address.ts';
import type { PageReading } from '../model/reading.ts';
import { composeElements, readCompose } from './compose.ts';
import type { Mount, PageHead, Site } from './contract.ts';
import { all, attr, first } from './dom.ts';
import { foundFirst, groupOf, type Item, take, takeAll, takePeople } from './field.ts';
import { headingElement, looseFiles, messageElements, readMessage, readThread } from './messages.ts';
import { readRecord } from './record.ts';
import { textOf } from './text.ts';
import { groupOfRow, readRow, rowElements } from './rows.ts';
import { areasOf, firstOnView, pageOf } from './view.ts';

/*
 * The only interpreter of site data, pure over a document: `read` gives all that a page says, the others give parts
 * of it, so that the content script can look at one changed row and need not look at the page.
 */
export { bodyElement, composeElements, glanceAtCompose, outlineOf, readCompose } from './compose.ts';
export { areasOf } from './view.ts';
export type { PageHead } from './contract.ts';
export { glanceAtMessage, headingElement, messageElements, type MessageGlance, readMessage } from './messages.ts';
export { readRecord } from './record.ts';
export { glanceAtRow, readRow, rowElements, type RowGlance } from './rows.ts';

/** Everything that the page says, as its site describes it. `at` stays null: times are read in the background. */
export function read(site: Site, doc: Document, url: string): PageReading {
  const head = readHead(site, doc, url);
  if (site.kind === 'crm') return recordReading(site, doc, head);
  const own = ownAddresses(site, doc, head.account);
  const threadId = head.thread?.id ?? null;
  const messages = messageElements(site, doc).map((element) => readMessage(site, element, own, threadId));
  return {
    ...head,
    messages: messages.length > 0 ? messages : looseFiles(site, doc),
    rows: rowElements(site, doc).map((row) => readRow(site, row)),
    compose: composeElements(site, doc).map((element) => readCompose(site, element)),
    records: [],
  };
}

function recordReading(site: Site, doc: Document, head: PageHead): PageReading {
  const record = readRecord(site, doc, head.url);
  const view = record ? 'record' : 'none';
  return { ...head, view, messages: [], rows: [], compose: [], records: record ? [record] : [] };
}

/** Who is signed in, what is on view, which thread is open: no row and no message is looked into. */
export function readHead(site: Site, doc: Document, url: string, areas = areasOf(site, doc)): PageHead {
  const [list, thread] = [pageOf(site, 'list'), pageOf(site, 'thread')];
  const shows = (...marks: string[]) => firstOnView(site, doc, marks.join(), areas) !== null;
  const heading = headingElement(site, doc, areas) ?? undefined;
  const hasList = list !== undefined && shows(list.row, list.seen);
  const hasThread = heading !== undefined || (thread !== undefined && shows(thread.message, thread.files.css));
  return {
    site: site.id,
    view: viewOf(site, doc, [hasList, hasThread]),
    ...readOwner(site, doc),
    url,
    ...(site.dateFormat && { dateFormat: take(site, [doc.documentElement], site.dateFormat) }),
    thread: readThread(site, doc, heading, url),
  };
}

/** Who is signed in, and the language of the page. */
export function readOwner(site: Site, doc: Document): Pick<PageHead, 'account' | 'locale'> {
  return {
    account: parseAddress(take(site, [doc.documentElement], site.account) ?? ''),
    locale: attr(doc.documentElement, 'lang')?.slice(0, 35) || null,
  };
}

function viewOf(site: Site, doc: Document, [list, thread]: boolean[]): PageReading['view'] {
  if (site.kind === 'crm') return 'record';
  if (list || thread) return list && thread ? 'list+thread' : list ? 'list' : 'thread';
  return composeElements(site, doc).length > 0 ? 'compose' : 'none';
}

/** The rep's addresses on this page: the account, then aliases that the page happens to show. */
export function ownAddresses(site: Site, doc: Document, account: string | null): string[] {
  if (!account) return [];
  const aliases = site.aliases ? takeAll(site, [doc.documentElement], site.aliases) : [];
  return [account, ...aliases.flatMap((alias) => parseAddress(alias) ?? [])];
}

/** Where a chip goes for this row, or for this thread's heading. */
export function mountFor(site: Site, element: Element, place: 'row' | 'thread') {
  const list = pageOf(site, 'list');
  const item = place === 'row' && list ? groupOfRow(list, element) : [element];
  for (const mount of site.mount[place] ?? []) {
    const spot = spotOf(site, item, mount);
    if (spot) return spot;
  }
  return null;
}

function spotOf(site: Site, item: Item, mount: Mount): { parent: Element; before: Element | null } | null {
  const into = foundFirst(site, item, mount.css);
  const before = into && mount.before ? first(into, `:scope > ${mount.before}`) : null;
  return into && (before || !mount.before) ? { parent: into, before } : null;
}

/** Does the page carry the signs of this product? True for sites that are known by their host. */
export function looksLikeSite(site: Site, doc: Document): boolean {
  return !site.signs || first(doc.documentElement, site.signs) !== null;
}

const MAIL_LIKE = 'tr, [role="row"], [role="listitem"], [role="option"]';
const FULL_PAGE = 1500; // characters; an empty list with its toolbar and footer has a few hundred

/**
 * Is this page full of mail that the site's data no longer fits? A page that loads, settings and an honestly empty
 * list are not: then there is nothing to read.
 */
export function isBlind(site: Site, doc: Document, url: string): boolean {
  if (site.kind !== 'mail' || !groupOf(url.slice(0, 2000), site.readsAt ?? '')) return false;
  const full = areasOf(site, doc).some(
    (area) =>
      textOf(area, FULL_PAGE).length > FULL_PAGE - 100 ||
      all(area, MAIL_LIKE).filter((item) => textOf(item, 40).length > 30).length > 3,
  );
  return full && !readsSense(site, doc);
}

function readsSense(site: Site, doc: Document): boolean {
  const page = pageOf(site, 'thread');
  const senders = page ? messageElements(site, doc).flatMap((message) => takePeople(site, [message], page.from)) : [];
  if (senders.length > 0) return true;
  const rows = rowElements(site, doc).slice(0, 5);
  return rows.map((row) => readRow(site, row)).some((row) => row.people.length > 0 || (row.subject && row.timeText));
}
