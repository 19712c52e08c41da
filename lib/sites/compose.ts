import type { PageCompose } from '../model/reading.ts';
import type { ComposePage, Site } from './contract.ts';
import { above, all } from './dom.ts';
import { foundFirst, isTrusted, take, takeFiles, takePeople } from './field.ts';
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
    const around = above(anchor, css);
    if (around) return around;
  }
  return null;
}

/** What a compose window holds now: chips, typed recipients, subject, files and text. */
export function readCompose(site: Site, element: Element): PageCompose {
  const page = pageOf(site, 'compose') as ComposePage;
  const item = [element];
  const body = foundFirst(site, item, page.body);
  return {
    draftId: take(site, item, page.draftId),
    threadId: take(site, item, page.threadId),
    to: takePeople(site, item, page.to),
    cc: takePeople(site, item, page.cc),
    bcc: takePeople(site, item, page.bcc),
    subject: take(site, item, page.subject) ?? '',
    attachments: takeFiles(site, item, page.files),
    body: body && textOf(body, LONGEST_BODY),
  };
}
