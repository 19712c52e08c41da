import { parseAddress } from '../model/address.ts';
import type { PageCompose, PagePerson } from '../model/reading.ts';
import { LONGEST_NAME, MOST_PEOPLE } from '../model/sizes.ts';
import type { ComposePage, People, Site } from './contract.ts';
import { above, all, cut, inputValue } from './dom.ts';
import { found, foundFirst, isTrusted, type Item, take, takeFiles, takeFrom, takePeople } from './field.ts';
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
    to: recipients(site, item, page.to),
    cc: recipients(site, item, page.cc),
    bcc: recipients(site, item, page.bcc),
    subject: take(site, item, page.subject) ?? '',
    attachments: takeFiles(site, item, page.files),
    body: body && writtenIn(body),
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
function writtenIn(editor: Element): string {
  if (editor.nodeName === 'TEXTAREA') return cut(inputValue(editor), LONGEST_BODY).trim();
  return textOf((editor as HTMLIFrameElement).contentDocument?.body ?? editor, LONGEST_BODY);
}
