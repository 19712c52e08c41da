import { word } from '../../lib/io/send.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { bodyElement, outlineOf } from '../../lib/sites/read.ts';
import { sendButton } from '../../lib/sites/sending.ts';
import { makeHost, sheetOf } from '../page.content/host.ts';
import { placeLine, type Room } from './place.ts';

/** Folded, in pixels. */
const FOLDED = 28;
const HIGHEST = 480;

const sheet = sheetOf(`
:host { all: initial !important; position: fixed !important; z-index: 2147483646 !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 6px; background: Canvas;
  color-scheme: light dark; box-shadow: 0 0 0 1px rgb(0 0 0 / .14), 0 1px 4px rgb(0 0 0 / .18); }
`);

/** The line beside one compose window: a page of ours in a frame, where this page cannot look. */
export interface Line {
  /** Shows the page of this address; null: nothing. The same address is the same line. */
  show: (url: string | null) => void;
  /** So much room it needs now. */
  grow: (height: number) => void;
  /** The window may have moved. */
  follow: () => void;
  close: () => void;
}

/** @param moved what else is to be done when the window has changed its size, or has gone */
export function makeLine(site: Site, element: Element, moved: () => void): Line {
  const outline = outlineOf(site, element);
  const place = sheetOf('');
  let host: HTMLElement | null = null;
  let address: string | null = null;
  let height = FOLDED;
  let placed = '';
  let unwatch: (() => void) | null = null;

  function follow(): void {
    if (!host) return;
    const where = isOpen(site, element) ? placeLine(roomOf(site, element, outline), height) : null;
    const css = where ? boxOf(where) : 'display: none !important;';
    if (css === placed) return;
    placed = css;
    place.replaceSync(`:host { ${css} }`);
  }
  function show(url: string | null): void {
    if (url === address) return;
    close();
    address = url;
    if (url === null) return;
    const made = makeHost('div', 'compose-line', sheet);
    const frame = document.createElement('iframe');
    frame.title = word('productName');
    // For any origin: the address that pages may frame changes, and leads to another.
    frame.allow = 'clipboard-write *';
    frame.src = url;
    made.root.adoptedStyleSheets.push(place);
    made.root.append(frame);
    ({ host } = made);
    follow();
    document.documentElement.append(host);
    unwatch = watchPlace(outline, follow, moved);
  }
  function close(): void {
    unwatch?.();
    host?.remove();
    [host, address, height, placed] = [null, null, FOLDED, ''];
  }
  const grow = (wanted: number) => {
    height = Math.min(Math.max(wanted, FOLDED), HIGHEST);
    follow();
  };
  return { show, grow, follow, close };
}

/** A window that is folded away has no body in sight. */
function isOpen(site: Site, element: Element): boolean {
  const body = bodyElement(site, element) ?? element;
  return body.isConnected && body.getBoundingClientRect().height > 0;
}

function roomOf(site: Site, element: Element, outline: Element): Room {
  const button = () => sendButton(site, element)?.getBoundingClientRect();
  return { window: outline.getBoundingClientRect(), button, width: innerWidth, height: innerHeight };
}

function boxOf(box: object): string {
  return Object.entries(box)
    .map(([name, px]) => `${name}: ${px}px !important;`)
    .join(' ');
}

/** Calls back, once a frame, when the window may have another place: without a timer. */
function watchPlace(outline: Element, follow: () => void, moved: () => void): () => void {
  const stop = new AbortController();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      follow();
    });
  };
  const sizes = new ResizeObserver(() => (follow(), moved()));
  sizes.observe(outline);
  const styles = new MutationObserver(soon);
  for (let at: Element | null = outline; at && at !== document.documentElement; at = at.parentElement)
    styles.observe(at, { attributes: true, attributeFilter: ['style', 'class'] });
  const options = { capture: true, passive: true, signal: stop.signal };
  window.addEventListener('resize', soon, options);
  document.addEventListener('scroll', soon, options);
  document.addEventListener('transitionend', soon, options);
  return () => {
    stop.abort();
    sizes.disconnect();
    styles.disconnect();
    cancelAnimationFrame(frame);
  };
}
