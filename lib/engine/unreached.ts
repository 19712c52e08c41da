import type { Disposition } from '../model/event.ts';
import { ofKind, type Happened, type Story } from './story.ts';

/**
 * What we sent or tried and they never had: a mail that came back, and a call that somebody else took. Neither is a touch
 * of this person; each asks for another address or another way.
 */
export interface Unreached {
  event: string;
  at: string;
  how: 'bounced' | 'wrongPerson';
  /** The day that the rep chose to try again. */
  nextOn: string | null;
}

/** Did a touch that the rep logged come to this person? */
export function isMade({ disposition }: Pick<Happened<'touch'>, 'disposition'>): boolean {
  return !UNREACHED.has(disposition);
}

const UNREACHED: ReadonlySet<Disposition> = new Set(['bounced', 'wrongPerson']);

/**
 * The mails that came back, by the bounce that says so: it speaks of the last mail of ours in its conversation, or at all
 * where it stands in none.
 */
export function returnedIn(story: Story): Map<string, string> {
  const returned = new Map<string, string>();
  const sent: Happened<'mail'>[] = [];
  for (const mail of ofKind(story, 'mail')) {
    if (mail.direction === 'out') sent.push(mail);
    if (mail.direction !== 'in' || mail.verdict?.automatic !== 'bounce') continue;
    const last = sent.findLast(({ threadId }) => mail.threadId === null || threadId === mail.threadId);
    if (last) returned.set(mail.id, last.id);
  }
  return returned;
}
