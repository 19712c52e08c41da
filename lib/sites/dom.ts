/*
 * Looking at a page that may be hostile: a bad selector finds nothing, and a form's own properties can be shadowed by
 * the names of its inputs (`<input name=parentNode>`), so a form is looked at through its prototype.
 */

/** A form, or an element that does not even tell its name, as any of its kind would answer. */
function mayLie({ nodeName }: { nodeName: unknown }): boolean {
  return typeof nodeName !== 'string' || nodeName === 'FORM';
}

function honest<K extends keyof Element>(node: Element, key: K): Element[K] {
  return Reflect.get(Object.getPrototypeOf(node), key, node);
}

/** Every element below (in document order) that the selector finds. */
export function all(root: Element, css: string): Element[] {
  try {
    return [...(mayLie(root) ? honest(root, 'querySelectorAll').call(root, css) : root.querySelectorAll(css))];
  } catch {
    return [];
  }
}

/** The first element below. */
export function first(root: Element, css: string): Element | null {
  try {
    return mayLie(root) ? honest(root, 'querySelector').call(root, css) : root.querySelector(css);
  } catch {
    return null;
  }
}

export function matches(element: Element, css: string): boolean {
  try {
    return mayLie(element) ? honest(element, 'matches').call(element, css) : element.matches(css);
  } catch {
    return false;
  }
}

export function attr(element: Element, name: string): string | null {
  return mayLie(element) ? honest(element, 'getAttribute').call(element, name) : element.getAttribute(name);
}

/** All text below, as it stands there. */
export function rawText(element: Element): string {
  return (mayLie(element) ? honest(element, 'textContent') : element.textContent) ?? '';
}

/** How many attributes the element has. */
export function marks(element: Element): number {
  return (mayLie(element) ? honest(element, 'attributes') : element.attributes).length;
}

export function parent(element: Element): Element | null {
  return mayLie(element) ? honest(element, 'parentElement') : element.parentElement;
}

export function next(element: Element): Element | null {
  return mayLie(element) ? honest(element, 'nextElementSibling') : element.nextElementSibling;
}

/** The nearest element above, the element itself not counted, that the selector fits. */
export function above(element: Element, css: string): Element | null {
  const from = parent(element);
  try {
    return from && (mayLie(from) ? honest(from, 'closest').call(from, css) : from.closest(css));
  } catch {
    return null;
  }
}

/** What an input holds now: frameworks set the property, never the attribute. A select gives its choice's text. */
export function inputValue(element: Element): string {
  const input = element as HTMLSelectElement | HTMLInputElement;
  const chosen = 'selectedOptions' in input ? input.selectedOptions[0]?.textContent : input.value;
  return typeof chosen === 'string' ? chosen : (attr(element, 'value') ?? '');
}

/** Runs of white space, the narrow one (U+202F) too that Gmail has put before AM and PM since 2023. */
export const SPACES = /\s+/g;
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** One line as a person would copy it: single spaces, no direction marks, at most `max` characters. */
export function tidy(text: string, max: number): string {
  return cut(text.replace(UNSEEN, '').replace(SPACES, ' ').trim(), max);
}

/** The first `max` characters, never half of a pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.charCodeAt(max - 1);
  return text.slice(0, end >= 0xd800 && end < 0xdc00 ? max - 1 : max);
}

/** Takes percent signs out of a part of an address; one that is not well made stays as it is. */
export function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
