import type { Attachment, Thread } from '../../mailbox/mailbox.ts';
import { lastMail } from '../../mailbox/mailbox.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { el, freshId } from '../../el.ts';
import { recipientField } from './recipients.ts';
import { sendOnClickAndKeys } from './send.ts';
import { mailbox } from './state.ts';

let drafts = 0;

/** A new window at the bottom right, or an answer below its conversation. */
export function openCompose(draft: Draft): HTMLElement {
  const conversation = draft.thread && document.querySelector('[role=main] .conversation');
  const form = composeForm(draft);
  const root = conversation
    ? el('div.ip.adB', {}, form)
    : el('div.nH.Hd', { role: 'dialog', 'aria-label': 'New Message' }, el('div.aYF', {}, 'New Message'), form);
  (conversation ?? document.querySelector('.dw')!).append(root);
  history.replaceState(null, '', `${location.hash.replace(/\?.*$/, '') || '#inbox'}?compose=new`);
  sendOnClickAndKeys(root, draft, openCompose);
  return root;
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
  return el('div.M9', {}, el('form', {}, ...fields), body(draft.text), fileList(draft.attachments), buttons());
}

function hiddenInputs({ thread }: Draft): HTMLElement[] {
  const values = {
    composeid: String(++drafts),
    from: mailbox.account.email,
    draft: `#msg-a:r${1000 + drafts}`,
    rt: thread ? '' : `#thread-a:r${1000 + drafts}`,
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

function buttons(): HTMLElement {
  const label = 'Send \u202a(Ctrl-Enter)\u202c';
  const send = el('div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3', { role: 'button', tabindex: '1', 'aria-label': label }, 'Send');
  const more = { role: 'button', tabindex: '1', 'aria-haspopup': 'true', 'aria-label': 'More send options' };
  return el('div.btC', {}, el('div.gU.Up', {}, send, el('div.T-I.J-J5-Ji.hG.T-I-atl.L3', more, '▾')));
}
