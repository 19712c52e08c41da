import { permIdOf, type Mail, type Person, type Thread } from '../../mailbox/mailbox.ts';
import { mailbox } from './state.ts';

/** Threads without a story, for measuring: the same number always gives the same thread. */
const BASE = 0x1900000000000000n;
const subjects = ['Quote for tray sealers', 'Spare parts', 'Visit next week', 'Re: delivery time', 'Film samples'];
const sentence = 'Thank you for your mail; we will look at the figures with the plant manager and come back to you. ';

export function generatedThread(number: number, length = 1): Thread {
  const mails = Array.from({ length }, (_, index) => generatedMail(number, index));
  const id = idOf(number, 0);
  const subject = `${subjects[number % subjects.length]} ${number}`;
  return { id, subject, mails, unread: number % 3 === 0, inInbox: true };
}

/** One mail of many paragraphs; `bytes` counts its text. */
export function bigThread(bytes: number): Thread {
  const thread = generatedThread(9_000_000);
  const paragraph = sentence.repeat(10);
  thread.mails[0]!.html = `<p>${paragraph}</p>`.repeat(Math.ceil(bytes / paragraph.length));
  return thread;
}

function generatedMail(number: number, index: number): Mail {
  const id = idOf(number, index);
  const other: Person = { name: `Person ${number}`, email: `person${number}@firm${number % 97}.example` };
  const mine = index % 2 === 1;
  const [from, to] = mine ? [mailbox.account, other] : [other, mailbox.account];
  const at = new Date(Date.now() - (number % 60) * 86_400_000 + index * 60_000).toISOString();
  const text = `Hello,\n${sentence.repeat(6)}\nKind regards`;
  return { id, permId: permIdOf(id), from, to: [to], cc: [], at, text, attachments: files(number) };
}

function files(number: number): Mail['attachments'] {
  if (number % 4 !== 0) return [];
  return [{ name: `Quote ${number}.pdf`, mimeType: 'application/pdf', bytes: 50_000 + number, kind: 'file' }];
}

function idOf(number: number, index: number): string {
  return (BASE + BigInt(number) * 0x10000n + BigInt(index)).toString(16);
}
