import { lastMail, permIdOf, type Mail, type Person, type Thread } from '../../mailbox/mailbox.ts';
import { el, freshId } from '../../el.ts';
import { settings } from './settings.ts';
import { mailbox } from './state.ts';
import { timeInRow, timeTitle } from './times.ts';

/**
 * Draws a thread into a row. The row may be new or may have shown another thread before: like the real one, lists
 * take the elements they have and fill them again.
 */
export function drawRow(row: HTMLElement, thread: Thread, folder: string): void {
  const label = freshId();
  row.className = `zA ${thread.unread ? 'zE' : 'yO'}${settings.split ? ' apv' : ''}`;
  row.id ||= freshId();
  row.tabIndex = -1;
  row.setAttribute('role', 'row');
  row.setAttribute('aria-labelledby', label);
  const mail = lastMail(thread);
  const cells = [...handles(), peopleCell(thread, folder, label), subjectCell(thread, mail), el('td.byZ.xY')];
  row.replaceChildren(...cells, paperClip(mail), timeCell(mail));
}

function handles(): HTMLElement[] {
  const box = el('div.oZ-jc.T-Jo.J-J5-Ji', { role: 'checkbox', 'aria-checked': 'false' }, el('div.T-Jo-auh'));
  const star = el('span.aXw.T-KT', { title: 'Not starred', role: 'button' }, '☆');
  return [el('td.PF.xY'), el('td.oZ-x3.xY', {}, box), el('td.apU.xY', {}, star), el('td.WA.xY')];
}

function peopleCell(thread: Thread, folder: string, label: string): HTMLElement {
  const people = folder === 'sent' ? recipients(thread) : senders(thread);
  const names = people.flatMap((person, index) =>
    index === 0 ? [name(person, thread)] : [', ', name(person, thread)],
  );
  const count = thread.mails.length > 1 ? el('span.bx0', {}, String(thread.mails.length)) : null;
  const shown = el('div.yW', { id: freshId() }, folder === 'sent' ? 'To: ' : null, el('span.bA4', {}, ...names), count);
  return el('td.yX.xY', { role: 'gridcell' }, spokenLabel(thread, people, label), shown);
}

/** What a screen reader hears: the row once more, with the same attributes. A reader must not count people twice. */
function spokenLabel(thread: Thread, people: Person[], label: string): HTMLElement {
  const names = people.map((person) => el('span', { email: person.email }, person.name));
  const subject = el('span', { 'data-thread-id': `#${threadPermId(thread)}` }, thread.subject);
  return el('div.afn', { id: label }, ...names, ', ', subject, ', ', timeInRow(lastMail(thread).at));
}

function name(person: Person, thread: Thread): HTMLElement {
  const kind = thread.unread ? 'zF' : 'yP';
  const isMe = person.email === mailbox.account.email;
  const shown = isMe ? 'me' : thread.mails.length > 1 ? person.name.split(' ')[0]! : person.name;
  const attributes = { email: person.email, name: isMe ? 'me' : cut(person.name), 'data-hovercard-id': person.email };
  return el(`span.${kind}`, attributes, shown);
}

/** The attribute holds at most 20 characters. */
function cut(text: string): string {
  return text.length > 20 ? `${text.slice(0, 19)}.` : text;
}

function subjectCell(thread: Thread, mail: Mail): HTMLElement {
  const ids = {
    'data-thread-id': `#${threadPermId(thread)}`,
    'data-legacy-thread-id': thread.id,
    ...(mail.id && { 'data-legacy-last-message-id': mail.id }),
  };
  const subject = el('span.bog', {}, el('span.bqe', ids, thread.subject));
  const snippet = el('span.y2', {}, el('span.Zt', {}, '\u00a0-\u00a0'), mail.text.replaceAll('\n', ' ').slice(0, 140));
  const link = el('div.xS', { role: 'link' }, el('div.xT', {}, el('div.y6', {}, subject), snippet));
  return el('td.xY.a4W', { role: 'gridcell', tabindex: '-1' }, link, settings.compact ? null : chips(thread));
}

/** Files of any mail in the thread, the way the list shows them: at most two. */
function chips(thread: Thread): HTMLElement | null {
  const files = thread.mails.flatMap((mail) => mail.attachments).slice(0, 2);
  if (files.length === 0) return null;
  const drive = { 'data-docurl': 'https://docs.google.com/document/d/1/edit' };
  return el(
    'div.brd',
    {},
    ...files.map((file) =>
      el(
        'div.brc',
        { title: file.name, 'data-chipenabled': 'true', role: 'listitem', ...(file.kind === 'drive' && drive) },
        el('span.brg', {}, file.name),
      ),
    ),
  );
}

function paperClip(mail: Mail): HTMLElement {
  const hasFile = mail.attachments.some((attachment) => attachment.kind === 'file');
  return el('td.yf.xY', {}, hasFile ? el('img.yE', { alt: 'Attachments', title: 'Has attachment' }) : null);
}

function timeCell(mail: Mail): HTMLElement {
  const title = timeTitle(mail.at);
  const inner = el('span', { title, 'aria-label': title }, el('span', {}, timeInRow(mail.at)));
  return el(settings.split ? 'td.apt.xY' : 'td.xW.xY', {}, inner);
}

function senders(thread: Thread): Person[] {
  return different(thread.mails.map((mail) => mail.from));
}

function recipients(thread: Thread): Person[] {
  const mine = thread.mails.filter((mail) => mail.from.email === mailbox.account.email);
  return different(mine.flatMap((mail) => mail.to));
}

function different(people: Person[]): Person[] {
  return [...new Map(people.map((person) => [person.email, person])).values()];
}

export function threadPermId(thread: Thread): string {
  return permIdOf(thread.id).replace('msg', 'thread');
}
