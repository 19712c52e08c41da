import { parseAddress } from '../model/address.ts';
import type { PageCompose, PagePerson } from '../model/reading.ts';
import { LONGEST_NAME, MOST_PEOPLE } from '../model/sizes.ts';
import type { ComposePage, People, Site } from './contract.ts';
import { above, all, cut, inputValue } from './dom.ts';
import { found, foundFirst, isTrusted, type Item, take, takeFiles, takeFrom, takePeople } from './field.ts';
import { around } from './messages.ts';
import { textOf } from './text.ts';
import { pageOf } from './view.ts';

const LONGEST_BODY = 65_536;
const LONGEST_FIELD = 20_000;

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
  const people = [page.to, page.cc, page.bcc].map((field) => recipients(site, item, field));
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
    to: recipients(site, item, page.to),
    cc: recipients(site, item, page.cc),
    bcc: recipients(site, item, page.bcc),
    subject: take(site, item, page.subject) ?? '',
    attachments: takeFiles(site, item, page.files),
    body: body && writtenIn(body, longest),
  };
}

/** Chips and typed recipients; a field may hold several, with commas between them. */
function recipients(site: Site, item: Item, sources: readonly People[]): PagePerson[] {
  const typed = sources.filter(({ several }) => several).flatMap((source) => typedPeople(site, item, source));
  const people = [
    ...takePeople(
      site,
      item,
      sources.filter(({ several }) => !several),
    ),
    ...typed,
  ];
  return [...new Map(people.map((person) => [person.email, person])).values()].slice(0, MOST_PEOPLE);
}

/** What stands between the commas, those in quotation marks left alone. */
function typedPeople(site: Site, item: Item, { css, email, name }: People): PagePerson[] {
  const fields = found(site, item, css).map((field) => inputValue(field).slice(0, LONGEST_FIELD));
  return fields
    .flatMap((text) => text.match(/(?:"[^"]*"|[^",;\n])+/g) ?? [])
    .flatMap((text) => {
      const address = parseAddress(takeFrom(text, email) ?? '');
      return address ? [{ name: takeFrom(text, name, LONGEST_NAME), email: address }] : [];
    });
}

/** The text of an editor: an element, an area of a form, or a page of its own in a frame. */
function writtenIn(editor: Element, longest: number): string {
  if (editor.nodeName === 'TEXTAREA') return cut(inputValue(editor), longest).trim();
  return textOf((editor as HTMLIFrameElement).contentDocument?.body ?? editor, longest);
}
