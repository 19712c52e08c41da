import type { MailEvent } from './event.ts';
import { compare } from './fuller.ts';
import { APART } from './sending.ts';

/**
 * Gmail's pages and the mails of a Takeout share the id of the conversation, and no id of the mail. That both show one
 * mail is told by conversation, direction, people and minute (design law 2).
 */

/** Names of a mail that a file gave it begin with this. */
export const IMPORTED = 'import|';

export interface Pair {
  imported: MailEvent;
  seen: MailEvent;
}

/**
 * Which mails of files are which that pages showed, each at most once: the nearest in time, of equals the latest. Two
 * mails of one minute may change places, but never make three.
 */
export function pairsOf(mails: MailEvent[]): Pair[] {
  const paired = new Set<MailEvent>();
  return candidates(mails).flatMap((pair) => {
    if (paired.has(pair.imported) || paired.has(pair.seen)) return [];
    paired.add(pair.imported).add(pair.seen);
    return [pair];
  });
}

/** Is it known from a file alone? */
export function isFromFile({ ids }: MailEvent): boolean {
  return ids.every((id) => id.startsWith(IMPORTED));
}

/** Is it known from pages alone? */
function isFromPage({ ids }: MailEvent): boolean {
  return !ids.some((id) => id.startsWith(IMPORTED));
}

function candidates(mails: MailEvent[]): Pair[] {
  const seenIn = new Map<string, MailEvent[]>();
  for (const mail of mails.filter(isFromPage)) {
    const key = slotOf(mail);
    if (key !== null) seenIn.set(key, [...(seenIn.get(key) ?? []), mail]);
  }
  const pairs = mails.filter(isFromFile).flatMap((imported) => {
    const seen = seenIn.get(slotOf(imported) ?? '') ?? [];
    return seen.filter((mail) => isSame(imported, mail)).map((mail) => ({ imported, seen: mail }));
  });
  return pairs.sort(inOrder);
}

/** Null: its conversation or its time is unknown, and so is what it might be. */
function slotOf({ threadId, direction, at }: MailEvent): string | null {
  return threadId === null || at === null ? null : `${direction} ${threadId}`;
}

function isSame(imported: MailEvent, seen: MailEvent): boolean {
  return apart({ imported, seen }) <= APART && imported.people.some((person) => seen.people.includes(person));
}

function inOrder(a: Pair, b: Pair): number {
  return (
    minutesApart(a) - minutesApart(b) ||
    compare(b.imported.at ?? '', a.imported.at ?? '') ||
    compare(b.seen.at ?? '', a.seen.at ?? '') ||
    (b.seen.position ?? 0) - (a.seen.position ?? 0) ||
    compare(a.imported.id, b.imported.id) ||
    compare(a.seen.id, b.seen.id)
  );
}

function apart({ imported, seen }: Pair): number {
  return Math.abs(msOf(imported) - msOf(seen));
}

function minutesApart({ imported, seen }: Pair): number {
  return Math.abs(Math.floor(msOf(imported) / 60_000) - Math.floor(msOf(seen) / 60_000));
}

function msOf({ at }: MailEvent): number {
  return Date.parse(at ?? '');
}
