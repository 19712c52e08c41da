/** The words of the sample mailbox. Plain data: the server keeps it, the page draws it. */
export interface Person {
  name: string;
  email: string;
}

export interface Attachment {
  name: string;
  mimeType: string;
  bytes: number;
  kind: 'file' | 'drive';
  /** The webmail has not finished looking for viruses: there is no download link yet. */
  scanning?: boolean;
}

export interface Mail {
  /** 16 hex digits; null while a mail that was just sent can still be taken back. */
  id: string | null;
  /** `msg-f:…` for mail that arrived or was synchronised, `msg-a:r…` for mail written in this page. */
  permId: string;
  from: Person;
  to: Person[];
  cc: Person[];
  /** ISO instant. */
  at: string;
  text: string;
  /** Markup of the sender's own, shown instead of `text`. */
  html?: string;
  attachments: Attachment[];
}

export interface Thread {
  /** The id of its first mail, as in the real one. */
  id: string;
  subject: string;
  mails: Mail[];
  unread: boolean;
  inInbox: boolean;
}

export interface Mailbox {
  account: Person;
  threads: Thread[];
}

/** A thread before it has ids. */
export interface ThreadDraft {
  subject: string;
  mails: Omit<Mail, 'id' | 'permId'>[];
  unread?: boolean;
}

/** Webmail ids of 2025 start like this; the number behind it counts mails from old to new. */
const FIRST_ID = 0x1980000000000000n;

export function lastMail(thread: Thread): Mail {
  return thread.mails[thread.mails.length - 1]!;
}

/** `msg-f:1837…` of a legacy id: the same number, written in decimal. */
export function permIdOf(id: string): string {
  return `msg-f:${BigInt(`0x${id}`)}`;
}

/** Gives drafts their ids and puts the newest first. The same drafts always get the same ids. */
export function mailboxOf(account: Person, drafts: ThreadDraft[]): Mailbox {
  let count = 0n;
  const nextId = () => (FIRST_ID + ++count * 0x10001n).toString(16);
  const threads = drafts.map((draft) => threadOf(draft, account, nextId));
  return { account, threads: threads.sort((a, b) => lastMail(b).at.localeCompare(lastMail(a).at)) };
}

function threadOf({ subject, mails, unread = false }: ThreadDraft, account: Person, nextId: () => string): Thread {
  const withIds = mails.map((mail) => {
    const id = nextId();
    return { ...mail, id, permId: permIdOf(id) };
  });
  const inInbox = mails.some((mail) => mail.from.email !== account.email);
  return { id: withIds[0]!.id, subject, mails: withIds, unread, inInbox };
}
