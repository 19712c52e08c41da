import type { Attachment, Mail, Person, ThreadDraft } from './mailbox.ts';
import { robin } from './people.ts';

type MailDraft = Omit<Mail, 'id' | 'permId'>;

/** A mail from somebody to the rep. */
export function from(sender: Person, at: string, text: string, attachments: Attachment[] = []): MailDraft {
  return { from: sender, to: [robin], cc: [], at, text, attachments };
}

/** A mail of the rep's. */
export function ours(to: Person[], at: string, text: string, attachments: Attachment[] = []): MailDraft {
  return { from: robin, to, cc: [], at, text, attachments };
}

export function thread(subject: string, ...mails: MailDraft[]): ThreadDraft {
  return { subject, mails };
}

export function unread(draft: ThreadDraft): ThreadDraft {
  return { ...draft, unread: true };
}

export function pdf(name: string, bytes = 78_600): Attachment {
  return { name, mimeType: 'application/pdf', bytes, kind: 'file' };
}

export function driveFile(name: string): Attachment {
  return { name, mimeType: 'application/vnd.google-apps.document', bytes: 0, kind: 'drive' };
}
