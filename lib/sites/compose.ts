import type { PageCompose } from '../model/reading.ts';
import type { ComposePage, Site } from './contract.ts';
import { above, all } from './dom.ts';
import { foundFirst, isTrusted, type Item, take, takeFiles, takePeople } from './field.ts';
import { around } from './messages.ts';
import { textOf } from './text.ts';
import { pageOf } from './view.ts';

const LONGEST_BODY = 65_536;

/** The compose windows that are open: docked, popped out or inside a thread. */
export function composeElements(site: Site, doc: Document): Element[] {
  const page = pageOf(site, 'compose');
  if (!page) return [];
  const anchors = all(doc.documentElement, page.anchor).filter((anchor) => isTrusted(site, anchor));
  return [...new Set(anchors.map((anchor) => windowOf(page, anchor) ?? doc.body))];
}

function windowOf(page: ComposePage, anchor: Element): Element | null {
  for (const css of page.window) {
    const enclosing = above(anchor, css);
    if (enclosing) return enclosing;
  }
  return null;
}

/** All of a compose window, its frame and its title bar included: the widest of what encloses it. */
export function outlineOf(site: Site, element: Element): Element {
  const enclosing = (pageOf(site, 'compose')?.window ?? []).flatMap((css) => above(element, css) ?? []);
  return enclosing.reduce((widest, one) => (one.contains(widest) ? one : widest), element);
}

/** Where its words are written. */
export function bodyElement(site: Site, element: Element): Element | null {
  const page = pageOf(site, 'compose');
  return page ? foundFirst(site, [element], page.body) : null;
}

/** Who it goes to and what is attached: what tells at once that a draft has changed. */
export function glanceAtCompose(site: Site, element: Element): string {
  const page = pageOf(site, 'compose') as ComposePage;
  const item = besideBody(element, bodyElement(site, element));
  const people = [page.to, page.cc, page.bcc].map((field) => takePeople(site, item, field));
  return JSON.stringify([...people, takeFiles(site, item, page.files)]);
}

function besideBody(element: Element, body: Element | null): Item {
  return body ? around(element, body) : [element];
}

/** What a compose window holds now: chips, typed recipients, subject, files and text. */
export function readCompose(site: Site, element: Element, longest = LONGEST_BODY): PageCompose {
  const page = pageOf(site, 'compose') as ComposePage;
  const body = bodyElement(site, element);
  const item = besideBody(element, body);
  return {
    draftId: take(site, item, page.draftId),
    threadId: take(site, item, page.threadId),
    to: takePeople(site, item, page.to),
    cc: takePeople(site, item, page.cc),
    bcc: takePeople(site, item, page.bcc),
    subject: take(site, item, page.subject) ?? '',
    attachments: takeFiles(site, item, page.files),
    body: body && textOf(body, longest),
  };
}
