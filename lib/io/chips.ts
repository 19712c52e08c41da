import type { WorkingTime } from '../model/workingTime.ts';
import { newsSince } from '../engine/clock.ts';
import type { RulePolicy } from '../engine/nudges/nudge.ts';
import { momentOf, type MailEvent } from '../model/event.ts';
import type { Line } from '../model/view.ts';
import type { Chip } from '../model/wire.ts';
import type { PageReading } from '../model/reading.ts';
import { isWhole, type ContactBook, type ProspectRow } from './db.ts';
import { linesOf, messageKey } from './lines.ts';
import { inForce } from './person.ts';
import { chipOf } from './phrases.ts';
import { t } from './words.ts';

/**
 * The chips for the conversations of a reading: who waits and for how long. A conversation whose last message we do
 * not know proves nothing about whose turn it is, and gets no clock.
 */
export async function chipsFor(
  book: ContactBook,
  reading: PageReading,
  now: string,
  policy: RulePolicy,
): Promise<Chip[]> {
  const { workingTime } = policy;
  const shown = conversationsOf(reading);
  if (shown.size === 0) return [];
  const mails = await mailsOf(book, [...shown.keys()]);
  const people = [...new Set(mails.flatMap((mail) => mail.people))];
  const rows = people.length > 0 ? await book.prospects.where('addresses').anyOf(people).distinct().toArray() : [];
  const lines = await linesOf(book, rows.filter(isInView), now, policy);
  return [...shown].flatMap(([threadId, lastMessage]) => {
    const thread = mails.filter((mail) => mail.threadId === threadId);
    const chip = chipForThread(thread, lastMessage, lines, now, workingTime);
    return chip ? [{ ...chip, threadId: threadId.split('|')[2] ?? '' }] : [];
  });
}

/** Conversation key -> name of its last message, null when the page does not say. */
function conversationsOf(reading: PageReading): Map<string, string | null> {
  const shown = new Map<string, string | null>();
  const { site, account } = reading;
  if (account === null) return shown;
  const key = (id: string) => messageKey({ site, account }, id);
  for (const row of reading.rows) {
    if (row.threadId) shown.set(key(row.threadId), row.lastMessageId && key(row.lastMessageId));
  }
  const last = reading.messages.at(-1);
  const threadId = reading.thread?.id ?? last?.threadId;
  if (threadId && last) shown.set(key(threadId), (last.id ?? last.permId) && key(last.id ?? last.permId ?? ''));
  return shown;
}

async function mailsOf(book: ContactBook, threadIds: string[]): Promise<MailEvent[]> {
  const events = await book.events.where('threadId').anyOf(threadIds).toArray();
  return (await inForce(book, events)).filter((event) => event.kind === 'mail');
}

function chipForThread(
  mails: MailEvent[],
  lastMessage: string | null,
  lines: Line[],
  now: string,
  workingTime: WorkingTime,
): Omit<Chip, 'threadId'> | null {
  const last = newestOf(mails);
  if (!last) return null;
  // What has just left has no name on the page yet: there the one before it is the last.
  const shown = newestOf(mails.filter(({ awaiting }) => awaiting === undefined));
  const proven = lastMessage !== null && [last, shown].some((mail) => mail?.ids.includes(lastMessage));
  const line = lines.find(
    ({ prospect }) => prospect.turnThread === last.threadId && isShown(prospect, now, workingTime.zone),
  );
  const quote = lines.some(({ prospect }) => prospect.quotes.some((q) => q.threadId === last.threadId));
  if (line && proven) return { ...chipOf(line, now, workingTime), quote };
  return quote ? { text: '', title: t('chipHoldsQuote'), tone: 'calm', quote } : null;
}

function newestOf(mails: MailEvent[]): MailEvent | null {
  return mails.reduce<MailEvent | null>((a, b) => (a && momentOf(a) > momentOf(b) ? a : b), null);
}

/** Who is set aside shows nothing, not even that there is a quote. */
function isInView(row: ProspectRow): boolean {
  return isWhole(row) && !row.doNotContact && !row.dormant && row.standing !== 'ignored';
}

/** A stranger shows only while a first mail that waits is news. */
function isShown({ standing, turn, turnSince, touchCount }: Line['prospect'], now: string, zone: string): boolean {
  if (standing === 'prospect') return true;
  return turn === 'ours' && touchCount === 0 && turnSince !== null && turnSince >= newsSince(now, zone);
}
