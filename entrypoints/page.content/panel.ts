import { makeHost, sheetOf } from './host.ts';

/** The panel beside a chip: a page of ours in a frame, where this page cannot look. One at a time. */
const WIDTH = 380;
const HEIGHT = 560;
const GAP = 8;

const sheet = sheetOf(`
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 8px; background: Canvas; color-scheme: light dark;
  box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .28); }
`);

let open: { host: HTMLElement; stop: AbortController; from: Element } | null = null;

/** Opens the panel next to an element. A panel that is open makes room. */
export function openPanel(url: string, beside: Element): void {
  closePanel();
  const { host, root } = makeHost('div', 'panel', sheet);
  const frame = document.createElement('iframe');
  // For any origin: the address that pages may frame changes, and leads to another.
  frame.allow = 'clipboard-write *';
  frame.src = url;
  root.adoptedStyleSheets.push(sheetOf(`:host { ${placeNear(beside.getBoundingClientRect())} }`));
  root.append(frame);
  document.documentElement.append(host);
  const stop = new AbortController();
  open = { host, stop, from: beside };
  const options = { capture: true, signal: stop.signal };
  document.addEventListener('mousedown', (event) => event.target !== host && closePanel(), options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closePanel(), options);
  frame.addEventListener('load', () => frame.focus(), { signal: stop.signal });
}

/** Closes the panel, if one is open, and gives the focus back. */
export function closePanel(): void {
  open?.stop.abort();
  open?.host.remove();
  (open?.from as HTMLElement | undefined)?.focus?.();
  open = null;
}

/** Below the element where there is room, and always whole. In a sheet, since the root's own rules outrank the element's. */
function placeNear(near: DOMRect): string {
  const width = Math.min(WIDTH, innerWidth - 2 * GAP);
  const height = Math.min(HEIGHT, innerHeight - 2 * GAP);
  const left = Math.max(GAP, Math.min(near.left, innerWidth - width - GAP));
  const below = near.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, innerHeight - height - GAP);
  return Object.entries({ left, top, width, height })
    .map(([name, px]) => `${name}: ${px}px !important;`)
    .join(' ');
}
