import { momentOf, type ContactEvent, type MailEvent } from './event.ts';
import { compare } from './fuller.ts';

/**
 * A mail that leaves is seen in its compose window, where it has no lasting id; later it stands in a list under an id
 * that the window never knew. What both show tells that they are one (design law 2).
 */

/** How far apart two times of one mail may be, in milliseconds: a site shows minutes, a click has its second. */
export const APART = 120_000;

const ANSWERS = /^(?:\s*(?:re|aw|antw|sv|vs|r|rif|rép|réf|odp|ynt|回复|答复|返信)\s*(?:\[\d{1,3}\])?\s*[:：])+/iu;

/**
 * Of the mails that may be this one, the nearest in time, and of these one of the same conversation; null: none. Either
 * the mail or the others wait for their id, never both: two mails in one minute stay two.
 */
export function sightingOf(mail: MailEvent, others: Iterable<ContactEvent>): MailEvent | null {
  let nearest: MailEvent | null = null;
  for (const other of others) {
    if (other.kind !== 'mail' || !isOneSending(mail, other)) continue;
    if (!nearest || compareMates(mail, other, nearest) < 0) nearest = other;
  }
  return nearest;
}

function compareMates(mail: MailEvent, a: MailEvent, b: MailEvent): number {
  const isElsewhere = ({ threadId }: MailEvent) => Number(threadId !== mail.threadId);
  return isElsewhere(a) - isElsewhere(b) || apart(mail, a) - apart(mail, b) || compare(a.id, b.id);
}

/** Did the one leave, and stands the other in a list or a conversation: of the same account, to the same, at one time? */
function isOneSending(a: MailEvent, b: MailEvent): boolean {
  if (a.direction !== 'out' || b.direction !== 'out' || a.account === null || a.account !== b.account) return false;
  if (Boolean(a.awaiting) === Boolean(b.awaiting) || a.site !== b.site) return false;
  const [leaving, listed] = a.awaiting ? [a, b] : [b, a];
  return (
    !isTold(listed) && apart(a, b) <= APART && isTo(leaving.people, listed.people) && isAbout(a.subject, b.subject)
  );
}

/** It has met its compose window already. */
function isTold({ ids }: MailEvent): boolean {
  return ids.some((id) => id.includes(SENT));
}

/** In the ids of a mail that was seen leaving. */
export const SENT = '|sent:';

function apart(a: MailEvent, b: MailEvent): number {
  if (a.at === null || b.at === null) return Infinity;
  return Math.abs(Date.parse(momentOf(a)) - Date.parse(momentOf(b)));
}

/** A list may leave recipients out; it names nobody to whom it did not go. */
function isTo(all: string[], shown: string[]): boolean {
  return shown.length > 0 && shown.every((person) => all.includes(person));
}

function isAbout(a: string | null, b: string | null): boolean {
  return a === null || b === null || bare(a) === bare(b);
}

function bare(subject: string): string {
  return subject.replace(ANSWERS, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
