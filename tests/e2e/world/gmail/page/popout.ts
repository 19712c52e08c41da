import { openCompose } from './compose.ts';
import { emptyDraft } from './draft.ts';
import { el } from '../../el.ts';

/** A compose window of its own: the page is nothing but the window and the place of the toast. */
export function drawPopout(): void {
  document.body.classList.add('xE', 'xp');
  document.title = 'Compose Mail - Gmail';
  document.body.append(el('div.dw'), el('div.b8', { role: 'alert', 'aria-live': 'assertive' }));
  openCompose(emptyDraft);
}
