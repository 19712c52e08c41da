import type { Page, Site } from './contract.ts';
import { above, all, first, matches, parent } from './dom.ts';
import { isTrusted } from './field.ts';

/** The site's description of one kind of page, when it has any. */
export function pageOf<K extends Page['holds']>(site: Site, holds: K): Extract<Page, { holds: K }> | undefined {
  return site.pages.find((page): page is Extract<Page, { holds: K }> => page.holds === holds);
}

/**
 * The areas that are on view. Gmail keeps the list in the page while a thread is open: only what lies in a shown
 * `main` counts. A page without any (a popped-out window, a fragment) is read whole.
 */
export function areasOf(site: Site, doc: Document): Element[] {
  const mains = site.main ? all(doc.documentElement, site.main).filter((main) => isTrusted(site, main)) : [];
  const shown = mains.filter((main) => !matches(main, site.hidden) && !above(main, site.hidden));
  const areas =
    mains.length > 0 ? shown.filter((main) => !shown.includes(above(main, site.main ?? '') as Element)) : [doc.body];
  return [...areas, ...framed(site, doc)];
}

/** The page in the site's own frame, while that is on view. Of a frame of another origin nothing is to be had. */
function framed(site: Site, doc: Document): Element[] {
  const frame = site.frame && first(doc.documentElement, site.frame);
  if (!frame || !isTrusted(site, frame) || matches(frame, site.hidden) || above(frame, site.hidden)) return [];
  return [(frame as HTMLIFrameElement).contentDocument?.body ?? []].flat();
}

/** What the selector finds in an area, the area itself included. */
function within(area: Element, css: string): Element[] {
  return matches(area, css) ? [area, ...all(area, css)] : all(area, css);
}

/** What the selector finds on view, hidden views and untrusted areas left out. `areas`: when they are known already. */
export function onView(site: Site, doc: Document, css: string, areas = areasOf(site, doc)): Element[] {
  if (!css) return [];
  const isOpen = openness(site);
  return areas.flatMap((area) => within(area, css)).filter(isOpen);
}

/** The first of them: most often the first hit is one, which spares the look at the others. */
export function firstOnView(site: Site, doc: Document, css: string, areas = areasOf(site, doc)): Element | null {
  const isOpen = openness(site);
  for (const area of css ? areas : []) {
    const hit = matches(area, css) ? area : first(area, css);
    if (!hit) continue;
    if (isOpen(hit)) return hit;
    const other = within(area, css).find(isOpen);
    if (other) return other;
  }
  return null;
}

/** What hides and what is not to be trusted lies above: one look serves all children of a parent, the rows of a list. */
function openness(site: Site): (hit: Element) => boolean {
  const verdicts = new Map<Element | null, boolean>();
  return (hit) => {
    const around = parent(hit);
    const known = verdicts.get(around) ?? (isTrusted(site, hit) && !above(hit, site.hidden));
    verdicts.set(around, known);
    return known;
  };
}
