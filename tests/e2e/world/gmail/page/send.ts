import type { Mail } from '../../mailbox/mailbox.ts';
import { bodyOf, type Draft } from './draft.ts';
import { el } from '../../el.ts';
import { openMessage } from './message.ts';
import { recipientsIn } from './recipients.ts';
import { settings } from './settings.ts';
import { addMail, mailbox, nextId, remember } from './state.ts';
import { hideToast, showToast } from './toast.ts';

/** How long a mail is on its way before the page says that it is sent, in milliseconds. */
const ON_ITS_WAY = 120;

/** The steps of sending: the window closes, a toast offers to undo, and only then the mail has its lasting id. */
export function sendOnClickAndKeys(root: HTMLElement, draft: Draft, reopen: (draft: Draft) => void): void {
  const send = (after?: () => void) => void sendFrom(root, draft, reopen, after);
  for (const button of root.querySelectorAll('.T-I-atl:not([aria-haspopup])'))
    onPress(button, () => send(button.matches('.Uo') ? backToList : undefined));
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  });
}

/** The mouse, or a key on what has the focus. */
function onPress(button: Element, act: () => void): void {
  button.addEventListener(settings.press, (event) => (event.isTrusted || !settings.deaf) && act());
  button.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if ((key === 'Enter' || key === ' ') && !ctrlKey && !metaKey) act();
  });
}

/** The arrow beside the button opens a menu, outside the window. */
export function offerLater(root: HTMLElement): void {
  root.querySelector('.T-I-atl[aria-haspopup]')!.addEventListener('click', () => {
    const item = el('div.J-N', { role: 'menuitem', selector: 'scheduledSend' }, el('div.J-N-Jz', {}, 'Schedule send'));
    const menu = el('div.J-M', { role: 'menu' }, item);
    item.addEventListener('click', () => {
      menu.remove();
      root.remove();
      showToast('Send scheduled for tomorrow', ['undo', 'view']);
    });
    document.body.append(menu);
  });
}

async function sendFrom(
  root: HTMLElement,
  draft: Draft,
  reopen: (draft: Draft) => void,
  after?: () => void,
): Promise<void> {
  const mail = mailIn(root, draft);
  if (mail.to.length + mail.cc.length === 0) return refuse();
  const subject = root.querySelector<HTMLInputElement>('[name=subjectbox]')!.value;
  root.remove();
  history.replaceState(null, '', location.hash.replace(/\?compose=.*$/, '') || location.href);
  showToast('Sending…');
  await new Promise((sent) => setTimeout(sent, ON_ITS_WAY));
  const shown = draft.thread && showInConversation(mail);
  after?.();
  if (await undone()) {
    shown?.remove();
    reopen({ ...draft, to: mail.to, cc: mail.cc, subject, text: mail.text });
    return;
  }
  await keep({ ...mail, id: nextId() }, subject, draft, shown);
}

/** The window stays. */
function refuse(): void {
  const ok = el('button', { name: 'ok' }, 'OK');
  const dialog = el('div.Kj-JD', { role: 'alertdialog' }, 'Please specify at least one recipient.', ok);
  ok.addEventListener('click', () => dialog.remove());
  document.body.append(dialog);
}

function backToList(): void {
  location.hash = location.hash.replace(/\/[0-9a-f]{16}.*$/, '');
}

function mailIn(root: HTMLElement, draft: Draft): Mail {
  return {
    id: null,
    permId: draft.permId ?? '',
    from: mailbox.account,
    to: recipientsIn(root, 'to'),
    cc: recipientsIn(root, 'cc'),
    at: new Date().toISOString(),
    text: bodyOf(root).innerText,
    attachments: draft.attachments,
  };
}

/** At once, but without the lasting id. */
function showInConversation(mail: Mail): HTMLElement | null {
  const conversation = document.querySelector('[role=main] .conversation');
  return conversation?.appendChild(openMessage(mail)) ?? null;
}

/** By a click, by the key on the link, or by the key `z` anywhere but in a field. */
function undone(): Promise<boolean> {
  return new Promise((resolve) => {
    const { undo } = showToast('Message sent', ['undo', 'view']);
    const heard = new AbortController();
    const end = (isUndone: boolean) => {
      heard.abort();
      clearTimeout(timer);
      if (isUndone) showToast('Sending undone');
      resolve(isUndone);
    };
    const timer = setTimeout(() => end(false), settings.undoSeconds * 1000);
    undo.addEventListener('click', () => end(true));
    undo.addEventListener('keydown', ({ key }) => key === 'Enter' && end(true));
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (key === 'z' && !(target as Element).closest('input, [contenteditable]')) end(true);
    };
    document.addEventListener('keydown', onKey, { signal: heard.signal });
  });
}

async function keep(mail: Mail, subject: string, draft: Draft, shown: HTMLElement | null): Promise<void> {
  const thread = addMail(mail, subject, draft.thread?.id ?? null);
  hideToast();
  if (shown?.isConnected) shown.replaceWith(openMessage(mail));
  await remember(thread);
}
