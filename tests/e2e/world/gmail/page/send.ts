import type { Mail } from '../../mailbox/mailbox.ts';
import { bodyOf, type Draft } from './draft.ts';
import { openMessage } from './message.ts';
import { recipientsIn } from './recipients.ts';
import { settings } from './settings.ts';
import { addMail, mailbox, nextId, remember } from './state.ts';
import { hideToast, showToast } from './toast.ts';

let sent = 0;

/** The three steps of sending: the window closes, a toast offers to undo, and only then the mail has its lasting id. */
export function sendOnClickAndKeys(root: HTMLElement, draft: Draft, reopen: (draft: Draft) => void): void {
  const send = () => void sendFrom(root, draft, reopen);
  root.querySelector('.T-I-atl:not([aria-haspopup])')!.addEventListener('click', send);
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  });
}

async function sendFrom(root: HTMLElement, draft: Draft, reopen: (draft: Draft) => void): Promise<void> {
  const mail = mailIn(root, draft);
  const subject = root.querySelector<HTMLInputElement>('[name=subjectbox]')!.value;
  root.remove();
  history.replaceState(null, '', location.hash.replace(/\?compose=.*$/, ''));
  const shown = draft.thread && showInConversation(mail);
  if (await undone()) {
    shown?.remove();
    reopen({ ...draft, to: mail.to, cc: mail.cc, subject, text: mail.text });
    return;
  }
  await keep({ ...mail, id: nextId() }, subject, draft, shown);
}

function mailIn(root: HTMLElement, draft: Draft): Mail {
  return {
    id: null,
    permId: `msg-a:r${2000 + ++sent}`,
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

function undone(): Promise<boolean> {
  return new Promise((resolve) => {
    const { undo } = showToast('Message sent');
    const timer = setTimeout(() => resolve(false), settings.undoSeconds * 1000);
    undo.addEventListener('click', () => {
      clearTimeout(timer);
      showToast('Sending undone', false);
      resolve(true);
    });
  });
}

async function keep(mail: Mail, subject: string, draft: Draft, shown: HTMLElement | null): Promise<void> {
  const thread = addMail(mail, subject, draft.thread?.id ?? null);
  hideToast();
  if (shown?.isConnected) shown.replaceWith(openMessage(mail));
  await remember(thread);
}
