/** The mark of everything we put into a page: one attribute, so that we know our own and take it away again. */
export const OURS = 'data-next-touch';
/** The mark of what is said to the rep. */
export const NOTE = 'note';

/**
 * An element of ours: closed to the page, and out of reach of its styles. `all: initial` also keeps the page from
 * learning letters through a font of its own.
 */
export function makeHost(tag: string, what: string, sheet: CSSStyleSheet): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement(tag);
  host.setAttribute(OURS, what);
  made.add(host);
  // So that the host can be given the focus back when a panel closes.
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [sheet];
  for (const type of PRESSED) host.addEventListener(type, keepIn);
  return { host, root };
}

/** The page's one-key shortcuts must not act on what is pressed in here. */
const PRESSED = ['keydown', 'keypress', 'keyup', 'mousedown', 'mouseup', 'dblclick'];
const keepIn = (event: Event) => event.stopPropagation();

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

/** What this copy of the script has put into the page. */
const made = new WeakSet<Element>();

/**
 * Takes what this copy has put into the page out again. What another copy put there stays: after an update the old one
 * notices its end only when the new one has begun to show its chips. So do words to the rep: that this copy is at its
 * end is what they tell.
 */
export function removeAllOurs(): void {
  for (const element of standing()) if (made.has(element) && element.getAttribute(OURS) !== NOTE) element.remove();
}

/** Takes out what an earlier copy left behind; what stands beside compose windows is looked after by their own script. */
export function removeLeftovers(): void {
  for (const element of standing()) if (!made.has(element)) element.remove();
}

function standing(): NodeListOf<Element> {
  return document.querySelectorAll(`[${OURS}]:not([${OURS}^='compose'])`);
}
