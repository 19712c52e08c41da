import type { Mail, Thread } from '../../mailbox/mailbox.ts';
import { replyButton } from './compose.ts';
import { el } from '../../el.ts';
import { foldedMessage, openMessage, stackedMessage } from './message.ts';
import { threadPermId } from './row.ts';

/** From this many on, folded mails lie in a stack. */
const STACK_FROM = 4;

/** A conversation. Opened by hand, only the newest mail is unfolded; the bench unfolds all. */
export function threadElement(thread: Thread, unfoldAll = false): HTMLElement {
  const ids = { 'data-thread-perm-id': threadPermId(thread), 'data-legacy-thread-id': thread.id, tabindex: '-1' };
  const heading = el('div.ha', {}, el('h2.hP', ids, thread.subject));
  const messages = unfoldAll ? thread.mails.map(openMessage) : folded(thread.mails);
  const list = el('div.nH.conversation', { role: 'list' }, ...messages);
  return el('div.nH.g.id', {}, el('div.a98.iY', {}, heading, list, replyButton(thread)));
}

function folded(mails: Mail[]): HTMLElement[] {
  const older = mails.slice(0, -1);
  const newest = openMessage(mails[mails.length - 1]!);
  if (older.length < STACK_FROM) return [...older.map(foldedMessage), newest];
  const stack = older.slice(1, -1);
  const stacked = stack.map((mail, index) => stackedMessage(mail, index === 0 ? stack.length : null));
  return [foldedMessage(older[0]!), ...stacked, foldedMessage(older[older.length - 1]!), newest];
}

/** A conversation that is open shows what arrives: the mail that was last folds away. */
export function showArrived(mail: Mail, before: Mail | undefined): void {
  const conversation = document.querySelector('[role=main] .conversation');
  if (!conversation) return;
  if (before && conversation.lastElementChild) conversation.lastElementChild.replaceWith(foldedMessage(before));
  conversation.append(openMessage(mail));
}

export function threadPane(): HTMLElement {
  return el('div.nH.oy8Mbf.thread-pane');
}
