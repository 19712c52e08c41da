import { el } from '../../el.ts';

/** The black line at the bottom left. After a sending it holds the two links that tell so in every language. */
export function showToast(text: string, links: ('undo' | 'view')[] = []): { undo: HTMLElement } {
  const undo = el('span.ag.a8k', { id: 'link_undo', role: 'link', tabindex: '0' }, 'Undo');
  const view = el('span.ag.a8k', { id: 'link_vsm', role: 'link', tabindex: '0' }, 'View message');
  const shown = links.flatMap((link) => [' ', link === 'undo' ? undo : view]);
  host().replaceChildren(el('div.vh', {}, el('span.aT', {}, text), ...shown));
  return { undo };
}

export function hideToast(): void {
  host().replaceChildren();
}

function host(): Element {
  return document.querySelector('.b8[role=alert]')!;
}
