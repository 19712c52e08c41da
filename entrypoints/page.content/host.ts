/** The mark of everything we put into a page: one attribute, so that we know our own and take it away again. */
export const OURS = 'data-next-touch';

/**
 * An element of ours: closed to the page, and out of reach of its styles. `all: initial` also keeps the page from
 * learning letters through a font of its own.
 */
export function makeHost(tag: string, what: string, sheet: CSSStyleSheet): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  host.setAttribute(OURS, what);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  // The page's one-key shortcuts must not act on what is pressed in here.
  for (const type of ['keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'dblclick']) {
    host.addEventListener(type, (event) => event.stopPropagation());
  }
  return { host, root };
}

/** A style sheet made once and shared by all hosts of a kind. */
export function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** Calls back at clicks of a person, never of a script; the page behind does not hear them. */
export function onClick(element: Element, act: () => void): void {
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    event.preventDefault();
    if (event.isTrusted) act();
  });
}

/** Takes everything of ours out of the page, also what an earlier copy of this script left behind. */
export function removeAllOurs(): void {
  for (const element of document.querySelectorAll(`[${OURS}]`)) element.remove();
}
