import type { Attachment, Person, Thread } from '../../mailbox/mailbox.ts';

/** What a compose window holds when it opens. */
export interface Draft {
  to: Person[];
  cc: Person[];
  subject: string;
  text: string;
  attachments: Attachment[];
  thread: Thread | null;
}

export const emptyDraft: Draft = { to: [], cc: [], subject: '', text: '', attachments: [], thread: null };

/** Where the words of a compose window are. */
export function bodyOf(root: Element): HTMLElement {
  return root.querySelector<HTMLElement>('[g_editable=true]')!;
}
