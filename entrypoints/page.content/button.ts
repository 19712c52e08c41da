import type { PageRecord } from '../../lib/model/reading.ts';
import { makeHost, onClick, OURS, sheetOf } from './host.ts';
import { openFor } from './panel.ts';

/** "Log follow-up" on a CRM record: fixed in a corner, since no place inside an unknown page is known to be free. */
const sheet = sheetOf(`
:host { all: initial !important; position: fixed !important; inset-block-end: 20px !important; inset-inline-end: 20px !important;
  z-index: 2147483646 !important; }
button { all: unset; box-sizing: border-box; padding: 8px 14px; border-radius: 18px; cursor: pointer;
  font: 600 13px/18px system-ui, sans-serif; color: #fff; background: #1a56b0; box-shadow: 0 2px 8px rgb(0 0 0 / .3); }
button:hover { background: #164a98; }
button:focus-visible { outline: 2px solid #fff; outline-offset: -4px; }
`);

let current: PageRecord | undefined;

/** Shows the button for this record; a click opens the panel with the log form in front. */
export function showButton(label: string, record: PageRecord | undefined): void {
  current = record;
  if (!record || document.querySelector(`[${OURS}="button"]`)) return;
  const { host, root } = makeHost('div', 'button', sheet);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  onClick(button, () => void (current && openFor({ ask: 'openRecord', record: current }, host)));
  root.append(button);
  document.documentElement.append(host);
}

export function removeButton(): void {
  current = undefined;
  document.querySelector(`[${OURS}="button"]`)?.remove();
}
