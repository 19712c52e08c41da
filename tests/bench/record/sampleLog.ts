import { rowOf } from '../../../lib/io/fold.ts';
import type { ProspectRow } from '../../../lib/io/db.ts';
import type { ContactEvent, MailEvent } from '../../../lib/model/event.ts';
import type { ThreadSighting } from '../../../lib/model/thread.ts';
import { sampleProspect } from '../../sampleProspect.ts';

/** Mails in the log from each person. */
export const MAILS_EACH = 10;
/** One event in so many is a merge: reps do it by hand. */
const MERGE_EVERY = 4000;

const ACCOUNT = 'rep@seller.example';
const START = Date.parse('2025-01-01T09:00:00Z');

/** One event of a log of any length: mails by many people, and now and then a merge. */
export function sampleEvent(number: number): ContactEvent {
  const person = personOf(number);
  const at = instant(number);
  if (number % MERGE_EVERY !== MERGE_EVERY - 1) return mailOf(`known${number}`, person, at, number % 2 === 1);
  const people = [person, `private.${person}`];
  return { id: `merge|${number}`, kind: 'merge', at, seenAt: at, by: 'rep', people, into: person };
}

export function sampleProspectOf(number: number): ProspectRow {
  return rowOf(sampleProspect(personOf(number), instant(number)));
}

/** A mail of somebody who was never heard of. */
export function newMail(number: number): MailEvent {
  return mailOf(`new${number}`, `newcomer${number}@elsewhere.example`, new Date().toISOString(), false);
}

/** The look at the list in which a mail was seen. */
export function sampleSighting({ threadId, seenAt }: MailEvent): ThreadSighting {
  const id = threadId ?? '';
  return { id, site: 'gmail', account: ACCOUNT, threadId: id, readAt: seenAt, lastMessageId: id, complete: true };
}

function mailOf(name: string, person: string, at: string, isOurs: boolean): MailEvent {
  return {
    id: `gmail|${ACCOUNT}|${name}`,
    kind: 'mail',
    at,
    seenAt: at,
    zone: 'UTC',
    by: 'gmail',
    people: [person],
    direction: isOurs ? 'out' : 'in',
    ids: [`gmail|${ACCOUNT}|${name}`],
    site: 'gmail',
    account: ACCOUNT,
    threadId: `gmail|${ACCOUNT}|thread-${name}`,
    subject: 'Sample conversation',
    verdict: null,
    quote: null,
  };
}

function personOf(number: number): string {
  const person = Math.floor(number / MAILS_EACH);
  return `person${person}@firm${person % 977}.example`;
}

function instant(number: number): string {
  return new Date(START + number * 60_000).toISOString();
}
