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

/** Another one in every page and at every time: it names the draft for ever. */
export function freshPermId(): string {
  return `msg-a:r${crypto.getRandomValues(new BigInt64Array(1))[0]}`;
}

/** Where the words of a compose window are. */
export function bodyOf(root: Element): HTMLElement {
  return root.querySelector<HTMLElement>('[g_editable=true]')!;
}
