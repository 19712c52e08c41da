import type { Thread } from '../../mailbox/mailbox.ts';
import { el } from '../../el.ts';
import { listPane, type ListPane } from './list.ts';
import { listHash, routeOf, threadHash, type Route } from './route.ts';
import { settings } from './settings.ts';
import { mailbox, threadById } from './state.ts';
import { threadElement, threadPane } from './thread.ts';

/** Panes stay in the document once they were shown; only the visible one has `role=main`. */
const lists = new Map<string, ListPane>();
const conversation = threadPane();
const folderNames: Record<string, string> = { inbox: 'Inbox', sent: 'Sent', search: 'Search results' };

function panes(): Element {
  return document.querySelector('.aeF > .nH')!;
}

/** Draws what the address names. */
export function showRoute(): void {
  const route = routeOf(location.hash);
  const thread = route.threadId === null ? undefined : threadById(route.threadId);
  if (thread && !settings.split) showThread(thread);
  else showList(route);
}

function showList(route: Route): void {
  const list = listOf(route);
  list.draw();
  showPane(list.element);
  document.title = `${folderNames[route.folder] ?? route.folder} - ${mailbox.account.email} - Gmail`;
}

function listOf(route: Route): ListPane {
  const key = listHash(route);
  const known = lists.get(key);
  if (known) return known;
  const list = listPane(route);
  list.rows.addEventListener('click', (event) => openRow(event, list, route));
  lists.set(key, list);
  panes().append(list.element);
  return list;
}

function openRow(event: Event, list: ListPane, route: Route): void {
  const row = event.target instanceof Element ? event.target.closest('tr.zA') : null;
  const id = row?.querySelector('[data-legacy-thread-id]')?.getAttribute('data-legacy-thread-id');
  const thread = id ? threadById(id) : undefined;
  if (!thread) return;
  if (settings.split) list.beside.replaceChildren(threadElement(thread));
  else location.hash = threadHash(route, thread.id);
  thread.unread = false;
}

export function showThread(thread: Thread, unfoldAll = false): void {
  thread.unread = false;
  conversation.replaceChildren(threadElement(thread, unfoldAll));
  if (!conversation.isConnected) panes().append(conversation);
  showPane(conversation);
  document.title = `${thread.subject} - ${mailbox.account.email} - Gmail`;
}

function showPane(pane: HTMLElement): void {
  for (const other of panes().querySelectorAll<HTMLElement>(':scope > *')) setVisible(other, other === pane);
}

/** A hidden list loses `gh`, as the real one does. */
function setVisible(pane: HTMLElement, visible: boolean): void {
  pane.toggleAttribute('role', visible);
  if (visible) pane.setAttribute('role', 'main');
  pane.style.display = visible ? '' : 'none';
  const list = pane.querySelector('.ae4');
  if (visible) list?.setAttribute('gh', 'tl');
  else list?.removeAttribute('gh');
}

/** The list that the address is in, whether or not a conversation lies over it. */
export function currentList(): ListPane {
  return listOf(routeOf(location.hash));
}

export function refreshLists(): void {
  for (const list of lists.values()) list.draw();
}

export function emptyShell(): HTMLElement {
  return el('div.aeF', { id: ':2' }, el('div.nH'));
}
