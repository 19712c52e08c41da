import type { Site } from './contract.ts';
import { above, all, matches, parent } from './dom.ts';

/** The part of a page that speaks of one record, and what in it a person sees. */
export interface Scene {
  root: Element;
  hidden: string;
  /** Neither a menu, nor a list of other records, nor text of others. */
  isReadable(element: Element): boolean;
  isShown(element: Element): boolean;
}

const DIALOG = '[role="dialog"], [aria-modal="true"], dialog[open]';

/** The topmost open dialog, else the page's main part, else all of it. */
export function sceneOf(site: Site, doc: Document, scope: string | undefined): Scene {
  const isShown = shownTest(site, doc);
  const isReadable = (element: Element) => {
    const apart = site.aside ? `${site.untrusted}, ${site.aside}` : site.untrusted;
    return !matches(element, apart) && !above(element, apart);
  };
  const open = (css: string | undefined) =>
    css ? all(doc.documentElement, css).filter((area) => isReadable(area) && isShown(area)) : [];
  const root = open(scope).at(-1) ?? open(DIALOG).at(-1) ?? open(site.main)[0] ?? doc.body;
  return { root, hidden: site.hidden, isReadable, isShown };
}

/**
 * Is this element on view? By what the site calls hidden and by computed style, from the element up to the root; each
 * element is asked once.
 */
function shownTest(site: Site, doc: Document): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  const view = doc.defaultView;
  const own = (element: Element) =>
    !matches(element, site.hidden) && view?.getComputedStyle(element).display !== 'none';
  return (element) => {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      chain.push(at);
      at = parent(at);
    }
    let shown = at ? known.get(at) === true : true;
    for (const link of chain.toReversed()) known.set(link, (shown = shown && own(link)));
    return shown && !/^(?:hidden|collapse)$/.test(view?.getComputedStyle(element).visibility ?? '');
  };
}
