import { isOrphan, send } from '../../lib/io/send.ts';
import type { PageAsk, SiteReply } from '../../lib/model/ask.ts';
import { makeHost, NOTE, sheetOf } from './host.ts';

/** The panel beside a chip: a page of ours in a frame, where this page cannot look. One at a time. */
const WIDTH = 380;
const HEIGHT = 560;
const GAP = 8;
const NOTE_WIDTH = 240;
const NOTE_HEIGHT = 48;

const sheet = sheetOf(`
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
iframe { display: block; width: 100%; height: 100%; border: 0; border-radius: 8px; background: Canvas; color-scheme: light dark;
  box-shadow: 0 0 0 1px rgb(0 0 0 / .12), 0 8px 28px rgb(0 0 0 / .28); }
`);

const noteSheet = sheetOf(`
:host { all: initial !important; position: fixed !important; z-index: 2147483647 !important; }
p { margin: 0; padding: 7px 12px; border-radius: 6px; font: 500 12px/17px system-ui, sans-serif; color: #fff;
  background: #1f2937; box-shadow: 0 2px 10px rgb(0 0 0 / .3); }
`);

/** What to say when a click opens nothing. Known before: who is gone tells no words any more. */
let words: Pick<SiteReply, 'notOpened' | 'gone'> = { notOpened: '', gone: '' };

export function speak(reply: SiteReply): void {
  words = reply;
}

/** What a click on a chip or a button asks for. */
type Opening = Extract<PageAsk, { ask: 'openThread' | 'openRecord' }>;

/** Opens the panel that a click asks for, next to what was clicked; a click that leads nowhere says so there. */
export async function openFor(ask: Opening, beside: Element): Promise<void> {
  const near = beside.getBoundingClientRect();
  const reply = await send(ask);
  if (reply) openPanel(reply.url, beside);
  else sayNear(near, isOrphan() ? words.gone : words.notOpened);
}

let open: { host: HTMLElement; stop: AbortController; from: Element } | null = null;

/** Opens the panel next to an element. A panel that is open makes room. */
function openPanel(url: string, beside: Element): void {
  closePanel();
  const { host, root } = makeHost('div', 'panel', sheet);
  const frame = document.createElement('iframe');
  // For any origin: the address that pages may frame changes, and leads to another.
  frame.allow = 'clipboard-write *';
  frame.src = url;
  root.adoptedStyleSheets.push(sheetOf(`:host { ${placeNear(beside.getBoundingClientRect(), WIDTH, HEIGHT)} }`));
  root.append(frame);
  document.documentElement.append(host);
  const stop = new AbortController();
  open = { host, stop, from: beside };
  const options = { capture: true, signal: stop.signal };
  document.addEventListener('mousedown', (event) => event.target !== host && closePanel(), options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closePanel(), options);
  frame.addEventListener('load', () => frame.focus(), { signal: stop.signal });
}

/** A few words that stay until the next click or key: nobody reads against a clock. */
function sayNear(near: DOMRect, text: string): void {
  closePanel();
  const { host, root } = makeHost('div', NOTE, noteSheet);
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.textContent = text;
  root.adoptedStyleSheets.push(
    sheetOf(`:host { ${placeNear(near, NOTE_WIDTH, NOTE_HEIGHT)} height: auto !important; }`),
  );
  root.append(note);
  document.documentElement.append(host);
  const options = { capture: true, once: true };
  for (const type of ['mousedown', 'keydown']) document.addEventListener(type, () => host.remove(), options);
}

/** Closes the panel, if one is open, and gives the focus back. */
export function closePanel(): void {
  open?.stop.abort();
  open?.host.remove();
  (open?.from as HTMLElement | undefined)?.focus?.();
  open = null;
}

/** Below the element where there is room, and always whole. In a sheet, since the root's own rules outrank the element's. */
function placeNear(near: DOMRect, wide: number, high: number): string {
  const width = Math.min(wide, innerWidth - 2 * GAP);
  const height = Math.min(high, innerHeight - 2 * GAP);
  const left = Math.max(GAP, Math.min(near.left, innerWidth - width - GAP));
  const below = near.bottom + GAP;
  const top = below + height + GAP <= innerHeight ? below : Math.max(GAP, innerHeight - height - GAP);
  return Object.entries({ left, top, width, height })
    .map(([name, px]) => `${name}: ${px}px !important;`)
    .join(' ');
}
