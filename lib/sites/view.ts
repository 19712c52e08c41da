import type { Page, Site } from './contract.ts';
import { above, all, matches, parent } from './dom.ts';
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
  return mains.length > 0
    ? shown.filter((main) => !shown.includes(above(main, site.main ?? '') as Element))
    : [doc.body];
}

/** What the selector finds on view, hidden views and untrusted areas left out. */
export function onView(site: Site, doc: Document, css: string): Element[] {
  if (!css) return [];
  // Both lie above, so one look serves all children of a parent: the rows of a list.
  const verdicts = new Map<Element | null, boolean>();
  return areasOf(site, doc)
    .flatMap((area) => all(area, css))
    .filter((hit) => {
      const around = parent(hit);
      let open = verdicts.get(around);
      if (open === undefined) verdicts.set(around, (open = isTrusted(site, hit) && !above(hit, site.hidden)));
      return open;
    });
}
