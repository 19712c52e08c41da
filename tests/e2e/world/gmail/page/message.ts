import type { Mail, Person } from '../../mailbox/mailbox.ts';
import { attachmentCards } from './attachment.ts';
import { el } from '../../el.ts';
import { settings } from './settings.ts';
import { mailbox } from './state.ts';
import { timeInRow, timeTitle } from './times.ts';
import { trustedMarkup } from './trustedMarkup.ts';

/** A mail in full. */
export function openMessage(mail: Mail): HTMLElement {
  const body = el('div.a3s.aiL');
  if (mail.html) body.innerHTML = trustedMarkup(mail.html);
  else body.append(el('div', { dir: 'auto' }, ...lines(mail.text)));
  const text = el('div.ii.gt', {}, body);
  const adn = el('div.adn.ads', messageIds(mail), el('div.gs', {}, header(mail), text, attachmentCards(mail)));
  return el('div.h7', { role: 'listitem', 'aria-expanded': 'true', tabindex: '-1' }, adn);
}

/** A mail folded to one line: the sender is known, recipients and files are not. A click unfolds it. */
export function foldedMessage(mail: Mail): HTMLElement {
  const snippet = el('span.iA.g6', {}, mail.text.replaceAll('\n', ' ').slice(0, 90));
  const line = el('div.adf.ads', messageIds(mail), sender(mail.from), snippet, time(mail));
  const item = el('div.kv', { role: 'listitem', 'aria-expanded': 'false', tabindex: '-1' }, line);
  item.addEventListener('click', () => item.replaceWith(openMessage(mail)), { once: true });
  return item;
}

/** A mail inside the stack "3 older messages"; the first of the stack carries the number. */
export function stackedMessage(mail: Mail, stacked: number | null): HTMLElement {
  const line = el('div.adf.ads', messageIds(mail), sender(mail.from), time(mail));
  const badge = stacked === null ? null : el('span.adx', {}, String(stacked));
  return el(stacked === null ? 'div.kQ' : 'div.kx', { role: 'listitem', 'aria-expanded': 'false' }, badge, line);
}

function messageIds(mail: Mail): Record<string, string> {
  if (!settings.conversations && mail.id) return { 'data-message-id': mail.id, 'data-legacy-message-id': mail.id };
  return { 'data-message-id': `#${mail.permId}`, ...(mail.id && { 'data-legacy-message-id': mail.id }) };
}

function header(mail: Mail): HTMLElement {
  const address = el('span.go', {}, `<${mail.from.email}>`);
  const names = el('h3.iw', {}, el('span.qu', { role: 'gridcell' }, sender(mail.from), ' ', address));
  const first = el('div.gF.gK', {}, names, time(mail));
  return el('div.gE.iv.gt', {}, first, el('div.iw.ajw', {}, recipients(mail)));
}

function sender(person: Person): HTMLElement {
  const attributes = { email: person.email, name: person.name, 'data-hovercard-id': person.email };
  return el('span.gD', attributes, el('span', {}, person.name));
}

function recipients(mail: Mail): HTMLElement {
  const names = [...mail.to, ...mail.cc].map((person) => {
    const name = person.email === mailbox.account.email ? 'me' : person.name;
    return el('span.g2', { email: person.email, name, 'data-hovercard-id': person.email }, name);
  });
  return el('span.hb', {}, 'to ', ...names.flatMap((name, index) => (index === 0 ? [name] : [', ', name])));
}

function time(mail: Mail): HTMLElement {
  const title = timeTitle(mail.at);
  return el('span.g3', { title, alt: title, role: 'gridcell' }, timeInRow(mail.at));
}

function lines(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
}
