import type { Attachment, Thread } from '../../mailbox/mailbox.ts';
import { lastMail } from '../../mailbox/mailbox.ts';
import { emptyDraft, freshPermId, type Draft } from './draft.ts';
import { el, freshId } from '../../el.ts';
import { recipientField } from './recipients.ts';
import { offerLater, sendOnClickAndKeys } from './send.ts';
import { settings } from './settings.ts';
import { mailbox } from './state.ts';
import { showToast } from './toast.ts';

/** A new window at the bottom right, or an answer below its conversation. */
export function openCompose(wanted: Draft): HTMLElement {
  const draft = { ...wanted, permId: wanted.permId ?? freshPermId() };
  const conversation = draft.thread && document.querySelector('[role=main] .conversation');
  const form = composeForm(draft);
  const root = conversation
    ? el('div.ip.adB', {}, form)
    : el('div.nH.Hd', { role: 'dialog', 'aria-label': 'New Message' }, titleBar(form), form);
  (conversation ?? document.querySelector('.dw')!).append(root);
  history.replaceState(null, '', `${location.hash.replace(/\?.*$/, '') || '#inbox'}?compose=new`);
  sendOnClickAndKeys(root, draft, openCompose);
  offerLater(root);
  root.querySelector('.oh')!.addEventListener('click', () => {
    root.remove();
    showToast('Draft discarded', ['undo']);
  });
  return root;
}

/** A click on the title folds the window away, and unfolds it. */
function titleBar(form: HTMLElement): HTMLElement {
  const bar = el('div.aYF', {}, 'New Message');
  bar.addEventListener('click', () => (form.style.display = form.style.display === 'none' ? '' : 'none'));
  return bar;
}

export function replyButton(thread: Thread): HTMLElement {
  const button = el('button.DILLkc.reply', { type: 'button' }, 'Reply');
  const last = lastMail(thread);
  const to = last.from.email === mailbox.account.email ? last.to : [last.from];
  button.addEventListener('click', () => openCompose({ ...emptyDraft, to, subject: `Re: ${thread.subject}`, thread }));
  return el('div.amn', {}, button);
}

function composeForm(draft: Draft): HTMLElement {
  const subject = el('input.aoT', {
    name: 'subjectbox',
    placeholder: 'Subject',
    'aria-label': 'Subject',
  });
  subject.value = draft.subject;
  const recipients = [recipientField('to', draft.to), recipientField('cc', draft.cc), recipientField('bcc', [])];
  const fields = [...hiddenInputs(draft), ...recipients, subject];
  return el('div.M9', {}, el('form', {}, ...fields), body(draft.text), fileList(draft.attachments), buttons(draft));
}

function hiddenInputs({ thread, permId }: Draft): HTMLElement[] {
  const values = {
    composeid: freshId(),
    from: mailbox.account.email,
    draft: `#${permId}`,
    rt: thread ? '' : `#${permId?.replace('msg', 'thread')}`,
    lts: thread?.id ?? '',
    rm: thread ? `#${lastMail(thread).permId}` : '',
  };
  return Object.entries(values).map(([name, value]) => el('input', { type: 'hidden', name, value }));
}

function body(text: string): HTMLElement {
  const editable = { g_editable: 'true', contenteditable: 'true', role: 'textbox', 'aria-label': 'Message Body' };
  return el('div.Am.Al.editable.LW-avf', { ...editable, 'aria-multiline': 'true', id: freshId() }, text);
}

function fileList(files: Attachment[]): HTMLElement {
  const cards = files.map((file) =>
    el(
      'div.dL',
      {},
      el('a.dO', { href: '#' }, el('div.vI', {}, file.name), el('div.vJ', {}, `(${Math.round(file.bytes / 1000)}K)`)),
    ),
  );
  return el('div.GP', {}, ...cards);
}

function buttons({ thread }: Draft): HTMLElement {
  const label = 'Send \u202a(Ctrl-Enter)\u202c';
  const send = el('div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3', { role: 'button', tabindex: '1', 'aria-label': label }, 'Send');
  const both = { role: 'button', tabindex: '1', 'aria-label': 'Send & archive' };
  const archive = thread && settings.archive ? el('div.T-I.J-J5-Ji.Uo.v7.T-I-atl.L3', both, 'Send + archive') : null;
  const more = { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-label': 'More send options' };
  const options = el('div.T-I.J-J5-Ji.hG.T-I-atl.L3', more, '▾');
  const discard = el('div.oh.J-Z-I', { role: 'button', tabindex: '1', 'aria-label': 'Discard draft' }, '🗑');
  return el('div.btC', {}, el('div.gU.Up', {}, archive, send, options), discard);
}
