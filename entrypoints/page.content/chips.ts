import type { Chip } from '../../lib/model/wire.ts';
import type { Site } from '../../lib/sites/contract.ts';
import { headingElement, mountFor } from '../../lib/sites/read.ts';
import { makeHost, onClick, sheetOf } from './host.ts';
import { openFor } from './panel.ts';

/**
 * A chip: one short word beside a conversation. It shows nothing but what this page knows already, how long it waits,
 * and which try is next; everything else is in the panel. It takes no height from the row it stands in.
 */
const sheet = sheetOf(`
:host { all: initial !important; display: inline-flex !important; flex: none !important; align-self: center !important;
  max-width: clamp(100px, 50%, 240px) !important; height: 16px !important; margin: -2px 0 !important;
  margin-inline: 0 6px !important; vertical-align: middle !important; contain: layout style !important; }
:host([data-next-touch='thread']) { max-width: 320px !important; margin-inline: 10px 0 !important; }
button { all: unset; box-sizing: border-box; min-width: 0; height: 16px; padding: 0 5px; border-radius: 3px;
  font: 500 11px/16px system-ui, sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis;
  color: #1f2937; background: #e8eaed; cursor: pointer; }
button:hover { filter: brightness(.95); }
button:focus-visible { outline: 2px solid #1a56b0; outline-offset: 1px; }
.owed { color: #7a1f0c; background: #fde3dc; }
.due { color: #5b3a00; background: #fdecc8; }
.new { color: #0b4a2b; background: #d5f2e0; }
.stale { color: #444b55; background: #fff; box-shadow: inset 0 0 0 1px #b6bcc6; }
.quote::before { content: ''; display: inline-block; width: 7px; height: 9px; margin-inline-end: 4px;
  vertical-align: -1px; border: 1px solid currentColor; border-radius: 1px; border-block-start-width: 3px; }
.quote:empty::before { margin: 0; }
`);

/** The chip that stands at a row or heading, and what it shows: one that stays the same is not touched. */
const standing = new WeakMap<Element, { host: HTMLElement; shows: string }>();

/** Puts the chip of a list row in its place, changes it, or takes it away. */
export function placeRowChip(site: Site, row: Element, chip: Chip | undefined, account: string | null): void {
  place(site, row, 'row', chip, account);
}

/** Puts the chip of the open conversation beside its heading. */
export function placeThreadChip(site: Site, chip: Chip | undefined, account: string | null): void {
  const heading = headingElement(site, document);
  // Beside a list the mail stands in a frame of its own: its row carries the chip.
  if (heading?.ownerDocument === document) place(site, heading, 'thread', chip, account);
}

function place(site: Site, at: Element, where: 'row' | 'thread', chip: Chip | undefined, account: string | null): void {
  const there = standing.get(at);
  const shows = chip ? keyOf(chip) : '';
  if (there?.host.isConnected && there.shows === shows) return;
  there?.host.remove();
  standing.delete(at);
  const mount = chip && mountFor(site, at, where);
  if (!mount) return;
  const host = makeChip(chip, account, where);
  mount.parent.insertBefore(host, mount.before);
  standing.set(at, { host, shows });
}

function keyOf(chip: Chip): string {
  return [chip.threadId, chip.text, chip.title, chip.tone, chip.quote].join('\n');
}

function makeChip(chip: Chip, account: string | null, where: 'row' | 'thread'): HTMLElement {
  const { threadId } = chip;
  const { host, root } = makeHost('span', where, sheet);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = chip.quote ? `${chip.tone} quote` : chip.tone;
  button.textContent = chip.text;
  button.title = chip.title;
  button.setAttribute('aria-label', chip.title || chip.text);
  // Fifty more stops on the way through a list would slow down who moves by Tab.
  button.tabIndex = where === 'thread' ? 0 : -1;
  onClick(button, () => {
    if (account !== null && threadId !== '') void openFor({ ask: 'openThread', account, threadId }, host);
  });
  root.append(button);
  return host;
}
