import { clockOf } from '../engine/clock.ts';
import { nudgeOf, weightOf } from '../engine/nudges/index.ts';
import type { RulePolicy } from '../engine/nudges/nudge.ts';
import { dayOf } from '../engine/workingTime.ts';
import type { Prospect } from '../model/prospect.ts';
import type { ThreadSighting } from '../model/thread.ts';
import type { Freshness, Line } from '../model/view.ts';
import type { ContactBook } from './db.ts';

/**
 * Makes the lines of a list: each record with its clock and its nudge, and how old our look at its conversation is.
 * @param probability the rep's closing rate, where the lines stand in an order
 */
export async function linesOf(
  book: ContactBook,
  prospects: Prospect[],
  now: string,
  policy: RulePolicy,
  probability?: number,
): Promise<Line[]> {
  const { workingTime } = policy;
  const threads = await book.threads.bulkGet(prospects.map((prospect) => prospect.turnThread ?? ''));
  const known = await knownMessages(book, threads);
  return prospects.map((prospect, index) => {
    const nudge = nudgeOf(prospect, now, policy);
    const weighs = nudge !== null && probability !== undefined;
    return {
      prospect,
      clock: clockOf(prospect, now, workingTime),
      freshness: freshnessOf(prospect, threads[index], known, now, workingTime.zone),
      due: prospect.dueAt !== null && prospect.dueAt <= now,
      nudge,
      ...(weighs && { weight: weightOf(prospect, nudge, now, policy, probability) }),
    };
  });
}

/** Which of the last messages that lists showed are mails we know. */
async function knownMessages(book: ContactBook, threads: (ThreadSighting | undefined)[]): Promise<Set<string>> {
  const ids = threads.flatMap((thread) => (thread?.lastMessageId ? [messageKey(thread, thread.lastMessageId)] : []));
  const mails = ids.length > 0 ? await book.events.where('ids').anyOf(ids).distinct().toArray() : [];
  return new Set(mails.flatMap((mail) => (mail.kind === 'mail' ? mail.ids : [])));
}

/** The name of a message in the log: site, account and the site's id. */
export function messageKey(thread: Pick<ThreadSighting, 'site' | 'account'>, messageId: string): string {
  return `${thread.site}|${thread.account}|${messageId}`;
}

function freshnessOf(
  prospect: Prospect,
  thread: ThreadSighting | undefined,
  known: Set<string>,
  now: string,
  zone: string,
): Freshness {
  // A contact outside mail (a call, a visit) cannot be looked up: its clock stands as it was logged.
  if (!thread) return { readAt: null, fresh: prospect.turnThread === null, threadUrl: urlOf(prospect.turnThread) };
  const seenThrough = thread.lastMessageId !== null && known.has(messageKey(thread, thread.lastMessageId));
  return {
    readAt: thread.readAt,
    fresh: seenThrough && dayOf(thread.readAt, zone) === dayOf(now, zone),
    threadUrl: urlOf(thread.id),
  };
}

/** Where a conversation opens. By address, not by number: accounts change places. */
function urlOf(threadKey: string | null): string | null {
  const [site, account, id] = threadKey?.split('|') ?? [];
  if (site !== 'gmail' || !account || !id) return null;
  return `https://mail.google.com/mail/u/${encodeURIComponent(account)}/#all/${encodeURIComponent(id)}`;
}
