import type { MailEvent } from '../model/event.ts';
import { isOwn } from '../model/own.ts';
import type { PageReading, PageRow } from '../model/reading.ts';
import type { ThreadSighting } from '../model/thread.ts';
import { cleanId, cleanName, cleanPeople } from './clean.ts';
import { mailboxOf } from './mailbox.ts';
import { mailEvent } from './mailEvent.ts';
import { mailText } from './mailText.ts';
import { mailVerdict } from './mailVerdict.ts';
import { detectQuote } from './quote.ts';
import { keyOf, localOf, type Sight } from './sight.ts';

const MAX_ROWS = 500;

/** The mails that rows of a list prove: those of conversations with a single message. */
export function mailsOfRows(reading: PageReading, sight: Sight): MailEvent[] {
  const address = mailboxOf(reading.url);
  return rowsOf(reading).flatMap((row) => {
    const mailbox = row.mailbox ?? address;
    return mailbox === 'neither' ? [] : (mailOf(row, mailbox === 'sent' ? 'out' : 'in', sight) ?? []);
  });
}

/** That the conversations of a list were looked at; of one with several messages only the newest's id is known. */
export function rowsSeen(reading: PageReading, sight: Sight): ThreadSighting[] {
  const { site, account, seenAt: readAt } = sight;
  return rowsOf(reading).flatMap((row) => {
    const threadId = cleanId(row.threadId);
    if (threadId === null) return [];
    const lastMessageId = cleanId(row.lastMessageId);
    return [{ id: keyOf(sight, threadId), site, account, threadId, readAt, lastMessageId, complete: row.count === 1 }];
  });
}

function rowsOf(reading: PageReading): PageRow[] {
  return reading.rows.slice(0, MAX_ROWS);
}

function mailOf(row: PageRow, direction: 'in' | 'out', sight: Sight): MailEvent | null {
  const threadId = cleanId(row.threadId);
  const id = cleanId(row.lastMessageId) ?? threadId;
  const local = localOf(sight, row);
  const people = outsidePeople(row, direction, sight);
  if (row.count !== 1 || id === null || local === null || people.size === 0) return null;
  const { subject } = row;
  const words = said(row, direction, local);
  return mailEvent(sight, { ids: [id], seenAs: 'row', threadId, direction, people, subject, local, ...words });
}

function said(row: PageRow, direction: 'in' | 'out', local: string) {
  const sentOn = local.slice(0, 10);
  const { subject } = row;
  const from = direction === 'in' ? (row.people[0] ?? null) : null;
  const verdict = mailVerdict(mailText({ direction, subject, body: null, from, headers: null, day: sentOn }));
  if (direction === 'in') return { verdict, quote: null };
  return { verdict, quote: detectQuote({ direction, subject, body: null, attachments: row.attachments, sentOn }) };
}

/**
 * Whom the row is about. One mail has one sender: a row of received mail with two people shows a conversation whose
 * count could not be read.
 */
function outsidePeople(row: PageRow, direction: 'in' | 'out', sight: Sight): Map<string, string | null> {
  const known = cleanPeople(row.people);
  if (direction === 'in' && known.size > 1) return new Map();
  const outside = [...known].filter(([address]) => !isOwn(address, sight.own));
  return new Map(outside.map(([address, name]) => [address, cutName(name) ? null : cleanName(name)]));
}

/** Gmail's list cuts names to 19 characters and a dot; the whole name comes with the open mail. */
function cutName(name: string | null): boolean {
  return name?.length === 20 && name.endsWith('.');
}
