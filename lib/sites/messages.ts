import type { PageAttachment, PageMessage, PagePerson, PageReading } from '../model/reading.ts';
import type { Site, ThreadPage } from './contract.ts';
import { above, attr, matches, parent } from './dom.ts';
import { foundFirst, type Item, take, takeFiles, takeFrom, takePeople } from './field.ts';
import { textOf } from './text.ts';
import { firstOnView, onView, pageOf } from './view.ts';

const LONGEST_BODY = 65_536;

/** The heading of the thread on view. */
export function headingElement(site: Site, doc: Document, areas?: Element[]): Element | null {
  return firstOnView(site, doc, pageOf(site, 'thread')?.heading ?? '', areas);
}

/** Id and subject of the thread under this heading. */
export function readThread(
  site: Site,
  doc: Document,
  heading: Element | undefined,
  url: string,
): PageReading['thread'] {
  const page = pageOf(site, 'thread');
  if (!page || !heading) return null;
  const sought = typeof page.urlId === 'string' ? { match: page.urlId } : page.urlId;
  const { documentElement, URL } = heading.ownerDocument;
  // A mail in the site's frame has an address of its own; `url` is the one of the page around it.
  const address = documentElement === doc.documentElement ? url : URL;
  const inUrl = sought ? takeFrom(address.slice(0, 2000), sought) : null;
  return { id: take(site, [heading], page.id) ?? inUrl, subject: take(site, [heading], page.subject) };
}

/** The messages of the thread on view, open and collapsed. */
export function messageElements(site: Site, doc: Document, areas?: Element[]): Element[] {
  const page = pageOf(site, 'thread');
  if (!page) return [];
  return onView(site, doc, page.message, areas).filter(
    (element) => !above(element, page.message) && foundFirst(site, [element], page.needs),
  );
}

/** What tells whether a message has to be read: it is another one, or the same one opened, or more of it has come. */
export interface MessageGlance {
  id: string | null;
  permId: string | null;
  body: Element | null;
  /** All but the body. */
  header: Item;
  to: PagePerson[];
  files: PageAttachment[];
  signature: string;
}

export function glanceAtMessage(site: Site, element: Element): MessageGlance {
  const page = pageOf(site, 'thread') as ThreadPage;
  const [id, permId] = [take(site, [element], page.messageId), take(site, [element], page.permId)];
  const body = foundFirst(site, [element], page.body);
  const header = body ? around(element, body) : [element];
  const [to, files] = [takePeople(site, header, page.to), takeFiles(site, header, page.files)];
  const shown = [to.map(({ email }) => email), files.map(({ url, name }) => url ?? name)];
  const signature = [id, permId, attr(element, 'class'), body !== null, ...shown].join('|');
  return { id, permId, body, header, to, files, signature };
}

/** What one message says; `own` are the rep's addresses (`ownAddresses`), none while the account is unknown. */
export function readMessage(
  site: Site,
  element: Element,
  own: readonly string[],
  threadId: string | null = null,
  glance = glanceAtMessage(site, element),
): PageMessage {
  const page = pageOf(site, 'thread') as ThreadPage;
  const { id, permId, body, header, to, files } = glance;
  const closed = page.collapsed !== undefined && matches(element, page.collapsed);
  const collapsed = closed || (!body && to.length + files.length === 0);
  const from = takePeople(site, header, page.from, 1)[0] ?? null;
  return {
    id: page.single ? threadId : id,
    permId,
    threadId,
    from,
    to: collapsed ? null : to,
    cc: collapsed ? null : takePeople(site, header, page.cc),
    at: null,
    timeText: take(site, header, page.timeText),
    direction: directionOf(from, collapsed ? [] : to, own),
    collapsed,
    attachments: collapsed ? null : files,
    body: body && !collapsed ? textOf(body, LONGEST_BODY, page.bodyIgnore) : null,
  };
}

/** All of a message or a draft that lies beside its body: a mail of 1 MB is not searched for every field. */
export function around(message: Element, body: Element): Element[] {
  let beside: Element[] = [];
  for (let at: Element | null = body; at && at !== message; at = parent(at)) {
    const row: Element[] = [...(parent(at)?.children ?? [])];
    const place = row.indexOf(at);
    beside = [...row.slice(0, place), ...beside, ...row.slice(place + 1)];
  }
  return beside;
}

/** Own mail is told by its address, never by the word "me", which every language writes differently. */
function directionOf(from: PagePerson | null, to: readonly PagePerson[], own: readonly string[]) {
  if (!from || own.length === 0) return null;
  if (!own.includes(from.email)) return 'in';
  return to.length > 0 && to.every(({ email }) => own.includes(email)) ? 'self' : 'out';
}

/** Attachment cards that stand outside every message, as one message of which nothing else is known. */
export function looseFiles(site: Site, doc: Document): PageMessage[] {
  const page = pageOf(site, 'thread');
  const cards = page ? onView(site, doc, page.files.css) : [];
  if (!page || cards.length === 0) return [];
  return [
    {
      id: null,
      permId: null,
      threadId: null,
      from: null,
      to: null,
      cc: null,
      at: null,
      timeText: null,
      direction: null,
      collapsed: false,
      attachments: takeFiles(site, cards, page.files),
      body: null,
    },
  ];
}
