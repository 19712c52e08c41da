import type { Mail, Mailbox, Thread } from '../../mailbox/mailbox.ts';
import { lastMail, mailboxOf } from '../../mailbox/mailbox.ts';
import type { Route } from './route.ts';
import { settings } from './settings.ts';

function embedded(): Mailbox {
  const text = document.getElementById('mailbox')?.textContent;
  return text ? (JSON.parse(text) as Mailbox) : mailboxOf({ name: '', email: '' }, []);
}

/** Says `change` whenever a mail was added. */
export const changes = new EventTarget();

/** The mailbox that the server wrote into the page. Drawing reads it, the driver changes it. */
export const mailbox = embedded();

export function threadById(id: string): Thread | undefined {
  return entries().find((thread) => thread.id === id || lastMail(thread).id === id);
}

/** What a list shows, newest first. */
export function threadsOf(route: Route): Thread[] {
  const found = entries().filter((thread) => belongs(thread, route));
  return found.sort((a, b) => lastMail(b).at.localeCompare(lastMail(a).at));
}

/** With conversation view off every mail is an entry of its own. */
function entries(): Thread[] {
  if (settings.conversations) return mailbox.threads;
  return mailbox.threads.flatMap((thread) =>
    thread.mails.map((mail) => ({ ...thread, id: mail.id ?? thread.id, mails: [mail], inInbox: !isMine(mail) })),
  );
}

function belongs(thread: Thread, route: Route): boolean {
  if (route.folder === 'sent') return thread.mails.some(isMine);
  if (route.folder === 'search') return matches(thread, route.query);
  return thread.inInbox;
}

function isMine(mail: { from: { email: string } }): boolean {
  return mail.from.email === mailbox.account.email;
}

/** Two operators and free words, as much as the product itself asks for; how new a mail is makes no difference here. */
function matches(thread: Thread, query: string): boolean {
  const words = query
    .replaceAll('+', ' ')
    .split(' ')
    .filter((word) => !word.startsWith('newer_than:'));
  return words.every((word) => {
    if (word === 'in:sent') return thread.mails.some(isMine);
    if (word === 'has:attachment') return thread.mails.some((mail) => mail.attachments.length > 0);
    return mentions(thread, word);
  });
}

function mentions(thread: Thread, word: string): boolean {
  const texts = thread.mails.flatMap((mail) => [
    mail.text,
    mail.from.email,
    mail.from.name,
    ...mail.to.map((to) => to.email),
  ]);
  return [thread.subject, ...texts].some((text) => text.toLowerCase().includes(word.toLowerCase()));
}

/** Tells the server, so that a reload shows it too. */
export async function remember(thread: Thread): Promise<void> {
  await fetch(`${location.pathname}thread`, { method: 'POST', body: JSON.stringify(thread) });
}

/** The id that the next mail gets: above every id there is. */
export function nextId(): string {
  const ids = mailbox.threads.flatMap((thread) => [thread.id, ...thread.mails.map((mail) => mail.id ?? thread.id)]);
  const newest = ids.reduce((max, id) => (id > max ? id : max), '1980000000000000');
  return (BigInt(`0x${newest}`) + 0x10001n).toString(16);
}

/** Puts a mail into its thread, or begins one. */
export function addMail(mail: Mail, subject: string, threadId: string | null): Thread {
  const known = mailbox.threads.find((thread) => thread.id === threadId);
  const thread = known ?? { id: mail.id ?? nextId(), subject, mails: [], unread: false, inInbox: false };
  if (!known) mailbox.threads.push(thread);
  thread.mails.push(mail);
  if (!isMine(mail)) Object.assign(thread, { unread: true, inInbox: true });
  changes.dispatchEvent(new Event('change'));
  return thread;
}
