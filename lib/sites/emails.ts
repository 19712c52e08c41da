import { parseAddress } from '../model/address.ts';
import { above, all, attr, fromPercent, parent, tidy } from './dom.ts';
import { MOST_CONTACTS } from '../model/sizes.ts';
import type { Finding } from './labels.ts';
import type { Scene } from './scene.ts';
import { textOf } from './text.ts';

const MARKED = '[data-email], [data-email-address], [data-mail], [itemprop="email"], .vcard .email';
const ROW = 'tr, [role="row"], [role="feed"]';
/** Rows of a list, not of a table that sets label beside value: that one has no head and two cells a row. */
const LISTED =
  'table:has(> thead, > * > tr:first-child > th + th) tr, tr:not(:has(> :nth-child(2):last-child)), [role="feed"] tr, [role="row"], [role="feed"]';
const MOST_TEXTS = 20_000;
const LONGEST = 4096;

/**
 * Every different address of the record's person, surest first: beside an "email" label, in a mail link or a mark of
 * its own; inside lists only when there is none elsewhere, bare text only when there is none at all. The owner's is
 * left out wherever it stands, and so is a table below a heading.
 */
export function findEmails(scene: Scene, findings: readonly Finding[]): string[] {
  const owners = findings.filter(({ label }) => label === 'owner');
  const seen = (element: Element) =>
    scene.isReadable(element) && scene.isShown(element) && !owners.some((owner) => owner.element.contains(element));
  const labelled = findings
    .filter(({ label, shown, element }) => label === 'email' && shown && element.nodeName !== 'TABLE')
    .flatMap(({ value }) => addressesIn(value));
  const ours = owners.flatMap(({ value, element }) => [...addressesIn(value), ...markedAddresses(element)]);
  const distinct = (found: string[]) =>
    [...new Set(found)].filter((one) => !ours.includes(one) || labelled.includes(one));
  const marked = [...all(scene.root, 'a[href^="mailto:" i]'), ...all(scene.root, MARKED)].filter(seen);
  const rows = new Set<Element | null>(all(scene.root, LISTED));
  const single = marked.filter((element) => !rows.has(above(element, ROW)));
  const sure = distinct([...labelled, ...single.flatMap(markedAddresses)]);
  const listed = sure.length > 0 ? sure : distinct(marked.flatMap(markedAddresses));
  return (listed.length > 0 ? listed : distinct(bareAddresses(scene, seen))).slice(0, MOST_CONTACTS);
}

function markedAddresses(element: Element): string[] {
  const link = attr(element, 'href') ?? '';
  if (/^mailto:/i.test(link))
    return fromPercent(link.slice(7).split('?')[0] ?? '')
      .split(/[,;]/)
      .flatMap(addressesIn);
  const mark = ['data-email-address', 'data-email', 'data-mail', 'content'].map((name) => attr(element, name));
  return addressesIn(mark.find((value) => value) ?? textOf(element, 300));
}

function bareAddresses(scene: Scene, seen: (element: Element) => boolean): string[] {
  const walker = scene.root.ownerDocument.createTreeWalker(scene.root, 4);
  const found: string[] = [];
  for (let texts = 0; texts < MOST_TEXTS && found.length < MOST_CONTACTS && walker.nextNode(); texts += 1) {
    const { data } = walker.currentNode as Text;
    if (!data.slice(0, LONGEST).includes('@')) continue;
    const holder = parent(walker.currentNode as unknown as Element);
    if (holder && seen(holder)) found.push(...addressesIn(data.slice(0, LONGEST)));
  }
  return found;
}

const OUTSIDE = /[\s<>(),;:"'[\]|]/;

/** Addresses in a text, found by their @ and a bounded look to both sides; one that the page cut short is none. */
export function addressesIn(raw: string): string[] {
  const text = tidy(raw.slice(0, LONGEST), LONGEST);
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < MOST_CONTACTS; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 65 && !OUTSIDE.test(text[start - 1] ?? ' ')) start -= 1;
    let end = at;
    while (end < text.length && end - at < 254 && !OUTSIDE.test(text[end] ?? ' ')) end += 1;
    const word = text.slice(start, end);
    const address = /…|\.\.\.|^\.|@.*@/.test(word) ? null : parseAddress(word);
    if (address) found.push(address);
  }
  return found;
}
