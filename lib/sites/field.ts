import { parseAddress } from '../model/address.ts';
import type { PageAttachment, PagePerson } from '../model/reading.ts';
import { LONGEST_NAME, LONGEST_TEXT, LONGEST_URL, MOST_FILES, MOST_PEOPLE } from '../model/sizes.ts';
import type { Field, Files, People, Pick, Site } from './contract.ts';
import { above, all, attr, first, fromPercent, inputValue, matches, tidy } from './dom.ts';
import { textOf } from './text.ts';

/** What is being read: one element, or the several that make up one row. */
export type Item = readonly Element[];

const LONGEST_RAW = 4096; // before a pattern looks at it

/** Nothing that others wrote may speak for the site: an element inside an untrusted area does not count. */
export function isTrusted(site: Site, element: Element): boolean {
  return site.untrusted === '' || !above(element, site.untrusted);
}

const calm = new WeakMap<Site, Site>();

/**
 * The same site, with every area trusted: for what is known to hold nothing that others wrote. There no hit need be
 * asked for what is above it, which is most of the work in a row of a list.
 */
export function unwary(site: Site): Site {
  let known = calm.get(site);
  if (!known) calm.set(site, (known = { ...site, untrusted: '' }));
  return known;
}

/** Elements of the item that the selector finds, the item's own included; without a selector the item itself. */
export function found(site: Site, item: Item, css: string | undefined): Element[] {
  if (!css) return [...item];
  const hits = item.flatMap((part) => (matches(part, css) ? [part, ...all(part, css)] : all(part, css)));
  return hits.filter((hit) => isTrusted(site, hit));
}

/** The first of them; most fields are met by the first hit, which spares the look through a long mail. */
export function foundFirst(site: Site, item: Item, css: string): Element | null {
  for (const part of item) {
    const hit = matches(part, css) ? part : first(part, css);
    if (hit) return isTrusted(site, hit) ? hit : (found(site, [part], css)[0] ?? null);
  }
  return null;
}

/** The value of a field, or null. */
export function take(site: Site, item: Item, field: Field, longest = LONGEST_TEXT): string | null {
  for (const pick of picksOf(field)) {
    const likely = pick.css ? foundFirst(site, item, pick.css) : item[0];
    const value = likely && valueOf(likely, pick, longest);
    if (value) return value;
    if (!likely) continue;
    for (const element of found(site, item, pick.css).slice(1)) {
      const other = valueOf(element, pick, longest);
      if (other) return other;
    }
  }
  return null;
}

/** Every value of a field, over all its selectors. */
export function takeAll(site: Site, item: Item, field: Field): string[] {
  const values = picksOf(field).flatMap((pick) =>
    found(site, item, pick.css)
      .slice(0, MOST_PEOPLE)
      .map((element) => valueOf(element, pick, LONGEST_TEXT)),
  );
  return values.filter((value) => value !== null);
}

/** People by address, each once, as often as the page repeats them; the first so many of them. */
export function takePeople(site: Site, item: Item, sources: readonly People[], most = MOST_PEOPLE): PagePerson[] {
  const people = new Map<string, PagePerson>();
  for (const source of sources) {
    if (people.size >= most) break;
    for (const element of found(site, item, source.css)) {
      if (people.size >= most) break;
      const email = parseAddress(take(site, [element], source.email) ?? '');
      if (email && !people.has(email)) {
        people.set(email, { name: take(site, [element], source.name, LONGEST_NAME), email });
      }
    }
  }
  return [...people.values()];
}

/** The value of a field in a text instead of an element. */
export function takeFrom(text: string, field: Field, longest = LONGEST_TEXT): string | null {
  for (const pick of picksOf(field)) {
    const value = refined(text, pick, longest);
    if (value) return value;
  }
  return null;
}

export function takeFiles(site: Site, item: Item, files: Files): PageAttachment[] {
  return found(site, item, files.css)
    .filter((card) => !above(card, files.css))
    .slice(0, MOST_FILES)
    .flatMap((card) => fileOf(site, card, files) ?? []);
}

function fileOf(site: Site, card: Element, files: Files): PageAttachment | null {
  const get = (field?: Field, longest = LONGEST_TEXT) => (field ? take(site, [card], field, longest) : null);
  const name = get(files.name, LONGEST_NAME);
  const url = get(files.url, LONGEST_URL);
  const bytes = Number(get(files.bytes) ?? Number.NaN);
  return name
    ? {
        name,
        mimeType: get(files.mimeType),
        bytes: Number.isSafeInteger(bytes) ? bytes : null,
        url,
        kind: files.kinds?.find(({ match }) => groupOf(url ?? '', match))?.kind ?? 'file',
      }
    : null;
}

const spelled = new Map<Field, Pick[]>();

/** The ways to read a field, spelled out once: a list reads the same few fields a thousand times. */
function picksOf(field: Field): Pick[] {
  let picks = spelled.get(field);
  if (!picks) {
    picks = [field].flat().map((pick) => (typeof pick === 'string' ? { css: pick } : pick));
    spelled.set(field, picks);
  }
  return picks;
}

function valueOf(element: Element, pick: Pick, longest: number): string | null {
  const raw = rawOf(element, pick).slice(0, LONGEST_RAW);
  return refined(pick.without ? strike(raw, element, pick.without) : raw, pick, longest);
}

function refined(text: string, pick: Pick, longest: number): string | null {
  let raw = text;
  if (pick.match) raw = groupOf(raw, pick.match, pick.last);
  if (pick.decode) raw = pick.decode === 'base64' ? fromBase64(raw) : fromPercent(raw);
  if (pick.params) raw = paramsOf(raw, pick.params);
  if (pick.inside) raw = groupOf(raw, pick.inside);
  return tidy(raw, longest) || null;
}

/** One value as it is; several as parts of an id, without spaces. Nothing, where one of them is missing. */
function paramsOf(address: string, names: string[]): string {
  const given = new URLSearchParams(address.replace(/^[^?]*/, ''));
  const values = names.map((name) => given.get(name) ?? '');
  if (!values.every(Boolean)) return '';
  return values.length > 1 ? values.map(encodeURIComponent).join(':') : values.join('');
}

function rawOf(element: Element, pick: Pick): string {
  if (pick.attr === 'value') return inputValue(element);
  if (pick.attr) return attr(element, pick.attr) ?? '';
  if (!pick.own) return textOf(element, LONGEST_RAW);
  return [...element.childNodes].map((node) => (node.nodeType === 3 ? (node as Text).data : '')).join('');
}

function strike(raw: string, element: Element, css: string): string {
  const root = element.ownerDocument.documentElement;
  const other = first(root, css);
  const text = other ? tidy(textOf(other, LONGEST_TEXT), LONGEST_TEXT) : '';
  return text ? tidy(raw, LONGEST_RAW).replace(text, () => '') : raw;
}

const patterns = new Map<string, RegExp>();

/** A site's pattern, compiled once; one that does not compile fits nothing. */
function pattern(source: string): RegExp {
  let made = patterns.get(source);
  if (!made) patterns.set(source, (made = compiled(source)));
  return made;
}

function compiled(source: string): RegExp {
  try {
    return new RegExp(source, 'gu');
  } catch {
    return /(?!)/gu;
  }
}

/** What the pattern takes out of a text: its first group, else all of it; '' when it does not fit. */
export function groupOf(raw: string, source: string, last = false): string {
  const sought = pattern(source);
  sought.lastIndex = 0;
  const hit = last ? [...raw.matchAll(sought)].at(-1) : sought.exec(raw);
  return hit?.[1] ?? hit?.[0] ?? '';
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}
