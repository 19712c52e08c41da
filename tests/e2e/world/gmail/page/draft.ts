import type { Attachment, Person, Thread } from '../../mailbox/mailbox.ts';

/** What a compose window holds when it opens. */
export interface Draft {
  to: Person[];
  cc: Person[];
  subject: string;
  text: string;
  attachments: Attachment[];
  thread: Thread | null;
  /** The lasting name that it got when it was first opened; it goes with it through sending and undoing. */
  permId: string | null;
}

export const emptyDraft: Draft = {
  to: [],
  cc: [],
  subject: '',
  text: '',
  attachments: [],
  thread: null,
  permId: null,
};

let drafts = 0;

export function freshPermId(): string {
  return `msg-a:r${1000 + ++drafts}`;
}

/** Where the words of a compose window are. */
export function bodyOf(root: Element): HTMLElement {
  return root.querySelector<HTMLElement>('[g_editable=true]')!;
}
